/** Checks built into numbers, so that a typing error shows. All of them take digits (and letters) without anything in between. */

/** Nine digits with weights 9, 8, … 2 and −1 add up to a multiple of eleven: the "elfproef" of the burgerservicenummer. */
export const passesEleven = (digits: string): boolean => {
  if (digits.length !== 9 || digits === '000000000') return false;
  let sum = -Number(digits[8]);
  for (let at = 0; at < 8; at++) sum += Number(digits[at]) * (9 - at);
  return sum % 11 === 0;
};

/** ISO/IEC 7812: from the right every second digit counts double, and all of them add up to a multiple of ten. */
export const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const counted = at % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
};

/** ISO 13616: the first four signs moved to the end and letters read as 10 to 35, the whole leaves 1 when divided by 97. */
export const passesMod97 = (iban: string): boolean => {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
};
