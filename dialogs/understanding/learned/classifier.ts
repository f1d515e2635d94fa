import { apart, idOfPair, featuresOfExpressions, featuresOfWord, markOf, shapeOf } from './features.ts';
import type { Window } from './windows.ts';

/** A linear classifier as it is kept: the features it knows, and one signed byte for each label of each, feature by feature. */
export interface Weights {
  labels: readonly string[];
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

/** Where the weights of a feature stand: a hash table with open addressing, at most half full. */
class Places {
  readonly #ids: Uint32Array;
  /** One more than the number of the feature; nought where there is none. */
  readonly #slots: Uint32Array;
  readonly #mask: number;

  constructor(ids: Uint32Array) {
    this.#ids = ids;
    const size = 2 ** Math.ceil(Math.log2(ids.length * 2 + 1));
    this.#mask = size - 1;
    this.#slots = new Uint32Array(size);
    for (const [number, id] of ids.entries()) {
      let slot = id & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = number + 1;
    }
  }

  /** The number of a feature, or -1 of one that is not known. */
  of(id: number): number {
    for (let slot = id & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0 || this.#ids[number] === id) return number;
    }
  }
}

/** Sums over the features of one word, label by label, and the square of their length. */
interface WordSum {
  sums: Float64Array;
  square: number;
  mark: number;
}

const tableOf = ({ ids, bytes }: Weights) => ({
  bytes: new Int8Array(bytesOf(bytes).buffer),
  places: new Places(new Uint32Array(bytesOf(ids).buffer)),
});

/** How likely each label is for a stretch of words: multinomial logistic regression over `features.ts`. */
export class Classifier {
  readonly #weights: Weights;
  /** By what they answer, and as they stand in the message. */
  readonly #known = new Map<string, Map<string, WordSum>>();
  #table: { bytes: Int8Array; places: Places } | undefined;

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /** A share for each label, in the order of the labels; they add up to one. `context` is what the words are an answer to. */
  shares(forms: readonly string[], { from, to }: Window, context = ''): number[] {
    const { labels, bias, steps } = this.#weights;
    const totals = new Float64Array(labels.length);
    let square = 0;
    let last = context === '' ? undefined : markOf(context);
    let beforeLast: number | undefined;
    const known = this.#knownIn(context);
    for (let at = from; at < to; at += 1) {
      const form = forms[at] ?? '|';
      if (form === '|') continue;
      const { sums, square: length, mark } = known.get(form) ?? this.#learn(form, context, known);
      for (let label = 0; label < totals.length; label += 1) totals[label] = (totals[label] ?? 0) + (sums[label] ?? 0);
      square += length;
      for (const { id, value } of featuresOfExpressions(forms, at, to)) square += this.#add(totals, id, value);
      if (last !== undefined) square += this.#add(totals, idOfPair(last, mark, false), 1);
      if (beforeLast !== undefined) square += this.#add(totals, idOfPair(beforeLast, mark, true), apart);
      beforeLast = last;
      last = mark;
    }
    const length = Math.sqrt(square) || 1;
    return softmax(labels.map((_, label) => (bias[label] ?? 0) + ((totals[label] ?? 0) * (steps[label] ?? 0)) / length));
  }

  /** Adds what a feature says for each label; gives the square of what it counts. One that is not known says nothing, and counts. */
  #add(totals: Float64Array, id: number, value: number): number {
    const { bytes, places } = (this.#table ??= tableOf(this.#weights));
    const number = places.of(id);
    if (number < 0) return value * value;
    const at = number * totals.length;
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
    const sums = new Float64Array(this.#weights.labels.length);
    let square = 0;
    for (const { id, value } of featuresOfWord(word, context)) square += this.#add(sums, id, value);
    const sum = { sums, square, mark: markOf(word) };
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
