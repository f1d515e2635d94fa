import { stem } from '../answers/stem.ts';
import { allExpressions, conceptsOfWord } from './concepts.ts';
import type { Expression } from './concepts.ts';

/** Spreads what differs in any bit over all of them (the last step of MurmurHash3). */
const spread = (state: number): number => {
  const once = Math.imul(state ^ (state >>> 16), 0x85_eb_ca_6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2_b2_ae_35);
  return (twice ^ (twice >>> 16)) >>> 0;
};
/** FNV-1a over the code units of a text, gone on with from a state. */
const follow = (text: string, begun: number): number => {
  let state = begun;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01_00_01_93);
  return state;
};
/** FNV-1a begun at `seed`, and spread. */
export const hash = (text: string, seed: number): number => spread(follow(text, seed));

/**
 * Features of a text: its words, the pairs of words that follow each other closely, the runs of letters in a word, so that a word in
 * another form or with a slip of the finger is still known, and what a word or expression is about, so that a rare word counts as its
 * fellows do. Each is known by a hash of 32 bits.
 */
export interface Feature {
  id: number;
  /** How much it counts. */
  value: number;
}

const isPlain = /^[a-z][a-z'-]*$/;
const isFigures = /^\p{N}/u;
const isForeign = /[^\p{Script=Latin}\p{N}\p{M}\p{P}\p{S}]/u;
/** Figures are all alike, and so are words in other scripts: which one it is says nothing. */
export const shapeOf = (word: string): string =>
  isPlain.test(word) ? word : isFigures.test(word) ? '#' : isForeign.test(word) ? '?' : word;

const shortest = 3;
const longest = 5;

/** What stands for a word in a pair. */
export const markOf = (word: string): number => hash(word, 0x81_1c_9d_c5);

const idOfConcept = (concept: string): number => hash(concept, 11);
const ofConcept = (concept: string): Feature => ({ id: idOfConcept(concept), value: 1 });

const noIds: readonly number[] = [];

/** The ids of what a word is about. */
export const conceptIds = (word: string): readonly number[] => {
  const concepts = conceptsOfWord(word);
  return concepts.length === 0 ? noIds : concepts.map(idOfConcept);
};

/** What a word has in common with its other forms; counts less than the word. */
export const featureOfStem = (word: string): Feature => ({ id: hash(stem(word), 13), value: 0.7 });

/** A word as part of an answer to something. */
export const idInContext = (word: string, context: string): number => spread(follow(word, follow(' ', follow(context, 3))));

/** The word itself, its runs of three to five letters, which together count as one more word, and what it is about. */
export const featuresOfWord = (word: string): Feature[] => {
  const whole: Feature = { id: hash(word, 1), value: 1 };
  const marked = `<${word}>`;
  const runs: number[] = [];
  for (let size = shortest; size <= longest; size += 1)
    for (let at = 0; at + size <= marked.length; at += 1) if (size < marked.length) runs.push(hash(marked.slice(at, at + size), 7));
  const value = 1 / Math.sqrt(runs.length || 1);
  return [whole, ...runs.map((id) => ({ id, value })), ...conceptsOfWord(word).map(ofConcept)];
};

/** What a pair of words with one between them counts, beside one whose words follow each other. */
export const apart = 0.7;
/** Two words that follow each other, or with one between them; by their marks. */
export const idOfPair = (first: number, second: number, isApart: boolean): number =>
  spread(Math.imul(first, 0x9e_37_79_b1) ^ (isApart ? ~second : second));

/** Two things that are spoken of in one clause: one after the other, or together in whichever order. */
export const idOfConceptPair = (first: number, second: number, how: 'inOrder' | 'together'): number =>
  how === 'inOrder'
    ? spread(Math.imul(first, 0xc2_b2_ae_3d) ^ second)
    : spread(Math.imul(Math.min(first, second), 0x27_d4_eb_2f) ^ Math.max(first, second));

/** A word, or a pair of words, with which a sentence begins or ends. */
export const idOfEdge = (mark: number, edge: 'first' | 'last'): number => spread(mark ^ (edge === 'first' ? 0x16_56_67_b1 : 0x5b_d1_e9_95));

/** So many bits of a pair of words tell whether an expression may begin with it. */
const bitsOfBeginning = 16;

interface Expressions {
  /** Whether one may begin with a pair that has these first bits. */
  beginnings: Uint8Array;
  /** By the pair that they begin with: so much of it as is a small integer. */
  byPair: ReadonlyMap<number, readonly Expression[]>;
}
const keyOf = (pair: number): number => pair >>> 2;

const readExpressions = (): Expressions => {
  const beginnings = new Uint8Array(2 ** bitsOfBeginning);
  const byPair = new Map<number, Expression[]>();
  const marks = new Map<string, number>();
  const markOfForm = (form: string): number => {
    const mark = marks.get(form) ?? markOf(shapeOf(form));
    marks.set(form, mark);
    return mark;
  };
  allExpressions().forEach((expression) => {
    const { text } = expression;
    const first = text.indexOf(' ');
    const second = text.indexOf(' ', first + 1);
    const pair = idOfPair(markOfForm(text.slice(0, first)), markOfForm(text.slice(first + 1, second < 0 ? text.length : second)), false);
    beginnings[pair >>> (32 - bitsOfBeginning)] = 1;
    const begun = byPair.get(keyOf(pair));
    if (begun) begun.push(expression);
    else byPair.set(keyOf(pair), [expression]);
  });
  return { beginnings, byPair };
};
let expressions: Expressions | undefined;

/** An expression in a text: the id of what it is about, and how many words it takes. */
export interface Said {
  id: number;
  words: number;
}
const nothingSaid: readonly Said[] = [];

/** How many words an expression takes that stands at a place of a text; nought where it does not stand there. */
const wordsSaid = (text: string, forms: readonly string[], at: number): number => {
  let from = 0;
  for (let words = 1; ; words += 1) {
    const form = forms[at + words - 1];
    if (form === undefined || !text.startsWith(form, from)) return 0;
    from += form.length + 1;
    if (from > text.length) return words;
    if (text.charAt(from - 1) !== ' ') return 0;
  }
};

/**
 * The expressions that begin at a place of a text.
 * @param first the mark of the word at that place
 * @param second that of the next word
 */
export const expressionsAt = (forms: readonly string[], at: number, first: number, second: number): readonly Said[] => {
  const { beginnings, byPair } = (expressions ??= readExpressions());
  const pair = idOfPair(first, second, false);
  if (beginnings[pair >>> (32 - bitsOfBeginning)] === 0) return nothingSaid;
  let found: Said[] | undefined;
  for (const { text, concept } of byPair.get(keyOf(pair)) ?? []) {
    const words = wordsSaid(text, forms, at);
    if (words > 0) (found ??= []).push({ id: idOfConcept(concept), words });
  }
  return found ?? nothingSaid;
};
