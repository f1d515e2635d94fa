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
    const { labels, bias, steps, relates } = this.#weights;
    const totals = new Float64Array(labels.length);
    let square = 0;
    let last = context === '' ? undefined : markOf(context);
    let beforeLast: number | undefined;
    const known = this.#knownIn(context);
    const relations = relates
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
    const features = featuresOfWord(word, context);
    if (this.#weights.relates) features.push(featureOfStem(word));
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
