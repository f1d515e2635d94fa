import { breachDueAt, type NewRequest, type Requester, type RequestParties } from '../../domain/request.ts';
import type { Change, Store, Stored } from '../../domain/store.ts';
import type { CollectedTurn } from './collectedTurn.ts';

const knowing = (parties: RequestParties, known: Partial<Requester> | null): RequestParties => ({
  ...parties,
  requester: { ...parties.requester, ...known },
});

/** A request with one item for each right. */
const inserts = ({ conversation, channel, known }: CollectedTurn, request: NewRequest, subject: string): Change[] => {
  const { id, reference, receivedAt, letter, parties, representation, breachNoticedAt, items } = request;
  return [
    {
      do: 'insert',
      kind: 'request',
      key: { id },
      subject,
      open: {
        ...{ reference, conversation, channel, receivedAt, representation, breachNoticedAt },
        breachDueAt: breachNoticedAt && breachDueAt(breachNoticedAt),
      },
      groups: { letter, parties: knowing(parties, known) },
    },
    ...items.map(({ id: itemId, ...item }): Change => ({
      do: 'insert',
      kind: 'item',
      key: { id: itemId },
      subject,
      open: {
        ...{ request: id, status: 'received', confirmed: false, receivedAt, extendedTo: null },
        ...{ decidedAt: null, outcome: null, ground: null, ...item },
      },
      groups: {},
    })),
  ];
};

const identified = async (store: Store, stored: Stored<'request'>, known: Partial<Requester>): Promise<Change> => ({
  do: 'update',
  kind: 'request',
  key: stored.key,
  subject: stored.subject,
  expect: { version: stored.version },
  set: {},
  groups: { parties: knowing(await store.open(stored, 'parties'), known) },
});

/** The requests that the turn registers, and who asks in those that were registered before. */
export const requestChanges = async (store: Store, turn: CollectedTurn, subject: string): Promise<Change[]> => {
  const { known, registered, conversation } = turn;
  const before = known ? await store.find('request', { where: { conversation } }) : [];
  return [
    ...registered.flatMap((request) => inserts(turn, request, subject)),
    ...(known ? await Promise.all(before.map((stored) => identified(store, stored, known))) : []),
  ];
};
