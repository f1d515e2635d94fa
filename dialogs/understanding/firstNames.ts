import { fold } from './clean.ts';
import { particles } from './nameWords.ts';

/** What stands before the surname: all before a small word as in "Jan Willem van het Hof", else the first word. `undefined` when nothing does. */
export const firstNames = (name: string): string | undefined => {
  const words = name.split(/\s+/);
  const small = words.findIndex((word) => particles.has(fold(word)));
  if (small === 0 || words.length < 2) return undefined;
  return words.slice(0, small < 0 ? 1 : small).join(' ');
};
