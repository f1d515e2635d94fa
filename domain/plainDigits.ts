/** Decimal digits stand in Unicode in rows of ten; those of one row begin where the one before is no digit. */
const digitOf = (code: number): number => {
  let first = code;
  while (code - first < 9 && /\p{Nd}/u.test(String.fromCharCode(first - 1))) first--;
  return code - first;
};

/**
 * The same text, sign for sign, with every decimal digit as 0–9, every kind of space and dash as a plain one, and marks without
 * width as spaces: what looks like a number is found however it was typed.
 */
export const plainDigits = (text: string): string =>
  /^[\0-\x7f]*$/.test(text)
    ? text
    : text.replace(/[^\0-\x7f]/g, (sign) => {
        if (/\p{Nd}/u.test(sign)) return String(digitOf(sign.charCodeAt(0)));
        if (/\s|[\u200b-\u200d\u2060\u00ad]/.test(sign)) return ' ';
        return /\p{Pd}|\u2212/u.test(sign) ? '-' : sign;
      });
