import { softmax } from '../../dialogs/understanding/learned/classifier.ts';
import {
  apart,
  conceptIds,
  expressionsAt,
  featureOfStem,
  featuresOfWord,
  idInContext,
  idOfPair,
  markOf,
  shapeOf,
  type Feature,
} from '../../dialogs/understanding/learned/features.ts';
import { Relations } from '../../dialogs/understanding/learned/relations.ts';
import { windowsOf } from '../../dialogs/understanding/learned/windows.ts';
import { pack, type Fitted } from './pack.ts';

/** A message as a list of words, and the place of its label. */
export interface Example {
  forms: readonly string[];
  label: number;
  /** What it answers, where that matters. */
  context?: string;
}

/** A message as a list of words, and of each label whether it holds; of what is not known nothing is learned. */
export interface ExampleOfMany {
  forms: readonly string[];
  holds: readonly (boolean | undefined)[];
  context?: string;
}

/** The features of one stretch of a message, scaled to length one: by their ids, then by their numbers among those that are learned. */
interface Vector {
  at: Uint32Array;
  value: Float32Array;
}

const rounds = 14;

/** How fast it learns, and how strongly weights are drawn to nought; chosen on lines that were held back. */
export interface Pace {
  rate: number;
  shrink: number;
  /** Whether it is also taught stems, and how words stand to each other. */
  relates?: boolean;
  /** How much an example of each label counts, label by label, where that is not the same. */
  weights?: readonly number[];
  /** A feature is kept when one of its bytes is as large. */
  least?: number;
}
/** The label of messages that hold nothing of the kind: all their stretches are taught as such. */
const plainLabel = 0;

/** The ids of what the expressions are about that begin at a place of a message. */
const expressionIds = (forms: readonly string[], at: number): readonly number[] => {
  const [first, second] = [forms[at], forms[at + 1]];
  if (first === undefined || second === undefined) return [];
  return expressionsAt(forms, at, markOf(shapeOf(first)), markOf(shapeOf(second))).map(({ id }) => id);
};

const relationsIn = (forms: readonly string[]): Feature[] => {
  const features: Feature[] = forms.filter((form) => form !== '|').map((form) => featureOfStem(shapeOf(form)));
  const relations = new Relations((id, value) => features.push({ id, value }));
  for (const [at, form] of forms.entries()) {
    const word = shapeOf(form);
    if (form === '|') relations.end();
    else relations.add(form, markOf(word), [...conceptIds(word), ...expressionIds(forms, at)]);
  }
  relations.finish();
  return features;
};

/** The features of a word, the one in its context behind that of the word itself. */
const featuresInContext = (word: string, context: string): Feature[] => {
  const features = featuresOfWord(word);
  if (context !== '') features.splice(1, 0, { id: idInContext(word, context), value: 1 });
  return features;
};

const vectorOf = (forms: readonly string[], context: string, relates: boolean): Vector => {
  const words = forms.filter((form) => form !== '|').map(shapeOf);
  // The context stands before the first word.
  const marks = (context === '' ? words : [context, ...words]).map(markOf);
  const pairs = marks.flatMap((mark, at) => [
    ...(at > 0 ? [{ id: idOfPair(marks[at - 1] ?? 0, mark, false), value: 1 }] : []),
    ...(at > 1 ? [{ id: idOfPair(marks[at - 2] ?? 0, mark, true), value: apart }] : []),
  ]);
  const features: Feature[] = [
    ...words.flatMap((word) => featuresInContext(word, context)),
    ...forms.flatMap((_, at) => expressionIds(forms, at).map((id) => ({ id, value: 1 }))),
    ...pairs,
    ...(relates ? relationsIn(forms) : []),
  ];
  const length = Math.sqrt(features.reduce((sum, { value }) => sum + value * value, 0)) || 1;
  return { at: Uint32Array.from(features, ({ id }) => id), value: Float32Array.from(features, ({ value }) => value / length) };
};

/** The same order in every run: a linear congruential generator (Numerical Recipes). */
export const shuffler = () => {
  let state = 1;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const shuffle = <T>(items: T[]): void => {
    for (let at = items.length - 1; at > 0; at -= 1) {
      const other = below(at + 1);
      [items[at], items[other]] = [items[other] as T, items[at] as T];
    }
  };
  return { below, shuffle };
};

/** Multinomial logistic regression by AdaGrad (Duchi et al., 2011). */
class Learner {
  readonly weights: Float32Array[];
  readonly bias: number[];
  readonly #past: Float32Array[];
  readonly #paces: readonly Pace[];

  /** @param paces one for each label */
  constructor(paces: readonly Pace[], features: number) {
    this.#paces = paces;
    this.weights = paces.map(() => new Float32Array(features));
    this.#past = paces.map(() => new Float32Array(features).fill(0.01));
    this.bias = paces.map(() => 0);
  }

  score({ at, value }: Vector, label: number): number {
    const weights = this.weights[label] as Float32Array;
    let sum = this.bias[label] ?? 0;
    for (let index = 0; index < at.length; index += 1) sum += (weights[at[index] ?? 0] ?? 0) * (value[index] ?? 0);
    return sum;
  }

  shares(vector: Vector): number[] {
    return softmax(this.weights.map((_, label) => this.score(vector, label)));
  }

  /** Teaches which label holds, and that the others do not. */
  teach(vector: Vector, right: number, weight: number): void {
    for (const [label, share] of this.shares(vector).entries()) {
      const error = (share - (label === right ? 1 : 0)) * weight;
      if (Math.abs(error) > 1e-4) this.#move(label, error, vector);
    }
  }

  /** Teaches of one label whether it holds, whatever else does. */
  teachAlone(vector: Vector, label: number, holds: boolean, weight: number): void {
    const error = (1 / (1 + Math.exp(-this.score(vector, label))) - (holds ? 1 : 0)) * weight;
    if (Math.abs(error) > 1e-3) this.#move(label, error, vector);
  }

  #move(label: number, error: number, { at, value }: Vector): void {
    const weights = this.weights[label] as Float32Array;
    const past = this.#past[label] as Float32Array;
    const { rate, shrink } = this.#paces[label] as Pace;
    for (let index = 0; index < at.length; index += 1) {
      const bucket = at[index] ?? 0;
      const slope = error * (value[index] ?? 0) + shrink * (weights[bucket] ?? 0);
      past[bucket] = (past[bucket] ?? 0) + slope * slope;
      weights[bucket] = (weights[bucket] ?? 0) - (rate * slope) / Math.sqrt(past[bucket] ?? 1);
    }
    this.bias[label] = (this.bias[label] ?? 0) - 0.02 * error;
  }
}

/** Of a feature in fewer messages nothing is learned: it would only be learned by heart. */
const fewest = 2;

/** The features that stand in enough messages. */
const idsIn = (examples: readonly { vectors: readonly Vector[] }[]): number[] => {
  const counts = new Map<number, number>();
  for (const { vectors } of examples)
    for (const id of new Set(vectors.flatMap(({ at }) => [...at]))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= fewest).map(([id]) => id);
};

/** A vector with the numbers of its features; of those that are not learned only the length is felt. */
const numbered = ({ at, value }: Vector, numbers: ReadonlyMap<number, number>): Vector => {
  const known = [...at.keys()].filter((index) => numbers.has(at[index] ?? 0));
  return {
    at: Uint32Array.from(known, (index) => numbers.get(at[index] ?? 0) ?? 0),
    value: Float32Array.from(known, (index) => value[index] ?? 0),
  };
};

/** Examples with the features of each of their stretches, numbered, and the numbers. */
const prepare = <Each extends { forms: readonly string[]; context?: string }>(examples: readonly Each[], relates = false) => {
  const seen = examples.map((example) => ({
    ...example,
    vectors: windowsOf(example.forms).map(({ from, to }) => vectorOf(example.forms.slice(from, to), example.context ?? '', relates)),
  }));
  const ids = idsIn(seen);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const prepared = seen.map((example) => ({ ...example, vectors: example.vectors.map((vector) => numbered(vector, numbers)) }));
  return { ids, prepared };
};

/** What a stretch of a longer message weighs that is taught for what it does not hold. */
const weightOf = (vectors: readonly Vector[]): number => (vectors.length > 1 ? 0.5 : 1);
/** The stretch that shows most of something. */
const mostOf = (vectors: readonly Vector[], shows: (vector: Vector) => number): Vector | undefined =>
  vectors.map((vector) => ({ vector, most: shows(vector) })).toSorted((a, b) => b.most - a.most)[0]?.vector;

/**
 * Fits a classifier. Of a long message with a label of its own only the stretch that shows it most is taught, since no more is known than
 * that one of them does (multiple-instance learning).
 */
export const fit = (labels: readonly string[], examples: readonly Example[], pace: Pace): Fitted => {
  const { ids, prepared } = prepare(examples, pace.relates);
  const learner = new Learner(
    labels.map(() => pace),
    ids.length,
  );
  const { shuffle } = shuffler();
  for (let round = 0; round < rounds; round += 1) {
    shuffle(prepared);
    for (const { label, vectors } of prepared) {
      if (label === plainLabel) for (const vector of vectors) learner.teach(vector, label, weightOf(vectors));
      else {
        const most = mostOf(vectors, (vector) => learner.shares(vector)[label] ?? 0);
        if (most) learner.teach(most, label, pace.weights?.[label] ?? 1);
      }
    }
  }
  return pack(labels, ids, { exclusive: labels.length, ...pace }, learner);
};

/** Of labels by themselves, smaller weights than this only make the table longer. */
const leastAlone = 3;

/** Fits labels that hold or not by themselves, in the same way, each at its own pace. */
export const fitAlone = (labels: readonly string[], examples: readonly ExampleOfMany[], paces: readonly Pace[]): Fitted => {
  const { ids, prepared } = prepare(examples);
  const learner = new Learner(paces, ids.length);
  const { shuffle } = shuffler();
  const teach = (vectors: readonly Vector[], label: number, holds: boolean): void => {
    if (!holds) for (const vector of vectors) learner.teachAlone(vector, label, false, weightOf(vectors));
    else {
      const most = mostOf(vectors, (vector) => learner.score(vector, label));
      if (most) learner.teachAlone(most, label, true, 1);
    }
  };
  for (let round = 0; round < rounds; round += 1) {
    shuffle(prepared);
    for (const { holds, vectors } of prepared)
      for (const [label, does] of holds.entries()) if (does !== undefined) teach(vectors, label, does);
  }
  return pack(labels, ids, { exclusive: 0, least: leastAlone }, learner);
};
