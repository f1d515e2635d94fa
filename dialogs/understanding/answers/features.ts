import { smallWords } from '../talkWords.ts';
import { conceptsOf } from './synonyms.ts';
import { stem } from './stem.ts';

/** How much each kind of feature counts before rarity is weighed in. */
const worth = { concept: 1.4, pair: 0.5, letters: 0.7 };
const run = 4;

interface WordFeatures {
  root: string;
  /** What the word gives by itself, and how much that counts. */
  own: readonly (readonly [feature: string, value: number])[];
}

const lettersOf = (word: string): [string, number][] => {
  if (word.length < run || smallWords.has(word)) return [];
  const marked = `<${word}>`;
  const value = worth.letters / Math.sqrt(marked.length - run + 1);
  return Array.from({ length: marked.length - run + 1 }, (_, at) => [`~${marked.slice(at, at + run)}`, value]);
};

const featuresOfWord = (word: string): WordFeatures => {
  // "Ip-adres" is known by its parts too.
  const words = word.includes('-') ? [word, ...word.split('-')] : [word];
  const concepts = words.flatMap(conceptsOf).map((concept): [string, number] => [`#${concept}`, worth.concept]);
  return { root: stem(word), own: [...words.map((each): [string, number] => [stem(each), 1]), ...concepts, ...lettersOf(word)] };
};

/** Words whose features are kept. */
const mostWords = 10_000;
const known = new Map<string, WordFeatures>();
const remembered = (word: string): WordFeatures => {
  const found = known.get(word) ?? featuresOfWord(word);
  if (known.size < mostWords) known.set(word, found);
  return found;
};

/**
 * What of a question is compared: its words without their endings, what they are about, pairs of words, and the runs of letters of longer
 * words, so that slips of the finger and compounds are known by their parts. A feature counts once, as much as it does at most.
 */
export const featuresOf = (forms: readonly string[]): Map<string, number> => {
  const features = new Map<string, number>();
  let before = '';
  for (const word of forms) {
    if (word === '|') {
      before = '';
      continue;
    }
    const { root, own } = remembered(word);
    for (const [feature, value] of own) if (value > (features.get(feature) ?? 0)) features.set(feature, value);
    if (before !== '') features.set(`${before} ${root}`, worth.pair);
    before = root;
  }
  return features;
};
