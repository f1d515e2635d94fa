/** Shapes of speech as data. A shape is words in order: `a/b` either, `(a)` may be absent, `..` up to three other words, `...` up to
 * six, `<name>` a word of a list, `^` and `$` the edges of a sentence. */
export interface Hit<Label extends string = string> {
  label: Label;
  /** Places in the word list, `to` exclusive. */
  from: number;
  to: number;
}

type WordLists = Readonly<Record<string, ReadonlySet<string>>>;
interface Choice {
  kind: 'word';
  /** Every word that the step allows. */
  words: ReadonlySet<string>;
  optional: boolean;
}
type Step = { kind: 'gap'; most: number } | { kind: 'edge' } | Choice;
interface Shape<Label extends string> {
  label: Label;
  atStart: boolean;
  steps: readonly Step[];
}

const wordsOf = (part: string, lists: WordLists): Iterable<string> => {
  if (!part.startsWith('<')) return [part];
  const list = lists[part.slice(1, -1)];
  if (!list) throw new Error(`no word list ${part}`);
  return list;
};

/** A step that is one list and nothing else shares it. */
const wordStep = (source: string, lists: WordLists): Choice => {
  const optional = source.startsWith('(');
  const parts = (optional ? source.slice(1, -1) : source).split('/');
  const [first = '', ...more] = parts;
  const only = wordsOf(first, lists);
  const words = more.length === 0 && only instanceof Set ? only : new Set(parts.flatMap((part) => [...wordsOf(part, lists)]));
  return { kind: 'word', words, optional };
};

const stepOf = (source: string, lists: WordLists): Step => {
  if (source === '..') return { kind: 'gap', most: 3 };
  if (source === '...') return { kind: 'gap', most: 6 };
  if (source === '$') return { kind: 'edge' };
  return wordStep(source, lists);
};

/** The place after the match of `steps` from `at` on, or -1. Gaps are at most six words, so this stays bounded. */
const matchEnd = (steps: readonly Step[], index: number, words: readonly string[], at: number): number => {
  const step = steps[index];
  if (!step) return at;
  const word = words[at];
  if (step.kind === 'edge') return word === undefined || word === '|' ? matchEnd(steps, index + 1, words, at) : -1;
  if (step.kind === 'gap') {
    for (let skipped = 0; skipped <= step.most; skipped += 1) {
      const end = matchEnd(steps, index + 1, words, at + skipped);
      if (end >= 0) return end;
      if (words[at + skipped] === undefined || words[at + skipped] === '|') return -1;
    }
    return -1;
  }
  if (word !== undefined && step.words.has(word)) {
    const end = matchEnd(steps, index + 1, words, at + 1);
    if (end >= 0) return end;
  }
  return step.optional ? matchEnd(steps, index + 1, words, at) : -1;
};

const compile = <Label extends string>(label: Label, source: string, lists: WordLists): Shape<Label> => {
  const parts = source.split(' ');
  const atStart = parts[0] === '^';
  return { label, atStart, steps: (atStart ? parts.slice(1) : parts).map((part) => stepOf(part, lists)) };
};

/** Shapes under each word they may begin with. */
type Index<Label extends string> = ReadonlyMap<string, readonly Shape<Label>[]>;

const indexOf = <Label extends string>(table: Readonly<Record<Label, readonly string[]>>, lists: WordLists): Index<Label> => {
  const index = new Map<string, Shape<Label>[]>();
  const put = (word: string, shape: Shape<Label>): void => {
    const shapes = index.get(word);
    if (shapes) shapes.push(shape);
    else index.set(word, [shape]);
  };
  /** The first step is firm then: where it may lack, the shape is entered a second time without it. */
  const enter = (shape: Shape<Label>, source: string): void => {
    const [first, ...rest] = shape.steps;
    if (first?.kind !== 'word') throw new Error(`no word to begin with in "${source}" of ${shape.label}`);
    const firm = { ...shape, steps: rest };
    for (const word of first.words) put(word, firm);
    if (first.optional) enter(firm, source);
  };
  for (const label of Object.keys(table) as Label[]) for (const source of table[label]) enter(compile(label, source, lists), source);
  return index;
};

/** Makes a finder of all shapes at once. Shapes wait under their first word, so a message costs its words, not the shapes.
 * They are compiled at the first message, so that starting the program costs nothing. */
export const phraseBook = <Label extends string>(
  table: Readonly<Record<Label, readonly string[]>>,
  lists: WordLists = {},
): ((words: readonly string[]) => Hit<Label>[]) => {
  let index: Index<Label> | undefined;
  return (words) => {
    index ??= indexOf(table, lists);
    const hits: Hit<Label>[] = [];
    for (let from = 0; from < words.length; from += 1) {
      const shapes = index.get(words[from] as string);
      if (shapes === undefined) continue;
      const isStart = from === 0 || words[from - 1] === '|';
      for (const { label, atStart, steps } of shapes) {
        if (atStart && !isStart) continue;
        const to = matchEnd(steps, 0, words, from + 1);
        if (to >= 0) hits.push({ label, from, to });
      }
    }
    return hits;
  };
};
