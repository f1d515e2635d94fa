import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

import type { Problem } from '../../domain/understanding.ts';
import type { DigitSpan } from './phoneSpans.ts';

export type PhoneReason = Exclude<Extract<Problem, { slot: 'phone' }>['reason'], 'none' | 'otherPerson' | 'several'>;
/** A number in E.164 or why it is none; `doubtful` when something had to be guessed. */
export type PhoneReading = { ok: true; value: string; doubtful: boolean } | { ok: false; reason: PhoneReason; digits: number };

const valid = (number: string) => {
  const parsed = parsePhoneNumberFromString(number);
  return parsed?.isValid() ? parsed : undefined;
};

/** Dutch numbers that nobody can be called back on as a person: 0800, 0900, 0906, 0909, 14xxx, and three digits (dutch.md 1.4). */
const isService = (digits: string) =>
  /^(?:0(?:800|900|906|909|18)|11\d|14\d{2,3}$|144$)/.test(digits) && (digits.startsWith('0') ? digits.length <= 11 : digits.length <= 5);
/** Pagers and machines (066, 097): valid, yet no phone. */
const isNoPhone = (e164: string) => /^\+31(?:66|97)/.test(e164);

/** The check of a citizen service number (BSN): nine digits, weights 9 to 2 and -1, divisible by 11. */
const isCitizenNumber = (digits: string) => {
  const sum = Array.from(digits, Number).reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
};

const dutch = (national: string, doubtful: boolean): PhoneReading | undefined => {
  const value = `+31${national}`;
  return valid(value) && !isNoPhone(value) ? { ok: true, value, doubtful } : undefined;
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
  const parsed = valid(`+${digits}`) ?? valid(`+${digits.replace(/^([34]\d)0/, '$1')}`);
  if (parsed) return { ok: true, value: parsed.number, doubtful };
  const { length } = digits;
  if (length >= 10 && length <= 13) return { ok: false, reason: 'notANumber', digits: length };
  return { ok: false, reason: length < 10 ? 'tooShort' : 'tooLong', digits: length };
};

const domestic = (digits: string): PhoneReading => {
  const { length } = digits;
  if (length < 10) return { ok: false, reason: 'tooShort', digits: length };
  if (length === 12 && digits.startsWith('031')) return international(digits.slice(1), true);
  if (length > 10) return { ok: false, reason: 'tooLong', digits: length };
  const here = dutch(digits.slice(1), false);
  if (here) return here;
  const belgian = valid(`+32${digits.slice(1)}`);
  return belgian ? { ok: true, value: belgian.number, doubtful: true } : { ok: false, reason: 'notANumber', digits: length };
};

/** Digits without a zero or a plus in front: something was left out, or it is another kind of number. */
const headless = (digits: string): PhoneReading => {
  const { length } = digits;
  if (length === 9) {
    const mobile = digits.startsWith('6') ? dutch(digits, true) : undefined;
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

/** Reads one row of digits as a phone number (order of dutch.md 1.4). */
export const readPhone = ({ digits }: Pick<DigitSpan, 'digits'>): PhoneReading => {
  if (digits.startsWith('+')) {
    const rest = digits.slice(1).replace(/^00/, '');
    // "+06…": the plus was a slip.
    return rest.startsWith('0') ? domestic(rest) : international(rest, false);
  }
  if (isService(digits)) return { ok: false, reason: 'serviceNumber', digits: digits.length };
  if (digits.startsWith('00')) return international(digits.slice(2), false);
  return digits.startsWith('0') ? domestic(digits) : headless(digits);
};
