import type { Open } from './kinds.ts';
import type { NewItem, Outcome, Representation } from './request.ts';
import { refusalGround } from './refusalGrounds.ts';
import { RuleError } from './ruleError.ts';
import { dayOf, endOf, monthsAfter } from './terms.ts';
import type { Right } from './understanding.ts';

type Item = Open<'item'>;
/** How it was made sure who asks: a code to an address on file, or a call back to a number on file (AVG art. 12(6)). */
export type Verification = NonNullable<Item['verifiedBy']>;

/** What is known of the request that an item belongs to, as far as rules need it. */
export interface Around {
  representation: Representation;
  /** The member of staff who entered it by hand. */
  enteredBy: string | null;
}

/** An outcome with what it rests on. */
export interface Ruling {
  outcome: Outcome;
  /** The articles. */
  ground: string | null;
  /** What the person is told of it. */
  explanation: string;
}

/** A right as it is kept when it comes in: nothing was made sure or decided. */
export const receivedItem = (request: string, receivedAt: Date, { id: _id, ...item }: NewItem): Item => ({
  ...{ request, status: 'received', confirmed: false, receivedAt, extendedTo: null },
  ...{ decidedAt: null, outcome: null, ground: null, decidedBy: null, verifiedAt: null, verifiedBy: null },
  ...{ proposedBy: null, proposedOutcome: null, proposedGround: null, duplicateOf: null },
  ...item,
});

/** In these states a right is still to be answered. */
export const openStatuses = ['received', 'identity', 'waiting', 'inProgress'] as const satisfies readonly Item['status'][];

export const isOpen = ({ status }: Pick<Item, 'status'>): boolean => openStatuses.some((open) => open === status);

const demandOpen = (item: Item): void => {
  if (!isOpen(item)) throw new RuleError(`The item is ${item.status}; nothing can be done with it any more.`);
};

/**
 * Carried out without knowing who asks: it gives nothing away and takes nothing from anybody (AVG art. 7(3), 21(3)). An objection stops the
 * uses at once; what is decided on it can wait.
 */
const withoutVerification: ReadonlySet<Right> = new Set(['withdraw_consent', 'objection', 'complaint']);

export const needsVerification = (right: Right): boolean => !withoutVerification.has(right);

/**
 * The person says that this is what they ask. What is given or taken only of who it concerns waits until that is sure; what is asked for
 * another, until it is shown that they may.
 */
export const confirmed = (item: Item, representation: Representation): Partial<Item> => {
  if (!isOpen(item)) return {};
  const next =
    representation === 'unproven' ? 'waiting' : needsVerification(item.right) && item.verifiedAt === null ? 'identity' : 'inProgress';
  return { confirmed: true, status: item.status === 'received' ? next : item.status };
};

/** Done at once, because it needs no decision: a withdrawal of consent, or the erasure of a draft of the person's own. */
export const doneAtOnce = (now: Date): Partial<Item> => ({ status: 'done', confirmed: true, outcome: 'granted', decidedAt: now });

/**
 * It was made sure who asks. What they ask for another goes on waiting for what shows that they may.
 * @throws RuleError when it is answered already, or was made sure before
 */
export const verify = (item: Item, by: Verification, now: Date, representation: Representation = 'none'): Partial<Item> => {
  demandOpen(item);
  if (item.verifiedAt !== null) throw new RuleError('It was made sure before who asks this.');
  return { verifiedAt: now, verifiedBy: by, status: representation === 'unproven' ? 'waiting' : 'inProgress' };
};

/** It was shown that who asks may ask for another. @throws RuleError when it is answered already */
export const mandated = (item: Item): Partial<Item> => {
  demandOpen(item);
  return { status: needsVerification(item.right) && item.verifiedAt === null ? 'identity' : 'inProgress' };
};

/** Months from receipt in all, after the one extension (AVG art. 12(3)). */
const extendedMonths = 3;

/**
 * Takes two months more, once, counted from receipt and not from the first date, before that date has passed (AVG art. 12(3)).
 * @throws RuleError when it is answered, was extended before, or is past its day
 */
export const extend = (item: Item, now: Date): Partial<Item> => {
  demandOpen(item);
  if (item.extendedTo !== null) throw new RuleError('An item can be extended once (AVG art. 12(3)).');
  if (now > item.dueAt) throw new RuleError('The day that was promised has passed; it can no longer be extended.');
  const extendedTo = monthsAfter(dayOf(item.receivedAt), extendedMonths);
  return { extendedTo, dueAt: endOf(extendedTo) };
};

/** It was granted, and is still to be carried out: until then the person can keep what would be gone for good. */
export const isToErase = ({ right, status, outcome }: Pick<Item, 'right' | 'status' | 'outcome'>): boolean =>
  right === 'erasure' && status === 'decided' && outcome !== null && gives(outcome);

/** At the wish of who asked. @throws RuleError when it is answered already, unless that is an erasure that was not carried out yet */
export const withdraw = (item: Item): Partial<Item> => {
  if (!isToErase(item)) demandOpen(item);
  return { status: 'withdrawn', proposedBy: null, proposedOutcome: null, proposedGround: null };
};

/** Where it ended without an answer of its own, so that no other can go with it. */
const isUnanswered = ({ status }: Item): boolean => status === 'withdrawn' || status === 'duplicate';

/** What was shown for this one, and not for the first, would be lost. @throws RuleError */
const demandNothingLost = (item: Item, around: Around, first: Item, firstAround: Around): void => {
  if (item.verifiedAt !== null && first.verifiedAt === null)
    throw new RuleError('It was made sure who asks this, and not who asks the first. Make sure of that one before.');
  if (around.representation !== 'unproven' && firstAround.representation === 'unproven')
    throw new RuleError('That this may be asked for another was shown here, and not for the first. Note it there before.');
};

/**
 * The same right was asked in another request that came in no later; its term stays and its answer is the answer to both. Nothing passes from one to
 * the other: who asks is made sure of at the first.
 * @param first the item for the same right in that request
 * @throws RuleError when this is answered already, or the first cannot stand for it
 */
export const duplicate = (item: Item, around: Around, first: Item, firstAround: Around): Partial<Item> => {
  demandOpen(item);
  if (first.request === item.request) throw new RuleError('A request is no duplicate of itself.');
  if (isUnanswered(first)) throw new RuleError(`The right in the first request is ${first.status}; nothing would be left to be answered.`);
  if (first.right !== item.right || first.marketing !== item.marketing)
    throw new RuleError('The two do not ask the same: of an objection it matters too whether it is to marketing.');
  if (first.receivedAt > item.receivedAt)
    throw new RuleError('The other came in later: that one is the duplicate, and the term of this one stays.');
  if (first.decidedAt !== null && first.decidedAt < item.receivedAt)
    throw new RuleError('The first was answered before this came in: it is asked anew, and has an answer of its own (AVG art. 12(5)).');
  demandNothingLost(item, around, first, firstAround);
  return { status: 'duplicate', duplicateOf: first.request, proposedBy: null, proposedOutcome: null, proposedGround: null };
};

const refuses = (outcome: Outcome): boolean => outcome === 'refused' || outcome === 'partly';
/** Not all that was asked is done: that takes two, and the person hears where they can go (AVG art. 12(4)). */
const withholds = (outcome: Outcome): boolean => outcome !== 'granted';
/** Something that was asked is done. */
export const gives = (outcome: Outcome): boolean => outcome === 'granted' || outcome === 'partly';

/** Nobody needs a reason for an answer in less than a sentence. */
export const shortestExplanation = 20;

/** The articles that an outcome rests on, in one spelling. What is granted needs none. @throws RuleError */
const groundFor = (right: Right, { outcome, ground }: Ruling): string | null => {
  if (ground === null && !refuses(outcome)) return null;
  if (outcome === 'granted') throw new RuleError('What is granted rests on no ground of refusal; leave --ground out.');
  return refusalGround(right, ground ?? '');
};

/** What is decided, as it is kept: everything is there, whoever decides. @throws RuleError with what is missing */
const demandRuling = (item: Item, { representation }: Around, ruling: Ruling): Ruling => {
  const { outcome, explanation } = ruling;
  demandOpen(item);
  if (withholds(outcome)) {
    if (explanation.trim().length < shortestExplanation) throw new RuleError('Explain it in a sentence at least; the person reads it.');
    if (item.right === 'withdraw_consent') throw new RuleError('A withdrawal of consent cannot be refused (AVG art. 7(3)).');
    if (item.right === 'objection' && item.marketing === true)
      throw new RuleError('An objection to marketing cannot be refused (AVG art. 21(2) and (3)).');
  }
  const ground = groundFor(item.right, ruling);
  if (gives(outcome) && representation === 'unproven') throw new RuleError('It was not shown that who asks may ask for another.');
  if (gives(outcome) && item.verifiedAt === null && needsVerification(item.right))
    throw new RuleError('Make sure who asks before anything is given (AVG art. 12(6)).');
  return { ...ruling, ground };
};

/** @throws RuleError when this member of staff entered the request themselves */
const demandApart = ({ enteredBy }: Around, actor: string): void => {
  if (enteredBy === actor) throw new RuleError('Who entered a request decides nothing on it.');
};

const decided = ({ outcome, ground }: Pick<Ruling, 'outcome' | 'ground'>, actor: string, now: Date): Partial<Item> => ({
  ...{ status: 'decided', decidedAt: now, decidedBy: actor, outcome, ground },
  ...{ proposedBy: null, proposedOutcome: null, proposedGround: null },
});

/**
 * Decides on one right. What refuses, wholly or in part, or calls it not applicable, is only proposed: another confirms it (so too where a
 * request is called plainly unfounded, which is a refusal on art. 12(5)).
 * @throws RuleError with what is missing
 */
export const decide = (item: Item, around: Around, given: Ruling, actor: string, now: Date): Partial<Item> => {
  const ruling = demandRuling(item, around, given);
  demandApart(around, actor);
  return withholds(ruling.outcome)
    ? { proposedBy: actor, proposedOutcome: ruling.outcome, proposedGround: ruling.ground }
    : decided(ruling, actor, now);
};

/**
 * Confirms what another proposed, as it was proposed.
 * @param explanation the one that was proposed
 * @throws RuleError when there is nothing to confirm, or it is one's own
 */
export const confirm = (item: Item, around: Around, explanation: string, actor: string, now: Date): Partial<Item> => {
  const { proposedBy, proposedOutcome: outcome, proposedGround } = item;
  if (proposedBy === null || outcome === null) throw new RuleError('Nothing was proposed for this right.');
  if (proposedBy === actor) throw new RuleError('A refusal is confirmed by another than who proposed it.');
  const ruling = demandRuling(item, around, { outcome, ground: proposedGround, explanation });
  demandApart(around, actor);
  return decided(ruling, actor, now);
};

/**
 * Whether access is still to be given: it was neither, nor refused, nor taken back. A duplicate is given with the first, which then has to be among
 * the others itself.
 */
const isAccessDue = ({ right, status, outcome, duplicateOf }: Item, others: readonly Item[]): boolean => {
  if (right !== 'access' || status === 'done' || status === 'withdrawn') return false;
  if (status === 'decided' && outcome !== null && !gives(outcome)) return false;
  return status !== 'duplicate' || !others.some((first) => first.right === 'access' && first.request === duplicateOf);
};

/**
 * Whether an erasure is carried out only once access was given, because what is erased can be shown to nobody any more. Deciding on it does not wait:
 * its term runs (AVG art. 12(3)).
 * @param others the other items of the same person, and those that they are duplicates of
 */
export const waitsForAccess = ({ right }: Pick<Item, 'right'>, others: readonly Item[]): boolean =>
  right === 'erasure' && others.some((other) => isAccessDue(other, others));

/**
 * Why an item may not be carried out now; null when it may. Everything that carries out asks this first.
 * @param others the other items of the same person, and those that they are duplicates of
 */
export const hindranceToCarryOut = (item: Item, others: readonly Item[]): string | null => {
  if (item.status !== 'decided' || item.outcome === null || !gives(item.outcome)) return 'nothing was granted';
  if (item.verifiedAt === null && needsVerification(item.right)) return 'it was not made sure who asks';
  return waitsForAccess(item, others) ? 'access is given first' : null;
};
