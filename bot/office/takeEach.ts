import { Unreadable } from '../../domain/store.ts';
import type { Entry, Line } from './lists.ts';

/** Gets each line. */
export type Take = (line: Line) => void;

/**
 * Hands on the line of each document, one after the other.
 * @returns how many could not be opened, because their key is gone or their bytes are not what was sealed
 */
export const takeEach = async (entries: AsyncIterable<Entry> | Iterable<Entry>, take: Take): Promise<number> => {
  let unreadable = 0;
  for await (const { line } of entries) {
    try {
      take(await line());
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      unreadable++;
    }
  }
  return unreadable;
};
