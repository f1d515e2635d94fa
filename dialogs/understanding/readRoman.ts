const shape = /^(x{0,3})(ix|iv|v?i{0,3})$/;
const ones: ReadonlyMap<string, number> = new Map(
  ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].map((numeral, value) => [numeral, value]),
);
const kisses = /^x+$/;

/** The value of a Roman numeral below forty. A single letter, or a row of x, is one only where the word before says so. */
export const readRoman = (word: string, isNamed: boolean): number | undefined => {
  const [, tens, rest] = shape.exec(word) ?? [];
  if (tens === undefined || rest === undefined || word === '') return undefined;
  if (!isNamed && (word.length === 1 || kisses.test(word))) return undefined;
  return tens.length * 10 + (ones.get(rest) ?? 0);
};
