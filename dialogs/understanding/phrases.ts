/** Shapes of speech as data. A shape is words in order: `a/b` either, `(a)` may be absent, `..` up to three other words, `...` up to
 * six, `<name>` a word of a list, `^` and `$` the edges of a sentence. */
export interface Hit<Label extends string = string> {
  label: Label;
  /** Places in the word list, `to` exclusive. */
  from: number;
  to: number;
}

type WordLists = Readonly<Record<string, ReadonlySet<string>>>;
/** The words a step allows: its own, and those of whole lists, which are shared and never copied. */
interface Choice {
  kind: 'word';
  own: readonly string[];
  lists: readonly ReadonlySet<string>[];
  optional: boolean;
}
type Step = { kind: 'gap'; most: number } | { kind: 'edge' } | Choice;
interface Shape<Label extends string> {
  label: Label;
  atStart: boolean;
  steps: readonly Step[];
}

const listNamed = (part: string, lists: WordLists) => {
  const list = lists[part.slice(1, -1)];
  if (!list) throw new Error(`no word list ${part}`);
  return list;
};

const none: readonly ReadonlySet<string>[] = [];
const wordStep = (source: string, lists: WordLists): Choice => {
  const optional = source.startsWith('(');
  const parts = (optional ? source.slice(1, -1) : source).split('/');
  if (!source.includes('<')) return { kind: 'word', own: parts, lists: none, optional };
  const named = parts.filter((part) => part.startsWith('<')).map((part) => listNamed(part, lists));
  return { kind: 'word', own: parts.filter((part) => !part.startsWith('<')), lists: named, optional };
};

const stepOf = (source: string, lists: WordLists): Step => {
  if (source === '..') return { kind: 'gap', most: 3 };
  if (source === '...') return { kind: 'gap', most: 6 };
  if (source === '$') return { kind: 'edge' };
  return wordStep(source, lists);
};

const allows = ({ own, lists }: Choice, word: string) => own.includes(word) || lists.some((list) => list.has(word));

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
  if (word !== undefined && allows(step, word)) {
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

/** Shapes under what they may begin with: a word, or any word of a list. */
interface Index<Label extends string> {
  byWord: Map<string, Shape<Label>[]>;
  byList: Map<ReadonlySet<string>, Shape<Label>[]>;
  /** What was found for words of our own lists; what people type otherwise is not kept. */
  known: Map<string, readonly Shape<Label>[]>;
  /** Every word of the lists. */
  listed: Set<string>;
}

const put = <Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item) => {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
};

const indexOf = <Label extends string>(table: Readonly<Record<Label, readonly string[]>>, lists: WordLists): Index<Label> => {
  const index: Index<Label> = { byWord: new Map(), byList: new Map(), known: new Map(), listed: new Set() };
  const enter = (shape: Shape<Label>, source: string) => {
    const [first, ...rest] = shape.steps;
    if (first?.kind !== 'word') throw new Error(`no word to begin with in "${source}" of ${shape.label}`);
    const firm = first.optional ? { ...shape, steps: [{ ...first, optional: false }, ...rest] } : shape;
    for (const word of first.own) put(index.byWord, word, firm);
    for (const list of first.lists) put(index.byList, list, firm);
    if (first.optional) enter({ ...shape, steps: rest }, source);
  };
  for (const label of Object.keys(table) as Label[]) for (const source of table[label]) enter(compile(label, source, lists), source);
  for (const list of index.byList.keys()) for (const word of list) index.listed.add(word);
  return index;
};

const startingWith = <Label extends string>(word: string, { byWord, byList, known, listed }: Index<Label>): readonly Shape<Label>[] => {
  const seen = known.get(word);
  if (seen) return seen;
  const own = byWord.get(word);
  if (!listed.has(word)) return own ?? [];
  const shapes = [...(own ?? [])];
  for (const [list, more] of byList) if (list.has(word)) shapes.push(...more);
  known.set(word, shapes);
  return shapes;
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
      for (const shape of startingWith(words[from] ?? '', index)) {
        if (shape.atStart && from > 0 && words[from - 1] !== '|') continue;
        const to = matchEnd(shape.steps, 0, words, from);
        if (to >= 0) hits.push({ label: shape.label, from, to });
      }
    }
    return hits;
  };
};
