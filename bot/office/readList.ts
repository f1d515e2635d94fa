import { Unreadable, type Store } from '../../domain/store.ts';
import type { Actor } from './actor.ts';
import { lists, type Line, type ListName } from './lists.ts';
import { noteReading } from './noteReading.ts';

export interface ReadParts {
  store: Store;
  actor: Actor;
  clock: () => Date;
  /** Gets each line. */
  take: (line: Line) => void;
}

/**
 * Reads a list for somebody and writes down that they did.
 * @returns how many documents could not be opened, because their key is gone or their bytes are not what was sealed
 */
export const readList = async (name: ListName, { store, actor, clock, take }: ReadParts): Promise<number> => {
  await noteReading(store, actor, `${name}.read`, clock);
  let unreadable = 0;
  for await (const entry of lists[name](store)) {
    try {
      take(await entry());
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      unreadable++;
    }
  }
  return unreadable;
};
