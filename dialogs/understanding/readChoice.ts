import type { Message } from './clean.ts';
import { ordinalWords, readNumber } from './readNumber.ts';
import type { Recognizers } from './recognizers.ts';

const around = new Set(
  'de het een optie nummer keuze antwoord ik kies neem wil doe maar graag dan voor is mijn alsjeblieft ja toch liever die deze ga bij met hoor punt liefst allerliefst beste gewoon pak gebruik gene genoemde adres email op naar bel bellen emailen me dus schrijf stuur dat dit van even eigenlijk zou wel hebben dank was net denk t'.split(
    ' ',
  ),
);
const retry =
  /\b(?:nog (?:eens|een keer|n keer)|opnieuw|weer|andermaal) (?:proberen|probeer)|\bprobeer(?: ik)?(?: het)? (?:nog eens|opnieuw|nog een keer|weer)|^(?:opnieuw )?proberen$/;
const ofTwo = /^.+ van (?:de(?:ze)? |die )?(?:twee|beide)$/;
const lasts = new Set(['laatste', 'leste', 'onderste', 'laatstgenoemde']);
/** Told by their place in the row, first or last. */
const ends = new Set([...lasts, 'bovenste', 'eerstgenoemde']);
const digitSuffix = /^(\d{1,2})(?:e|de|ste)?$/;

/** What is longer names no choice, and costs the recognizers much. */
const longest = 80;

const mayChoose = ({ plain }: Message, words: readonly string[]): boolean =>
  words.length > 0 && words.length <= 8 && plain.length <= longest;

/** "De laatste van de twee": how many there are is no choice. */
const withoutCount = (words: readonly string[]): readonly string[] =>
  ofTwo.test(words.join(' ')) ? words.slice(0, words.indexOf('van')) : words;

/** The one number the recognizers find. */
const counted = ({ plain }: Message, recognizers: () => Recognizers): number | undefined => {
  const found = recognizers().numbers(plain);
  return found.length === 1 ? found[0] : undefined;
};

/** The option chosen, counted from 1; `last` is what "de laatste" comes to. Numbers below ten are read here; anything longer is left to the recognizers. */
export const readChoice = (message: Message, recognizers: () => Recognizers, last?: number): number | undefined => {
  const words = withoutCount(message.forms.filter((word) => word !== '|'));
  if (!mayChoose(message, words)) return undefined;
  if (retry.test(words.join(' '))) return 1;
  const rest = words.filter((word) => !around.has(word) || word === 'een');
  const named = rest.filter((word) => word !== 'een');
  const one = named.length === 0 && rest.length === 1 && words.length === 1 ? 'een' : named[0];
  if (one === undefined || named.length > 1) return undefined;
  if (ends.has(one)) return last === undefined || lasts.has(one) ? last : 1;
  // An area code or the beginning of a number counts nothing.
  if (/^0\d/.test(one)) return undefined;
  const ordinal = ordinalWords.get(one);
  if (ordinal !== undefined) return ordinal;
  const digits = digitSuffix.exec(one);
  const value = digits ? Number(digits[1]) : readNumber(one);
  if (value !== undefined && value >= 1 && value <= 9) return value;
  return value === undefined && !/\d/.test(one) ? undefined : counted(message, recognizers);
};
