import type { State } from '../../domain/understanding.ts';
import { hearWish } from './learned/hear.ts';
import type { HeardWish } from './learned/hear.ts';
import { trimEndOf } from '../../domain/trimSigns.ts';
import type { Message } from './clean.ts';
import { fold } from './clean.ts';
import { commonWords } from './commonWords.ts';
import { isGivenName } from './givenNames.ts';
import { isInitials } from './namePieces.ts';
import { articles, openers, openings, particles, titles } from './nameWords.ts';

const asName = /^['’]?\p{Lu}[\p{L}'’-]{1,30}$/u;
const isSmall = (word: string): boolean => particles.has(word) || openers.has(word) || articles.has(word);
/** The words without "Naam:" before, and without an age or a point behind. */
const bareWords = (text: string): string[] => {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (/^naam:?$/i.test(words[0] ?? '')) words.shift();
  if (words[0] === ':') words.shift();
  while (/^(?:\(?\d\d\)?|jaar)[.!,]?$/.test(words.at(-1) ?? '')) words.pop();
  const last = words.pop();
  return last === undefined ? words : [...words, trimEndOf(last, '.!,')];
};

/**
 * A message that is by its shape a name and nothing else, whatever its words mean elsewhere: a title or none, a first name or initials, and a
 * surname with a capital ("Gerda Klacht", "Mevr. T. Stop", "Skip de Jong"). `undefined` for anything that may be a sentence.
 */
export const wholeName = ({ text }: Message): { value: string; start: number } | undefined => {
  const words = bareWords(text);
  const isTitled = titles.has(fold(words[0] ?? ''));
  while (titles.has(fold(words[0] ?? ''))) words.shift();
  const [first = '', ...more] = words;
  const surname = more.at(-1) ?? '';
  const small = more.slice(0, -1);
  const isOfParts = asName.test(surname) && small.every((word) => isSmall(fold(word))) && words.length <= 5;
  if (
    !isOfParts ||
    !(
      (isInitials(first) && !openings.has(fold(first).slice(0, -1))) ||
      (asName.test(first) && (small.length > 0 ? isTitled || !isTalk(fold(first)) : isFirstName(first)))
    )
  )
    return undefined;
  const start = text.indexOf(first);
  return { value: text.slice(start, text.lastIndexOf(surname) + surname.length), start };
};

const isTalk = (word: string): boolean => openings.has(word) || /^(?:ik|ben|dit|hier|met|voor|van|de|het|een|mijn|wij|we)$/.test(word);
const isFirstName = (word: string): boolean => isGivenName(word) && !commonWords.has(fold(word)) && fold(word) !== 'ben';

/** "Tante Sjaan", "Buurman Bert": how somebody is called by everyone, where nothing but a name was asked. */
export const calledByRole = ({ text, plain }: Message): { value: string; start: number } | undefined => {
  const match = /^\W{0,3}(?:tante|oom|ome|opa|oma|buurman|buurvrouw|zuster|broeder|moeder|vader|dochter|zoon) ([a-z'-]{2,20})\W{0,3}$/.exec(
    plain,
  );
  const start = match ? plain.indexOf(match[1] ?? '', match[0].indexOf(' ')) : -1;
  const value = start < 0 ? '' : text.slice(start, start + (match?.[1]?.length ?? 0));
  return asName.test(value) && isGivenName(value) ? { value, start } : undefined;
};

/** A message without the words of the name that was read in it, however often they stand there: "Einde is mijn achternaam, Paula Einde"
 * ends nothing. Only of a first name with a surname; one word alone may be no name. */
export const withoutName = (message: Message, value: string): Message => {
  const [first = '', ...more] = value.split(/\s+/);
  if (more.length === 0 || !(isInitials(first) || isFirstName(first) || wholeName(message))) return message;
  const named = new Set([first, ...more].map((word) => fold(word).replace(/\.$/, '')).filter((word) => word.length > 1 && !isSmall(word)));
  const words = message.words.filter(({ plain }) => !named.has(plain));
  return { ...message, words, forms: words.map(({ plain }) => plain) };
};

/** What is asked in a message without the words of a name: "… is de naam", so few words and no question mark, asks nothing that a known shape
 * does not tell. */
export const hearBeside = (told: Message, asking: Message, state: State): HeardWish | undefined =>
  asking !== told && asking.forms.length <= 3 && !asking.text.includes('?') ? undefined : hearWish(asking, state);
