import { type Day, dayOf, daysAfter, endOf, monthsAfter, workdayFrom } from './terms.ts';
import type { Flag, Right } from './understanding.ts';
export type ItemStatus = 'received' | 'identity' | 'waiting' | 'inProgress' | 'decided' | 'done' | 'withdrawn' | 'duplicate';
export type Outcome = 'granted' | 'partly' | 'refused' | 'notApplicable';
/** Whether somebody asks for another, and has shown that they may: by a mandate, say, or as a mentor. */
export type Representation = 'none' | 'unproven' | 'proven';

/** How the person who asks is known: of themselves, and not of somebody through whom they can be reached. `phone` in E.164. */
export interface Requester {
  name: string | null;
  phone: string | null;
  email: string | null;
}

/** Sealed group `letter`: what was written, which may tell of health. Only for roles with duty of secrecy. */
export interface RequestLetter {
  /** Word for word; numbers that may not be kept are masked. */
  text: string;
  flags: Flag[];
}

/** Sealed group `parties`. */
export interface RequestParties {
  requester: Requester;
  /** Ids of the dossiers that a check of who asks opened: by a code to their address, or a call to their number. */
  opens?: string[];
  /** Ids of those at the address that was proved which were not opened, because they may be of somebody else who has the same address. */
  unopened?: string[];
  /** The requester asks about their own data. */
  isSubject: boolean;
  /** Whom it is about, where that is somebody else and was named. */
  subject: { name: string } | null;
}

/** What staff do with a request. */
export type StepKind =
  | 'noted'
  | 'verified'
  | 'extended'
  | 'proposed'
  | 'decided'
  | 'withdrawn'
  | 'closedAsDuplicate'
  | 'breachReported'
  | 'breachNotReported';

/** Sealed group `remark`: what was written with it; how it was made sure who asks, the reason, the explanation that the person reads. */
export interface StepRemark {
  text: string;
}

/** Until when a right must be answered. */
export interface Term {
  /** The last day as it is told to the person: never moved. */
  promisedOn: Day;
  /** The last day by law, moved over weekends and holidays. */
  legalDueOn: Day;
  /** The last moment of the day that is worked towards: the earlier of what was promised and one month. */
  dueAt: Date;
}

/** One right of a request, as it is registered. */
export interface NewItem extends Term {
  id: string;
  right: Right;
  /** Of an objection, as far as it says so: it is to marketing, and is never refused. */
  marketing: boolean | null;
}

/** A request about somebody's rights as a dialog registers it. One that asks for no right of the AVG has no items. */
export interface NewRequest {
  id: string;
  reference: string;
  receivedAt: Date;
  letter: RequestLetter;
  parties: RequestParties;
  representation: Representation;
  /** When it was noticed that data may have got into wrong hands. */
  breachNoticedAt: Date | null;
  items: NewItem[];
}

/** What became of a leak: the authority knows of it; it need not, because nobody is likely to be harmed (AVG art. 33(1)); it was none. */
export const breachOutcomes = ['reported', 'noRisk', 'noBreach'] as const;
export type BreachOutcome = (typeof breachOutcomes)[number];

/** Hours within which a breach must be reported to the authority once it was noticed (AVG art. 33(1)). */
const breachHours = 72;
export const breachDueAt = (noticedAt: Date): Date => new Date(noticedAt.getTime() + breachHours * 3_600_000);

/**
 * The term of a right: one calendar month from the day on which it came in, as it is called in the Netherlands (AVG art. 12(3); Regulation
 * 1182/71 art. 3; privacy statement, "binnen een maand").
 * @param promisedDays days that were promised instead, as may be for a complaint; inside it has a month all the same
 */
export const termOf = (receivedAt: Date, promisedDays: number | null = null): Term => {
  const receivedOn = dayOf(receivedAt);
  const inAMonth = monthsAfter(receivedOn, 1);
  const promisedOn = promisedDays === null ? inAMonth : daysAfter(receivedOn, promisedDays);
  return { promisedOn, legalDueOn: workdayFrom(inAMonth), dueAt: endOf(promisedOn < inAMonth ? promisedOn : inAMonth) };
};

/** The last day for an answer that is told of a request; of a complaint alone only where that is settled. */
export const promisedFor = (items: readonly NewItem[], complaintDays: number | null): Day | null => {
  const dated = items.find(({ right }) => right !== 'complaint') ?? (complaintDays === null ? undefined : items[0]);
  return dated?.promisedOn ?? null;
};
