import { Column } from './column.ts';
import type { Shape, Step } from './shapes.ts';
import { anything, knownNumberOf, markOf, markOfEnd, near, nextOf, numberOf, soonOf } from './wordMarks.ts';

/**
 * All shapes of all books. One that may begin with several words waits under each of them; where its first word may lack, it waits under the
 * next as well: of each the steps that are left are known by the number of the first.
 */
export const waiting = {
  shapes: [] as Shape[],
  /** The first step behind the word under which it waits. */
  step: new Column(),
  /** What the word after it may be. */
  next: new Column(),
  /** A word that must follow before long. */
  soon: new Column(),
};

/** The places where shapes of a book wait: those of one book under one word. */
export const places = {
  book: new Column(),
  /** Another place under the same word; nought where there is none. */
  other: new Column(),
  /** What is asked for by some of the shapes there. */
  next: new Column(),
  soon: new Column(),
  /** From where on, and up to where, their numbers stand in `numbers`. */
  from: new Column(),
  to: new Column(),
};
export const numbers = new Column();
/** By the number of a word the last place under it. */
const lastPlace = new Column();
let books = 0;

/** Puts a shape under every word it may begin with. */
const sort = (shape: Shape, under: Map<number, number[]>): void => {
  for (let at = 0; at < shape.steps.length; at += 1) {
    const step = shape.steps[at] as Step;
    if (step.kind !== 'word') return;
    const number = waiting.shapes.push(shape) - 1;
    waiting.step.add(at + 1);
    waiting.next.add(nextOf(shape.steps, at + 1));
    waiting.soon.add(soonOf(shape.steps, at + 1));
    step.words.forEach((word) => {
      const first = numberOf(word);
      const same = under.get(first);
      if (same) same.push(number);
      else under.set(first, [number]);
    });
    if (!step.optional) return;
  }
};

const settle = (book: number, word: number, shapes: readonly number[]): void => {
  let [next, soon] = [0, 0];
  places.from.add(numbers.length);
  shapes.forEach((shape) => {
    next |= waiting.next.all[shape] as number;
    soon |= waiting.soon.all[shape] as number;
    numbers.add(shape);
  });
  places.to.add(numbers.length);
  places.next.add(next);
  places.soon.add(soon);
  places.book.add(book);
  places.other.add(lastPlace.all[word] ?? 0);
  lastPlace.put(word, places.book.length - 1);
};

/** Takes in the shapes of a book; gives the number of the book. */
export const takeIn = (shapes: readonly Shape[]): number => {
  // No shape waits at the first place, so that nought is none.
  if (books === 0) settle(-1, 0, []);
  const under = new Map<number, number[]>();
  shapes.forEach((shape) => sort(shape, under));
  under.forEach((same, word) => settle(books, word, same));
  books += 1;
  return books - 1;
};

/** Of a text, the words at which shapes may begin. */
export interface Text {
  /** Five numbers of each: where it is, at which place shapes wait, the mark of the next word, those of the words that come soon, and the next of the same book. */
  begun: readonly number[];
  /** Where, book by book, the first of them stands; below nought where there is none. */
  first: readonly number[];
}
export const none = -1;
const texts = new WeakMap<readonly string[], Text>();
let wordNumbers = new Int32Array(0);
let marks = new Int32Array(0);
let nothingBegun: number[] = [];
const begun: number[] = [];

/** Marks the words of a text, and its end. */
const mark = (words: readonly string[]): void => {
  const { length } = words;
  if (marks.length <= length) {
    wordNumbers = new Int32Array(2 * length);
    marks = new Int32Array(2 * length + 1);
  }
  for (let at = 0; at < length; at += 1) {
    const number = knownNumberOf(words[at] as string);
    wordNumbers[at] = number;
    marks[at] = markOf(number) | anything;
  }
  marks[length] = markOfEnd | anything;
};

const soonAt = (from: number, length: number): number => {
  const to = Math.min(from + near, length);
  let soon = 0;
  for (let at = from + 1; at <= to; at += 1) soon |= marks[at] as number;
  return soon;
};

const read = (words: readonly string[]): Text => {
  mark(words);
  if (nothingBegun.length < books) nothingBegun = Array.from({ length: books }, () => none);
  const first = nothingBegun.slice();
  const [book, other, next, soon] = [places.book.all, places.other.all, places.next.all, places.soon.all];
  let length = 0;
  for (let from = words.length - 1; from >= 0; from -= 1) {
    let place = lastPlace.all[wordNumbers[from] as number] ?? 0;
    if (place === 0) continue;
    const nextMark = marks[from + 1] as number;
    const soonMarks = soonAt(from, words.length);
    for (; place !== 0; place = other[place] as number) {
      if (((next[place] as number) & nextMark) === 0 || ((soon[place] as number) & soonMarks) === 0) continue;
      const of = book[place] as number;
      begun[length] = from;
      begun[length + 1] = place;
      begun[length + 2] = nextMark;
      begun[length + 3] = soonMarks;
      begun[length + 4] = first[of] as number;
      first[of] = length;
      length += 5;
    }
  }
  const text = { begun: begun.slice(0, length), first };
  texts.set(words, text);
  return text;
};

/** The words of a text at which shapes of any book may begin; looked for once for all books. */
export const textOf = (words: readonly string[]): Text => {
  const text = texts.get(words);
  return text?.first.length === books ? text : read(words);
};
