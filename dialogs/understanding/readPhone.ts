import { createRequire } from 'node:module';
import type { Problem } from '../../domain/understanding.ts';
import type { numberAbroad as fromLibrary } from './numbersAbroad.ts';
import type { DigitSpan } from './phoneSpans.ts';

export type PhoneReason = Exclude<Extract<Problem, { slot: 'phone' }>['reason'], 'none' | 'otherPerson' | 'several'>;
/** A number in E.164 or why it is none; `doubtful` when something had to be guessed. */
export type PhoneReading = { ok: true; value: string; doubtful: boolean } | { ok: false; reason: PhoneReason; digits: number };

/** The Dutch and Belgian numbering plans, which the small metadata of the library knows by length only: area codes, mobiles, 084, 085, 087,
 * 088 and 091 (dutch.md 1.4). Pagers and machines (066, 097) are left out: they are numbers, yet no phone. */
const dutchPlan =
  /^(?:6[1-58]\d|7\d\d|8[4578]\d|91\d|1(?:[035]\d|1[13-578]|6[124-8]|7[24]|8[0-467])|2(?:[0346]\d|2[2-46-9]|5[125]|9[479])|3(?:[03568]\d|1[3-8]|2[01]|4[1-8])|4(?:[0356]\d|1[1-368]|7[58]|8[15-8]|9[23579])|5(?:[0358]\d|[19][1-9]|2[1-57-9]|4[13-8]|6[126]|7[0-3578]))\d{6}$/;
/** Written as a mobile, yet handed out to nobody when the plan was made: kept, and asked to be confirmed. */
const mobileToBe = /^6[679]\d{7}$/;
const belgianPlan = /^(?:4[5-9]\d{7}|(?:1[0-69]|[23][2-8]|4[23]|5\d|6[013-57-9]|71|8[1-79]|9[2-4])\d{6}|80[2-8]\d{5})$/;

const require = createRequire(import.meta.url);
let library: { numberAbroad: typeof fromLibrary } | undefined;
/** Read by the library, which is loaded for the first of them: it costs much, and hardly any message has a number of another country. */
const numberAbroad = (written: string): string | undefined => {
  library ??= require('./numbersAbroad.ts') as { numberAbroad: typeof fromLibrary };
  return library.numberAbroad(written);
};

/** The number in E.164, when there can be such a number. */
const abroad = (digits: string): string | undefined => {
  if (digits.startsWith('32')) return belgianPlan.test(digits.slice(2)) ? `+${digits}` : undefined;
  return numberAbroad(`+${digits}`);
};

/** Dutch numbers that nobody can be called back on as a person: 0800, 0900, 0906, 0909, 14xxx, 18xx, and three digits (dutch.md 1.4). */
const isService = (digits: string) =>
  digits.startsWith('0') ? /^0(?:800|900|906|909)\d{0,7}$/.test(digits) : /^(?:11\d{1,3}|144|14\d{2,3}|18\d\d)$/.test(digits);

/** The check of a citizen service number (BSN): nine digits, weights 9 to 2 and -1, divisible by 11. */
const isCitizenNumber = (digits: string) => {
  const sum = Array.from(digits, Number).reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
};

const dutch = (national: string, doubtful: boolean): PhoneReading | undefined => {
  const known = dutchPlan.test(national);
  return known || mobileToBe.test(national) ? { ok: true, value: `+31${national}`, doubtful: doubtful || !known } : undefined;
};

/** "+31 (0)6": the zero is for callers inside the country. */
const dutchFromAbroad = (national: string, length: number, doubtful: boolean): PhoneReading => {
  const own = national.startsWith('0') ? national.slice(1) : national;
  if (isService(`0${own}`)) return { ok: false, reason: 'serviceNumber', digits: length };
  const reading = own.length === 9 ? dutch(own, doubtful) : undefined;
  if (reading) return reading;
  const digits = own.length + 1;
  if (digits === 10) return { ok: false, reason: 'notANumber', digits };
  return { ok: false, reason: digits < 10 ? 'tooShort' : 'tooLong', digits };
};

const international = (digits: string, doubtful: boolean): PhoneReading => {
  if (digits.startsWith('31')) return dutchFromAbroad(digits.slice(2), digits.length, doubtful);
  const value = abroad(digits) ?? abroad(digits.replace(/^([34]\d)0/, '$1'));
  if (value !== undefined) return { ok: true, value, doubtful };
  const { length } = digits;
  if (length >= 10 && length <= 13) return { ok: false, reason: 'notANumber', digits: length };
  return { ok: false, reason: length < 10 ? 'tooShort' : 'tooLong', digits: length };
};

const domestic = (digits: string, belgian: boolean): PhoneReading => {
  const { length } = digits;
  if (length < 10) return { ok: false, reason: 'tooShort', digits: length };
  if (length === 12 && digits.startsWith('031')) return international(digits.slice(1), true);
  if (length > 10) return { ok: false, reason: 'tooLong', digits: length };
  const here = dutch(digits.slice(1), false);
  const there = abroad(`32${digits.slice(1)}`);
  if (here && !(belgian && there)) return here;
  return there === undefined ? { ok: false, reason: 'notANumber', digits: length } : { ok: true, value: there, doubtful: true };
};

/** Digits without a zero or a plus in front: something was left out, or it is another kind of number. */
const headless = (digits: string): PhoneReading => {
  const { length } = digits;
  if (length === 9) {
    const mobile = digits.startsWith('6') && !mobileToBe.test(digits) ? dutch(digits, true) : undefined;
    return mobile ?? { ok: false, reason: isCitizenNumber(digits) ? 'notANumber' : 'tooShort', digits: length };
  }
  if (/^(?:31|32|49)/.test(digits) && length >= 11 && length <= 13) {
    const reading = international(digits, true);
    if (reading.ok) return reading;
  }
  if (length === 6 || length === 7) return { ok: false, reason: 'noAreaCode', digits: length };
  if (length < 9) return { ok: false, reason: 'tooShort', digits: length };
  return { ok: false, reason: length > 10 ? 'tooLong' : 'notANumber', digits: length };
};

/** Reads one row of digits as a phone number (order of dutch.md 1.4). `belgian` when the message speaks of Belgium. */
export const readPhone = ({ digits }: Pick<DigitSpan, 'digits'>, belgian = false): PhoneReading => {
  if (digits.startsWith('+')) {
    const rest = digits.slice(1).replace(/^00/, '');
    // "+06…": the plus was a slip.
    return rest.startsWith('0') ? domestic(rest, belgian) : international(rest, false);
  }
  if (isService(digits)) return { ok: false, reason: 'serviceNumber', digits: digits.length };
  if (digits.startsWith('00')) return international(digits.slice(2), false);
  return digits.startsWith('0') ? domestic(digits, belgian) : headless(digits);
};
