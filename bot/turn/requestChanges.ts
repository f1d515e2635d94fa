import { stoppedBy } from '../../domain/gate.ts';
import { isOpen, receivedItem, withdraw } from '../../domain/itemRules.ts';
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

/** An objection stops at once what it can be to, before anything is weighed (AVG art. 18(1)(d), 21(3)). */
const stops = ({ parties, items }: NewRequest, subject: string): Change[] => {
  const objection = parties.isSubject ? items.find(({ right }) => right === 'objection') : undefined;
  if (!objection) return [];
  return [{ do: 'update', kind: 'subject', key: { id: subject }, subject, expect: {}, set: stoppedBy(objection.marketing === true) }];
};

/** Who asks, and what they said of it later. */
const followed = async (store: Store, stored: Stored<'request'>, { known, additions }: CollectedTurn): Promise<Change[]> => {
  const added = additions.filter(({ reference }) => reference === stored.open.reference).map(({ text }) => text);
  if (!known && added.length === 0) return [];
  const letter = added.length > 0 ? await store.open(stored, 'letter') : undefined;
  const groups = {
    ...(known && { parties: knowing(await store.open(stored, 'parties'), known) }),
    ...(letter && { letter: { ...letter, text: [letter.text, ...added].join('\n') } }),
  };
  const expect = { version: stored.version };
  return [{ do: 'update', kind: 'request', key: stored.key, subject: stored.subject, expect, set: {}, groups }];
};

/** The items that were taken back; what was decided stands. */
const takenBack = async (store: Store, stored: Stored<'request'>, turn: CollectedTurn): Promise<Change[]> => {
  const rights = turn.takenBack.filter(({ reference }) => reference === stored.open.reference).flatMap((back) => back.rights);
  if (rights.length === 0) return [];
  const items = await store.find('item', { where: { request: stored.key.id } });
  return items
    .filter(({ open }) => rights.includes(open.right) && isOpen(open))
    .map(({ key, subject, version, open }) => ({
      do: 'update',
      kind: 'item',
      key,
      subject,
      expect: { version },
      set: withdraw(open),
      groups: {},
    }));
};

/** The requests that the turn registers, and what it changes in those that were registered before. */
export const requestChanges = async (store: Store, turn: CollectedTurn, subject: string): Promise<Change[]> => {
  const before = changesRequests(turn) ? await store.find('request', { where: { conversation: turn.conversation } }) : [];
  const later = await Promise.all(
    before.map(async (stored) => [...(await followed(store, stored, turn)), ...(await takenBack(store, stored, turn))]),
  );
  return [...turn.registered.flatMap((request) => [...inserts(turn, request, subject), ...stops(request, subject)]), ...later.flat()];
};

/** The turn changes requests that were registered before it. */
export const changesRequests = ({ known, additions, takenBack: back }: CollectedTurn): boolean =>
  known !== null || additions.length > 0 || back.length > 0;
