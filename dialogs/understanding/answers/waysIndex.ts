import type { PrivacyTopic } from '../../../locales/privacyAnswers.ts';
import { Places, readBytes } from '../learned/rows.ts';
import made from '../learned/ways.json' with { type: 'json' };

/** How many there are of each. */
export interface WaysCounts {
  features: number;
  postings: number;
  ways: number;
  topics: number;
}

/** How much a feature that occurs in so many of all ways says. */
export const rarityOf = (times: number, all: number): number => Math.log(1 + all / (1 + times));

/** Where each part lies in a file of ways, and how long that is; of a buffer that is not given, only the length. */
export const partsOf = ({ features, postings, ways, topics }: WaysCounts, file?: ArrayBufferLike, begin = 0) => {
  const four = Uint32Array.BYTES_PER_ELEMENT;
  const firsts = features * four;
  const weights = firsts + (features + 1) * four;
  const lengths = weights + postings * four;
  const words = lengths + topics * four;
  const bytes = words + postings * Uint16Array.BYTES_PER_ELEMENT;
  const length = bytes + ways;
  const buffer = file ?? new ArrayBuffer(length);
  return {
    length,
    ids: new Uint32Array(buffer, begin, features),
    firsts: new Uint32Array(buffer, begin + firsts, features + 1),
    weights: new Float32Array(buffer, begin + weights, postings),
    lengthOfTopic: new Float32Array(buffer, begin + lengths, topics),
    ways: new Uint16Array(buffer, begin + words, postings),
    topicOfWay: new Uint8Array(buffer, begin + bytes, ways),
  };
};

/**
 * The ways of asking by their features, each scaled to length one, as `scripts/train.ts` wrote them. Feature n stands in the ways from `firsts[n]` up to
 * `firsts[n + 1]`; of each topic there is the length of the sum of its ways.
 */
export interface WaysIndex extends ReturnType<typeof partsOf> {
  /** Finds the number of a feature. */
  places: Places;
  topics: readonly PrivacyTopic[];
}

export const readIndex = (): WaysIndex => {
  const { buffer, byteOffset } = readBytes('ways');
  const parts = partsOf(made, buffer, byteOffset);
  return { ...parts, places: new Places(parts.ids), topics: made.names as PrivacyTopic[] };
};
