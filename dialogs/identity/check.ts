import { codeMinutes, mostCodes } from '../../domain/identity.ts';
import { sentence } from '../../locales/sentence.ts';
import { needsConsult, ownAddress } from '../mails.ts';
import { option } from '../options.ts';
import { hasOpen } from '../sayProgress.ts';
import type { Talk } from '../talk.ts';
import type { CodeCheck, Proven } from './checking.ts';
import { ownContacts } from '../withdrawConsent.ts';

/** The address that the person has shown to be theirs, not long ago. */
export const identifiedAs = ({ memory, turn }: Talk): string | undefined => {
  const { identified } = memory;
  return identified && turn.now < new Date(identified.until) ? identified.address : undefined;
};

/** A code can still show who asks: a person does that for somebody under 16, and where it is not safe to write. */
const canCheck = (talk: Talk): boolean => !needsConsult(talk) && !talk.memory.flags.includes('minor');

/** It is still being made sure who asks, for something that was neither taken back nor answered meanwhile. */
export const isChecking = (talk: Talk): boolean => {
  const { memory } = talk;
  const { check } = memory;
  if (!check || !canCheck(talk)) return false;
  const { purpose } = check;
  return (
    purpose.is !== 'requests' || memory.requests.some((request) => purpose.references.includes(request.reference) && hasOpen(talk, request))
  );
};

/** Asks what the check waits for, over the question that is open. */
export const askCheck = (talk: Talk): void => {
  const { check } = talk.memory;
  if (!check) return;
  const skip = option('button.skip', 'skip');
  const { doubt, purpose } = check;
  if (doubt) {
    const { value, written } = doubt;
    const question =
      written === undefined ? sentence('confirm.email', { value }) : sentence('confirm.suggestion', { written, suggested: value });
    return talk.offer('ask_code', question, [option('button.yes', 'yes'), option('button.no', 'no')]);
  }
  const isAgain = check.asked === true;
  check.asked = true;
  if (purpose.is === 'offers') talk.offer('ask_code', sentence(purpose.objects ? 'objection.askAddress' : 'offers.askAddress'), [skip]);
  else if (check.stage === 'address') talk.offer('ask_code', sentence(isAgain ? 'check.shortAddress' : 'check.askAddress'), [skip]);
  else talk.offer('ask_code', sentence('check.askCode'), [option('button.newCode', 'again'), skip]);
};

/** The check is over, however it ended. */
export const endCheck = (talk: Talk): void => {
  talk.memory.check = null;
  if (talk.memory.over === 'ask_code') talk.uncover();
};

/** Ends without an answer: somebody of the staff calls back on a number that is on file, or looks where consent was given. */
export const endUnsure = (talk: Talk, why: 'check.skipped' | 'check.tooMany'): void => {
  const isOfOffers = talk.memory.check?.purpose.is === 'offers';
  endCheck(talk);
  talk.say(isOfOffers ? 'offers.addressSkipped' : why);
  talk.endParagraph();
};

/** What is said of each code that is asked for, so that nothing is said twice. */
const saysSent = ['check.sent', 'check.sentAnew', 'check.sentLast'] as const;

/** Has a code sent, if that address is known since before this conversation; what is said is the same whether it is or not (AVG art. 12(6)). Asks nothing. */
export const sendCode = (talk: Talk, purpose: Proven, address: string): void => {
  const { memory, turn } = talk;
  const sent = memory.codesAsked ?? 0;
  if (sent >= mostCodes) return endUnsure(talk, 'check.tooMany');
  memory.codesAsked = sent + 1;
  const proof = turn.sendCode(address, (code) => ({
    to: address,
    subject: sentence('mail.code.subject'),
    paragraphs: [sentence('mail.code', { code, minutes: codeMinutes }), sentence('mail.codeWhere'), sentence('mail.codeNotYou')],
  }));
  const endsAt = new Date(turn.now.getTime() + codeMinutes * 60_000).toISOString();
  const before = memory.check?.stage === 'code' && memory.check.address === address ? memory.check : undefined;
  memory.check = { purpose, stage: 'code', address, proof, endsAt, tries: before?.tries ?? 0 };
  talk.say(before ? (saysSent[sent] ?? 'check.sent') : 'check.sent', { email: address, minutes: codeMinutes });
  talk.endParagraph();
};

const referencesOf = (purpose: Proven): string[] => (purpose.is === 'requests' ? purpose.references : (purpose.also ?? []));

/** One code is enough for all that was asked while it was awaited: requests of this conversation, and what is wanted of one from another. */
const withPending = ({ memory: { check } }: Talk, purpose: Proven): Proven => {
  if (!check || check.purpose.is === 'offers') return purpose;
  const references = [...new Set([...referencesOf(check.purpose), ...referencesOf(purpose)])];
  const ofAnother = purpose.is === 'requests' ? check.purpose : purpose;
  if (ofAnother.is === 'requests') return { is: 'requests', references };
  return references.length > 0 ? { ...ofAnother, also: references } : ofAnother;
};

/** Whether it will be made sure here who asks, once a request was confirmed. */
export const willCheck = (talk: Talk): boolean =>
  canCheck(talk) && identifiedAs(talk) === undefined && (talk.memory.codesAsked ?? 0) < mostCodes;

/** The check whose code went to this address and still works: it will do for what is asked besides. */
const awaited = ({ memory: { check }, turn }: Talk, address: string | null): CodeCheck | undefined =>
  check?.stage === 'code' && check.address === address && turn.now < new Date(check.endsAt) ? check : undefined;

/**
 * Begins to make sure who asks, by a code to an address on file; without an address that is asked first. Where violence was told of, nothing
 * is mailed, and a person calls when it is safe.
 * @returns whether something is asked now
 */
export const beginCheck = (talk: Talk, asked: Proven): boolean => {
  const { memory } = talk;
  const purpose = withPending(talk, asked);
  if (!willCheck(talk)) return false;
  const address = ownAddress(talk);
  const under = awaited(talk, address);
  if (under) memory.check = { ...under, purpose };
  else if (address !== null) sendCode(talk, purpose, address);
  else memory.check = { purpose, stage: 'address', ...(memory.check?.asked && { asked: true }) };
  askCheck(talk);
  return true;
};

/**
 * Asks where consent was given that was withdrawn just now, or where a use is to stop that was objected to, when no number and no address is known
 * by which it would be found, and the open question asks for none. It is asked of everybody alike, and what is said after it is the same whether
 * anything is found (AVG art. 7(3), 21(3)).
 * @returns whether it is asked now
 */
export const askWhereGiven = (talk: Talk, objects = false): boolean => {
  const { memory, heard } = talk;
  const { withdrawal, asked, check, over } = memory;
  const isTold = ownContacts(talk).length > 0 || heard.slots.email !== undefined || heard.slots.phone !== undefined;
  const isOpen = objects || (withdrawal !== undefined && !withdrawal.told);
  if (!isOpen || isTold || check || over !== null || asked === 'ask_email' || asked === 'ask_phone') return false;
  memory.check = { purpose: { is: 'offers', ...(objects && { objects }) }, stage: 'address' };
  askCheck(talk);
  return true;
};
