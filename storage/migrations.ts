import { Refused } from './refused.ts';

/** One step from a store's shape to the next. Both engines number their own steps from 1, without gaps. */
export interface Migration<On> {
  readonly number: number;
  readonly name: string;
  /** Brings the store forward. May meet a store on which it stopped half-way, or on which another process runs it too. */
  readonly run: (on: On) => void | Promise<void>;
  /** On an empty store this step makes today's shape, so that none of the later ones has anything left to do there. */
  readonly isWhole?: true;
}

/** The number of a store on which this step ended, where it was the first to end it. */
export const reachedBy = <On>({ number, isWhole }: Migration<On>, migrations: readonly Migration<On>[]): number =>
  isWhole ? migrations.length : number;

/**
 * The steps that a store at number `at` (0: empty) still needs, in order.
 * @throws Refused when the store was brought further than this program knows
 */
export const pending = <On>(migrations: readonly Migration<On>[], at: number): readonly Migration<On>[] => {
  const misnumbered = migrations.find(({ number }, index) => number !== index + 1);
  if (misnumbered) throw new TypeError(`migration "${misnumbered.name}" is not numbered in sequence`);
  if (at > migrations.length) {
    throw new Refused('The store was written by a newer version of this program; start that version, or restore a backup made before it.');
  }
  return migrations.slice(at);
};
