/** Shapes of speech as data. A shape is words in order: `a/b` either, `stam*` any ending, `(a)` may be absent, `..` up to three
 * other words, `...` up to six, `<name>` a word of a list, `^` and `$` the edges of a sentence. */
export interface Hit<Label extends string = string> {
  label: Label;
  /** Places in the word list, `to` exclusive. */
  from: number;
  to: number;
}

type WordLists = Readonly<Record<string, ReadonlySet<string>>>;
type Step =
  | { kind: 'gap'; most: number }
  | { kind: 'edge' }
  | { kind: 'word'; words: ReadonlySet<string>; stems: readonly string[]; optional: boolean };
interface Shape<Label extends string> {
  label: Label;
  source: string;
  atStart: boolean;
  steps: readonly Step[];
}

const stemLength = 4;

const wordStep = (source: string, lists: WordLists): Step => {
  const optional = source.startsWith('(');
  const words = new Set<string>();
  const stems: string[] = [];
  for (const part of (optional ? source.slice(1, -1) : source).split('/')) {
    if (part.startsWith('<')) {
      const list = lists[part.slice(1, -1)];
      if (!list) throw new Error(`no word list ${part}`);
      for (const word of list) words.add(word);
    } else if (part.endsWith('*')) {
      if (part.length <= stemLength) throw new Error(`stem too short in ${source}`);
      stems.push(part.slice(0, -1));
    } else words.add(part);
  }
  return { kind: 'word', words, stems, optional };
};

const stepOf = (source: string, lists: WordLists): Step => {
  if (source === '..') return { kind: 'gap', most: 3 };
  if (source === '...') return { kind: 'gap', most: 6 };
  if (source === '$') return { kind: 'edge' };
  return wordStep(source, lists);
};

const isWord = (step: Step, word: string) =>
  step.kind === 'word' && (step.words.has(word) || (step.stems.length > 0 && step.stems.some((stem) => word.startsWith(stem))));

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
  if (word !== undefined && isWord(step, word)) {
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

const add = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** Makes a finder of all shapes at once. Shapes wait under their first word, so a message costs its words, not the shapes. */
export const phraseBook = <Label extends string>(
  table: Readonly<Record<Label, readonly string[]>>,
  lists: WordLists = {},
): ((words: readonly string[]) => Hit<Label>[]) => {
  const byWord = new Map<string, Shape<Label>[]>();
  const byStem = new Map<string, Shape<Label>[]>();
  const enter = (shape: Shape<Label>) => {
    const first = shape.steps[0];
    if (first?.kind !== 'word') throw new Error(`no word to begin with in "${shape.source}" of ${shape.label}`);
    const firm = first.optional ? { ...shape, steps: [{ ...first, optional: false }, ...shape.steps.slice(1)] } : shape;
    for (const word of first.words) add(byWord, word, firm);
    for (const stem of new Set(first.stems.map((each) => each.slice(0, stemLength)))) add(byStem, stem, firm);
    if (first.optional) enter({ ...shape, steps: shape.steps.slice(1) });
  };
  for (const label of Object.keys(table) as Label[]) for (const source of table[label]) enter(compile(label, source, lists));

  return (words) => {
    const hits: Hit<Label>[] = [];
    const tryAt = (shapes: readonly Shape<Label>[] | undefined, from: number) => {
      if (!shapes) return;
      for (const shape of shapes) {
        if (shape.atStart && from > 0 && words[from - 1] !== '|') continue;
        const to = matchEnd(shape.steps, 0, words, from);
        if (to >= 0) hits.push({ label: shape.label, from, to });
      }
    };
    for (let from = 0; from < words.length; from += 1) {
      const word = words[from] ?? '';
      tryAt(byWord.get(word), from);
      if (word.length >= stemLength) tryAt(byStem.get(word.slice(0, stemLength)), from);
    }
    return hits;
  };
};
