import { sentence } from '../locales/sentence.ts';
import type { Draft } from './memory.ts';

/** When to call, and what to heed then: whoever calls or writes reads the one with the other. */
export const withCaution = (bestTime: string | null, { caution }: Pick<Draft, 'caution'>): string | null => {
  if (caution === undefined) return bestTime;
  const heed = sentence('caution.heed', { words: caution });
  return bestTime === null ? heed : `${bestTime}; ${heed}`;
};
