import { passesMod97 } from './checkDigits.ts';
import { banksInLetters, ibanLengths } from './ibanLengths.ts';

/** Places in the text, `to` exclusive. */
interface Place {
  from: number;
  to: number;
}

const sign = /[a-z0-9]/i;
/** What people write between the signs of an account number, line breaks and pictures too; at most so many of them. */
const between = /^[^\p{L}\p{N}]{0,8}$/u;

/** Where the letters and digits stand that may be one number from each of them on: `reach` is the first that no longer belongs. */
interface Signs {
  text: string;
  at: readonly number[];
  reach: readonly number[];
}

const signsOf = (text: string): Signs => {
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) if (sign.test(text.charAt(index))) at.push(index);
  const reach = at.map(() => at.length);
  for (let index = at.length - 2; index >= 0; index--) {
    const from = (at[index] ?? 0) + 1;
    const next = at[index + 1] ?? 0;
    const joins = next === from || (next - from <= 8 && between.test(text.slice(from, next)));
    reach[index] = joins ? (reach[index + 1] ?? 0) : index + 1;
  }
  return { text: at.map((index) => text.charAt(index).toUpperCase()).join(''), at, reach };
};

/** Digits at least by half, as no words of a story are, and letters where the country has them. */
const isShaped = (iban: string): boolean =>
  /^..\d\d/.test(iban) &&
  iban.replace(/\D/g, '').length * 2 >= iban.length &&
  (!banksInLetters.has(iban.slice(0, 2)) || /^....[A-Z]{4}/.test(iban));

/** "…@voorbeeld.be 06 …": the end of an address before a phone number is no country. */
const endsAddress = (text: string, country: number, digits: number): boolean =>
  digits - country > 2 && /[a-z0-9]\.$/i.test(text.slice(Math.max(0, country - 2), country));

/** Bank account numbers, however they are parted: the length of its country says where one ends, so that words behind it stay. */
export const findIbans = (text: string): Place[] => {
  const signs = signsOf(text);
  const found: Place[] = [];
  for (let first = 0; first < signs.at.length; first++) {
    const length = ibanLengths.get(signs.text.slice(first, first + 2));
    if (length === undefined || (signs.reach[first] ?? 0) < first + length) continue;
    const iban = signs.text.slice(first, first + length);
    const from = signs.at[first] ?? 0;
    if (!isShaped(iban) || !passesMod97(iban)) continue;
    if (/^..\d+$/.test(iban) && endsAddress(text, from, signs.at[first + 2] ?? 0)) continue;
    found.push({ from, to: (signs.at[first + length - 1] ?? 0) + 1 });
  }
  return found;
};
