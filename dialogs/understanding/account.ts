import type { State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { markOf } from './learned/features.ts';
import { textOf } from './learned/vocabulary.ts';
import type { Word } from './learned/vocabulary.ts';
import type { Relation } from './people.ts';
import { relationAt } from './people.ts';
import { mine } from './weighRelatives.ts';

/** Of longer accounts so many words are looked at. */
export const mostWords = 120;

const edge = markOf('_');
const endOfSentence = markOf('|');
const cutting = /[,;:()-]/;

/** An account, with who is spoken of and where. */
export interface Account {
  message: Message;
  forms: readonly string[];
  words: readonly (Word | undefined)[];
  relations: readonly (Relation | undefined)[];
  /** Places of words for relatives. */
  mentions: readonly number[];
}

export const markAt = ({ words, forms }: Account, at: number): number =>
  at < 0 || at >= forms.length ? edge : (words[at]?.mark ?? endOfSentence);
export const conceptsAt = ({ words }: Account, at: number): readonly number[] => words[at]?.concepts ?? [];
/** A comma or the like stands behind a word. */
export const isCutBehind = ({ message: { text, words } }: Account, at: number): boolean => {
  const [end, start] = [words[at]?.end, words[at + 1]?.start];
  return end === undefined || start === undefined || (start > end + 1 && cutting.test(text.slice(end, start)));
};

/** Where an account of the care is asked for, or begun with. */
export const isAccountState = (state: State): boolean => state === 'ask_situation' || state === 'start';
/** Some word for a relative, friend or neighbour stands in a message. */
export const namesRelative = ({ forms }: Message): boolean => forms.some((_, at) => relationAt(forms, at) !== undefined);

export const accountOf = (message: Message): Account => {
  const forms = message.forms.slice(0, mostWords);
  const relations = forms.map((_, at) => relationAt(message.forms, at));
  const mentions = [...forms.keys()].filter((at) => relations[at] !== undefined && (forms[at] !== 'moe' || mine.has(forms[at - 1] ?? '')));
  return { message, forms, words: textOf(message.forms).words, relations, mentions };
};
