import { softmax, type Weights } from '../../dialogs/understanding/learned/classifier.ts';
import {
  apart,
  bucketOfPair,
  buckets,
  featuresOfWord,
  markOf,
  shapeOf,
  type Feature,
} from '../../dialogs/understanding/learned/features.ts';
import { windowsOf } from '../../dialogs/understanding/learned/windows.ts';

/** A message as a list of words, and the place of its label. */
export interface Example {
  forms: readonly string[];
  label: number;
  /** What it answers, where that matters. */
  context?: string;
}

/** The features of one stretch of a message, scaled to length one. */
interface Vector {
  at: Int32Array;
  value: Float32Array;
}

const rounds = 14;

/** How fast it learns, and how strongly weights are drawn to nought; chosen on lines that were held back. */
export interface Pace {
  rate: number;
  shrink: number;
}
/** The label of messages that hold nothing of the kind: all their stretches are taught as such. */
const plainLabel = 0;

const vectorOf = (forms: readonly string[], context: string): Vector => {
  const words = forms.filter((form) => form !== '|').map(shapeOf);
  // The context stands before the first word.
  const marks = (context === '' ? words : [context, ...words]).map(markOf);
  const pairs = marks.flatMap((mark, at) => [
    ...(at > 0 ? [{ bucket: bucketOfPair(marks[at - 1] ?? 0, mark, false), value: 1 }] : []),
    ...(at > 1 ? [{ bucket: bucketOfPair(marks[at - 2] ?? 0, mark, true), value: apart }] : []),
  ]);
  const features: Feature[] = [...words.flatMap((word) => featuresOfWord(word, context)), ...pairs];
  const length = Math.sqrt(features.reduce((sum, { value }) => sum + value * value, 0)) || 1;
  return { at: Int32Array.from(features, ({ bucket }) => bucket), value: Float32Array.from(features, ({ value }) => value / length) };
};

/** The same order in every run: a linear congruential generator (Numerical Recipes). */
const shuffler = (): (<T>(items: T[]) => void) => {
  let state = 1;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return (items) => {
    for (let at = items.length - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      [items[at], items[other]] = [items[other] as (typeof items)[number], items[at] as (typeof items)[number]];
    }
  };
};

/** Multinomial logistic regression by AdaGrad (Duchi et al., 2011). */
class Learner {
  readonly weights: Float32Array[];
  readonly bias: number[];
  readonly #past: Float32Array[];
  readonly #pace: Pace;

  constructor(size: number, pace: Pace) {
    this.#pace = pace;
    this.weights = Array.from({ length: size }, () => new Float32Array(buckets));
    this.#past = Array.from({ length: size }, () => new Float32Array(buckets).fill(0.01));
    this.bias = Array.from({ length: size }, () => 0);
  }

  shares({ at, value }: Vector): number[] {
    return softmax(
      this.weights.map((weights, label) => {
        let sum = this.bias[label] ?? 0;
        for (let index = 0; index < at.length; index += 1) sum += (weights[at[index] ?? 0] ?? 0) * (value[index] ?? 0);
        return sum;
      }),
    );
  }

  teach(vector: Vector, right: number, weight: number): void {
    for (const [label, share] of this.shares(vector).entries()) {
      const error = (share - (label === right ? 1 : 0)) * weight;
      if (Math.abs(error) > 1e-4) this.#move(label, error, vector);
    }
  }

  #move(label: number, error: number, { at, value }: Vector): void {
    const weights = this.weights[label] as Float32Array;
    const past = this.#past[label] as Float32Array;
    const { rate, shrink } = this.#pace;
    for (let index = 0; index < at.length; index += 1) {
      const bucket = at[index] ?? 0;
      const slope = error * (value[index] ?? 0) + shrink * (weights[bucket] ?? 0);
      past[bucket] = (past[bucket] ?? 0) + slope * slope;
      weights[bucket] = (weights[bucket] ?? 0) - (rate * slope) / Math.sqrt(past[bucket] ?? 1);
    }
    this.bias[label] = (this.bias[label] ?? 0) - 0.02 * error;
  }
}

/** One byte a weight: the largest of a label becomes 127. */
const pack = (labels: readonly string[], { weights, bias }: Learner): Weights => {
  const steps = weights.map((row) => row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127);
  const bytes = new Int8Array(buckets * labels.length);
  for (const [label, row] of weights.entries())
    for (let bucket = 0; bucket < buckets; bucket += 1)
      bytes[bucket * labels.length + label] = Math.round((row[bucket] ?? 0) / (steps[label] ?? 1));
  return { labels, bias: bias.map((value) => Number(value.toFixed(5))), steps, bytes: Buffer.from(bytes.buffer).toString('base64') };
};

/**
 * Fits a classifier. Of a long message with a label of its own only the stretch that shows it most is taught, since no more is known than
 * that one of them does (multiple-instance learning).
 */
export const fit = (labels: readonly string[], examples: readonly Example[], pace: Pace): Weights => {
  const learner = new Learner(labels.length, pace);
  const prepared = examples.map(({ forms, label, context = '' }) => ({
    label,
    vectors: windowsOf(forms).map(({ from, to }) => vectorOf(forms.slice(from, to), context)),
  }));
  const shuffle = shuffler();
  for (let round = 0; round < rounds; round += 1) {
    shuffle(prepared);
    for (const { label, vectors } of prepared) {
      if (label === plainLabel) for (const vector of vectors) learner.teach(vector, label, vectors.length > 1 ? 0.5 : 1);
      else {
        const [most] = vectors.toSorted((a, b) => (learner.shares(b)[label] ?? 0) - (learner.shares(a)[label] ?? 0));
        if (most) learner.teach(most, label, 1);
      }
    }
  }
  return pack(labels, learner);
};
