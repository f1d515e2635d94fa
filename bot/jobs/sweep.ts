import type { Change, Store, Stored } from '../../domain/store.ts';
import type { Log } from '../turn/parts.ts';
import { every, type Job } from './every.ts';

export interface SweepParts {
  store: Store;
  clock: () => Date;
  log: Log;
}

const batch = 200;
/** A channel may send the same message again for 7 days; the key by which it is known is kept for 8 at least. */
const dedupeDays = 9;
const dayMs = 86_400_000;

/** Removes inbox rows that ended so long ago that no channel sends them again; gives how many. Their content was emptied by their turn. */
export const clearInbox = async ({ store, clock }: SweepParts): Promise<number> => {
  const to = new Date(clock().getTime() - dedupeDays * dayMs);
  let cleared = 0;
  for (const status of ['handled', 'failed'] as const) {
    let rows: Stored<'inbox'>[];
    do {
      const range = { field: 'receivedAt', to } as const;
      rows = await store.find('inbox', { where: { status }, range, sort: { field: 'receivedAt' }, limit: batch });
      await store.commit(rows.map(({ key }): Change => ({ do: 'remove', kind: 'inbox', key })));
      cleared += rows.length;
    } while (rows.length === batch);
  }
  return cleared;
};

/** Removes the standing of visitors who came and never said anything, with the credentials to come back; gives how many. */
export const clearSessions = async ({ store, clock }: SweepParts): Promise<number> => {
  const to = clock();
  let cleared = 0;
  let from: Date | undefined;
  for (;;) {
    const range = { field: 'endsAt', ...(from ? { from } : {}), to } as const;
    const ended = await store.find('session', { range, sort: { field: 'endsAt' }, limit: batch });
    for (const { key, open, version } of ended) {
      if (open.startedAt !== null) continue;
      const credentials = await store.find('resume', { where: { conversation: key.id } });
      await store.commit([
        { do: 'remove', kind: 'session', key, expect: { version } },
        ...credentials.map((resume): Change => ({ do: 'remove', kind: 'resume', key: resume.key })),
      ]);
      cleared++;
    }
    const last = ended.at(-1)?.open.endsAt;
    if (ended.length < batch || !last || last.getTime() === from?.getTime()) return cleared;
    from = last;
  }
};

/** Clears away, once a minute, what has served its term. */
export const createSweepJob = (parts: SweepParts): Job =>
  every(
    60_000,
    async () => {
      await clearSessions(parts);
      await clearInbox(parts);
    },
    parts.log,
    'clearing what has served its term',
  );
