/** Shapes of speech as data. A shape is words in order: `a/b` either, `(a)` may be absent, `..` up to three other words, `...` up to
 * six, `<name>` a word of a list, `^` and `$` the edges of a sentence. */
export interface Hit<Label extends string = string> {
  label: Label;
  /** Places in the word list, `to` exclusive. */
  from: number;
  to: number;
}

type WordLists = Readonly<Record<string, ReadonlySet<string>>>;
type Step = { kind: 'gap'; most: number } | { kind: 'edge' } | { kind: 'word'; words: ReadonlySet<string>; optional: boolean };
interface Shape<Label extends string> {
  label: Label;
  source: string;
  atStart: boolean;
  steps: readonly Step[];
}

const listNamed = (part: string, lists: WordLists) => {
  const list = lists[part.slice(1, -1)];
  if (!list) throw new Error(`no word list ${part}`);
  return list;
};

const wordStep = (source: string, lists: WordLists): Step => {
  const optional = source.startsWith('(');
  const parts = (optional ? source.slice(1, -1) : source).split('/');
  const words = new Set(parts.flatMap((part) => (part.startsWith('<') ? [...listNamed(part, lists)] : [part])));
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
  return { label, source, atStart, steps: (atStart ? parts.slice(1) : parts).map((part) => stepOf(part, lists)) };
};

type Index<Label extends string> = ReadonlyMap<string, readonly Shape<Label>[]>;

/** All shapes under the words they may begin with. */
const indexOf = <Label extends string>(table: Readonly<Record<Label, readonly string[]>>, lists: WordLists): Index<Label> => {
  const index = new Map<string, Shape<Label>[]>();
  const enter = (shape: Shape<Label>) => {
    const [first, ...rest] = shape.steps;
    if (first?.kind !== 'word') throw new Error(`no word to begin with in "${shape.source}" of ${shape.label}`);
    const firm = { ...shape, steps: [{ ...first, optional: false }, ...rest] };
    for (const word of first.words) {
      const list = index.get(word);
      if (list) list.push(firm);
      else index.set(word, [firm]);
    }
    if (first.optional) enter({ ...shape, steps: rest });
  };
  for (const label of Object.keys(table) as Label[]) for (const source of table[label]) enter(compile(label, source, lists));
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
    for (const [from, word] of words.entries()) {
      for (const shape of index.get(word) ?? []) {
        if (shape.atStart && from > 0 && words[from - 1] !== '|') continue;
        const to = matchEnd(shape.steps, 0, words, from);
        if (to >= 0) hits.push({ label: shape.label, from, to });
      }
    }
    return hits;
  };
};
