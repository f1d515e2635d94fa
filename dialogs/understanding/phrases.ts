import { compiler, matchEnd } from './shapes.ts';
import type { Shape, WordLists } from './shapes.ts';
import { none, numbers, places, takeIn, textOf, waiting } from './shelf.ts';

/** Shapes of speech as data. A shape is words in order: `a/b` either, `(a)` may be absent, `..` up to three other words, `...` up to
 * six, `<name>` a word of a list, `^` and `$` the edges of a sentence. */
export interface Hit<Label extends string = string> {
  label: Label;
  /** Places in the word list, `to` exclusive. */
  from: number;
  to: number;
}

const compiled = (table: Readonly<Record<string, readonly string[]>>, lists: WordLists): Shape[] => {
  const compile = compiler(lists);
  return Object.keys(table).flatMap((label) => (table[label] ?? []).map((source) => compile(label, source)));
};

/**
 * Makes a finder of all shapes at once. Shapes wait under their first word, so a message costs its words, not the shapes; and of those only the
 * ones are tried whose next words may be there. They are compiled at the first message, so that starting the program costs nothing.
 */
export const phraseBook = <Label extends string>(
  table: Readonly<Record<Label, readonly string[]>>,
  lists: WordLists = {},
): ((words: readonly string[]) => Hit<Label>[]) => {
  let book: number | undefined;
  return (words) => {
    book ??= takeIn(compiled(table, lists));
    const { begun, first } = textOf(words);
    const hits: Hit<Label>[] = [];
    for (let at = first[book] as number; at !== none; at = begun[at + 4] as number) {
      const from = begun[at] as number;
      const place = begun[at + 1] as number;
      const next = begun[at + 2] as number;
      const soon = begun[at + 3] as number;
      const isStart = from === 0 || words[from - 1] === '|';
      const end = places.to.all[place] as number;
      for (let each = places.from.all[place] as number; each < end; each += 1) {
        const shape = numbers.all[each] as number;
        if (((waiting.next.all[shape] as number) & next) === 0 || ((waiting.soon.all[shape] as number) & soon) === 0) continue;
        const { label, atStart, steps } = waiting.shapes[shape] as Shape;
        if (atStart && !isStart) continue;
        const to = matchEnd(steps, waiting.step.all[shape] as number, words, from + 1);
        if (to >= 0) hits.push({ label: label as Label, from, to });
      }
    }
    return hits;
  };
};
