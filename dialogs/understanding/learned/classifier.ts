import { apart, featureOfStem, idInContext, idOfPair, markOf } from './features.ts';
import type { Said } from './features.ts';
import { Relations } from './relations.ts';
import { Places } from './rows.ts';
import type { Rows } from './rows.ts';
import { featuresOf, mostWords, textOf } from './vocabulary.ts';
import type { Word } from './vocabulary.ts';
import type { Window } from './windows.ts';

/** A linear classifier but for its rows. */
export interface Head {
  /** First those of which only one holds, then those that hold or not by themselves. */
  labels: readonly string[];
  /** Of so many labels only one holds. */
  exclusive: number;
  /** It was also taught stems, and how words stand to each other (`relations.ts`). */
  relates: boolean;
  bias: readonly number[];
  /** What one step of a byte is worth, label by label. */
  steps: readonly number[];
}

/** What is made of a stretch of words. */
export interface Judged {
  /** One for each label of which only one holds; they add up to one. */
  shares: number[];
  /** One for each label that holds or not by itself. */
  alone: number[];
}

/** Of words that are kept, the sums over their features, label by label, and behind them the square of their length. */
class Sums {
  readonly stride: number;
  all: Float64Array;
  #isKept: Uint8Array;

  constructor(labels: number) {
    this.stride = labels + 1;
    this.all = new Float64Array(this.stride * 1_024);
    this.#isKept = new Uint8Array(1_024);
  }

  /** Whether the sums of a word are there already; makes room for them. That of words that are not kept is made anew each time. */
  has(number: number): boolean {
    if (number < this.#isKept.length) return this.#isKept[number] === 1;
    const room = Math.min(mostWords + 1, Math.max(number + 1, this.#isKept.length * 2));
    const [sums, isKept] = [this.all, this.#isKept];
    this.all = new Float64Array(this.stride * room);
    this.all.set(sums);
    this.#isKept = new Uint8Array(room);
    this.#isKept.set(isKept);
    return false;
  }

  keep(number: number): void {
    if (number < mostWords) this.#isKept[number] = 1;
  }
}

/** Not looked up yet, among the places of features by their words; else one more than the place. */
const unseen = 0;

/**
 * How likely each label is for a stretch of words: logistic regression over `features.ts`, multinomial for labels of which only one holds,
 * and, in the same reading, one by one for those that hold or not by themselves.
 */
export class Classifier {
  readonly #head: Head;
  readonly #width: number;
  readonly #rows: () => Rows;
  readonly #sums: Sums;
  /** The places of words as parts of an answer to something, by what they answer. */
  readonly #inContext = new Map<string, Int32Array>();
  #bytes: Int8Array = new Int8Array();
  #places: Places | undefined;

  /** @param rows is called at first use, so that a classifier that judges nothing costs nothing */
  constructor(head: Head, rows: () => Rows) {
    this.#head = head;
    this.#width = head.labels.length;
    this.#sums = new Sums(this.#width);
    this.#rows = rows;
  }

  /** A share for each label of which only one holds, in the order of the labels. `context` is what the words are an answer to. */
  shares(forms: readonly string[], window: Window, context = ''): number[] {
    return softmax(this.#scores(forms, window, context, this.#head.exclusive));
  }

  /** The shares, and how likely each of the other labels is by itself. */
  judge(forms: readonly string[], window: Window, context = ''): Judged {
    const scores = this.#scores(forms, window, context, this.#width);
    const { exclusive } = this.#head;
    return {
      shares: softmax(scores.slice(0, exclusive)),
      alone: scores.slice(exclusive).map((score) => 1 / (1 + Math.exp(-score))),
    };
  }

  /** What speaks for each of the first `count` labels. */
  #scores(forms: readonly string[], window: Window, context: string, count: number): number[] {
    const { bias, steps } = this.#head;
    const totals = new Float64Array(count);
    const length = Math.sqrt(this.#read(forms, window, context, () => totals)) || 1;
    const scores: number[] = [];
    for (let label = 0; label < count; label += 1)
      scores.push((bias[label] as number) + ((totals[label] as number) * (steps[label] as number)) / length);
    return scores;
  }

  /** Where the words stand that speak for each of the labels by themselves: the middle of them, as a place in a message; nought where none does. */
  centres(forms: readonly string[], context = ''): number[] {
    const { labels, exclusive } = this.#head;
    const words = forms.map(() => new Float64Array(this.#width));
    this.#read(forms, { from: 0, to: forms.length }, context, (at) => words[at] as Float64Array);
    return labels.slice(exclusive).map((_, number) => {
      const label = exclusive + number;
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
    let totals = totalsAt(from);
    const { words, said } = textOf(forms);
    const inContext = context === '' ? undefined : this.#placesIn(context);
    const relations = this.#head.relates
      ? new Relations((id, value) => {
          square += this.#add(totals, id, value);
        })
      : undefined;
    for (let at = from; at < to; at += 1) {
      const word = words[at];
      if (word === undefined) {
        relations?.end();
        continue;
      }
      totals = totalsAt(at);
      const { mark } = word;
      square += this.#addWord(totals, word);
      if (inContext) square += this.#addRow(totals, this.#placeIn(inContext, word, context), 1);
      const ids = idsUpTo(said[at] ?? [], to - at);
      for (const id of ids) square += this.#add(totals, id, 1);
      if (last !== undefined) square += this.#add(totals, idOfPair(last, mark, false), 1);
      if (beforeLast !== undefined) square += this.#add(totals, idOfPair(beforeLast, mark, true), apart);
      relations?.add(forms[at] as string, mark, ids.length === 0 ? word.concepts : [...word.concepts, ...ids]);
      beforeLast = last;
      last = mark;
    }
    relations?.end();
    return square;
  }

  /** Adds what a word by itself says for each label; gives the square of its length. */
  #addWord(totals: Float64Array, word: Word): number {
    const sums = this.#sums;
    if (!sums.has(word.number)) this.#learn(word);
    const { all, stride } = sums;
    const first = word.number * stride;
    for (let label = 0; label < totals.length; label += 1) (totals[label] as number) += all[first + label] as number;
    return all[first + stride - 1] as number;
  }

  /** Adds what a feature says for each label; gives the square of what it counts. */
  #add(totals: Float64Array, id: number, value: number): number {
    return this.#addRow(totals, this.#place(id), value);
  }

  /** The same of a feature by its place. One that is not known says nothing, and counts. */
  #addRow(totals: Float64Array, place: number, value: number): number {
    if (place >= 0) {
      const bytes = this.#bytes;
      const first = place * this.#width;
      for (let label = 0; label < totals.length; label += 1) (totals[label] as number) += (bytes[first + label] as number) * value;
    }
    return value * value;
  }

  #place(id: number): number {
    return (this.#places ?? this.#open()).of(id);
  }

  #open(): Places {
    const { ids, bytes } = this.#rows();
    this.#bytes = bytes;
    this.#places = new Places(ids);
    return this.#places;
  }

  #placesIn(context: string): Int32Array {
    const known = this.#inContext.get(context) ?? new Int32Array(mostWords);
    this.#inContext.set(context, known);
    return known;
  }

  #placeIn(places: Int32Array, { number, shape }: Word, context: string): number {
    const known = places[number] ?? unseen;
    if (known !== unseen) return known < unseen ? -1 : known - 1;
    const place = this.#place(idInContext(shape, context));
    if (number < mostWords) places[number] = place < 0 ? -1 : place + 1;
    return place;
  }

  #learn(word: Word): void {
    const { number, shape } = word;
    const { all, stride } = this.#sums;
    const sums = all.subarray(number * stride, (number + 1) * stride - 1).fill(0);
    let square = 0;
    for (const { id, value } of featuresOf(word)) square += this.#add(sums, id, value);
    if (this.#head.relates) {
      const { id, value } = featureOfStem(shape);
      square += this.#add(sums, id, value);
    }
    all[(number + 1) * stride - 1] = square;
    this.#sums.keep(number);
  }
}

const none: readonly number[] = [];
/** Of expressions that take no more words than are left. */
const idsUpTo = (said: readonly Said[], left: number): readonly number[] =>
  said.length === 0 ? none : said.filter(({ words }) => words <= left).map(({ id }) => id);

export const softmax = (scores: readonly number[]): number[] => {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
};
