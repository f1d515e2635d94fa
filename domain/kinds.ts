import type { ConsentProof, Decision, ConsentPurpose } from './consent.ts';
import type { Channel, ConversationState, Entry, LineRow, Speaker } from './conversation.ts';
import type { DossierContact, DossierHealth, DossierStatus } from './dossier.ts';
import type { HandoffDetail, HandoffPriority, HandoffReason, HandoffStatus } from './handoff.ts';
import type { Passing, ShareBasis } from './recipient.ts';
import type { BreachOutcome, ItemStatus, Outcome, Representation, RequestLetter, RequestParties, StepKind, StepRemark } from './request.ts';
import type { Role, StaffCard } from './staff.ts';
import type { Day } from './terms.ts';
import type { Right } from './understanding.ts';
import { type Field, flag, group, int, type KindShape, optional, ref, text, time } from './kindShape.ts';

/**
 * What is kept, kind by kind. Open fields are columns that can be looked up and never hold personal data;
 * groups are sealed with the key of the document's subject, each on its own.
 */
export const kinds = {
  subject: {
    key: 'id',
    fields: {
      status: text<'open' | 'restricted' | 'erased'>(),
      createdAt: time(),
      /** A client of ours, as an advisor noted: offers go to clients only (statement, "klant"). */
      client: optional(flag()),
      /** What an objection stopped at once (AVG art. 18(1)(d), 21(2)). */
      noOffers: optional(flag()),
      noSharing: optional(flag()),
      noAnalysis: optional(flag()),
    },
    groups: {},
  },
  /** The standing of a visitor before and after the conversation began; its id is the conversation's. */
  session: {
    key: 'id',
    fields: { channel: text<Channel>(), createdAt: time(), endsAt: time(), startedAt: optional(time()), lapsed: flag() },
    groups: {},
    indexes: [['endsAt']],
  },
  /** A resume credential; its id is the hash of it. `successor` is the id of the one that replaced it. */
  resume: {
    key: 'id',
    fields: { conversation: ref(), usedAt: optional(time()), replacedAt: optional(time()), successor: optional(text()) },
    groups: {},
    indexes: [['conversation']],
  },
  /** A stream ticket that was used; its id is the ticket's random part. Gone once the ticket would have ended anyway. */
  ticket: {
    key: 'id',
    fields: { endsAt: time() },
    groups: {},
    indexes: [['endsAt']],
  },
  conversation: {
    key: 'id',
    fields: {
      channel: text<Channel>(),
      status: text<'active' | 'idle' | 'ended'>(),
      draft: flag(),
      /** Number of the last inbox row that was handled. */
      handled: int(),
      /** Number of the last message. */
      lastMessage: int(),
      createdAt: time(),
      lastMessageAt: time(),
      dossier: optional(ref()),
      /** Head of the audit chain that this conversation writes. */
      auditNumber: int(),
      auditHead: text(),
    },
    groups: { state: group<ConversationState>() },
    indexes: [['draft', 'lastMessageAt'], ['createdAt']],
  },
  inbox: {
    key: 'numbered',
    fields: {
      /** Keyed hash of the id that the sender gave. */
      externalId: text(),
      /** Keyed hash of the masked text: the same id with another text is a conflict. */
      textHash: text(),
      status: text<'waiting' | 'handled' | 'failed'>(),
      attempts: int(),
      receivedAt: time(),
    },
    groups: { entry: group<Entry>() },
    unique: [['of', 'externalId']],
    indexes: [['status', 'receivedAt']],
  },
  /** The lines that one turn added, under the number of the last: sealed and written as one, because they are always read as one. */
  message: {
    key: 'numbered',
    fields: { from: text<Speaker>(), at: time() },
    groups: { line: group<LineRow>() },
  },
  dossier: {
    key: 'id',
    fields: {
      reference: text(),
      status: text<DossierStatus>(),
      statementVersion: text(),
      channel: text<Channel>(),
      conversation: ref(),
      createdAt: time(),
      closedAt: optional(time()),
      phoneIndex: optional(text()),
      emailIndex: optional(text()),
      possibleDuplicateOf: optional(text()),
    },
    groups: { contact: group<DossierContact>(), health: group<DossierHealth>() },
    unique: [['reference']],
    indexes: [['phoneIndex'], ['emailIndex'], ['createdAt'], ['conversation']],
  },
  consent: {
    key: 'id',
    fields: {
      conversation: ref(),
      purpose: text<ConsentPurpose>(),
      decision: text<Decision>(),
      at: time(),
      textHash: text(),
      statementVersion: text(),
      language: text(),
      channel: text<Channel>(),
    },
    groups: { proof: group<ConsentProof>() },
    indexes: [['conversation'], ['at']],
  },
  handoff: {
    key: 'id',
    fields: {
      conversation: ref(),
      dossier: optional(ref()),
      /** The request that it is about. */
      request: optional(ref()),
      status: text<HandoffStatus>(),
      priority: text<HandoffPriority>(),
      reason: text<HandoffReason>(),
      createdAt: time(),
      /** When the hub took the handoff event in. */
      announcedAt: optional(time()),
    },
    groups: { detail: group<HandoffDetail>() },
    indexes: [['status', 'createdAt'], ['createdAt'], ['conversation']],
  },
  /**
   * A request about somebody's rights. What was asked, when and until when stands in open fields, here and in its items: that is what may
   * stay as proof once words and names are gone.
   */
  request: {
    key: 'id',
    fields: {
      reference: text(),
      conversation: ref(),
      channel: text<Channel>(),
      receivedAt: time(),
      representation: text<Representation>(),
      breachNoticedAt: optional(time()),
      breachDueAt: optional(time()),
      /** What became of it, when the authority was told or it was decided that it need not be, and by whom of the staff. */
      breachOutcome: optional(text<BreachOutcome>()),
      breachSettledAt: optional(time()),
      breachSettledBy: optional(text()),
      /** Who of the staff entered it, where it came by mail or telephone. It stands in no conversation then. */
      enteredBy: optional(text()),
    },
    groups: { letter: group<RequestLetter>(), parties: group<RequestParties>() },
    unique: [['reference']],
    indexes: [['receivedAt'], ['conversation'], ['breachDueAt']],
  },
  /** One right of a request, with a state and a term of its own. */
  item: {
    key: 'id',
    fields: {
      request: ref(),
      right: text<Right>(),
      status: text<ItemStatus>(),
      /** The person said that this is what they ask. */
      confirmed: flag(),
      receivedAt: time(),
      promisedOn: text<Day>(),
      legalDueOn: text<Day>(),
      extendedTo: optional(text<Day>()),
      dueAt: time(),
      decidedAt: optional(time()),
      outcome: optional(text<Outcome>()),
      /** The article that an outcome rests on. */
      ground: optional(text()),
      decidedBy: optional(text()),
      verifiedAt: optional(time()),
      verifiedBy: optional(text<'code' | 'callback'>()),
      /** A refusal that waits for another to confirm it. */
      proposedBy: optional(text()),
      proposedOutcome: optional(text<Outcome>()),
      proposedGround: optional(text()),
      /** An objection to marketing, which is never refused (AVG art. 21(3)). */
      marketing: optional(flag()),
      /** The request that asks the same, where this one is a duplicate; its answer is the answer to both. */
      duplicateOf: optional(ref()),
    },
    groups: {},
    indexes: [['request'], ['status', 'dueAt']],
  },
  /** One thing that staff did with a request, with their words on it. */
  step: {
    key: 'id',
    fields: { request: ref(), right: optional(text<Right>()), what: text<StepKind>(), by: text(), at: time() },
    groups: { remark: group<StepRemark>() },
    indexes: [['request']],
  },
  /**
   * Who outside got data of somebody (AVG art. 15(1)(c)). `askedOn`: the day on which the person asked for it or agreed (statement, "op jouw
   * uitdrukkelijke verzoek"); `toldAt`: when they were last told of what was put right, erased or restricted (AVG art. 19).
   */
  recipient: {
    key: 'id',
    fields: { dossier: ref(), basis: text<ShareBasis>(), askedOn: optional(text<Day>()), by: text(), at: time(), toldAt: optional(time()) },
    groups: { passing: group<Passing>() },
    indexes: [['dossier'], ['at']],
  },
  /** A member of staff; the id is the name under which they are audited. */
  staff: {
    key: 'id',
    fields: { role: text<Role>(), secrecyOn: optional(text<Day>()), addedAt: time(), removedAt: optional(time()) },
    groups: { card: group<StaffCard>() },
    indexes: [['addedAt']],
  },
  /**
   * A code that was asked for, to show whose an address is; one row for each, whether it was sent or not. What the code is stands in the
   * sealed state of the conversation.
   */
  code: {
    key: 'id',
    fields: {
      conversation: ref(),
      /** What the address is looked up by. */
      emailIndex: text(),
      createdAt: time(),
      /** It went to an address that a dossier of before holds as the person's own. */
      sent: flag(),
      /** When it was typed back. */
      usedAt: optional(time()),
    },
    groups: {},
    indexes: [['conversation'], ['emailIndex', 'createdAt'], ['createdAt']],
  },
  /** What must leave the machine. Leases carry a fencing number that grows with each lease. */
  outbox: {
    key: 'id',
    fields: {
      conversation: ref(),
      /** `offer`: a mail too, behind the gate; its rows wait for their own day, and hold up no other mail. */
      destination: text<'hub' | 'mail' | 'offer'>(),
      status: text<'waiting' | 'sent' | 'unknown' | 'failed'>(),
      attempts: int(),
      fence: int(),
      leasedUntil: optional(time()),
      createdAt: time(),
    },
    groups: { payload: group<object>() },
    indexes: [['status', 'createdAt']],
  },
  /** One fact about access or change, never its content; `of` is the chain, which has one writer. */
  audit: {
    key: 'numbered',
    fields: {
      at: time(),
      actor: text(),
      act: text(),
      /** Pseudonymous id of the person it is about. */
      about: optional(ref()),
      previous: text(),
      hash: text(),
    },
    groups: {},
  },
  /** Keyed hash of an erased person's identifiers; its id is the hash. */
  erasure: {
    key: 'id',
    fields: { at: time() },
    groups: {},
  },
} as const satisfies Record<string, KindShape>;

type Kinds = typeof kinds;
export type Kind = keyof Kinds;
type Holds<T> = T extends { readonly holds?: infer V } ? V : never;
/** The open fields of a kind; a field that can be absent is `null` then. */
export type Open<K extends Kind> = { [F in keyof Kinds[K]['fields']]: Kinds[K]['fields'][F] extends Field<infer V> ? V : never };
/** The sealed groups of a kind, opened. */
export type Groups<K extends Kind> = { [G in keyof Kinds[K]['groups']]: Holds<Kinds[K]['groups'][G]> };
export type GroupName<K extends Kind> = keyof Kinds[K]['groups'] & string;
export type Key<K extends Kind> = Kinds[K]['key'] extends 'numbered' ? { of: string; number: number } : { id: string };
