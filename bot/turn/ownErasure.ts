import { doneAtOnce, isOpen } from '../../domain/itemRules.ts';
import type { Open } from '../../domain/kinds.ts';
import type { Change, Store, Stored } from '../../domain/store.ts';
import type { CollectedTurn } from './collectedTurn.ts';

/** The erasure, and a withdrawal beside it, are done by it. What was taken back or decided before stands. */
const itemAfter = (item: Open<'item'>, now: Date): Open<'item'> =>
  isOpen(item) ? { ...item, ...doneAtOnce(now), proposedBy: null, proposedOutcome: null, proposedGround: null } : item;

/** What stays of a request as proof: its number, times, right and channel, as nobody's. */
const proofOf = async (store: Store, request: Stored<'request'>, now: Date): Promise<Change[]> => {
  const items = await store.find('item', { where: { request: request.key.id } });
  const steps = await store.find('step', { where: { request: request.key.id } });
  return [
    { do: 'remove', kind: 'request', key: request.key, expect: { version: request.version } },
    { do: 'insert', kind: 'request', key: request.key, subject: null, open: request.open, groups: { letter: null, parties: null } },
    ...items.flatMap(({ kind, key, version, open }): Change[] => [
      { do: 'remove', kind, key, expect: { version } },
      { do: 'insert', kind, key, subject: null, open: itemAfter(open, now), groups: {} },
    ]),
    ...steps.map(({ kind, key }): Change => ({ do: 'remove', kind, key })),
  ];
};

/** A person need not look at what is gone. */
const closed = ({ kind, key, subject, version }: Stored<'handoff'>): Change => ({
  ...{ do: 'update', kind, key, subject },
  expect: { version },
  set: { status: 'closed' },
  groups: { detail: null },
});

/**
 * Empties a conversation that is still a draft, at the wish of the person: every line, answer and mail of before this turn is gone with its
 * commit. Their key goes with the draft itself. The requests stay behind as nobody's, so that nothing of what comes later takes the proof.
 */
export const ownErasure = async (store: Store, { conversation, now }: CollectedTurn, subject: string): Promise<Change[]> => {
  const requests = await store.find('request', { where: { conversation } });
  const handoffs = await store.find('handoff', { where: { conversation } });
  const consents = await store.find('consent', { where: { conversation } });
  const lines = await store.find('message', { where: { of: conversation } });
  const outbox = await store.find('outbox', { where: { subject } });
  return [
    ...(await Promise.all(requests.map((request) => proofOf(store, request, now)))).flat(),
    ...handoffs.map(closed),
    ...lines.map(({ kind, key }): Change => ({ do: 'remove', kind, key })),
    ...consents.map(({ kind, key }): Change => ({ do: 'remove', kind, key })),
    ...outbox.map(({ kind, key }): Change => ({ do: 'remove', kind, key })),
  ];
};
