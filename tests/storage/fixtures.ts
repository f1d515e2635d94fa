import { newSubject } from '../../domain/gate.ts';
import type { Entry } from '../../domain/conversation.ts';
import { termOf } from '../../domain/request.ts';
import { newBreach } from '../../domain/breach.ts';
import { receivedItem } from '../../domain/itemRules.ts';
import type { Arrival, Change, Store, Stored } from '../../domain/store.ts';
import type { Right } from '../../domain/understanding.ts';

/** Changes as a turn makes them, with what a test does not care about filled in. */
export const at = new Date('2026-03-05T09:30:00.123Z');
let counted = 0;
/** An id that no other test has. */
export const newId = (prefix: string): string => `${prefix}-${process.pid}-${(counted += 1)}`;

const entry = (text: string): Entry => ({ type: 'message', text, masked: [], clientActivityId: null });

const conversationOpen = {
  channel: 'website',
  status: 'active',
  draft: true,
  handled: 0,
  lastMessage: 0,
  createdAt: at,
  lastMessageAt: at,
  dossier: null,
  auditNumber: 0,
  auditHead: '',
} as const;

export interface Person {
  readonly subject: string;
  readonly conversation: string;
}
/** A person who has just come in: subject, conversation, and the first row of the inbox. */
export const arrivalOf = ({ subject, conversation }: Person): Change[] => [
  { do: 'insert', kind: 'subject', key: { id: subject }, subject, open: newSubject(at), groups: {} },
  {
    do: 'insert',
    kind: 'inbox',
    key: { of: conversation, number: 1 },
    subject,
    open: { externalId: 'start', textHash: 'hash of nothing', status: 'waiting', attempts: 0, receivedAt: at },
    groups: { entry: { ...entry(''), type: 'start' } },
  },
  {
    do: 'insert',
    kind: 'conversation',
    key: { id: conversation },
    subject,
    open: conversationOpen,
    groups: { state: { dialogs: { stack: ['intake'] } } },
  },
];

export const begin = async (store: Store): Promise<Person> => {
  const person = { subject: newId('s'), conversation: newId('c') };
  await store.commit(arrivalOf(person));
  return person;
};

export const arrival = ({ subject, conversation }: Person, externalId: string, text = 'hallo'): Arrival => ({
  conversation,
  subject,
  open: { externalId, textHash: `hash of ${text}` },
  entry: entry(text),
});

export const message = ({ subject, conversation }: Person, number: number, text: string, from: 'user' | 'bot' = 'bot'): Change => ({
  do: 'insert',
  kind: 'message',
  key: { of: conversation, number },
  subject,
  open: { from, at },
  groups: { line: { id: `${conversation}|${number}`, text, replyToId: null, actions: [], clientActivityId: null } },
});

export const dossier = ({ subject, conversation }: Person, id: string, reference: string): Change => ({
  do: 'insert',
  kind: 'dossier',
  key: { id },
  subject,
  open: {
    reference,
    status: 'new',
    statementVersion: '2023-05-01',
    channel: 'website',
    conversation,
    createdAt: at,
    closedAt: null,
    phoneIndex: null,
    emailIndex: `index of ${id}`,
    possibleDuplicateOf: null,
  },
  groups: {
    contact: {
      name: 'Riet de Vries',
      phone: '+31612345678',
      email: 'riet@voorbeeld.nl',
      bestTime: null,
      preference: 'phone',
      notGiven: [],
      unconfirmed: [],
      notOwn: [],
      amendments: [],
    },
    health: { situation: 'Mijn man vergeet veel.', relation: 'partner', flags: [], remarks: [], amendments: [] },
  },
});

export const handoff = (
  { subject, conversation }: Person,
  id: string,
  createdAt: Date,
  priority: 'normal' | 'high' = 'normal',
): Change => ({
  do: 'insert',
  kind: 'handoff',
  key: { id },
  subject,
  open: { conversation, dossier: null, request: null, status: 'waiting', priority, reason: 'person', createdAt, announcedAt: null },
  groups: { detail: { words: ['ik wil iemand spreken'] } },
});

/** A request with an item for each right, in a commit of their own kind. */
export const request = (
  { subject, conversation }: Person,
  id: string,
  reference: string,
  rights: readonly Right[] = ['access'],
): Change[] => [
  {
    do: 'insert',
    kind: 'request',
    key: { id },
    subject,
    open: {
      ...{ reference, conversation, channel: 'website', receivedAt: at, representation: 'none' },
      ...{ ...newBreach(null), enteredBy: null },
    },
    groups: {
      letter: { text: 'Ik wil weten wat jullie over mijn ziekte bewaren.', flags: [] },
      parties: { requester: { name: 'Riet de Vries', phone: null, email: null }, isSubject: true, subject: null },
    },
  },
  ...rights.map((right): Change => ({
    do: 'insert',
    kind: 'item',
    key: { id: newId('i') },
    subject,
    open: receivedItem(id, at, { id: '', right, ...termOf(at), marketing: null }),
    groups: {},
  })),
];

export const resume = (id: string, conversation: string): Change => ({
  do: 'insert',
  kind: 'resume',
  key: { id },
  subject: null,
  open: { conversation, usedAt: null, replacedAt: null, successor: null },
  groups: {},
});

export const audit = (of: string, number: number, about: string | null = null): Change => ({
  do: 'insert',
  kind: 'audit',
  key: { of, number },
  subject: null,
  open: { at, actor: 'bot', act: 'turn.committed', about, previous: `hash ${number - 1}`, hash: `hash ${number}` },
  groups: {},
});

/** A turn: the conversation moves on by one, in the state given. */
export const turn = ({ subject, conversation }: Person, version: number, handled: number): Change => ({
  do: 'update',
  kind: 'conversation',
  key: { id: conversation },
  subject,
  expect: { version, handled: handled - 1 },
  set: { handled, lastMessage: handled * 2 },
  groups: { state: { dialogs: { stack: [`after ${handled}`] } } },
});

export const read = async (store: Store, { conversation }: Person): Promise<Stored<'conversation'>> => {
  const stored = await store.get('conversation', { id: conversation });
  if (!stored) throw new Error('the conversation is not there');
  return stored;
};

/** How each of these ended: the name of the error, or `ok`. */
export const outcomes = async (promises: readonly Promise<unknown>[]): Promise<string[]> =>
  (await Promise.allSettled(promises)).map((result) => (result.status === 'fulfilled' ? 'ok' : (result.reason as Error).name));
