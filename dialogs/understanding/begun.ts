import { takeShelf } from './shelf.ts';
import type { Shelf } from './shelf.ts';
import { near } from './stepMarks.ts';
import { anything, knownNumberOf, markOf, markOfEnd } from './wordMarks.ts';

/** Of a text, the words at which shapes may begin. */
export interface Begun {
  shelf: Shelf;
  /** The mark of each word, and of the end. */
  marks: readonly number[];
  /** Four numbers of each: where it is, at which place shapes wait, the marks of the words that come soon, and the next of the same book. */
  all: readonly number[];
  /** Where, book by book, the first of them stands. */
  first: readonly number[];
}
/** There is none, or no other. */
export const none = -1;

const texts = new WeakMap<readonly string[], Begun>();
/** Room to write in; what is found is copied. */
const room: { numbers: number[]; all: number[]; first: number[] } = { numbers: [], all: [], first: [] };

const soonAt = (marks: readonly number[], from: number): number => {
  const to = Math.min(from + near, marks.length - 1);
  let soon = 0;
  for (let at = from + 1; at <= to; at += 1) soon |= marks[at] as number;
  return soon;
};

const read = (words: readonly string[], shelf: Shelf): Begun => {
  const { places, begins } = shelf;
  const book = places.book.all;
  const next = places.next.all;
  const soon = places.soon.all;
  const { numbers, all } = room;
  const marks: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const number = knownNumberOf(words[at] as string);
    numbers[at] = number;
    marks.push(markOf(number) | anything);
  }
  marks.push(markOfEnd | anything);
  while (room.first.length < shelf.books) room.first.push(none);
  const first = room.first.slice(0, shelf.books);
  let length = 0;
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const number = numbers[from] as number;
    const end = begins[number + 1] as number;
    const nextMark = marks[from + 1] as number;
    let soonMarks = 0;
    for (let place = begins[number] as number; place < end; place += 1) {
      if (((next[place] as number) & nextMark) === 0) continue;
      if (soonMarks === 0) soonMarks = soonAt(marks, from);
      if (((soon[place] as number) & soonMarks) === 0) continue;
      const of = book[place] as number;
      all[length] = from;
      all[length + 1] = place;
      all[length + 2] = soonMarks;
      all[length + 3] = first[of] as number;
      first[of] = length;
      length += 4;
    }
  }
  const begun = { shelf, marks, all: all.slice(0, length), first };
  texts.set(words, begun);
  return begun;
};

/** The words of a text at which shapes of any book may begin; looked for once for all books. */
export const begunIn = (words: readonly string[]): Begun => {
  const shelf = takeShelf();
  const begun = texts.get(words);
  return begun?.shelf === shelf ? begun : read(words, shelf);
};
