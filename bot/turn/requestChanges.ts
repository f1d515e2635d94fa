import { newBreach } from '../../domain/breach.ts';
import { stoppedBy } from '../../domain/gate.ts';
import { confirmed, doneAtOnce, isOpen, needsVerification, receivedItem, verify, withdraw } from '../../domain/itemRules.ts';
import type { Open } from '../../domain/kinds.ts';
import type { NewRequest, Representation, Requester, RequestParties } from '../../domain/request.ts';
import type { Change, Store, Stored } from '../../domain/store.ts';
import { dossiersAt } from '../contactIndex.ts';
import type { Proven } from '../identity/identityChanges.ts';
import type { CollectedTurn } from './collectedTurn.ts';

/** A turn with what was proved in it. */
interface Followed {
  turn: CollectedTurn;
  proven: Proven;
  /** A consent that was withdrawn in it leaves something for a person to look at. */
  isLeft: boolean;
}

const idsOf = (dossiers: readonly Stored<'dossier'>[]): string[] => dossiers.map(({ key }) => key.id);

/** The dossiers that a proof opens for a request, and those that it leaves to a person, as they are kept. */
const opensIn = (proven: Proven, reference: string): Pick<RequestParties, 'opens' | 'unopened'> | null => {
  const opening = proven.get(reference);
  if (!opening) return null;
  const { opened, left } = opening;
  return { ...(opened.length > 0 && { opens: idsOf(opened) }), ...(left.length > 0 && { unopened: idsOf(left) }) };
};

/** What was opened before, by a call perhaps, stays so. */
const withOpened = (parties: RequestParties, more: Pick<RequestParties, 'opens' | 'unopened'> | null): RequestParties => {
  if (more === null) return parties;
  const opens = [...new Set([...(parties.opens ?? []), ...(more.opens ?? [])])];
  return { ...parties, ...more, ...(opens.length > 0 && { opens }) };
};

const openedIn = (proven: Proven, reference: string): readonly Stored<'dossier'>[] => proven.get(reference)?.opened ?? [];

const knowing = (parties: RequestParties, known: Partial<Requester> | null): RequestParties => ({
  ...parties,
  requester: { ...parties.requester, ...known },
});

/** What an item depends on besides itself. */
interface Around {
  reference: string;
  representation: Representation;
  /** It was proved in this turn who asks. */
  isSure: boolean;
}

/** A code is for what needs one; what else is asked in the same request is as sure as that (AVG art. 12(6)). */
const isSureOf = ({ proven }: Followed, reference: string, items: readonly Open<'item'>[]): boolean =>
  openedIn(proven, reference).length > 0 &&
  items.some((item) => needsVerification(item.right) && (isOpen(item) || item.verifiedAt !== null));

/**
 * An item as this turn leaves it: done where it was a withdrawal that could be carried out at once, with all that follows from it; else
 * confirmed, and verified where it was proved who asks.
 */
const itemAfter = ({ turn, isLeft }: Followed, { reference, representation, isSure }: Around, item: Open<'item'>): Open<'item'> => {
  if (!isOpen(item)) return item;
  const isWithdrawn = item.right === 'withdraw_consent' && turn.withdrawn.length > 0 && representation === 'none';
  if (isWithdrawn) return { ...item, ...(isLeft ? confirmed(item, representation) : doneAtOnce(turn.now)) };
  const meant = turn.confirmed.includes(reference) ? { ...item, ...confirmed(item, representation) } : item;
  if (!isSure || representation !== 'none' || meant.verifiedAt !== null) return meant;
  // Who types a code for it means it.
  return { ...meant, confirmed: meant.confirmed || needsVerification(meant.right), ...verify(meant, 'code', turn.now) };
};

/** A request with one item for each right. */
const inserts = (whole: Followed, request: NewRequest, subject: string): Change[] => {
  const { conversation, channel, known } = whole.turn;
  const { id, reference, receivedAt, letter, parties, representation, breachNoticedAt } = request;
  const items = request.items.map((item) => ({ id: item.id, open: receivedItem(id, receivedAt, item) }));
  const isSure = isSureOf(
    whole,
    reference,
    items.map(({ open }) => open),
  );
  return [
    {
      do: 'insert',
      kind: 'request',
      key: { id },
      subject,
      open: {
        ...{ reference, conversation, channel, receivedAt, representation, enteredBy: null },
        ...newBreach(breachNoticedAt),
      },
      groups: { letter, parties: { ...knowing(parties, known), ...opensIn(whole.proven, reference) } },
    },
    ...items.map((item): Change => ({
      do: 'insert',
      kind: 'item',
      key: { id: item.id },
      subject,
      open: itemAfter(whole, { reference, representation, isSure }, item.open),
      groups: {},
    })),
  ];
};

const stopped = (subject: string, isMarketing: boolean): Change => ({
  ...{ do: 'update', kind: 'subject', key: { id: subject }, subject },
  expect: {},
  set: stoppedBy(isMarketing),
});

/** Whose dossiers have one of these numbers (E.164) or addresses, besides the person of this conversation. */
const othersAt = async (store: Store, contacts: readonly (string | null | undefined)[], own: string): Promise<string[]> => {
  const known = contacts.filter((contact) => typeof contact === 'string');
  const found = (await Promise.all(known.map((contact) => dossiersAt(store, contact)))).flat();
  return [...new Set(found.flatMap(({ subject }) => (subject === null || subject === own ? [] : subject)))];
};

/**
 * An objection stops at once what it can be to, before anything is weighed, wherever the same number or address stands (AVG art. 18(1)(d),
 * 21(3)): it takes nothing from anybody but mail and profiles, so that nobody has to show who they are.
 */
const stops = async (store: Store, { turn }: Followed, { parties, items }: NewRequest, subject: string): Promise<Change[]> => {
  const objection = parties.isSubject ? items.find(({ right }) => right === 'objection') : undefined;
  if (!objection) return [];
  const { phone, email } = { ...parties.requester, ...turn.known };
  const others = await othersAt(store, [phone, email], subject);
  return [subject, ...others].map((each) => stopped(each, objection.marketing === true));
};

/** The same for a number or an address that was told after the objection. */
const stopsLater = async (store: Store, stored: Stored<'request'>, { turn }: Followed, subject: string): Promise<Change[]> => {
  const contacts = [turn.known?.phone, turn.known?.email].filter((contact) => typeof contact === 'string');
  if (contacts.length === 0 || stored.open.representation !== 'none') return [];
  const items = await store.find('item', { where: { request: stored.key.id } });
  const objection = items.find(({ open }) => open.right === 'objection' && isOpen(open));
  if (!objection) return [];
  return (await othersAt(store, contacts, subject)).map((each) => stopped(each, objection.open.marketing === true));
};

/** Who asks, what they said of it later, and what was opened to them. */
const followed = async (store: Store, stored: Stored<'request'>, { turn, proven }: Followed): Promise<Change[]> => {
  const { known, additions, requestFlags } = turn;
  const { reference } = stored.open;
  const added = additions.filter((addition) => addition.reference === reference).map(({ text }) => text);
  const opens = opensIn(proven, reference);
  // Of what was erased at their wish nothing is left to add to.
  const amends = added.length > 0 || requestFlags.length > 0;
  if ((!known && !amends && opens === null) || !stored.sealed.parties) return [];
  const letter = amends ? await store.open(stored, 'letter') : undefined;
  const groups = {
    ...((known ?? opens) && { parties: withOpened(knowing(await store.open(stored, 'parties'), known), opens) }),
    ...(letter && { letter: { text: [letter.text, ...added].join('\n'), flags: [...new Set([...letter.flags, ...requestFlags])] } }),
  };
  const expect = { version: stored.version };
  return [{ do: 'update', kind: 'request', key: stored.key, subject: stored.subject, expect, set: {}, groups }];
};

/** Of somebody under 16 whatever still waits for a person goes first (UAVG art. 5(4)). */
const hastened = async (store: Store, { key, open: { conversation } }: Stored<'request'>, { turn }: Followed): Promise<Change[]> => {
  if (!turn.requestFlags.includes('minor')) return [];
  const handoffs = await store.find('handoff', { where: { conversation } });
  return handoffs
    .filter(({ open }) => open.request === key.id && open.status === 'waiting' && open.priority !== 'high')
    .map(({ kind, key: { id }, subject, version }): Change => ({
      ...{ do: 'update', kind, key: { id }, subject },
      expect: { version },
      set: { priority: 'high' },
    }));
};

/** From now on only kept, as was asked and is sure (AVG art. 18(2)). */
const restrictions = (dossiers: readonly Stored<'dossier'>[]): Change[] => {
  const subjects = new Set(dossiers.map(({ subject }) => subject).filter((subject) => subject !== null));
  return [...subjects].map((subject) => {
    return { do: 'update', kind: 'subject', key: { id: subject }, subject, expect: {}, set: { status: 'restricted' } };
  });
};

/** The items as this turn leaves them: taken back, done, confirmed or verified. What was decided stands. */
const itemsAfter = async (store: Store, stored: Stored<'request'>, whole: Followed): Promise<Change[]> => {
  const { turn, proven } = whole;
  const { reference } = stored.open;
  const back = turn.takenBack.filter((each) => each.reference === reference).flatMap(({ rights }) => rights);
  if (back.length === 0 && turn.withdrawn.length === 0 && !turn.confirmed.includes(reference) && !proven.has(reference)) return [];
  const items = await store.find('item', { where: { request: stored.key.id } });
  const left = items.map(({ open }) => open).filter((open) => !(back.includes(open.right) && isOpen(open)));
  const around = { reference, representation: stored.open.representation, isSure: isSureOf(whole, reference, left) };
  return items.flatMap(({ kind, key, subject, version, open }): Change[] => {
    const set = left.includes(open) ? itemAfter(whole, around, open) : withdraw(open);
    if (set === open) return [];
    const restricts = open.right === 'restriction' && set.verifiedBy === 'code' && open.verifiedAt === null;
    return [
      { do: 'update', kind, key, subject, expect: { version }, set },
      ...(restricts ? restrictions(openedIn(proven, reference)) : []),
    ];
  });
};

/** The requests that the turn registers, and what it changes in those that were registered before. */
export const requestChanges = async (store: Store, whole: Followed, subject: string): Promise<Change[]> => {
  const { turn } = whole;
  // Of what is erased in this very turn nothing is left to change.
  const before =
    changesRequests(turn) && !turn.erasesDraft ? await store.find('request', { where: { conversation: turn.conversation } }) : [];
  const later = await Promise.all(
    before.map(async (stored) => [
      ...(await followed(store, stored, whole)),
      ...(await itemsAfter(store, stored, whole)),
      ...(await stopsLater(store, stored, whole, subject)),
      ...(await hastened(store, stored, whole)),
    ]),
  );
  const now = await Promise.all(
    turn.registered.map(async (request) => [...inserts(whole, request, subject), ...(await stops(store, whole, request, subject))]),
  );
  return [...now.flat(), ...later.flat()];
};

/** The turn changes requests that were registered before it. */
export const changesRequests = ({
  known,
  additions,
  requestFlags,
  takenBack,
  confirmed: meant,
  withdrawn,
  verified,
}: CollectedTurn): boolean =>
  known !== null || [additions, requestFlags, takenBack, meant, withdrawn, verified].some((list) => list.length > 0);
