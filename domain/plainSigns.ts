/** A text made plain, and of each of its signs where in the original it came from (UTF-16 units, `to` exclusive). */
interface PlainSigns {
  text: string;
  from: (at: number) => number;
  to: (at: number) => number;
}

const isDigit = /^\p{Nd}$/u;
/** Decimal digits stand in Unicode in rows of ten; those of one row begin where the one before is no digit. */
const digitOf = (code: number): string => {
  let first = code;
  while (code - first < 9 && isDigit.test(String.fromCodePoint(first - 1))) first--;
  return String(code - first);
};

const isUnseen = /^[\p{M}\p{Cf}]$/u;
const plainOf = (sign: string): string => {
  if (isUnseen.test(sign)) return '';
  const usual = sign.normalize('NFKC');
  if (isDigit.test(usual)) return /[0-9]/.test(usual) ? usual : digitOf(usual.codePointAt(0) ?? 0);
  if (/^[^\S\n\r]$/.test(usual)) return ' ';
  return /^[\p{Pd}\u2212]$/u.test(usual) ? '-' : usual;
};

/**
 * The text with letters and digits of every width and script as 0–9 and usual letters, every kind of space and dash as a plain one,
 * and without accents and signs that cannot be seen: what looks like a number is found however it was typed.
 */
export const plainSigns = (text: string): PlainSigns => {
  if (/^[\0-\x7f]*$/.test(text)) return { text, from: (at) => at, to: (at) => at + 1 };
  let plain = '';
  const places: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const sign of text) {
    const looks = sign <= '\x7f' ? sign : plainOf(sign);
    plain += looks;
    for (let unit = 0; unit < looks.length; unit++) {
      places.push(at);
      ends.push(at + sign.length);
    }
    // What cannot be seen belongs to the sign before it.
    if (looks === '' && ends.length > 0) ends[ends.length - 1] = at + sign.length;
    at += sign.length;
  }
  return { text: plain, from: (index) => places[index] ?? at, to: (index) => ends[index] ?? at };
};
