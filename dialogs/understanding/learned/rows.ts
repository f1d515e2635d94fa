import { readFileSync } from 'node:fs';

/** The features a classifier knows, the lowest first, and one signed byte for each label of each, feature by feature. */
export interface Rows {
  ids: Uint32Array;
  bytes: Int8Array;
}

const bytesOfId = Uint32Array.BYTES_PER_ELEMENT;

/** Features with the same beginning stand together; so many bits are a beginning at most. */
const longestBeginning = 16;
/** Of so many bits it is kept whether any feature begins with them: most features of a message are not known, and need no further look. */
const bitsAsked = 20;

/** The bytes of a file that `scripts/train.ts` wrote. */
export const readBytes = (name: string): Uint8Array<ArrayBuffer> => readFileSync(new URL(`${name}.bin`, import.meta.url));

/**
 * Reads what `scripts/train.ts` wrote: all ids, then all bytes, as they lie in memory, so that nothing is parsed and nothing kept twice.
 * @param width how many labels there are
 * @throws Error when the file is not made of whole rows
 */
export const readRows = (name: string, width: number): Rows => {
  const { buffer, byteOffset, length } = readBytes(name);
  const count = length / (bytesOfId + width);
  if (!Number.isInteger(count)) throw new Error(`${name}.bin is not made of rows of ${width} labels: run npm run train`);
  return {
    ids: new Uint32Array(buffer, byteOffset, count),
    bytes: new Int8Array(buffer, byteOffset + count * bytesOfId, count * width),
  };
};

/** Where the weights of a feature stand. The ids are in order, so that a place in them is found by how an id begins. */
export class Places {
  readonly #ids: Uint32Array;
  /** For each beginning the number of the first feature that has it, or a later one. */
  readonly #firsts: Uint32Array;
  readonly #shift: number;
  readonly #begun = new Int32Array(2 ** bitsAsked / 32);

  constructor(ids: Uint32Array) {
    const beginning = Math.min(longestBeginning, Math.ceil(Math.log2(ids.length + 2)));
    this.#ids = ids;
    this.#shift = 32 - beginning;
    this.#firsts = new Uint32Array(2 ** beginning + 1);
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] as number;
      const asked = id >>> (32 - bitsAsked);
      (this.#begun[asked >>> 5] as number) |= 1 << (asked & 31);
      (this.#firsts[(id >>> this.#shift) + 1] as number) += 1;
    }
    for (let begun = 1; begun < this.#firsts.length; begun += 1) (this.#firsts[begun] as number) += this.#firsts[begun - 1] as number;
  }

  /** The number of a feature, or -1 of one that is not known. */
  of(id: number): number {
    const asked = id >>> (32 - bitsAsked);
    if ((((this.#begun[asked >>> 5] as number) >>> (asked & 31)) & 1) === 0) return -1;
    const begun = id >>> this.#shift;
    const end = this.#firsts[begun + 1] as number;
    for (let number = this.#firsts[begun] as number; number < end; number += 1) if (this.#ids[number] === id) return number;
    return -1;
  }
}
