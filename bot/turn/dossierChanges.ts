import { amend, type DossierContact, fill, flag, type NewDossier, withholdSituation } from '../../domain/dossier.ts';
import type { Change, Store, Stored } from '../../domain/store.ts';
import { emailIndexOf, phoneIndexOf } from '../contactIndex.ts';
import type { CollectedTurn, Filling } from './collectedTurn.ts';
import type { Loaded } from './loaded.ts';

interface Duplicates {
  phoneIndex: string | null;
  emailIndex: string | null;
  /** Reference of the oldest other dossier with the same phone or e-mail. */
  possibleDuplicateOf: string | null;
}

const oldest = async (store: Store, where: { phoneIndex: string } | { emailIndex: string }, self: string) => {
  const found = await store.find('dossier', { where, sort: { field: 'createdAt' }, limit: 2 });
  return found.find(({ key }) => key.id !== self);
};

/** Looks up who gave the same phone (E.164) or e-mail (without regard to case) before. */
const duplicatesOf = async (store: Store, self: string, { phone, email }: DossierContact): Promise<Duplicates> => {
  const phoneIndex = phone === null ? null : phoneIndexOf(store, phone);
  const emailIndex = email === null ? null : emailIndexOf(store, email);
  const found = [
    phoneIndex === null ? undefined : await oldest(store, { phoneIndex }, self),
    emailIndex === null ? undefined : await oldest(store, { emailIndex }, self),
  ].filter((dossier) => dossier !== undefined);
  found.sort((a, b) => a.open.createdAt.getTime() - b.open.createdAt.getTime());
  return { phoneIndex, emailIndex, possibleDuplicateOf: found[0]?.open.reference ?? null };
};

const insert = async (
  store: Store,
  turn: CollectedTurn,
  { id, reference, contact, health }: NewDossier,
  subject: string,
): Promise<Change> => ({
  do: 'insert',
  kind: 'dossier',
  key: { id },
  subject,
  open: {
    reference,
    status: turn.handoffs.length > 0 ? 'waiting' : 'new',
    statementVersion: turn.rules.statementVersion,
    channel: turn.channel,
    conversation: turn.conversation,
    createdAt: turn.now,
    closedAt: null,
    ...(await duplicatesOf(store, id, contact)),
  },
  groups: { contact, health },
});

/** What stands in a dossier that was opened before, after this turn. */
export const groupsAfter = (turn: CollectedTurn, before: Filling): Filling => {
  const filled = turn.filled ? fill(before, turn.filled) : before;
  const told = turn.amendments.reduce((dossier, { field, value }) => amend(dossier, field, value, turn.now, turn.heard.messageId), filled);
  const flagged = flag(told, turn.flags);
  return turn.withholds ? withholdSituation(flagged) : flagged;
};

const amended = async (store: Store, turn: CollectedTurn, stored: Stored<'dossier'>) => {
  const before = { contact: await store.open(stored, 'contact'), health: await store.open(stored, 'health') };
  const after = groupsAfter(turn, before);
  const reached = after.contact.phone !== before.contact.phone || after.contact.email !== before.contact.email;
  return { groups: after, set: reached ? await duplicatesOf(store, stored.key.id, after.contact) : {} };
};

/** The turn changes what stands in a dossier that was opened before. */
export const changesDossier = ({ filled, amendments, flags, withholds }: CollectedTurn): boolean =>
  filled !== null || amendments.length > 0 || flags.length > 0 || withholds;

/** An opened dossier gets what was gathered since and the later words, and waits for an advisor once a person was asked for. */
const update = async (store: Store, turn: CollectedTurn, stored: Stored<'dossier'>): Promise<Change[]> => {
  const waits = turn.handoffs.length > 0 && stored.open.status === 'new';
  if (!waits && !changesDossier(turn)) return [];
  const { groups, set } = changesDossier(turn) ? await amended(store, turn, stored) : { groups: {}, set: {} };
  const status = waits ? ({ status: 'waiting' } as const) : {};
  return [
    {
      do: 'update',
      kind: 'dossier',
      key: stored.key,
      subject: stored.subject,
      expect: { version: stored.version },
      set: { ...set, ...status },
      groups,
    },
  ];
};

/** What the turn does to the dossier of its conversation: opens it, amends it, or has it wait for an advisor. */
export const dossierChanges = async (store: Store, turn: CollectedTurn, loaded: Loaded): Promise<Change[]> => {
  if (turn.opened) return [await insert(store, turn, turn.opened, loaded.subject)];
  const id = loaded.conversation.open.dossier;
  const stored = id === null ? undefined : await store.get('dossier', { id });
  return stored ? update(store, turn, stored) : [];
};
