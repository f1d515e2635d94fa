import type { Step } from './shapes.ts';

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
const marksOfSets = new WeakMap<ReadonlySet<string>, number>();
const marksOf = (words: ReadonlySet<string>): number => {
  const known = marksOfSets.get(words);
  if (known !== undefined) return known;
  let marks = 0;
  words.forEach((word) => {
    marks |= markOf(numberOf(word));
  });
  marksOfSets.set(words, marks);
  return marks;
};

/** What the word may be on which the steps from a place on begin. */
export const nextOf = (steps: readonly Step[], from: number): number => {
  let marks = 0;
  for (let at = from; at < steps.length; at += 1) {
    const step = steps[at] as Step;
    if (step.kind !== 'word') return marks | (step.kind === 'edge' ? markOfEnd : anything);
    marks |= marksOf(step.words);
    if (!step.optional) return marks;
  }
  return marks | anything;
};

/** So many words are soon. */
export const near = 12;
/** Behind a gap the first word that may not lack, in the steps from a place on. */
export const soonOf = (steps: readonly Step[], from: number): number => {
  let reach = 0;
  let isBehindGap = false;
  for (let at = from; at < steps.length; at += 1) {
    const step = steps[at] as Step;
    reach += step.kind === 'gap' ? step.most : 1;
    if (reach > near) return anything;
    if (isBehindGap && step.kind === 'edge') return markOfEnd;
    if (isBehindGap && step.kind === 'word' && !step.optional) return marksOf(step.words);
    if (step.kind === 'gap') isBehindGap = true;
  }
  return anything;
};
