import { apart, conceptIds, expressionIds, featureOfStem, idOfPair, featuresOfWord, markOf, shapeOf } from './features.ts';
import { Relations } from './relations.ts';
import type { Window } from './windows.ts';

/** A linear classifier as it is kept: the features it knows, and one signed byte for each label of each, feature by feature. */
export interface Weights {
  labels: readonly string[];
  /** It was also taught stems, and how words stand to each other (`relations.ts`). */
  relates?: boolean;
  bias: readonly number[];
  /** What one step of a byte is worth, label by label. */
  steps: readonly number[];
  /** Of the features, four bytes each, the lowest first; base64. */
  ids: string;
  /** Base64. */
  bytes: string;
}

/** Words whose sums are kept; a message holds at most a few hundred. */
const mostWords = 20_000;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => {
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at += 1) bytes[at] = raw.charCodeAt(at);
  return bytes;
};

/** Features with the same beginning stand together; so many bits are a beginning. */
const beginning = 16;

/** Where the weights of a feature stand. The ids are in order, so that a place in them is found by how an id begins. */
class Places {
  readonly #ids: Uint32Array;
  /** For each beginning the number of the first feature that has it, or a later one. */
  readonly #firsts = new Uint32Array(2 ** beginning + 1);

  constructor(ids: Uint32Array) {
    this.#ids = ids;
    let number = 0;
    for (let begun = 0; begun < this.#firsts.length; begun += 1) {
      while (number < ids.length && (ids[number] ?? 0) >>> (32 - beginning) < begun) number += 1;
      this.#firsts[begun] = number;
    }
  }

  /** The number of a feature, or -1 of one that is not known. */
  of(id: number): number {
    const begun = id >>> (32 - beginning);
    const end = this.#firsts[begun + 1] ?? 0;
    for (let number = this.#firsts[begun] ?? 0; number < end; number += 1) if (this.#ids[number] === id) return number;
    return -1;
  }
}

/** Sums over the features of one word, label by label, and the square of their length. */
interface WordSum {
  sums: Float64Array;
  square: number;
  mark: number;
  /** The ids of what the word is about. */
  concepts: readonly number[];
}

interface Table {
  bytes: Int8Array;
  places: Places;
}

/** The numbers of two lists in order, each once. */
const merge = (one: Uint32Array<ArrayBuffer>, other: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
  const all = new Uint32Array(one.length + other.length);
  let count = 0;
  for (let first = 0, second = 0; first < one.length || second < other.length; count += 1) {
    const [a, b] = [one[first] ?? Infinity, other[second] ?? Infinity];
    all[count] = Math.min(a, b);
    if (a <= b) first += 1;
    if (b <= a) second += 1;
  }
  return all.slice(0, count);
};

/** The rows of both side by side, so that a feature is looked up once for all labels; one that a side does not know says nothing there. */
const tableOf = (sides: readonly Weights[]): Table => {
  const read = sides.map(({ ids, bytes, labels }) => ({
    ids: new Uint32Array(bytesOf(ids).buffer),
    bytes: new Int8Array(bytesOf(bytes).buffer),
    width: labels.length,
  }));
  const [only] = read;
  if (only && read.length === 1) return { bytes: only.bytes, places: new Places(only.ids) };
  const ids = read.map((side) => side.ids).reduce(merge);
  const places = new Places(ids);
  const width = read.reduce((sum, side) => sum + side.width, 0);
  const bytes = new Int8Array(ids.length * width);
  let left = 0;
  for (const side of read) {
    for (let row = 0; row < side.ids.length; row += 1) {
      const at = places.of(side.ids[row] ?? 0) * width + left;
      for (let label = 0; label < side.width; label += 1) bytes[at + label] = side.bytes[row * side.width + label] ?? 0;
    }
    left += side.width;
  }
  return { bytes, places };
};

/** What is made of a stretch of words. */
export interface Judged {
  /** One for each label of which only one holds; they add up to one. */
  shares: number[];
  /** One for each label that holds or not by itself. */
  alone: number[];
}

/**
 * How likely each label is for a stretch of words: logistic regression over `features.ts`, multinomial for labels of which only one holds,
 * and, in the same reading, one by one for those that hold or not by themselves.
 */
export class Classifier {
  readonly #sides: readonly Weights[];
  readonly #bias: readonly number[];
  readonly #steps: readonly number[];
  /** So many labels come first of which only one holds. */
  readonly #exclusive: number;
  readonly #relates: boolean;
  /** By what they answer, and as they stand in the message. */
  readonly #known = new Map<string, Map<string, WordSum>>();
  #table: Table | undefined;

  constructor(weights: Weights, alone?: Weights) {
    this.#sides = alone ? [weights, alone] : [weights];
    this.#bias = this.#sides.flatMap(({ bias }) => bias);
    this.#steps = this.#sides.flatMap(({ steps }) => steps);
    this.#exclusive = weights.labels.length;
    this.#relates = weights.relates ?? false;
  }

  /** A share for each label, in the order of the labels; they add up to one. `context` is what the words are an answer to. */
  shares(forms: readonly string[], window: Window, context = ''): number[] {
    return softmax(this.#scores(forms, window, context, this.#exclusive));
  }

  /** The shares, and how likely each of the other labels is by itself. */
  judge(forms: readonly string[], window: Window, context = ''): Judged {
    const scores = this.#scores(forms, window, context, this.#bias.length);
    return {
      shares: softmax(scores.slice(0, this.#exclusive)),
      alone: scores.slice(this.#exclusive).map((score) => 1 / (1 + Math.exp(-score))),
    };
  }

  /** What speaks for each of the first `count` labels. */
  #scores(forms: readonly string[], window: Window, context: string, count: number): number[] {
    const totals = new Float64Array(count);
    const square = this.#read(forms, window, context, () => totals);
    const length = Math.sqrt(square) || 1;
    return Array.from(totals, (total, label) => (this.#bias[label] ?? 0) + (total * (this.#steps[label] ?? 0)) / length);
  }

  /** Where the words stand that speak for each of the labels by themselves: the middle of them, as a place in a message; nought where none does. */
  centres(forms: readonly string[], context = ''): number[] {
    const words = forms.map(() => new Float64Array(this.#bias.length));
    this.#read(forms, { from: 0, to: forms.length }, context, (at) => words[at] as Float64Array);
    return this.#bias.slice(this.#exclusive).map((_, number) => {
      const label = this.#exclusive + number;
      let sum = 0;
      let weight = 0;
      for (const [at, totals] of words.entries()) {
        const said = Math.max(0, totals[label] ?? 0);
        sum += said * at;
        weight += said;
      }
      return weight === 0 ? 0 : sum / weight;
    });
  }

  /** Adds up what each word says for each label, with the words before it, in the totals of its place; gives the square of the length. */
  #read(forms: readonly string[], { from, to }: Window, context: string, totalsAt: (at: number) => Float64Array): number {
    let square = 0;
    let last = context === '' ? undefined : markOf(context);
    let beforeLast: number | undefined;
    const known = this.#knownIn(context);
    let totals = totalsAt(from);
    const relations = this.#relates
      ? new Relations((id, value) => {
          square += this.#add(totals, id, value);
        })
      : undefined;
    for (let at = from; at < to; at += 1) {
      const form = forms[at] ?? '|';
      if (form === '|') {
        relations?.end();
        continue;
      }
      totals = totalsAt(at);
      const { sums, square: length, mark, concepts } = known.get(form) ?? this.#learn(form, context, known);
      for (let label = 0; label < totals.length; label += 1) totals[label] = (totals[label] ?? 0) + (sums[label] ?? 0);
      square += length;
      const said = expressionIds(forms, at, to);
      for (const id of said) square += this.#add(totals, id, 1);
      if (last !== undefined) square += this.#add(totals, idOfPair(last, mark, false), 1);
      if (beforeLast !== undefined) square += this.#add(totals, idOfPair(beforeLast, mark, true), apart);
      relations?.add(form, mark, said.length === 0 ? concepts : [...concepts, ...said]);
      beforeLast = last;
      last = mark;
    }
    relations?.end();
    return square;
  }

  /** Adds what a feature says for each label; gives the square of what it counts. One that is not known says nothing, and counts. */
  #add(totals: Float64Array, id: number, value: number): number {
    const { bytes, places } = (this.#table ??= tableOf(this.#sides));
    const number = places.of(id);
    if (number < 0) return value * value;
    const at = number * this.#bias.length;
    for (let label = 0; label < totals.length; label += 1) totals[label] = (totals[label] ?? 0) + (bytes[at + label] ?? 0) * value;
    return value * value;
  }

  #knownIn(context: string): Map<string, WordSum> {
    const known = this.#known.get(context) ?? new Map<string, WordSum>();
    this.#known.set(context, known);
    return known;
  }

  #learn(form: string, context: string, known: Map<string, WordSum>): WordSum {
    const word = shapeOf(form);
    const sums = new Float64Array(this.#bias.length);
    let square = 0;
    const features = featuresOfWord(word, context);
    if (this.#relates) features.push(featureOfStem(word));
    for (const { id, value } of features) square += this.#add(sums, id, value);
    const sum = { sums, square, mark: markOf(word), concepts: conceptIds(word) };
    if (known.size < mostWords) known.set(form, sum);
    return sum;
  }
}

export const softmax = (scores: readonly number[]): number[] => {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
};
