import { commonWords } from '../commonWords.ts';
import { kin } from '../people.ts';
import { smallWords, talkWords } from '../talkWords.ts';
import { conceptIds, markOf, shapeOf } from './features.ts';

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

/** The words of a text in order; undefined at the end of a sentence. */
export type Words = readonly (Word | undefined)[];

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

const texts = new WeakMap<readonly string[], Words>();

/** The words of a text; looked up once for all that is asked of the same list. */
export const wordsOf = (forms: readonly string[]): Words => {
  const read = texts.get(forms);
  if (read) return read;
  const words = forms.map((form) => (form === '|' ? undefined : (known.get(form) ?? learn(form))));
  texts.set(forms, words);
  return words;
};
