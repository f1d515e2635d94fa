import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { RuleError } from '../../domain/ruleError.ts';

const address = /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/u;

/** @throws RuleError when it is no mail address */
export const readEmail = (text: string): string => {
  const email = text.trim();
  if (!address.test(email)) throw new RuleError('This is no mail address, such as riet@voorbeeld.nl.');
  return email;
};

/** In E.164; a number without a country code is a Dutch one. @throws RuleError when it is no phone number */
export const readPhone = (text: string): string => {
  const phone = parsePhoneNumberFromString(text, 'NL');
  if (!phone?.isValid()) throw new RuleError('This is no phone number that can be called, such as 06 12345678.');
  return phone.number;
};
