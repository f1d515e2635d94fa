/** Every word that some shape names, with a number from one on, so that a text is looked up once for all books. */
const numbers = new Map<string, number>();
export const numberOf = (word: string): number => {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
};
/** Nought of a word that no shape names. */
export const knownNumberOf = (word: string): number => numbers.get(word) ?? 0;

/** The bit that every word has. */
export const anything = 1 << 31;
/** One bit of 31, the same for some of the words: what has not a bit of what a shape asks for is none of it. A word of no shape has none. */
export const markOf = (number: number): number => (number === 0 ? 0 : 1 << (number % 31));
export const markOfEnd = markOf(numberOf('|'));
export const marksOf = (words: ReadonlySet<string> | readonly string[]): number => {
  let marks = 0;
  words.forEach((word: string) => {
    marks |= markOf(numberOf(word));
  });
  return marks;
};

/** Lists are shared between shapes and books. */
const marksOfLists = new WeakMap<ReadonlySet<string>, number>();
export const marksOfList = (list: ReadonlySet<string>): number => {
  const known = marksOfLists.get(list);
  if (known !== undefined) return known;
  const marks = marksOf(list);
  marksOfLists.set(list, marks);
  return marks;
};
