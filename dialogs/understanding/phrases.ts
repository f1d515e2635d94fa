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

/** Every word that some shape names, with a number from one on, so that a text is looked up once for all books. */
const numbers = new Map<string, number>();
const numberOf = (word: string): number => {
  const number = numbers.get(word) ?? numbers.size + 1;
  numbers.set(word, number);
  return number;
};
/** The bit that every word has. */
const anything = 1 << 31;
/** One bit of 31, the same for some of the words: what has not a bit of what a shape asks for is none of it. A word of no shape has none. */
const markOf = (number: number): number => (number === 0 ? 0 : 1 << (number % 31));
const markOfEnd = markOf(numberOf('|'));
const marksOfSets = new WeakMap<ReadonlySet<string>, number>();
const marksOf = (words: ReadonlySet<string>): number => {
  const known = marksOfSets.get(words);
  if (known !== undefined) return known;
  let marks = 0;
  for (const word of words) marks |= markOf(numberOf(word));
  marksOfSets.set(words, marks);
  return marks;
};

/** What the word may be on which steps begin. */
const nextOf = ([step, ...rest]: readonly Step[]): number => {
  if (step?.kind === 'edge') return markOfEnd;
  if (step?.kind !== 'word') return anything;
  return step.optional ? marksOf(step.words) | nextOf(rest) : marksOf(step.words);
};

/** So many words are soon. */
const near = 12;
/** Behind a gap the first word that may not lack. */
const soonOf = (steps: readonly Step[]): number => {
  let reach = 0;
  let isBehindGap = false;
  for (const step of steps) {
    reach += step.kind === 'gap' ? step.most : 1;
    if (reach > near) return anything;
    if (isBehindGap && step.kind === 'edge') return markOfEnd;
    if (isBehindGap && step.kind === 'word' && !step.optional) return marksOf(step.words);
    if (step.kind === 'gap') isBehindGap = true;
  }
  return anything;
};

/** A text as books look it up: the number of each word, its mark, and the marks of the words that come soon after it. */
interface Text {
  numbers: Uint16Array;
  marks: Int32Array;
  soon: Int32Array;
  /** How many words had a number by then. */
  known: number;
}
const texts = new WeakMap<readonly string[], Text>();

const read = (words: readonly string[]): Text => {
  const { length } = words;
  const text = { numbers: new Uint16Array(length), marks: new Int32Array(length + 1), soon: new Int32Array(length), known: numbers.size };
  for (const [at, word] of words.entries()) {
    const number = numbers.get(word) ?? 0;
    text.numbers[at] = number;
    text.marks[at] = markOf(number) | anything;
  }
  text.marks[length] = markOfEnd | anything;
  for (let at = 0; at < length; at += 1) {
    let soon = 0;
    for (let next = at + 1; next <= at + near && next <= length; next += 1) soon |= text.marks[next] as number;
    text.soon[at] = soon;
  }
  texts.set(words, text);
  return text;
};
const textOf = (words: readonly string[]): Text => {
  const text = texts.get(words);
  return text?.known === numbers.size ? text : read(words);
};

const compile = <Label extends string>(label: Label, source: string, stepFor: (part: string) => Step) => {
  const parts = source.split(' ');
  const atStart = parts[0] === '^';
  return { label, atStart, steps: (atStart ? parts.slice(1) : parts).map(stepFor) };
};

/** The shapes under one word, in the order of the table, with the marks of what must follow it for each. */
interface Waiting<Label extends string> {
  shapes: Shape<Label>[];
  /** Of what the next word may be. */
  next: Int32Array;
  /** Of a word that must follow before long. */
  soon: Int32Array;
}
/** Shapes under each word they may begin with. */
interface Index<Label extends string> {
  /** By the number of a word the place of its shapes, and one more; nought where it begins none. */
  places: Uint16Array;
  waiting: readonly Waiting<Label>[];
}

const waitingFor = <Label extends string>(shapes: Shape<Label>[]): Waiting<Label> => ({
  shapes,
  next: Int32Array.from(shapes, ({ steps }) => nextOf(steps)),
  soon: Int32Array.from(shapes, ({ steps }) => soonOf(steps)),
});

const indexOf = <Label extends string>(table: Readonly<Record<Label, readonly string[]>>, lists: WordLists): Index<Label> => {
  const index = new Map<number, Shape<Label>[]>();
  const steps = new Map<string, Step>();
  /** The same words in many shapes are one step. */
  const sharedStep = (part: string): Step => {
    const step = steps.get(part) ?? stepOf(part, lists);
    steps.set(part, step);
    return step;
  };
  const put = (word: string, shape: Shape<Label>): void => {
    const shapes = index.get(numberOf(word));
    if (shapes) shapes.push(shape);
    else index.set(numberOf(word), [shape]);
  };
  /** The first step is firm then: where it may lack, the shape is entered a second time without it. */
  const enter = (shape: ReturnType<typeof compile<Label>>, source: string): void => {
    const [first, ...rest] = shape.steps;
    if (first?.kind !== 'word') throw new Error(`no word to begin with in "${source}" of ${shape.label}`);
    const firm = { ...shape, steps: rest };
    for (const word of first.words) put(word, firm);
    if (first.optional) enter(firm, source);
  };
  for (const label of Object.keys(table) as Label[]) for (const source of table[label]) enter(compile(label, source, sharedStep), source);
  const places = new Uint16Array(numbers.size + 1);
  for (const [at, number] of [...index.keys()].entries()) places[number] = at + 1;
  return { places, waiting: [...index.values()].map(waitingFor) };
};

/**
 * Makes a finder of all shapes at once. Shapes wait under their first word, so a message costs its words, not the shapes; and of those only the
 * ones are tried whose next words may be there. They are compiled at the first message, so that starting the program costs nothing.
 */
export const phraseBook = <Label extends string>(
  table: Readonly<Record<Label, readonly string[]>>,
  lists: WordLists = {},
): ((words: readonly string[]) => Hit<Label>[]) => {
  let index: Index<Label> | undefined;
  return (words) => {
    const { places, waiting } = (index ??= indexOf(table, lists));
    const text = textOf(words);
    const hits: Hit<Label>[] = [];
    for (let from = 0; from < words.length; from += 1) {
      const place = places[text.numbers[from] as number];
      if (place === undefined || place === 0) continue;
      const { shapes, next, soon } = waiting[place - 1] as Waiting<Label>;
      const [mark, later] = [text.marks[from + 1] as number, text.soon[from] as number];
      for (let at = 0; at < next.length; at += 1) {
        if (((next[at] as number) & mark) === 0 || ((soon[at] as number) & later) === 0) continue;
        const { label, atStart, steps } = shapes[at] as Shape<Label>;
        if (atStart && from > 0 && words[from - 1] !== '|') continue;
        const to = matchEnd(steps, 0, words, from + 1);
        if (to >= 0) hits.push({ label, from, to });
      }
    }
    return hits;
  };
};
