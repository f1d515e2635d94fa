import { isOpen } from '../../../domain/itemRules.ts';
import type { Store, Stored } from '../../../domain/store.ts';

/** A request with the moment until which the authority must know of the leak that it tells of. */
export interface Breach {
  request: Stored<'request'>;
  dueAt: Date;
}

/**
 * The leaks of which something is still to be answered, the one whose 72 hours end first before all others. There are few of them, ever.
 * @param until only those whose hours end by then
 */
export const openBreaches = async (store: Store, until?: Date): Promise<Breach[]> => {
  const range = { field: 'breachDueAt', from: new Date(0), ...(until && { to: until }) } as const;
  const found = await store.find('request', { range, sort: { field: 'breachDueAt' } });
  if (found.length === 0) return [];
  const items = await store.find('item', { anyOf: { field: 'request', values: found.map(({ key }) => key.id) } });
  const open = new Set(items.filter((item) => isOpen(item.open)).map((item) => item.open.request));
  return found.flatMap((request) => {
    const dueAt = request.open.breachDueAt;
    return dueAt !== null && open.has(request.key.id) ? [{ request, dueAt }] : [];
  });
};
