import type { Change, Store, Stored } from '../../domain/store.ts';
import type { Log } from '../log.ts';
import { every, type Job } from './every.ts';

export interface InboxParts {
  store: Store;
  clock: () => Date;
  log: Log;
}

const batch = 200;
const everyMs = 10 * 60_000;
/** A channel may send the same message again for 7 days; the key by which it is known is kept for 8 at least. */
const dedupeDays = 9;
const dayMs = 86_400_000;

const endedBefore = (store: Store, status: 'handled' | 'failed', to: Date): Promise<Stored<'inbox'>[]> =>
  store.find('inbox', { where: { status }, range: { field: 'receivedAt', to }, sort: { field: 'receivedAt' }, limit: batch });

/**
 * Removes inbox rows that ended so long ago that no channel sends them again. Their content was emptied by their turn already.
 * @returns how many were removed
 */
export const clearInbox = async ({ store, clock }: InboxParts): Promise<number> => {
  const to = new Date(clock().getTime() - dedupeDays * dayMs);
  let cleared = 0;
  for (const status of ['handled', 'failed'] as const) {
    let rows = await endedBefore(store, status, to);
    while (rows.length > 0) {
      await store.commit(rows.map(({ key }): Change => ({ do: 'remove', kind: 'inbox', key })));
      cleared += rows.length;
      rows = await endedBefore(store, status, to);
    }
  }
  return cleared;
};

/** Does so for as long as the process lives. */
export const createInboxJob = (parts: InboxParts): Job => every(everyMs, () => clearInbox(parts), parts.log, 'clearing the inbox');
