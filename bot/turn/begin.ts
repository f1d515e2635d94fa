import { newSubject } from '../../domain/gate.ts';
import type { Channel, Entry } from '../../domain/conversation.ts';
import type { Change } from '../../domain/store.ts';

/** External id of the row that a conversation starts with. Those of clients are hashes, so that none can be the same. */
const startId = 'start';

/** The entry of a start. */
export const startEntry = (lapsed: boolean): Entry => ({
  type: 'start',
  text: '',
  masked: [],
  clientActivityId: null,
  ...(lapsed ? { lapsed } : {}),
});

export interface Beginning {
  conversation: string;
  subject: string;
  channel: Channel;
  entry: Entry;
  /** Tells whether what comes again is the same; empty where that is never asked. */
  textHash: string;
  now: Date;
  /** By the database's clock, which says when a row has stayed unhandled too long. */
  receivedAt: Date;
}

/** What a conversation begins with: a person with a key of their own, the conversation, and the start as its first inbox row. */
export const beginning = ({ conversation, subject, channel, entry, textHash, now, receivedAt }: Beginning): Change[] => [
  { do: 'insert', kind: 'subject', key: { id: subject }, subject, open: newSubject(now), groups: {} },
  {
    do: 'insert',
    kind: 'conversation',
    key: { id: conversation },
    subject,
    open: {
      channel,
      status: 'active',
      draft: true,
      handled: 0,
      lastMessage: 0,
      createdAt: now,
      lastMessageAt: now,
      dossier: null,
      auditNumber: 0,
      auditHead: '',
    },
    groups: { state: { dialogs: {} } },
  },
  {
    do: 'insert',
    kind: 'inbox',
    key: { of: conversation, number: 1 },
    subject,
    open: { externalId: startId, textHash, status: 'waiting', attempts: 0, receivedAt },
    groups: { entry },
  },
];
