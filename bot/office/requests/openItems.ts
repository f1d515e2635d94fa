import { openStatuses } from '../../../domain/itemRules.ts';
import type { Store } from '../../../domain/store.ts';
import type { Item } from './find.ts';

/**
 * Items that are still to be answered, the one that is due first before all others.
 * @param limit at most so many
 * @param until only what is due by then
 */
export const openItems = async (store: Store, limit: number, until?: Date): Promise<Item[]> => {
  const range = until && ({ field: 'dueAt', to: until } as const);
  const ofEach = openStatuses.map((status) => store.find('item', { where: { status }, range, sort: { field: 'dueAt' }, limit }));
  const found = (await Promise.all(ofEach)).flat();
  return found.toSorted((a, b) => a.open.dueAt.getTime() - b.open.dueAt.getTime()).slice(0, limit);
};
