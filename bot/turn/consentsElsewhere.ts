import { forgetAccount, redacted } from '../../dialogs/healthGate.ts';
import { remember } from '../../dialogs/memory.ts';
import { withholdSituation } from '../../domain/dossier.ts';
import type { ConsentPurpose } from '../../domain/consent.ts';
import type { Change, Store, Stored } from '../../domain/store.ts';
import { dossiersAt } from '../contactIndex.ts';
import { givenIn, withdrawalOf, withdrawals } from '../offers/withdrawals.ts';
import type { CollectedTurn } from './collectedTurn.ts';
import { redactEarlier } from './redactions.ts';

/** What a withdrawal by a number or an address comes to in other conversations. */
export interface Elsewhere {
  changes: Change[];
  /** Something stays that only a person can decide on. */
  isLeft: boolean;
}

type Groups = Parameters<typeof withholdSituation>[0];

/** A dossier that was found by a number or an address. */
interface Found {
  dossier: Stored<'dossier'>;
  by: string;
}

/** The dossiers of other conversations that a withdrawal for this purpose is about, each once. */
const foundFor = async (store: Store, { conversation, withdrawn }: CollectedTurn, purpose: ConsentPurpose): Promise<Found[]> => {
  const contacts = new Set(withdrawn.flatMap(({ purposes, contact }) => (purposes.includes(purpose) ? contact : [])));
  const found = new Map<string, Found>();
  for (const by of contacts)
    for (const dossier of await dossiersAt(store, by))
      if (dossier.open.conversation !== conversation && !found.has(dossier.key.id)) found.set(dossier.key.id, { dossier, by });
  return [...found.values()];
};

/** What the conversation of a dossier remembers and shows of the account. */
const accountInTalk = async (store: Store, conversation: string): Promise<Change[]> => {
  const stored = await store.get('conversation', { id: conversation });
  if (!stored?.subject || stored.sealed.state === null) return [];
  const memory = remember(await store.open(stored, 'state'));
  const messageIds = forgetAccount(memory);
  const { kind, key, subject, version } = stored;
  return [
    { do: 'update', kind, key, subject, expect: { version }, set: {}, groups: { state: memory } },
    ...(await redactEarlier(store, conversation, [{ messageIds, replacement: redacted }], subject)),
  ];
};

/** Takes out what was told by consent alone (statement, "geen andere grondslag ... niet langer gebruiken en verwijderen"). */
const accountAway = async (store: Store, { kind, key, subject, version, open }: Stored<'dossier'>, groups: Groups): Promise<Change[]> => [
  { do: 'update', kind, key, subject, expect: { version }, set: {}, groups: withholdSituation(groups) },
  ...(await accountInTalk(store, open.conversation)),
];

/** It does not rest on consent alone, or nothing may be done with it: kept to protect somebody (AVG art. 9(2)(c)), or at their wish (art. 18(2)). */
const mustStay = async (store: Store, { subject }: Stored<'dossier'>, { health }: Groups): Promise<boolean> => {
  const person = subject === null ? undefined : await store.get('subject', { id: subject });
  return health.flags.includes('crisis') || person?.open.status !== 'open';
};

/** The withdrawal of the consent for data about health behind one dossier, with what was told by it. */
const healthOf = async (store: Store, turn: CollectedTurn, { dossier, by }: Found): Promise<Elsewhere> => {
  if (dossier.sealed.contact === null || dossier.sealed.health === null) return { changes: [], isLeft: false };
  const groups = { contact: await store.open(dossier, 'contact'), health: await store.open(dossier, 'health') };
  const given = await givenIn(store, dossier.open.conversation, 'health');
  // Through somebody else's number nobody's account is taken away.
  if (groups.contact.notOwn.includes(by.includes('@') ? 'email' : 'phone')) return { changes: [], isLeft: given !== undefined };
  const isTold = groups.health.situation !== null || groups.health.relation !== null;
  // What rests on something else than consent was meant too: a person tells why it stays.
  const [proof] = turn.withdrawn;
  if (!given || !proof) return { changes: [], isLeft: isTold && turn.withdrawn.every(({ purposes }) => purposes.length === 1) };
  const { text, answer, messageId } = proof;
  const withdrawal = withdrawalOf(given, turn.now, { text, answer, messageId });
  if (isTold && (await mustStay(store, dossier, groups))) return { changes: [withdrawal], isLeft: true };
  return { changes: [withdrawal, ...(await accountAway(store, dossier, groups))], isLeft: false };
};

/** The consent to offers that stands elsewhere, and what was planned on it. */
const offersElsewhere = async (store: Store, turn: CollectedTurn): Promise<Change[]> => {
  const [proof] = turn.withdrawn;
  const found = await foundFor(store, turn, 'offers');
  if (!proof || found.length === 0) return [];
  const { text, answer, messageId } = proof;
  return withdrawals(store, new Set(found.map(({ dossier }) => dossier.open.conversation)), turn.now, { text, answer, messageId });
};

/** The consent that stands elsewhere at a number or address of which it was withdrawn here, once, for what it was withdrawn (AVG art. 7(3)). */
export const consentsElsewhere = async (store: Store, turn: CollectedTurn): Promise<Elsewhere> => {
  const changes = await offersElsewhere(store, turn);
  const ofHealth = await Promise.all((await foundFor(store, turn, 'health')).map((found) => healthOf(store, turn, found)));
  return { changes: [...changes, ...ofHealth.flatMap((each) => each.changes)], isLeft: ofHealth.some(({ isLeft }) => isLeft) };
};
