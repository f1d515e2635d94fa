import type { Store } from '../../../domain/store.ts';
import { openBreaches } from './openBreaches.ts';
import { openItems } from './openItems.ts';

/** Items that are read at first for each request that is wanted: most have one right, some two or more. */
const itemsEach = 1.5;

/** A request that must be looked at by some moment. */
interface Urgent {
  id: string;
  dueAt: Date;
}

/**
 * The ids of the requests that are due first: by the day of one of their rights, or by the 72 hours of a leak. Reads more items only where those
 * of a few requests fill the list.
 */
export const mostUrgent = async (store: Store, limit: number): Promise<string[]> => {
  const breaches = (await openBreaches(store)).map(({ request, dueAt }): Urgent => ({ id: request.key.id, dueAt }));
  for (let most = Math.ceil(limit * itemsEach); ; most *= 2) {
    const found = (await openItems(store, most)).map(({ open }): Urgent => ({ id: open.request, dueAt: open.dueAt }));
    const isAll = found.length < most;
    const last = found.at(-1)?.dueAt;
    // Behind the last item that was read others may come before a leak.
    const known = isAll || !last ? breaches : breaches.filter(({ dueAt }) => dueAt <= last);
    const ordered = [...found, ...known].toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
    const ids = [...new Set(ordered.map(({ id }) => id))];
    if (ids.length >= limit || isAll) return ids.slice(0, limit);
  }
};
