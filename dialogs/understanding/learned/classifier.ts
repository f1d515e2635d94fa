import { apart, bucketOfPair, featuresOfWord, markOf, shapeOf } from './features.ts';
import type { Window } from './windows.ts';

/** A linear classifier as it is kept: one signed byte for each label in each bucket, bucket by bucket. */
export interface Weights {
  labels: readonly string[];
  bias: readonly number[];
  /** What one step of a byte is worth, label by label. */
  steps: readonly number[];
  /** Base64. */
  bytes: string;
}

/** Words whose sums are kept; a message holds at most a few hundred. */
const mostWords = 20_000;

const bytesOf = (text: string): Int8Array => {
  const raw = atob(text);
  const bytes = new Int8Array(raw.length);
  for (let at = 0; at < raw.length; at += 1) bytes[at] = (raw.charCodeAt(at) << 24) >> 24;
  return bytes;
};

/** Sums over the features of one word, label by label, and the square of their length. */
interface WordSum {
  sums: Float64Array;
  square: number;
  mark: number;
}

/** How likely each label is for a stretch of words: multinomial logistic regression over `features.ts`. */
export class Classifier {
  readonly #weights: Weights;
  /** By what they answer, and as they stand in the message. */
  readonly #known = new Map<string, Map<string, WordSum>>();
  #bytes: Int8Array | undefined;

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
      if (last !== undefined) square += this.#add(totals, bucketOfPair(last, mark, false), 1);
      if (beforeLast !== undefined) square += this.#add(totals, bucketOfPair(beforeLast, mark, true), apart);
      beforeLast = last;
      last = mark;
    }
    const length = Math.sqrt(square) || 1;
    return softmax(labels.map((_, label) => (bias[label] ?? 0) + ((totals[label] ?? 0) * (steps[label] ?? 0)) / length));
  }

  /** Adds what a feature says for each label; gives the square of what it counts. */
  #add(totals: Float64Array, bucket: number, value: number): number {
    this.#bytes ??= bytesOf(this.#weights.bytes);
    const at = bucket * totals.length;
    for (let label = 0; label < totals.length; label += 1) totals[label] = (totals[label] ?? 0) + (this.#bytes[at + label] ?? 0) * value;
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
    for (const { bucket, value } of featuresOfWord(word, context)) square += this.#add(sums, bucket, value);
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
