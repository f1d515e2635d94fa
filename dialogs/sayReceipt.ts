import { needsVerification } from '../domain/itemRules.ts';
import type { Right } from '../domain/understanding.ts';
import type { Key } from '../locales/nl.ts';
import { sentence } from '../locales/sentence.ts';
import { erasesDraft } from './confirm/askToConfirm.ts';
import { identifiedAs, willCheck } from './identity/check.ts';
import type { Receipt } from './registerRequest.ts';
import { lineOf, showDated, showDay, showRights } from './show.ts';
import { type ObjectedUse, showUses } from './objectedUses.ts';
import type { Talk } from './talk.ts';
import { stoppedText } from './withdrawal.ts';
import { ownContacts } from './withdrawConsent.ts';

/** Says what was registered, under which number, until when an answer comes and what happens next; never whether anything is kept. */
export const sayReceipt = (talk: Talk, receipt: Receipt): void => {
  const { reference, about, isLeak } = receipt;
  talk.spokenOf.add(reference);
  if (about === 'authority') talk.say('right.authority', { reference });
  else if (about === 'deceased') talk.say('right.deceased', { reference });
  else {
    sayRights(talk, receipt);
    talk.say('right.number', { reference });
    sayTerms(talk, receipt);
    const objection = about === 'self' && receipt.items.find(({ right }) => right === 'objection');
    if (objection && objection.marketing !== true) talk.say('right.objectionStops');
    if (about === 'other') talk.say('right.representative');
    // What can be erased at once waits for no check.
    else if (receipt.rights.some(needsVerification) && !erasesDraft(talk)) talk.say(nextOf(talk));
    if (isLeak) talk.say('right.leakNext');
  }
  talk.endParagraph();
};

/** No check is promised where none will come: for somebody under 16, where it is not safe to write, and where it is sure already. */
const nextOf = (talk: Talk): Key => {
  if (willCheck(talk)) return 'right.next';
  return identifiedAs(talk) === undefined ? 'right.nextByPerson' : 'meant.left';
};

/** A withdrawal is done already where it is known by what a consent of before would be found. */
const isStopped = (talk: Talk, right: Right): boolean => right === 'withdraw_consent' && ownContacts(talk).length > 0;

const sentenceOf = (right: Right, isLeak: boolean): Key => {
  if (right !== 'complaint') return `right.one.${right}`;
  return isLeak ? 'right.leak' : 'right.complaint';
};

/** What it is to, as far as that was said; one to marketing stops that at once. */
const sayObjection = (talk: Talk, uses: readonly ObjectedUse[], isMarketing: boolean): void => {
  const others = uses.filter((use) => use !== 'marketing');
  if (!isMarketing) return talk.say(others.length > 0 ? 'right.one.objectionTo' : 'right.one.objection', { uses: showUses(others) });
  talk.say('right.one.objectionMarketing');
  if (others.length > 0) talk.say('right.objectionToo', { uses: showUses(others) });
};

/** Says in plain words what was asked (AVG art. 12(1)). */
const sayRights = (talk: Talk, { rights, about, isLeak, items, uses = [] }: Receipt): void => {
  const isMarketing = items.some(({ right, marketing }) => right === 'objection' && marketing === true);
  const [first] = rights;
  if (about === 'self' && first && rights.length === 1) {
    if (first === 'objection') return sayObjection(talk, uses, isMarketing);
    if (isStopped(talk, first)) return talk.add(stoppedText(talk.memory, talk.turn.rules));
    return talk.say(sentenceOf(first, isLeak), { mail: talk.turn.rules.contactMail });
  }
  if (about === 'other') talk.say('right.forOther', { rights: showRights(rights) });
  else {
    talk.add([sentence('right.several'), ...rights.map((right) => lineOf(right, uses))].join('\n'));
    talk.endParagraph();
  }
  if (about === 'self' && isMarketing) talk.say('right.marketingStops');
  if (about === 'self' && rights.some((right) => isStopped(talk, right))) talk.add(stoppedText(talk.memory, talk.turn.rules));
  if (rights.includes('complaint') && !isLeak) talk.say('right.complaintToo');
};

/** The last day itself, as it was promised. For a complaint there is one only where that is settled. */
const sayTerms = (talk: Talk, receipt: Receipt): void => {
  const { items } = receipt;
  const promised = items.find(({ right }) => right !== 'complaint' && !isStopped(talk, right));
  const complaint = items.find(({ right }) => right === 'complaint');
  const dated = showDated(receipt);
  if (promised && dated !== undefined) talk.say('right.answerAbout', { rights: dated, date: showDay(promised.promisedOn) });
  else if (promised) talk.say('right.answer', { date: showDay(promised.promisedOn) });
  if (complaint && talk.turn.rules.complaintDays !== null) talk.say('right.complaintBy', { date: showDay(complaint.promisedOn) });
};
