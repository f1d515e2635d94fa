import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A number of any country in E.164, when there can be such a number. Importing this file costs about 50 ms and 15 MB: `readPhone.ts` does so at need. */
export const numberAbroad = (written: string): string | undefined => {
  const parsed = parsePhoneNumberFromString(written);
  return parsed?.isValid() ? parsed.number : undefined;
};
