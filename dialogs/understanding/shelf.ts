import { Column } from './column.ts';
import { compiler } from './shapes.ts';
import type { Shape, Step, WordLists } from './shapes.ts';
import { nextOf, soonOf } from './stepMarks.ts';
import { numberOf } from './wordMarks.ts';

/** A book of shapes as it is written, and its number among all books; below nought as long as it was not taken in. */
export interface Book {
  table: Readonly<Record<string, readonly string[]>>;
  lists: WordLists;
  number: number;
}

/**
 * All shapes of all books. One that may begin with several words waits under each of them; where its first word may lack, it is here a second
 * time and waits under the next.
 */
export const shapes = {
  all: [] as Shape[],
  /** The first step behind the word under which it waits. */
  step: new Column(),
  /** What the word after it may be. */
  next: new Column(),
  /** A word that must follow before long. */
  soon: new Column(),
};

/** The numbers of the shapes, place by place. */
export const numbers = new Column();

/** The places where shapes wait: those of one book under one word. */
class Places {
  readonly word = new Column();
  readonly book = new Column();
  /** What is asked for by some of the shapes there. */
  readonly next = new Column();
  readonly soon = new Column();
  /** From where on their numbers stand, and up to where. */
  readonly from = new Column();
  readonly to = new Column();

  add(word: number, book: number, waiting: readonly number[]): void {
    let [next, soon] = [0, 0];
    this.from.add(numbers.length);
    waiting.forEach((shape) => {
      next |= shapes.next.all[shape] as number;
      soon |= shapes.soon.all[shape] as number;
      numbers.add(shape);
    });
    this.to.add(numbers.length);
    this.next.add(next);
    this.soon.add(soon);
    this.word.add(word);
    this.book.add(book);
  }

  /** The same with those of one word side by side, and by word where they begin. */
  sorted(): { places: Places; begins: Int32Array } {
    const { length } = this.word;
    const begins = new Int32Array(Math.max(...this.word.all) + 2);
    for (let at = 0; at < length; at += 1) (begins[(this.word.all[at] as number) + 1] as number) += 1;
    for (let word = 1; word < begins.length; word += 1) (begins[word] as number) += begins[word - 1] as number;
    const next = begins.slice();
    const places = new Places();
    for (let at = 0; at < length; at += 1) {
      const word = this.word.all[at] as number;
      const place = next[word] as number;
      next[word] = place + 1;
      for (const column of ['word', 'book', 'next', 'soon', 'from', 'to'] as const)
        places[column].put(place, this[column].all[at] as number);
    }
    return { places, begins };
  }
}

const written = new Places();
/** Books that were not taken in yet. */
const pending: Book[] = [];
let books = 0;

/** Under each of its first words the shapes of a book. */
const sort = (shape: Shape, under: Map<number, number[]>): void => {
  for (let at = 0; at < shape.steps.length; at += 1) {
    const step = shape.steps[at] as Step;
    if (step.kind !== 'word') return;
    const number = shapes.all.push(shape) - 1;
    shapes.step.add(at + 1);
    shapes.next.add(nextOf(shape.steps, at + 1));
    shapes.soon.add(soonOf(shape.steps, at + 1));
    (step.list ?? step.words).forEach((word: string) => {
      const first = numberOf(word);
      const same = under.get(first);
      if (same) same.push(number);
      else under.set(first, [number]);
    });
    if (!step.optional) return;
  }
};

const takeIn = (book: Book): void => {
  const compile = compiler(book.lists);
  const compiled = Object.keys(book.table).flatMap((label) => (book.table[label] ?? []).map((source) => compile(label, source)));
  const under = new Map<number, number[]>();
  compiled.forEach((shape) => sort(shape, under));
  book.number = books;
  books += 1;
  under.forEach((waiting, word) => written.add(word, book.number, waiting));
};

/** Books are compiled at the first message, so that starting the program costs nothing. */
export const shelve = (table: Book['table'], lists: WordLists): Book => {
  const book = { table, lists, number: -1 };
  pending.push(book);
  return book;
};

/** Where the shapes of all books wait, word by word. */
export interface Shelf {
  books: number;
  places: Places;
  /** By the number of a word where its places begin; they end where those of the next begin. */
  begins: Int32Array;
}
let shelf: Shelf | undefined;

/** @throws Error when a shape cannot be read */
export const takeShelf = (): Shelf => {
  if (shelf && pending.length === 0) return shelf;
  for (let book = pending.shift(); book; book = pending.shift()) takeIn(book);
  shelf = { books, ...written.sorted() };
  return shelf;
};
