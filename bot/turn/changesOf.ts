import type { ConsentEvent } from '../../domain/consent.ts';
import type { PlacedLine } from '../../domain/conversation.ts';
import type { Change } from '../../domain/store.ts';
import { mailRow } from '../mail/mailRow.ts';
import { plannedAway } from '../offers/withdrawals.ts';
import { auditRow } from './auditRow.ts';
import type { CollectedTurn } from './collectedTurn.ts';
import { consentChanges, eventsOf } from './consentChanges.ts';
import { changesDossier, dossierChanges } from './dossierChanges.ts';
import { handoffChanges } from './handoffChanges.ts';
import { lineInsert } from './lineRows.ts';
import type { Loaded } from './loaded.ts';
import type { Parts } from './parts.ts';
import { redactEarlier, redactOwn } from './redactions.ts';
import { changesRequests, requestChanges } from './requestChanges.ts';

const isFirst = ({ conversation }: Loaded): boolean => conversation.open.auditNumber === 0;

/** What the turn did, for the audit row. */
const actsOf = (turn: CollectedTurn, loaded: Loaded, consents: readonly ConsentEvent[]): string => {
  const acts = [loaded.ending === 'handled' ? 'turn.handled' : 'turn.failed'];
  if (isFirst(loaded)) acts.unshift('conversation.begun');
  for (const { purpose, decision } of consents) acts.push(`consent.${decision}:${purpose}`);
  if (turn.opened) acts.push('dossier.opened');
  if (changesDossier(turn)) acts.push('dossier.amended');
  for (const clauses of turn.answers) acts.push(clauses.length > 0 ? `question.answered:${clauses.join('+')}` : 'question.unanswered');
  if (turn.redactions.length > 0) acts.push('message.redacted');
  if (turn.registered.length > 0) acts.push('request.registered');
  if (turn.known) acts.push('request.identified');
  if (turn.additions.length > 0) acts.push('request.amended');
  if (turn.takenBack.length > 0) acts.push('request.takenBack');
  if (turn.handoffs.length > 0) acts.push('handoff.requested');
  if (turn.mails.length > 0) acts.push('letter.requested');
  return acts.join(' ');
};

const auditOf = (turn: CollectedTurn, loaded: Loaded, consents: readonly ConsentEvent[], at: Date) =>
  auditRow({
    chain: turn.conversation,
    number: loaded.conversation.open.auditNumber + 1,
    at,
    actor: 'bot',
    act: actsOf(turn, loaded, consents),
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
      draft: open.draft && !turn.opened && turn.handoffs.length === 0,
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

/** All that a turn changes, as one commit. Changes `lines` where the turn redacts one of its own. */
export const changesOf = async (parts: Parts, turn: CollectedTurn, loaded: Loaded, lines: PlacedLine[]): Promise<Change[]> => {
  const { subject } = loaded;
  const touchesDossier = turn.opened !== null || changesDossier(turn) || turn.handoffs.length > 0;
  const ofDossier = touchesDossier ? await dossierChanges(parts.store, turn, loaded) : [];
  const consents = await eventsOf(parts.store, turn, loaded, ofDossier);
  const audit = auditOf(turn, loaded, consents, lines.at(-1)?.at ?? turn.now);
  const changes: Change[] = [
    conversationChange(turn, loaded, lines, { number: audit.key.number, hash: audit.open.hash }),
    inboxChange(loaded),
  ];
  if (turn.redactions.length > 0) {
    redactOwn(turn.redactions, lines);
    changes.push(...(await redactEarlier(parts.store, turn, subject)));
  }
  if (lines.length > 0) changes.push(lineInsert(turn.conversation, subject, lines));
  changes.push(audit);
  changes.push(...consentChanges(turn, consents, subject));
  if (withdrawsOffers(consents)) changes.push(...(await plannedAway(parts.store, subject)));
  if (turn.handoffs.length > 0 || turn.announced.length > 0) changes.push(...handoffChanges(turn, loaded));
  if (turn.registered.length > 0 || changesRequests(turn)) changes.push(...(await requestChanges(parts.store, turn, subject)));
  for (const letter of turn.mails)
    changes.push(mailRow({ id: turn.newId(), conversation: turn.conversation, subject, createdAt: turn.now }, letter));
  changes.push(...ofDossier);
  return changes;
};
