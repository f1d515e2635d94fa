import { softmax } from './classifier.ts';
import { hash } from './features.ts';
import { Places } from './rows.ts';
import type { Rows } from './rows.ts';

const slots = 4096;
const keys = new Uint32Array(slots);
const openedBy = new Uint32Array(slots);
let opened = 0;

/** Ids of features, each once. They are gathered in one table, which is several times faster than a set: one is filled before the next is begun. */
export class Signs {
  readonly ids: number[] = [];
  readonly #number: number;

  constructor() {
    opened += 1;
    this.#number = opened;
  }

  add(id: number): this {
    if (this.#number !== opened) throw new Error('the next signs are gathered already');
    let slot = id % slots;
    for (; openedBy[slot] === this.#number; slot = (slot + 1) % slots) if (keys[slot] === id) return this;
    // More speak of nothing new.
    if (this.ids.length >= slots / 2) return this;
    openedBy[slot] = this.#number;
    keys[slot] = id;
    this.ids.push(id);
    return this;
  }
}

/** One of the things a message may mean, with the ids of what speaks for or against it. */
export interface Candidate<Value> {
  value: Value;
  /** What it is, and what stands around it. */
  told: readonly number[];
  /** What the readers by rule make of it. */
  ruled: readonly number[];
}

/** A kind of feature. Those of the same name are told apart by what they are of. */
export const kindOf = (name: string): number => hash(name, 17);
/** The id of a feature: its kind, and up to three marks of what it is of, in order. */
export const idOf = (kind: number, first = 0, second = 0, third = 0): number => {
  let id = Math.imul(kind ^ first, 0x9e_37_79_b1);
  id = Math.imul(id ^ (id >>> 15) ^ second, 0x85_eb_ca_6b);
  id = Math.imul(id ^ (id >>> 13) ^ third, 0xc2_b2_ae_35);
  return (id ^ (id >>> 16)) >>> 0;
};

/** So much weighs each of the features of a candidate: one with many is not judged more strongly for it. */
export const valueOf = <Value>({ told, ruled }: Candidate<Value>): number => 4 / Math.sqrt(told.length + ruled.length || 1);

/** What is kept of one beside its rows. */
interface Head {
  steps: readonly number[];
}

/**
 * Chooses what is meant among a few candidates, each weighed by what it is and what stands around it: a log-linear model over the candidates
 * of one message (conditional logit, McFadden 1974).
 */
export class Choice {
  readonly #step: number;
  readonly #rows: () => Rows;
  #places: Places | undefined;
  #bytes: Int8Array = new Int8Array();

  /** @param rows reads what was learned, when it is first needed */
  constructor({ steps }: Head, rows: () => Rows) {
    this.#step = steps[0] ?? 0;
    this.#rows = rows;
  }

  /** The likeliest of some candidates, of equals the first, and how sure it is, from nought to one. */
  likeliest<Value>(candidates: readonly Candidate<Value>[]): { value: Value; share: number } | undefined {
    const shares = softmax(candidates.map((candidate) => this.#weigh(candidate)));
    const share = Math.max(...shares);
    const likeliest = candidates[shares.indexOf(share)];
    return likeliest && { value: likeliest.value, share };
  }

  #weigh<Value>(candidate: Candidate<Value>): number {
    const places = (this.#places ??= this.#open());
    let sum = 0;
    const add = (id: number): void => {
      const place = places.of(id);
      if (place >= 0) sum += this.#bytes[place] as number;
    };
    candidate.told.forEach(add);
    candidate.ruled.forEach(add);
    return sum * this.#step * valueOf(candidate);
  }

  #open(): Places {
    const { ids, bytes } = this.#rows();
    this.#bytes = bytes;
    return new Places(ids);
  }
}
