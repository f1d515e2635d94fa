import { setTimeout as sleep } from 'node:timers/promises';
import type { Key } from '../../domain/kinds.ts';
import { type Stored, Unavailable } from '../../domain/store.ts';
import { every } from '../jobs/every.ts';
import { newRow } from './lane.ts';
import type { Lanes } from './lanes.ts';
import type { Pace, Parts } from './parts.ts';

const page = 500;

export interface TakeOver {
  /**
   * Takes in what an earlier process left unhandled, and from then on looks every second. Resolves when that is handled, or after a
   * while: a message that nothing can be done with must not keep the service from all others.
   */
  recover(): Promise<void>;
  stop(): Promise<void>;
}

/** Rows that stayed unhandled are found again, by whichever process is there: the one that took them in may never come back. */
export const createTakeOver = (parts: Parts, pace: Pace, lanes: Lanes): TakeOver => {
  const ending = new AbortController();

  const add = ({ key, open }: Stored<'inbox'>): void => lanes.add(key.of, newRow(key.number, { attempts: open.attempts, found: true }));
  const unhandled = (from: Date | undefined, to: Date): Promise<Stored<'inbox'>[]> =>
    parts.store.find('inbox', {
      where: { status: 'waiting' },
      range: { field: 'receivedAt', ...(from ? { from } : {}), to },
      sort: { field: 'receivedAt' },
      limit: page,
    });

  /** Queues what stayed unhandled for so long, oldest first; gives the keys. */
  const take = async (ageMs: number): Promise<Key<'inbox'>[]> => {
    const to = new Date((await parts.store.now()).getTime() - ageMs);
    const keys: Key<'inbox'>[] = [];
    let from: Date | undefined;
    for (;;) {
      const found = await unhandled(from, to);
      found.forEach(add);
      keys.push(...found.map(({ key }) => key));
      const last = found.at(-1)?.open.receivedAt;
      // A page full of one and the same moment would be read for ever; the next look comes in a second.
      if (found.length < page || !last || last.getTime() === from?.getTime()) return keys;
      from = last;
    }
  };
  const takeAtStart = (): Promise<Key<'inbox'>[]> =>
    take(parts.soleServer ? 0 : pace.takeOverAfterMs).catch(async (error: unknown) => {
      if (!(error instanceof Unavailable) || ending.signal.aborted) throw error;
      await sleep(250, undefined, { ref: false });
      return takeAtStart();
    });

  const job = every(pace.takeOverEveryMs, () => take(pace.takeOverAfterMs), parts.log, 'taking over unhandled messages');
  const recover = async (): Promise<void> => {
    let left = await takeAtStart();
    const until = performance.now() + pace.recoverWithinMs;
    while (left.length > 0 && !ending.signal.aborted && performance.now() < until) {
      await sleep(5, undefined, { ref: false });
      left = left.filter(({ of, number }) => lanes.of(of)?.has(number));
    }
    if (left.length > 0) parts.log.warn({ rows: left.length }, 'some messages of an earlier process are still to be handled');
    if (!ending.signal.aborted) job.start();
  };
  const stop = (): Promise<void> => {
    ending.abort();
    return job.stop();
  };
  return { recover, stop };
};
