import { begunIn, none } from './begun.ts';
import { matchEnd } from './shapes.ts';
import type { Shape, WordLists } from './shapes.ts';
import { numbers, shapes, shelve } from './shelf.ts';

/** Shapes of speech as data. A shape is words in order: `a/b` either, `(a)` may be absent, `..` up to three other words, `...` up to
 * six, `<name>` a word of a list, `^` and `$` the edges of a sentence. */
export interface Hit<Label extends string = string> {
  label: Label;
  /** Places in the word list, `to` exclusive. */
  from: number;
  to: number;
}

/**
 * Makes a finder of all shapes at once. Shapes wait under their first word, so a message costs its words, not the shapes; and of those only the
 * ones are tried whose next words may be there.
 */
export const phraseBook = <Label extends string>(
  table: Readonly<Record<Label, readonly string[]>>,
  lists: WordLists = {},
): ((words: readonly string[]) => Hit<Label>[]) => {
  const book = shelve(table, lists);
  return (words) => {
    const { shelf, marks, all, first } = begunIn(words);
    const hits: Hit<Label>[] = [];
    let at = first[book.number] ?? none;
    if (at === none) return hits;
    const from = shelf.places.from.all;
    const to = shelf.places.to.all;
    const next = shapes.next.all;
    const soon = shapes.soon.all;
    const step = shapes.step.all;
    const waiting = numbers.all;
    for (; at !== none; at = all[at + 3] as number) {
      const begin = all[at] as number;
      const place = all[at + 1] as number;
      const soonMarks = all[at + 2] as number;
      const nextMark = marks[begin + 1] as number;
      const isStart = begin === 0 || words[begin - 1] === '|';
      const end = to[place] as number;
      for (let each = from[place] as number; each < end; each += 1) {
        const number = waiting[each] as number;
        if (((next[number] as number) & nextMark) === 0 || ((soon[number] as number) & soonMarks) === 0) continue;
        const { label, atStart, steps } = shapes.all[number] as Shape;
        if (atStart && !isStart) continue;
        const after = matchEnd(steps, step[number] as number, words, marks, begin + 1);
        if (after >= 0) hits.push({ label: label as Label, from: begin, to: after });
      }
    }
    return hits;
  };
};
