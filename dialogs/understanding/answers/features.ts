import { smallWords } from '../talkWords.ts';
import { conceptsOf } from './synonyms.ts';
import { stem } from './stem.ts';

/** How much each kind of feature counts before rarity is weighed in. */
const worth = { concept: 1.4, pair: 0.5, letters: 0.7 };
const run = 4;

/** What words may have in common. A run of letters is known by a number, which takes less room than its text. */
export type Feature = string | number;

interface WordFeatures {
  root: string;
  /** What the word gives by itself. */
  own: readonly Feature[];
  /** How much each of that counts. */
  values: readonly number[];
}

const bitsOfAscii = 7;
/** The run of letters at a place: their codes side by side, or its text where one of them is not of ASCII. */
const runAt = (text: string, from: number): Feature => {
  let codes = 0;
  for (let at = from; at < from + run; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 2 ** bitsOfAscii) return `~${text.slice(from, from + run)}`;
    codes = (codes << bitsOfAscii) | code;
  }
  return codes;
};

const featuresOfWord = (word: string): WordFeatures => {
  // "Ip-adres" is known by its parts too.
  const words = word.includes('-') ? [word, ...word.split('-')] : [word];
  const own: Feature[] = [];
  const values: number[] = [];
  const give = (feature: Feature, value: number): void => {
    own.push(feature);
    values.push(value);
  };
  for (const each of words) give(stem(each), 1);
  for (const each of words) for (const concept of conceptsOf(each)) give(`#${concept}`, worth.concept);
  if (word.length >= run && !smallWords.has(word)) {
    const marked = `<${word}>`;
    const runs = marked.length - run + 1;
    for (let at = 0; at < runs; at += 1) give(runAt(marked, at), worth.letters / Math.sqrt(runs));
  }
  return { root: stem(word), own, values };
};

/** Words whose features are kept. */
const mostWords = 10_000;
const known = new Map<string, WordFeatures>();
const remembered = (word: string): WordFeatures => {
  const found = known.get(word) ?? featuresOfWord(word);
  if (known.size < mostWords) known.set(word, found);
  return found;
};

/** The ways of asking have thousands of words; those that are asked about are learned again. */
export const forgetWords = (): void => known.clear();

/**
 * Tells what of a question is compared, in the order of its words: the words without their endings, what they are about, pairs of words, and the
 * runs of letters of longer words, so that slips of the finger and compounds are known by their parts. A feature may be told several times; it
 * counts once, as much as it does at most.
 */
export const tellFeatures = (forms: readonly string[], tell: (feature: Feature, value: number) => void): void => {
  let before = '';
  for (let place = 0; place < forms.length; place += 1) {
    const word = forms[place] as string;
    if (word === '|') {
      before = '';
      continue;
    }
    const { root, own, values } = remembered(word);
    for (let at = 0; at < own.length; at += 1) tell(own[at] as Feature, values[at] as number);
    if (before !== '') tell(`${before} ${root}`, worth.pair);
    before = root;
  }
};
