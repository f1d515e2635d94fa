import { newSubject } from '../../domain/gate.ts';
import { hash } from 'node:crypto';
import { auditRow } from '../../bot/turn/auditRow.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';
import { heardId, messageId } from '../../domain/conversation.ts';
import type { Change, Store } from '../../domain/store.ts';
import { statement } from '../../locales/statement.ts';

const exchanges = [
  [
    'Riet de Vries',
    'Dank je, Riet de Vries. Op welk telefoonnummer kan een adviseur je bellen? We gebruiken je nummer alleen voor je vraag.',
  ],
  ['06 12 34 56 78', 'Dank je. Wat is je e-mailadres? Dan kunnen we je ook schrijven. Je mag dit overslaan.'],
  ['riet@voorbeeld.nl', 'Dank je. Vertel in een paar zinnen: waar zoek je hulp bij?'],
  ['Mijn moeder heeft dementie en woont nog thuis. Ik zoek hulp.', 'Dit ga ik doorgeven. Klopt dit, of wil je iets wijzigen?'],
  ['Ja, dat klopt', 'Dank je. Je vraag is doorgegeven. Een adviseur neemt contact op.'],
] as const;
const handled = exchanges.length + 1;
const lastMessage = exchanges.length * 2 + 1;
const wording = 'Wil je per e-mail aanbiedingen krijgen?';

interface Ids {
  conversation: string;
  subject: string;
  dossier: string;
}

const messages = ({ conversation, subject }: Ids, at: Date): Change[] =>
  exchanges.flatMap((exchange, place) =>
    exchange.map((text, second): Change => {
      const number = place * 2 + second + 2;
      const heard = heardId(conversation, place + 2);
      const isHeard = second === 0;
      const line = {
        id: isHeard ? heard : messageId(conversation, number),
        text,
        replyToId: isHeard ? null : heard,
        actions: [],
        clientActivityId: null,
      };
      return {
        do: 'insert',
        kind: 'message',
        key: { of: conversation, number },
        subject,
        open: { from: isHeard ? 'user' : 'bot', at },
        groups: { line },
      };
    }),
  );

const conversationRow = ({ conversation, subject, dossier }: Ids, at: Date, auditHead: string): Change => ({
  do: 'insert',
  kind: 'conversation',
  key: { id: conversation },
  subject,
  open: {
    ...{ channel: 'website', status: 'active', draft: false, handled, lastMessage, createdAt: at, lastMessageAt: at, dossier },
    ...{ auditNumber: 1, auditHead },
  },
  groups: { state: { dialogs: { dialogStack: [{ id: 'after', state: {} }] }, lastLine: exchanges[4][1] } },
});

const dossierRow = (store: Store, { conversation, subject, dossier }: Ids, number: number, at: Date): Change => {
  const phone = `+316${String(10_000_000 + number)}`;
  const email = `bezoeker${number}@voorbeeld.nl`;
  return {
    do: 'insert',
    kind: 'dossier',
    key: { id: dossier },
    subject,
    open: {
      ...{ reference: `ZG-${String(number).padStart(8, '0')}`, status: 'waiting', statementVersion: statement.version, channel: 'website' },
      ...{ conversation, createdAt: at, closedAt: null, possibleDuplicateOf: null },
      ...{ phoneIndex: store.blindIndex('phone', phone), emailIndex: store.blindIndex('email', email) },
    },
    groups: {
      contact: {
        name: 'Riet de Vries',
        phone,
        email,
        bestTime: null,
        preference: null,
        notGiven: [],
        unconfirmed: [],
        notOwn: [],
        amendments: [],
      },
      health: { situation: exchanges[3][0], relation: 'moeder', flags: [], remarks: [], amendments: [] },
    },
  };
};

const outcome = ({ conversation, subject, dossier }: Ids, at: Date): Change[] => [
  {
    do: 'insert',
    kind: 'handoff',
    key: { id: identifiers.newId() },
    subject,
    open: { conversation, dossier, request: null, status: 'waiting', priority: 'normal', reason: 'intake', createdAt: at, announcedAt: at },
    groups: { detail: { words: [] } },
  },
  {
    do: 'insert',
    kind: 'consent',
    key: { id: identifiers.newId() },
    subject,
    open: {
      ...{ conversation, purpose: 'offers', decision: 'refused', at, textHash: hash('sha256', wording, 'hex') },
      ...{ statementVersion: statement.version, language: 'nl', channel: 'website' },
    },
    groups: { proof: { text: wording, answer: 'nee', messageId: heardId(conversation, handled) } },
  },
];

/** Everything that a finished first contact leaves in the store, as one commit; `number` keeps one from another. */
export const settledConversation = (store: Store, number: number, at: Date): Change[] => {
  const ids: Ids = { conversation: identifiers.newId(), subject: identifiers.newId(), dossier: identifiers.newId() };
  const { conversation, subject } = ids;
  const audit = auditRow({ chain: conversation, number: 1, at, actor: 'bot', act: 'dossier.opened', about: subject, previous: '' });
  return [
    { do: 'insert', kind: 'subject', key: { id: subject }, subject, open: newSubject(at), groups: {} },
    conversationRow(ids, at, audit.open.hash),
    dossierRow(store, ids, number, at),
    ...messages(ids, at),
    ...outcome(ids, at),
    audit,
  ];
};
