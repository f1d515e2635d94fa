import { isIPv6 } from 'node:net';
import { plainAddress } from './plainAddress.ts';

export interface Rate {
  burst: number;
  perSecond: number;
}
/**
 * Takes one, or as many as `cost` where one is left: the rest is a debt. 0 when it may go on, else the whole seconds after which there is one
 * again.
 */
export type Take = (key: string, nowMs: number, cost?: number) => number;

interface Bucket {
  left: number;
  at: number;
}

/** Buckets in one generation: beyond this an old generation goes early, which at worst gives some callers a new burst. */
const mostBuckets = 100_000;

/**
 * Token buckets by key. They are kept in two generations: one that was not touched for as long as it takes to fill up is as good as
 * new, so the older generation can be dropped whole. Memory stays bounded without a sweep.
 */
export const createLimit = ({ burst, perSecond }: Rate, most = mostBuckets): Take => {
  const fillMs = (burst / perSecond) * 1_000;
  let young = new Map<string, Bucket>();
  let old = new Map<string, Bucket>();
  let turnsAt = 0;

  const bucketOf = (key: string, nowMs: number): Bucket => {
    if (nowMs >= turnsAt || young.size >= most) {
      old = young;
      young = new Map();
      turnsAt = nowMs + fillMs;
    }
    const held = young.get(key);
    if (held) return held;
    const bucket = old.get(key) ?? { left: burst, at: nowMs };
    young.set(key, bucket);
    return bucket;
  };

  return (key, nowMs, cost = 1) => {
    const bucket = bucketOf(key, nowMs);
    const passed = Math.max(0, nowMs - bucket.at);
    bucket.left = Math.min(burst, bucket.left + (passed / 1_000) * perSecond);
    bucket.at = nowMs;
    if (bucket.left < 1) return Math.max(1, Math.ceil((1 - bucket.left) / perSecond));
    bucket.left -= cost;
    return 0;
  };
};

const groupsOf = (part: string): string[] => (part === '' ? [] : part.split(':'));

/** What a limit by address counts as one, however it is spelt: an IPv6 user commonly has a whole /64 to choose from. */
export const addressKey = (text: string): string => {
  const address = plainAddress(text);
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('::');
  const [start, end] = [groupsOf(head), groupsOf(tail)];
  const zeros = Array.from({ length: 8 - start.length - end.length }, () => '0');
  return [...start, ...zeros, ...end].slice(0, 4).join(':');
};
