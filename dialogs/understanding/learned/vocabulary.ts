import { commonWords } from '../commonWords.ts';
import { kin } from '../people.ts';
import { smallWords, talkWords } from '../talkWords.ts';
import { conceptIds, expressionsAt, featuresOfWord, markOf, shapeOf } from './features.ts';
import type { Feature, Said } from './features.ts';

/** A word as classifiers see it, looked up once for all of them. */
export interface Word {
  /** Below `mostWords` of a word that is kept, and `mostWords` of one that is not. */
  number: number;
  shape: string;
  /** What stands for it in a pair. */
  mark: number;
  /** The ids of what it is about. */
  concepts: readonly number[];
  /** It is known what the word is: small, everyday, or a relative. */
  isPlain: boolean;
}

/** A text as classifiers see it. */
export interface Text {
  /** The words in order; undefined at the end of a sentence. */
  words: readonly (Word | undefined)[];
  /** The expressions that begin at each place, where there are any. */
  said: readonly (readonly Said[])[] | undefined;
  /** How many words there are, and of how many it is known what they are. */
  spoken: number;
  plain: number;
}

/** Words that are kept; a message holds at most a few hundred. */
export const mostWords = 20_000;
const known = new Map<string, Word>();

const learn = (form: string): Word => {
  const shape = shapeOf(form);
  const word = {
    number: known.size,
    shape,
    mark: markOf(shape),
    concepts: conceptIds(shape),
    isPlain: smallWords.has(form) || talkWords.has(form) || commonWords.has(form) || kin.has(form),
  };
  if (known.size < mostWords) known.set(form, word);
  return word;
};

const texts = new WeakMap<readonly string[], Text>();
const none: readonly Said[] = [];

const read = (forms: readonly string[]): Text => {
  const words = forms.map((form) => (form === '|' ? undefined : (known.get(form) ?? learn(form))));
  let said: (readonly Said[])[] | undefined;
  let spoken = 0;
  let plain = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    spoken += 1;
    if (word.isPlain) plain += 1;
    const next = words[at + 1];
    const found = next ? expressionsAt(forms, at, word.mark, next.mark) : none;
    if (found.length > 0) (said ??= words.map(() => none))[at] = found;
  }
  return { words, said, spoken, plain };
};

/** The words of a text and the expressions in it; looked up once for all that is asked of the same list. */
export const textOf = (forms: readonly string[]): Text => {
  const seen = texts.get(forms);
  if (seen) return seen;
  const text = read(forms);
  texts.set(forms, text);
  return text;
};

/** Every classifier learns a new word in the same message: its features are kept for so many words. */
const mostRecent = 500;
const recent = new Map<string, readonly Feature[]>();

/** The features of a word by itself. */
export const featuresOf = ({ shape }: Word): readonly Feature[] => {
  const features = recent.get(shape) ?? featuresOfWord(shape);
  if (recent.size >= mostRecent) recent.clear();
  recent.set(shape, features);
  return features;
};
