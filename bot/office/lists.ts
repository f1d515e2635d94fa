import { breachRunsTo } from '../../domain/breach.ts';
import { type Data, mayUse } from '../../domain/gate.ts';
import type { RequestParties } from '../../domain/request.ts';
import type { RestrictionGround } from '../../domain/restriction.ts';
import type { Store, Stored } from '../../domain/store.ts';
import { sentence } from '../../locales/sentence.ts';
import { dossierNeedsConsult, handoffNeedsConsult } from './consultOf.ts';
import { inOrder } from './inOrder.ts';

/** One line of a list; the names and their order are what the outside relies on. */
export type Line = Readonly<Record<string, unknown>>;

/** A reference is needed for many lines of one dossier, and some dossiers have none by then. */
export const referenceOf = async (store: Store, dossier: string | null): Promise<string | null> => {
  if (dossier === null) return null;
  return (await store.get('dossier', { id: dossier }))?.open.reference ?? null;
};

export const requestReferenceOf = async (store: Store, request: string | null): Promise<string | null> => {
  if (request === null) return null;
  return (await store.get('request', { id: request }))?.open.reference ?? null;
};

/** Whether what somebody told may be read: not while their data are only kept, but for who states a ground (AVG art. 18(2)). */
const readingOf = async (store: Store, id: string | null, ground: RestrictionGround | null): Promise<(data: Data) => boolean> => {
  const subject = id === null ? undefined : await store.get('subject', { id });
  return (data) => subject === undefined || mayUse(subject.open, 'help', data, ground);
};

const withheld = {
  contact: { name: null, phone: null, email: null, bestTime: null, preference: null, notGiven: [] },
  health: { situation: null, relation: null, flags: [] },
};

/** What a dossier holds; of somebody whose data are only kept for now, nothing but that it is there. */
const opened = async (store: Store, dossier: Stored<'dossier'>, ground: RestrictionGround | null) => {
  const mayRead = await readingOf(store, dossier.subject, ground);
  return {
    contact: mayRead('contact') ? await store.open(dossier, 'contact') : withheld.contact,
    health: mayRead('health') ? await store.open(dossier, 'health') : withheld.health,
  };
};

/** When somebody can be called, as they said; and, where whoever harms them may pick up or read along, that it is talked over first. */
const timeToCall = (bestTime: string | null, onlyAfterConsult: boolean): string | null => {
  if (!onlyAfterConsult) return bestTime;
  const heed = sentence('caution.heed', { words: sentence('caution.onlyAfterConsult') });
  return bestTime === null ? heed : `${bestTime}; ${heed}`;
};

const dossierLine = async (store: Store, dossier: Stored<'dossier'>, ground: RestrictionGround | null): Promise<Line> => {
  const { open } = dossier;
  const [{ contact, health }, onlyAfterConsult] = await Promise.all([opened(store, dossier, ground), dossierNeedsConsult(store, dossier)]);
  const { name, phone, email, bestTime, preference, notGiven } = contact;
  const { situation, relation, flags } = health;
  return {
    reference: open.reference,
    status: open.status,
    statementVersion: open.statementVersion,
    channel: open.channel,
    channels: [open.channel],
    contact: { name, phone, email, bestTime: timeToCall(bestTime, onlyAfterConsult), preference },
    notGiven,
    situation,
    relation,
    flags,
    possibleDuplicateOf: open.possibleDuplicateOf,
    createdAt: open.createdAt,
    closedAt: open.closedAt,
  };
};

export const consentLine = async (store: Store, consent: Stored<'consent'>): Promise<Line> => {
  const { open } = consent;
  const conversation = await store.get('conversation', { id: open.conversation });
  const { text, answer, messageId } = await store.open(consent, 'proof');
  return {
    dossier: await referenceOf(store, conversation?.open.dossier ?? null),
    purpose: open.purpose,
    decision: open.decision,
    at: open.at,
    text,
    textHash: open.textHash,
    statementVersion: open.statementVersion,
    language: open.language,
    channel: open.channel,
    answer,
    messageId,
  };
};

const handoffLine = async (store: Store, handoff: Stored<'handoff'>, ground: RestrictionGround | null): Promise<Line> => {
  const { open } = handoff;
  // What the person had erased left no words.
  const mayRead = await readingOf(store, handoff.subject, ground);
  const words = handoff.sealed.detail !== null && mayRead('health') ? (await store.open(handoff, 'detail')).words : [];
  // A wish for a person can come before the dossier is opened; it belongs to it all the same.
  const conversation = open.dossier === null ? await store.get('conversation', { id: open.conversation }) : null;
  return {
    dossier: await referenceOf(store, open.dossier ?? conversation?.open.dossier ?? null),
    request: await requestReferenceOf(store, open.request),
    contactOnlyAfterConsult: await handoffNeedsConsult(store, handoff),
    status: open.status,
    priority: open.priority,
    reason: open.reason,
    words,
    createdAt: open.createdAt,
  };
};

const itemLine = ({ open }: Stored<'item'>): Line => ({
  right: open.right,
  status: open.status,
  confirmed: open.confirmed,
  receivedAt: open.receivedAt,
  promisedOn: open.promisedOn,
  legalDueOn: open.legalDueOn,
  extendedTo: open.extendedTo,
  dueAt: open.dueAt,
  decidedAt: open.decidedAt,
  outcome: open.outcome,
  ground: open.ground,
});

/** Nobody, where nothing is known of them, or nothing any more. */
const requesterLine = (parties: RequestParties | null): Line | null => {
  if (!parties) return null;
  const { name, phone, email } = parties.requester;
  return name === null && phone === null && email === null ? null : { name, phone, email, isSubject: parties.isSubject };
};

/** @param known its items, where they were read already */
export const requestLine = async (store: Store, request: Stored<'request'>, known?: readonly Stored<'item'>[]): Promise<Line> => {
  const { open } = request;
  // Words and names may be erased when the rest stays as proof.
  const letter = request.sealed.letter && (await store.open(request, 'letter'));
  const parties = request.sealed.parties && (await store.open(request, 'parties'));
  const items = known ?? (await store.find('item', { where: { request: request.key.id } }));
  return {
    reference: open.reference,
    receivedAt: open.receivedAt,
    channel: open.channel,
    text: letter?.text ?? null,
    requester: requesterLine(parties),
    subject: parties?.subject ?? null,
    representation: open.representation,
    flags: letter?.flags ?? [],
    // No moment is waited for any more once it was noted what became of it.
    breach: open.breachNoticedAt && { noticedAt: open.breachNoticedAt, dueAt: breachRunsTo(open) },
    items: items.map(itemLine),
  };
};

const conversationLine = async (_store: Store, { key, open }: Stored<'conversation'>): Promise<Line> => ({
  id: key.id,
  channel: open.channel,
  status: open.status,
  draft: open.draft,
  lastMessageAt: open.lastMessageAt,
});

const staffLine = async (store: Store, staff: Stored<'staff'>): Promise<Line> => {
  const { role, secrecyOn, addedAt, removedAt } = staff.open;
  const { name, email } = await store.open(staff, 'card');
  return { id: staff.key.id, name, email: email === '' ? null : email, role, secrecyOn, addedAt, removedAt };
};

/** Whose a document is, and the way to its line: opening it can fail without ending the list. */
export interface Entry {
  subject: string | null;
  line: () => Promise<Line>;
}
/** The entries of documents that were read. */
export const entriesOf = <D extends { subject: string | null }>(documents: readonly D[], lineOf: (document: D) => Promise<Line>): Entry[] =>
  documents.map((document) => ({ subject: document.subject, line: () => lineOf(document) }));

async function* linesOf<D extends { subject: string | null }>(
  documents: AsyncIterable<D>,
  lineOf: (document: D) => Promise<Line>,
): AsyncGenerator<Entry> {
  for await (const document of documents) yield { subject: document.subject, line: () => lineOf(document) };
}

/** What can be listed, oldest first. A dossier is there from the moment it was handed over; a draft is none yet. */
export const lists = {
  dossiers: (store: Store, ground: RestrictionGround | null = null) =>
    linesOf(inOrder(store, 'dossier', 'createdAt'), (dossier) => dossierLine(store, dossier, ground)),
  consents: (store: Store) => linesOf(inOrder(store, 'consent', 'at'), (consent) => consentLine(store, consent)),
  handoffs: (store: Store, ground: RestrictionGround | null = null) =>
    linesOf(inOrder(store, 'handoff', 'createdAt'), (handoff) => handoffLine(store, handoff, ground)),
  requests: (store: Store) => linesOf(inOrder(store, 'request', 'receivedAt'), (request) => requestLine(store, request)),
  conversations: (store: Store) => linesOf(inOrder(store, 'conversation', 'createdAt'), (document) => conversationLine(store, document)),
  staff: (store: Store) => linesOf(inOrder(store, 'staff', 'addedAt'), (staff) => staffLine(store, staff)),
} as const;
export type ListName = keyof typeof lists;
/** The lists that are read by their name alone. */
export const listNames = (Object.keys(lists) as ListName[]).filter((name) => name !== 'staff');
