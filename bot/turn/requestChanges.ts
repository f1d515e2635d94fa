import { stoppedBy } from '../../domain/gate.ts';
import { breachDueAt, type NewRequest, type Requester, type RequestParties } from '../../domain/request.ts';
import { receivedItem } from '../../domain/itemRules.ts';
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
        enteredBy: null,
      },
      groups: { letter, parties: knowing(parties, known) },
    },
    ...items.map((item): Change => ({
      do: 'insert',
      kind: 'item',
      key: { id: item.id },
      subject,
      open: receivedItem(id, receivedAt, item),
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

/** An objection stops at once what it can be to, before anything is weighed (AVG art. 18(1)(d), 21(3)). */
const stops = ({ parties, items }: NewRequest, subject: string): Change[] => {
  const objection = parties.isSubject ? items.find(({ right }) => right === 'objection') : undefined;
  if (!objection) return [];
  return [{ do: 'update', kind: 'subject', key: { id: subject }, subject, expect: {}, set: stoppedBy(objection.marketing === true) }];
};

/** The requests that the turn registers, and who asks in those that were registered before. */
export const requestChanges = async (store: Store, turn: CollectedTurn, subject: string): Promise<Change[]> => {
  const { known, registered, conversation } = turn;
  const before = known ? await store.find('request', { where: { conversation } }) : [];
  return [
    ...registered.flatMap((request) => [...inserts(turn, request, subject), ...stops(request, subject)]),
    ...(known ? await Promise.all(before.map((stored) => identified(store, stored, known))) : []),
  ];
};
