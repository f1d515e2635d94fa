import type { ConsentEvent } from '../../domain/consent.ts';
import type { PlacedLine } from '../../domain/conversation.ts';
import type { Change } from '../../domain/store.ts';
import { leakAlerts } from '../mail/leakAlert.ts';
import { mailRow } from '../mail/mailRow.ts';
import { identityChanges, type Proven, provenIn } from '../identity/identityChanges.ts';
import { plannedAway } from '../offers/withdrawals.ts';
import { auditRow } from './auditRow.ts';
import { consentsElsewhere } from './consentsElsewhere.ts';
import type { CollectedTurn } from './collectedTurn.ts';
import { consentChanges, eventsOf } from './consentChanges.ts';
import { changesDossier, dossierChanges } from './dossierChanges.ts';
import { handoffChanges } from './handoffChanges.ts';
import { lineInsert } from './lineRows.ts';
import type { Loaded } from './loaded.ts';
import { ownErasure } from './ownErasure.ts';
import type { Parts } from './parts.ts';
import { redactEarlier, redactOwn } from './redactions.ts';
import { changesRequests, requestChanges } from './requestChanges.ts';

const isFirst = ({ conversation }: Loaded): boolean => conversation.open.auditNumber === 0;

/** What each act is called, and whether a turn did it. */
const plainActs: readonly (readonly [string, (turn: CollectedTurn) => boolean])[] = [
  ['dossier.opened', ({ opened }) => opened !== null],
  ['dossier.amended', changesDossier],
  ['message.redacted', ({ redactions }) => redactions.length > 0],
  ['request.registered', ({ registered }) => registered.length > 0],
  ['request.identified', ({ known }) => known !== null],
  ['request.amended', ({ additions }) => additions.length > 0],
  ['request.flagged', ({ requestFlags }) => requestFlags.length > 0],
  ['request.takenBack', ({ takenBack }) => takenBack.length > 0],
  ['request.confirmed', ({ confirmed }) => confirmed.length > 0],
  ['request.withdrawn', ({ withdrawnElsewhere }) => withdrawnElsewhere.length > 0],
  ['consent.withdrawnElsewhere', ({ withdrawn }) => withdrawn.length > 0],
  ['code.requested', ({ codes }) => codes.length > 0],
  ['draft.erased', ({ erasesDraft }) => erasesDraft],
  ['subject.restricted', ({ restricts }) => restricts === true],
  ['subject.unrestricted', ({ restricts }) => restricts === false],
  ['handoff.requested', ({ handoffs }) => handoffs.length > 0],
  ['letter.requested', ({ mails }) => mails.length > 0],
];

/** A code that was right shows who asks where it opened something; else a person has to. */
const actsOfProof = (proven: Proven): string[] => {
  const openings = [...proven.values()];
  return [
    ...(openings.some(({ opened }) => opened.length > 0) ? ['request.verified'] : []),
    ...(openings.some(({ left }) => left.length > 0) ? ['request.leftUnopened'] : []),
  ];
};

/** What the turn did, for the audit row. */
const actsOf = (turn: CollectedTurn, loaded: Loaded, consents: readonly ConsentEvent[], proven: Proven): string =>
  [
    ...(isFirst(loaded) ? ['conversation.begun'] : []),
    loaded.ending === 'handled' ? 'turn.handled' : 'turn.failed',
    ...consents.map(({ purpose, decision }) => `consent.${decision}:${purpose}`),
    ...turn.answers.map((clauses) => (clauses.length > 0 ? `question.answered:${clauses.join('+')}` : 'question.unanswered')),
    ...plainActs.filter(([, isDone]) => isDone(turn)).map(([act]) => act),
    ...actsOfProof(proven),
  ].join(' ');

const auditOf = (turn: CollectedTurn, loaded: Loaded, consents: readonly ConsentEvent[], proven: Proven, at: Date) =>
  auditRow({
    chain: turn.conversation,
    number: loaded.conversation.open.auditNumber + 1,
    at,
    actor: 'bot',
    act: actsOf(turn, loaded, consents, proven),
    about: loaded.subject,
    previous: loaded.conversation.open.auditHead,
  });

const withdrawsOffers = (consents: readonly ConsentEvent[]): boolean =>
  consents.some(({ purpose, decision }) => purpose === 'offers' && decision === 'withdrawn');

/** The conversation as the turn leaves it. Its version and the number before this one are what fences off a second run. */
const conversationChange = (
  turn: CollectedTurn,
  loaded: Loaded,
  lines: readonly PlacedLine[],
  audit: { number: number; hash: string },
): Change => {
  const { key, version, open } = loaded.conversation;
  return {
    do: 'update',
    kind: 'conversation',
    key,
    subject: loaded.subject,
    expect: { version, handled: loaded.number - 1 },
    set: {
      status: turn.rests ? 'idle' : 'active',
      // Whoever waits for a person is no draft any more: erasing them would lose the wish.
      draft: (open.draft || turn.erasesDraft) && !turn.opened && turn.handoffs.length === 0,
      handled: loaded.number,
      lastMessage: open.lastMessage + lines.length,
      lastMessageAt: lines.at(-1)?.at ?? open.lastMessageAt,
      dossier: turn.opened?.id ?? open.dossier,
      auditNumber: audit.number,
      auditHead: audit.hash,
    },
    // A failed turn leaves the state as it was, unopened: it may be what made the turn fail.
    ...(loaded.ending === 'handled' ? { groups: { state: turn.state } } : {}),
  };
};

/** Its payload lives on in the message log. */
const inboxChange = (loaded: Loaded): Change => ({
  do: 'update',
  kind: 'inbox',
  key: { of: loaded.conversation.key.id, number: loaded.number },
  subject: loaded.subject,
  expect: {},
  set: { status: loaded.ending },
  groups: { entry: null },
});

const restriction = ({ restricts }: CollectedTurn, subject: string): Change[] => {
  if (restricts === null) return [];
  return [{ do: 'update', kind: 'subject', key: { id: subject }, subject, expect: {}, set: { status: restricts ? 'restricted' : 'open' } }];
};

/** All that a turn changes, as one commit. Changes `lines` where the turn redacts one of its own. */
export const changesOf = async (parts: Parts, turn: CollectedTurn, loaded: Loaded, lines: PlacedLine[]): Promise<Change[]> => {
  const { subject } = loaded;
  const touchesDossier = turn.opened !== null || changesDossier(turn) || turn.handoffs.length > 0;
  const ofDossier = touchesDossier ? await dossierChanges(parts.store, turn, loaded) : [];
  const consents = await eventsOf(parts.store, turn, loaded, ofDossier);
  const { proven, changes: ofProof } = await provenIn(parts.store, turn, loaded.conversation);
  const audit = auditOf(turn, loaded, consents, proven, lines.at(-1)?.at ?? turn.now);
  const changes: Change[] = [
    conversationChange(turn, loaded, lines, { number: audit.key.number, hash: audit.open.hash }),
    inboxChange(loaded),
  ];
  if (turn.redactions.length > 0) {
    redactOwn(turn.redactions, lines);
    changes.push(...(await redactEarlier(parts.store, turn.conversation, turn.redactions, subject)));
  }
  if (lines.length > 0) changes.push(lineInsert(turn.conversation, subject, lines));
  changes.push(audit);
  changes.push(...consentChanges(turn, consents, subject));
  if (withdrawsOffers(consents)) changes.push(...(await plannedAway(parts.store, subject)));
  const elsewhere = await consentsElsewhere(parts.store, turn);
  changes.push(...elsewhere.changes, ...restriction(turn, subject));
  changes.push(...ofProof, ...(await identityChanges(parts.store, turn, loaded.conversation, subject)));
  if (turn.erasesDraft) changes.push(...(await ownErasure(parts.store, turn, subject)));
  if (turn.handoffs.length > 0 || turn.announced.length > 0) changes.push(...handoffChanges(turn, loaded));
  if (turn.registered.length > 0 || changesRequests(turn))
    changes.push(...(await requestChanges(parts.store, { turn, proven, isLeft: elsewhere.isLeft }, subject)));
  changes.push(...(await leakAlerts(parts.store, turn.registered, turn.now)));
  for (const letter of turn.mails)
    changes.push(mailRow({ id: turn.newId(), conversation: turn.conversation, subject, createdAt: turn.now }, letter));
  changes.push(...ofDossier);
  return changes;
};
