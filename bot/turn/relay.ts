import type { Key } from '../../domain/kinds.ts';
import { Conflict, type Store, type Stored } from '../../domain/store.ts';
import { every } from '../jobs/every.ts';
import { frames } from '../log.ts';
import type { Log } from './parts.ts';

/**
 * What became of a delivery. `retry`: surely not delivered, again after the pause. `unknown`: perhaps delivered (a timeout, a 5xx);
 * it is shown to the advisor and never sent again blindly.
 */
export type Sent = { is: 'sent' } | { is: 'retry'; afterMs: number } | { is: 'unknown' };
export type Destination = Stored<'outbox'>['open']['destination'];
/** Delivers a payload under its stable id. What it throws counts as `unknown`. */
export type Deliver = (payload: object, id: string, conversation: string) => Promise<Sent>;
export type Destinations = Record<Destination, Deliver>;

export interface RelayParts {
  store: Store;
  destinations: Destinations;
  log: Log;
  /** How long a delivery may take before another process may take it over. */
  leaseMs?: number;
  everyMs?: number;
}
export interface Relay {
  start(): void;
  /** There is something new to send. */
  wake(): void;
  stop(): Promise<void>;
}

const page = 200;
const abreast = 16;

/** The row that is next in each conversation; what comes after it waits until it is through. */
const firstOfEach = (rows: readonly Stored<'outbox'>[]): Stored<'outbox'>[] => {
  const seen = new Set<string>();
  return rows.filter(({ open }) => !seen.has(open.conversation) && seen.add(open.conversation));
};

const isFree = ({ open }: Stored<'outbox'>, now: Date): boolean => open.leasedUntil === null || open.leasedUntil <= now;

interface Leased {
  key: Key<'outbox'>;
  subject: string | null;
  fence: number;
  attempts: number;
}

/** Takes the row for a while. The fence grows with each lease: whoever holds an older one can no longer say how it ended. */
const lease = async (store: Store, { key, subject, open }: Stored<'outbox'>, until: Date): Promise<Leased> => {
  const fence = open.fence + 1;
  const attempts = open.attempts + 1;
  const set = { fence, attempts, leasedUntil: until };
  await store.commit([{ do: 'update', kind: 'outbox', key, subject, expect: { status: 'waiting', fence: open.fence }, set }]);
  return { key, subject, fence, attempts };
};

/** Notes how a delivery ended, unless another process holds the row by now. What was sent keeps no payload. */
const settle = async (store: Store, { key, subject, fence }: Leased, sent: Sent): Promise<void> => {
  const change = { do: 'update', kind: 'outbox', key, subject, expect: { status: 'waiting', fence } } as const;
  if (sent.is === 'retry') {
    const leasedUntil = new Date((await store.now()).getTime() + sent.afterMs);
    return store.commit([{ ...change, set: { leasedUntil } }]);
  }
  const groups = sent.is === 'sent' ? { groups: { payload: null } } : {};
  return store.commit([{ ...change, set: { status: sent.is, leasedUntil: null }, ...groups }]);
};

/**
 * Sends what lies in the outbox: per conversation in order, each row by one process at a time, again when the process that had it
 * does not come back.
 */
export const createRelay = ({ store, destinations, log, leaseMs = 30_000, everyMs = 1_000 }: RelayParts): Relay => {
  const deliver = async (row: Stored<'outbox'>, leased: Leased): Promise<Sent> => {
    try {
      return await destinations[row.open.destination](await store.open(row, 'payload'), row.key.id, row.open.conversation);
    } catch (error) {
      log.error({ outbox: row.key.id, attempts: leased.attempts, ...frames(error) }, 'a delivery ended in doubt');
      return { is: 'unknown' };
    }
  };
  const send = async (row: Stored<'outbox'>): Promise<void> => {
    try {
      const leased = await lease(store, row, new Date((await store.now()).getTime() + leaseMs));
      await settle(store, leased, await deliver(row, leased));
    } catch (error) {
      if (!(error instanceof Conflict)) throw error; // another process has the row
    }
  };
  /** One round over what waits. True when something was tried, so that what came behind it may be next. */
  const round = async (): Promise<boolean> => {
    const waiting = await store.find('outbox', { where: { status: 'waiting' }, sort: { field: 'createdAt' }, limit: page });
    if (waiting.length === 0) return false;
    const now = await store.now();
    const free = firstOfEach(waiting).filter((row) => isFree(row, now));
    for (let at = 0; at < free.length; at += abreast) await Promise.all(free.slice(at, at + abreast).map(send));
    return free.length > 0;
  };
  const sendAll = async (): Promise<void> => {
    let more = true;
    while (more) more = await round();
  };
  return every(everyMs, sendAll, log, 'sending the outbox');
};
