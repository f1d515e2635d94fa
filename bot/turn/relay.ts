import { Conflict, type Store, type Stored } from '../../domain/store.ts';
import { every, type Job } from '../jobs/every.ts';
import { frames } from '../log.ts';
import type { Log } from './parts.ts';
import { Patience } from './patience.ts';

/**
 * What became of a delivery. `retry`: surely not delivered, again after the pause. `unknown`: perhaps delivered (a timeout, a 5xx);
 * it is shown to the advisor and never sent again blindly. `failed`: refused for good. `unwanted`: not delivered, because it may not be any
 * more; nothing of it stays.
 */
export type Sent = { is: 'sent' } | { is: 'retry'; afterMs: number } | { is: 'unknown' } | { is: 'failed' } | { is: 'unwanted' };
export interface Delivery {
  conversation: string;
  /** Whom it is about. */
  subject: string | null;
  /** An earlier delivery of this row never said how it ended: a destination where a second one does harm must not simply send again. */
  lapsed: boolean;
  /** How often it was tried before. */
  tries: number;
}
/** Delivers a payload under its stable id. What it throws, or does not end within its lease, counts as `unknown`. */
export type Deliver = (payload: object, id: string, delivery: Delivery) => Promise<Sent>;
export type Destinations = Record<Row['open']['destination'], Deliver>;

export interface RelayParts {
  store: Store;
  destinations: Destinations;
  log: Log;
  /** How long a delivery may take before another process may take it over. */
  leaseMs?: number;
  everyMs?: number;
}

type Row = Stored<'outbox'>;
const page = 200;
const abreast = 16;

/** The row that is next in each conversation and destination; what comes after it waits until it is through. A mail holds up no cry for help. */
const firstOfEach = (rows: readonly Row[], seen: Set<string>): Row[] =>
  rows.filter(({ open: { destination, conversation } }) => {
    const queue = `${destination} ${conversation}`;
    return !seen.has(queue) && seen.add(queue);
  });

const isFree = ({ open }: Row, now: Date): boolean => open.leasedUntil === null || open.leasedUntil <= now;

/** What can be sent now: of the oldest rows first, and further on where those all have to wait. */
const nextRows = async (store: Store, now: Date): Promise<Row[]> => {
  const seen = new Set<string>();
  let from: Date | undefined;
  for (;;) {
    const range = from && ({ field: 'createdAt', from } as const);
    const waiting = await store.find('outbox', { where: { status: 'waiting' }, range, sort: { field: 'createdAt' }, limit: page });
    const free = firstOfEach(waiting, seen).filter((row) => isFree(row, now));
    const last = waiting.at(-1)?.open.createdAt;
    if (free.length > 0 || waiting.length < page || !last || last.getTime() === from?.getTime()) return free;
    from = last;
  }
};

/** Takes the row for a while. The fence grows with each lease: whoever holds an older one can no longer say how it ended. */
const lease = async (store: Store, { key, subject, open }: Row, leasedUntil: Date): Promise<number> => {
  const fence = open.fence + 1;
  const expect = { status: 'waiting', fence: open.fence } as const;
  await store.commit([{ do: 'update', kind: 'outbox', key, subject, expect, set: { fence, leasedUntil } }]);
  return fence;
};

/** Notes how a delivery ended, unless another process holds the row by now. What was sent keeps no payload. */
const settle = async (store: Store, { key, subject }: Row, fence: number, sent: Sent): Promise<void> => {
  const expect = { status: 'waiting', fence } as const;
  if (sent.is === 'unwanted') return store.commit([{ do: 'remove', kind: 'outbox', key, expect }]);
  const change = { do: 'update', kind: 'outbox', key, subject, expect } as const;
  if (sent.is === 'retry') {
    const leasedUntil = new Date((await store.now()).getTime() + sent.afterMs);
    return store.commit([{ ...change, set: { attempts: fence, leasedUntil } }]);
  }
  const groups = sent.is === 'sent' ? { groups: { payload: null } } : {};
  return store.commit([{ ...change, set: { attempts: fence, status: sent.is, leasedUntil: null }, ...groups }]);
};

/**
 * Sends what lies in the outbox: per conversation in order, each row by one process at a time, again when the process that had it
 * does not come back. `wake` tells it that there is something new.
 */
export const createRelay = ({ store, destinations, log, leaseMs = 30_000, everyMs = 1_000 }: RelayParts): Job => {
  const patience = new Patience(leaseMs * 0.8); // so that there is time left to note it
  const deliver = async (row: Row): Promise<Sent> => {
    const { destination, conversation, fence, attempts } = row.open;
    try {
      const payload = await store.open(row, 'payload');
      return await patience.within(
        destinations[destination](payload, row.key.id, {
          ...{ conversation, subject: row.subject, lapsed: fence > attempts, tries: attempts },
        }),
      );
    } catch (error) {
      log.error({ outbox: row.key.id, ...frames(error) }, 'a delivery ended in doubt');
      return { is: 'unknown' };
    }
  };
  const send = async (row: Row): Promise<void> => {
    try {
      const fence = await lease(store, row, new Date((await store.now()).getTime() + leaseMs));
      await settle(store, row, fence, await deliver(row));
    } catch (error) {
      if (!(error instanceof Conflict)) throw error; // another process has the row
    }
  };
  const sendAll = async (): Promise<void> => {
    for (let rows = await nextRows(store, await store.now()); rows.length > 0; rows = await nextRows(store, await store.now())) {
      for (let at = 0; at < rows.length; at += abreast) await Promise.all(rows.slice(at, at + abreast).map(send));
    }
  };
  return every(everyMs, sendAll, log, 'sending the outbox');
};
