import type { Change, Store, Stored } from '../../domain/store.ts';
import { every, type Job } from '../jobs/every.ts';
import type { Log } from '../log.ts';

const batch = 200;
const everyMs = 10 * 60_000;

/** A session that was never begun goes with the credentials that led to it. */
const removal = async (store: Store, { key }: Stored<'session'>): Promise<Change[]> => {
  const credentials = await store.find('resume', { where: { conversation: key.id } });
  return [
    { do: 'remove', kind: 'session', key, expect: { startedAt: null } },
    ...credentials.map((resume): Change => ({ do: 'remove', kind: 'resume', key: resume.key })),
  ];
};

/**
 * Removes what visitors who never began left behind. Those who began are not met here: their session's end is put off when they
 * begin, and their conversation's own terms hold from then on.
 * @returns how many were removed
 */
export const removeEndedSessions = async (store: Store, now: Date): Promise<number> => {
  const ended = await store.find('session', { range: { field: 'endsAt', to: now }, sort: { field: 'endsAt' }, limit: batch });
  const changes = await Promise.all(ended.map((session) => removal(store, session)));
  if (changes.length > 0) await store.commit(changes.flat());
  return ended.length;
};

/**
 * Removes what is remembered of tickets that nobody can use any more.
 * @returns how many were removed
 */
export const removeEndedTickets = async (store: Store, now: Date): Promise<number> => {
  const ended = await store.find('ticket', { range: { field: 'endsAt', to: now }, sort: { field: 'endsAt' }, limit: batch });
  if (ended.length > 0) await store.commit(ended.map(({ key }): Change => ({ do: 'remove', kind: 'ticket', key })));
  return ended.length;
};

/** Does both for as long as the process lives. */
export const createExpiryJob = (store: Store, clock: () => Date, log: Log): Job =>
  every(everyMs, () => removeAll(store, clock), log, 'removing ended sessions and tickets');

const removeAll = async (store: Store, clock: () => Date): Promise<void> => {
  await untilNone(() => removeEndedSessions(store, clock()));
  await untilNone(() => removeEndedTickets(store, clock()));
};
const untilNone = async (remove: () => Promise<number>): Promise<void> => {
  while ((await remove()) === batch);
};
