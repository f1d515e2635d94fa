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
  /^(?:0(?:800|900|906|909|18)|11[0-9]|14\d{2,3}$|144$|113)/.test(digits) &&
  (digits.startsWith('0') ? digits.length <= 11 : digits.length <= 5);
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

const international = (digits: string, doubtful: boolean): PhoneReading => {
  // "+31 (0)6": the zero is for callers inside the country.
  const rest = digits.startsWith('310') ? `31${digits.slice(3)}` : digits;
  if (rest.startsWith('31')) {
    const national = rest.slice(2);
    if (isService(`0${national}`)) return { ok: false, reason: 'serviceNumber', digits: digits.length };
    const reading = national.length === 9 ? dutch(national, doubtful) : undefined;
    if (reading) return reading;
    const length = national.length + 1;
    return { ok: false, reason: length < 10 ? 'tooShort' : length > 10 ? 'tooLong' : 'notANumber', digits: length };
  }
  const parsed = valid(`+${rest}`) ?? valid(`+${rest.replace(/^(3[0-9]|4[0-9])0/, '$1')}`);
  if (parsed) return { ok: true, value: parsed.number, doubtful };
  return { ok: false, reason: rest.length < 10 ? 'tooShort' : rest.length > 13 ? 'tooLong' : 'notANumber', digits: rest.length };
};

/** Reads one row of digits as a phone number. */
export const readPhone = (span: Pick<DigitSpan, 'digits'>): PhoneReading => {
  const { digits } = span;
  if (digits.startsWith('+')) {
    const rest = digits.slice(1).replace(/^00/, '');
    // "+06…": the plus was a slip.
    return rest.startsWith('0') ? readPhone({ digits: rest }) : international(rest, false);
  }
  const failed = (reason: PhoneReason): PhoneReading => ({ ok: false, reason, digits: digits.length });
  if (isService(digits)) return failed('serviceNumber');
  if (digits.startsWith('00')) return international(digits.slice(2), false);
  if (digits.startsWith('0')) {
    if (digits.length < 10) return failed('tooShort');
    if (digits.length > 10)
      return digits.startsWith('031') && digits.length === 12 ? international(digits.slice(1), true) : failed('tooLong');
    const belgian = valid(`+32${digits.slice(1)}`);
    return dutch(digits.slice(1), false) ?? (belgian ? { ok: true, value: belgian.number, doubtful: true } : failed('notANumber'));
  }
  if (digits.length === 9) {
    const mobile = digits.startsWith('6') ? dutch(digits, true) : undefined;
    return mobile ?? failed(isCitizenNumber(digits) ? 'notANumber' : 'tooShort');
  }
  if (/^(?:31|32|49)/.test(digits) && digits.length >= 11 && digits.length <= 13) {
    const reading = international(digits, true);
    if (reading.ok) return reading;
  }
  if (digits.length === 6 || digits.length === 7) return failed('noAreaCode');
  if (digits.length < 9) return failed('tooShort');
  return failed(digits.length > 10 ? 'tooLong' : 'notANumber');
};
