import { marksOf, marksOfList } from './wordMarks.ts';

/** Lists of words that shapes name. */
export type WordLists = Readonly<Record<string, ReadonlySet<string>>>;
interface Choice {
  kind: 'word';
  /** Every word that the step allows: a list by itself, or some words, which take less room so. */
  list: ReadonlySet<string> | undefined;
  words: readonly string[];
  /** The bits of those words (`wordMarks.ts`). */
  marks: number;
  optional: boolean;
}
interface Gap {
  kind: 'gap';
  most: number;
}
/** What stands at a place of a shape: one of some words, some words of any kind, or the edge of a sentence. */
export type Step = Gap | { kind: 'edge' } | Choice;
/** A shape of speech, compiled (`phrases.ts`). */
export interface Shape {
  label: string;
  atStart: boolean;
  steps: readonly Step[];
}

const listOf = (part: string, lists: WordLists): ReadonlySet<string> | undefined => {
  if (!part.startsWith('<')) return undefined;
  const list = lists[part.slice(1, -1)];
  if (!list) throw new Error(`no word list ${part}`);
  return list;
};

const addTo = (words: Set<string>, part: string, lists: WordLists): void => {
  const list = listOf(part, lists);
  if (list) list.forEach((word) => words.add(word));
  else words.add(part);
};

/** More words than these are found faster in a set. */
const few = 8;

const wordStep = (source: string, lists: WordLists): Choice => {
  const optional = source.startsWith('(');
  const parts = (optional ? source.slice(1, -1) : source).split('/');
  const only = parts.length === 1 ? listOf(parts[0] ?? '', lists) : undefined;
  if (only) return { kind: 'word', list: only, words: [], marks: marksOfList(only), optional };
  if (parts.length <= few && !source.includes('<'))
    return { kind: 'word', list: undefined, words: [...new Set(parts)], marks: marksOf(parts), optional };
  const list = new Set<string>();
  parts.forEach((part) => addTo(list, part, lists));
  return { kind: 'word', list, words: [], marks: marksOf(list), optional };
};

const stepOf = (source: string, lists: WordLists): Step => {
  if (source === '..') return { kind: 'gap', most: 3 };
  if (source === '...') return { kind: 'gap', most: 6 };
  if (source === '$') return { kind: 'edge' };
  return wordStep(source, lists);
};

/** Makes shapes of what is written in a table. The same words in many of them are one step. */
export const compiler = (lists: WordLists): ((label: string, source: string) => Shape) => {
  const known = new Map<string, Step>();
  const sharedStep = (part: string): Step => {
    const step = known.get(part) ?? stepOf(part, lists);
    known.set(part, step);
    return step;
  };
  return (label, source) => {
    const parts = source.split(' ');
    const atStart = parts[0] === '^';
    const steps = (atStart ? parts.slice(1) : parts).map(sharedStep);
    const firm = steps.find((step) => step.kind !== 'word' || !step.optional);
    if (firm?.kind !== 'word') throw new Error(`no word to begin with in "${source}" of ${label}`);
    return { label, atStart, steps };
  };
};

const allows = ({ list, words }: Choice, word: string): boolean => (list ? list.has(word) : words.includes(word));

/**
 * The place after the match of `steps` from `at` on, or -1. Gaps are at most six words, so this stays bounded.
 * @param marks those of the words
 */
export const matchEnd = (
  steps: readonly Step[],
  from: number,
  words: readonly string[],
  marks: readonly number[],
  begin: number,
): number => {
  let at = begin;
  for (let index = from; index < steps.length; index += 1) {
    const step = steps[index] as Step;
    const word = words[at];
    if (step.kind === 'edge') {
      if (word !== undefined && word !== '|') return -1;
    } else if (step.kind === 'gap') return matchBehindGap(steps, index, words, marks, at);
    else if (word !== undefined && (step.marks & (marks[at] as number)) !== 0 && allows(step, word)) {
      if (step.optional) {
        const end = matchEnd(steps, index + 1, words, marks, at + 1);
        if (end >= 0) return end;
      } else at += 1;
    } else if (!step.optional) return -1;
  }
  return at;
};

const matchBehindGap = (steps: readonly Step[], index: number, words: readonly string[], marks: readonly number[], at: number): number => {
  const { most } = steps[index] as Gap;
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const end = matchEnd(steps, index + 1, words, marks, at + skipped);
    if (end >= 0) return end;
    if (words[at + skipped] === undefined || words[at + skipped] === '|') return -1;
  }
  return -1;
};
