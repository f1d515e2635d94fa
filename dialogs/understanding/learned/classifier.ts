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
  /** What a reading adds up, for the labels of which only one holds, and for all; and the square of the length. */
  readonly #some: Float64Array;
  readonly #all: Float64Array;
  #totals: Float64Array;
  #square = 0;
  readonly #relations: Relations | undefined;
  #bytes: Int8Array = new Int8Array();
  #places: Places | undefined;

  /** @param rows is called at first use, so that a classifier that judges nothing costs nothing */
  constructor(head: Head, rows: () => Rows) {
    this.#head = head;
    this.#width = head.labels.length;
    this.#sums = new Sums(this.#width);
    this.#rows = rows;
    this.#some = new Float64Array(head.exclusive);
    this.#all = head.exclusive === this.#width ? this.#some : new Float64Array(this.#width);
    this.#totals = this.#some;
    this.#relations = head.relates ? new Relations((id, value) => this.#add(id, value)) : undefined;
  }

  /** A share for each label of which only one holds, in the order of the labels. `context` is what the words are an answer to. */
  shares(forms: readonly string[], window: Window, context = ''): number[] {
    this.#score(forms, window, context, this.#some);
    return softmax(this.#some);
  }

  /** The shares, and how likely each of the other labels is by itself. */
  judge(forms: readonly string[], window: Window, context = ''): Judged {
    this.#score(forms, window, context, this.#all);
    const { exclusive } = this.#head;
    const alone: number[] = [];
    for (let label = exclusive; label < this.#width; label += 1) alone.push(1 / (1 + Math.exp(-(this.#all[label] as number))));
    return { shares: softmax(this.#all, exclusive), alone };
  }

  /** Puts in `totals` what speaks for each of its labels. */
  #score(forms: readonly string[], window: Window, context: string, totals: Float64Array): void {
    const { bias, steps } = this.#head;
    this.#begin(totals);
    this.#read(forms, window, context);
    const length = Math.sqrt(this.#square) || 1;
    for (let label = 0; label < totals.length; label += 1)
      totals[label] = (bias[label] as number) + ((totals[label] as number) * (steps[label] as number)) / length;
  }

  /** Where the words stand that speak for each of the labels by themselves: the middle of them, as a place in a message; nought where none does. */
  centres(forms: readonly string[], context = ''): number[] {
    const totals = this.#all;
    const sums = new Float64Array(this.#width);
    const weights = new Float64Array(this.#width);
    let last = 0;
    const take = (next: number): void => {
      for (let label = this.#head.exclusive; label < this.#width; label += 1) {
        const said = Math.max(0, totals[label] as number);
        (sums[label] as number) += said * last;
        (weights[label] as number) += said;
      }
      totals.fill(0);
      last = next;
    };
    this.#begin(totals);
    this.#read(forms, { from: 0, to: forms.length }, context, take);
    take(forms.length);
    const centres: number[] = [];
    for (let label = this.#head.exclusive; label < this.#width; label += 1)
      centres.push(weights[label] === 0 ? 0 : (sums[label] as number) / (weights[label] as number));
    return centres;
  }

  #begin(totals: Float64Array): void {
    this.#totals = totals.fill(0);
    this.#square = 0;
  }

  /**
   * Adds up what the words say for each label, with the words before them.
   * @param turn is called before each word, with its place
   */
  #read(forms: readonly string[], { from, to }: Window, context: string, turn?: (at: number) => void): void {
    let last = context === '' ? undefined : markOf(context);
    let beforeLast: number | undefined;
    const { words, said } = textOf(forms);
    const inContext = context === '' ? undefined : this.#placesIn(context);
    const relations = this.#relations;
    for (let at = from; at < to; at += 1) {
      const word = words[at];
      if (word === undefined) {
        relations?.end();
        continue;
      }
      turn?.(at);
      const { mark } = word;
      this.#addWord(word);
      if (inContext) this.#addRow(this.#placeIn(inContext, word, context), 1);
      const ids = said ? idsUpTo(said[at] ?? nothingSaid, to - at) : none;
      for (let each = 0; each < ids.length; each += 1) this.#add(ids[each] as number, 1);
      if (last !== undefined) this.#add(idOfPair(last, mark, false), 1);
      if (beforeLast !== undefined) this.#add(idOfPair(beforeLast, mark, true), apart);
      relations?.add(forms[at] as string, mark, ids.length === 0 ? word.concepts : [...word.concepts, ...ids]);
      beforeLast = last;
      last = mark;
    }
    relations?.finish();
  }

  /** Adds what a word by itself says for each label. */
  #addWord(word: Word): void {
    const sums = this.#sums;
    if (!sums.has(word.number)) this.#learn(word);
    const { all, stride } = sums;
    const first = word.number * stride;
    const totals = this.#totals;
    for (let label = 0; label < totals.length; label += 1) (totals[label] as number) += all[first + label] as number;
    this.#square += all[first + stride - 1] as number;
  }

  /** Adds what a feature says for each label. */
  #add(id: number, value: number): void {
    this.#addRow((this.#places ?? this.#open()).of(id), value);
  }

  /** The same of a feature by its place. One that is not known says nothing, and counts. */
  #addRow(place: number, value: number): void {
    this.#square += value * value;
    if (place < 0) return;
    const bytes = this.#bytes;
    const totals = this.#totals;
    const first = place * this.#width;
    if (value === 1) for (let label = 0; label < totals.length; label += 1) (totals[label] as number) += bytes[first + label] as number;
    else for (let label = 0; label < totals.length; label += 1) (totals[label] as number) += (bytes[first + label] as number) * value;
  }

  #open(): Places {
    const { ids, bytes } = this.#rows();
    this.#bytes = bytes;
    this.#places = new Places(ids);
    return this.#places;
  }

  #placesIn(context: string): Int32Array {
    const known = this.#inContext.get(context);
    if (known) return known;
    const places = new Int32Array(mostWords);
    this.#inContext.set(context, places);
    return places;
  }

  #placeIn(places: Int32Array, { number, shape }: Word, context: string): number {
    const known = places[number] ?? unseen;
    if (known !== unseen) return known < unseen ? -1 : known - 1;
    const place = (this.#places ?? this.#open()).of(idInContext(shape, context));
    if (number < mostWords) places[number] = place < 0 ? -1 : place + 1;
    return place;
  }

  /** Adds up the features of a word by itself. */
  #learn(word: Word): void {
    const { number, shape } = word;
    const { all, stride } = this.#sums;
    const [totals, square] = [this.#totals, this.#square];
    this.#begin(all.subarray(number * stride, (number + 1) * stride - 1));
    for (const { id, value } of featuresOf(word)) this.#add(id, value);
    if (this.#head.relates) {
      const { id, value } = featureOfStem(shape);
      this.#add(id, value);
    }
    all[(number + 1) * stride - 1] = this.#square;
    this.#totals = totals;
    this.#square = square;
    this.#sums.keep(number);
  }
}

const nothingSaid: readonly Said[] = [];
const none: readonly number[] = [];
/** Of expressions that take no more words than are left. */
const idsUpTo = (said: readonly Said[], left: number): readonly number[] =>
  said.length === 0 ? none : said.filter(({ words }) => words <= left).map(({ id }) => id);

/** Shares that add up to one, for the first `count` of what speaks for each label. */
export const softmax = (scores: ArrayLike<number>, count = scores.length): number[] => {
  let most = -Infinity;
  for (let label = 0; label < count; label += 1) most = Math.max(most, scores[label] as number);
  const shares: number[] = [];
  let whole = 0;
  for (let label = 0; label < count; label += 1) {
    const part = Math.exp((scores[label] as number) - most);
    shares.push(part);
    whole += part;
  }
  for (let label = 0; label < count; label += 1) (shares[label] as number) /= whole;
  return shares;
};
