import { hash, idOfPair } from '../learned/features.ts';
import { smallWords } from '../talkWords.ts';
import { conceptsOf } from './synonyms.ts';
import { stem } from './stem.ts';

/** How much each kind of feature counts before rarity is weighed in. */
const worth = { concept: 1.4, pair: 0.5, letters: 0.7 };
/** So that one kind is none of the others. */
const seeds = { root: 17, concept: 19, letters: 23 };
const run = 4;

/** What a word gives by itself, each known by a hash of 32 bits. */
interface WordFeatures {
  root: number;
  own: readonly number[];
  /** How much each of that counts. */
  values: readonly number[];
}

const featuresOfWord = (word: string): WordFeatures => {
  // "Ip-adres" is known by its parts too.
  const words = word.includes('-') ? [word, ...word.split('-')] : [word];
  const own: number[] = [];
  const values: number[] = [];
  const give = (feature: number, value: number): void => {
    own.push(feature);
    values.push(value);
  };
  for (const each of words) give(hash(stem(each), seeds.root), 1);
  for (const each of words) for (const concept of conceptsOf(each)) give(hash(concept, seeds.concept), worth.concept);
  if (word.length >= run && !smallWords.has(word)) {
    const marked = `<${word}>`;
    const runs = marked.length - run + 1;
    for (let at = 0; at < runs; at += 1) give(hash(marked.slice(at, at + run), seeds.letters), worth.letters / Math.sqrt(runs));
  }
  return { root: hash(stem(word), seeds.root), own, values };
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
 * Tells what of a question is compared, in the order of its words: the words without their endings, what they are about, pairs of words, and the
 * runs of letters of longer words, so that slips of the finger and compounds are known by their parts. A feature may be told several times; it
 * counts once, as much as it does at most.
 */
export const tellFeatures = (forms: readonly string[], tell: (feature: number, value: number) => void): void => {
  let before: number | undefined;
  for (let place = 0; place < forms.length; place += 1) {
    const word = forms[place] as string;
    if (word === '|') {
      before = undefined;
      continue;
    }
    const { root, own, values } = remembered(word);
    for (let at = 0; at < own.length; at += 1) tell(own[at] as number, values[at] as number);
    if (before !== undefined) tell(idOfPair(before, root, false), worth.pair);
    before = root;
  }
};
