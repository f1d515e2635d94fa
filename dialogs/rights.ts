import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { type Asking, askingIn } from './asking.ts';
import { askToConfirm, isToConfirm, requestsAsked } from './confirm/askToConfirm.ts';
import { leaveUnconfirmed } from './confirm/leaveUnconfirmed.ts';
import { handOff } from './handOver.ts';
import { goOnAfterLetter, keepTold } from './goOn.ts';
import { askWhereGiven, isChecking } from './identity/check.ts';
import type { Registered } from './memory.ts';
import { registerRequest } from './registerRequest.ts';
import { sayReceipt } from './sayReceipt.ts';
import { showRights } from './show.ts';
import type { Talk } from './talk.ts';
import { isAboutMarketing } from './understanding/marketing.ts';
import { objectToOffers, withdrawConsent, withdrawnFor } from './withdrawConsent.ts';

/**
 * Whether it withdraws consent of the person themselves. Who speaks for somebody else does not; of somebody who lost somebody it is not
 * sure, and then a yes that was given here does not stand.
 */
const withdraws = ({ memory }: Talk, { rights: asked, about }: Asking): boolean =>
  asked.includes('withdraw_consent') && (about === 'self' || (about === 'deceased' && memory.offers === 'given'));

/** What is asked besides an answer: at the question about offers a withdrawal of that is the no to that very question, and nothing more. */
const besidesAnswer = (talk: Talk, asking: Asking): Asking | undefined => {
  const { asked, offers } = talk.memory;
  if (asked !== 'ask_consent' || offers !== 'asked' || !withdraws(talk, asking)) return asking;
  if (!withdrawnFor(talk, asking.about).includes('offers')) return asking;
  const rights = asking.rights.filter((right) => right !== 'withdraw_consent');
  return rights.length > 0 ? { ...asking, rights } : undefined;
};

/** Registers what the message asks, and says so; what can be done at once is done. */
const take = async (talk: Talk, { own = [], ...asking }: Asking): Promise<void> => {
  await takeOne(talk, asking);
  if (own.length > 0) await takeOne(talk, { rights: own, about: 'self', isLeak: false });
};

const takeOne = async (talk: Talk, asking: Asking): Promise<void> => {
  const isWithdrawal = withdraws(talk, asking);
  if (asking.about === 'self' && asking.rights.includes('objection')) objectToOffers(talk, isAboutMarketing(talk.turn.heard.text));
  if (isWithdrawal && withdrawConsent(talk, asking.about) && asking.rights.length === 1) return;
  const receipt = await registerRequest(talk, asking);
  if (receipt) {
    sayReceipt(talk, receipt);
    willConfirm(talk, receipt);
  } else if (!isWithdrawal || asking.rights.length > 1) sayKnown(talk, asking);
};

/** Asked by a person for a person, so that it is asked back. A withdrawal has its effect already, and a leak stays reported. */
const isAskedBack = ({ about, rights: asked, isLeak }: Registered): boolean =>
  (about === 'self' || about === 'other') && !isLeak && asked.some((right) => right !== 'withdraw_consent');

/** What is asked of the person and of another is asked back apart: the last of them. */
export const willConfirm = (talk: Talk, receipt: Registered): void => {
  if (!isAskedBack(receipt)) return;
  const before = requestsAsked(talk).filter(({ about }) => about === receipt.about);
  talk.memory.confirming = { is: 'registered', references: [...before.map(({ reference }) => reference), receipt.reference] };
};

/**
 * Only the classifier heard it, and was not sure: it is asked first. A leak, a withdrawal and what an authority or somebody for another asks
 * never wait for that.
 */
const isDoubtful = ({ heard }: Talk, { about, isLeak, rights: asked, own }: Asking): boolean =>
  heard.isDoubtful === true && about === 'self' && !isLeak && own === undefined && asked.length > 0 && !asked.includes('withdraw_consent');

const narrowing = /\b(?:alleen|enkel|behalve|niet|wel|ook)\b/i;

const sayKnown = (talk: Talk, { about, rights }: Asking): void => {
  const request = talk.memory.requests.findLast(
    (each) => each.about === about && (rights.length === 0 || each.rights.some((right) => rights.includes(right))),
  );
  if (!request) return;
  // What is said anew may narrow it, or tell more.
  talk.turn.addToRequest(request.reference, talk.turn.heard.text);
  const isNarrowed = narrowing.test(talk.turn.heard.text);
  if (isNarrowed) request.narrowed = true;
  const isOpen = !request.confirmed && isAskedBack(request);
  const values = { rights: showRights(request.rights), reference: request.reference };
  if (isNarrowed) talk.say('right.againAdded', values);
  else talk.say(isOpen || isChecking(talk) ? 'right.againOpen' : 'right.again', values);
  if (isOpen && !isNarrowed) talk.spokenOf.add(request.reference);
  // What was never confirmed is asked back again.
  if (isOpen) willConfirm(talk, request);
};

/** Takes the rights in a message that is also something else: a goodbye, or the wish for a person. */
export const takeRights = async (talk: Talk): Promise<void> => {
  const all = askingIn(talk.heard, talk.turn.heard.text);
  const asking = all && besidesAnswer(talk, all);
  if (!asking) return;
  await take(talk, asking);
  talk.endParagraph();
};

/**
 * A right that is asked while the talk is of danger: registered and said in one sentence, since what matters then is the danger. Whether it is
 * meant so is asked once that is over. Gives whether one was asked.
 */
export const takeRightsInCrisis = async (talk: Talk): Promise<boolean> => {
  const { heard, turn } = talk;
  const asking = askingIn(heard, turn.heard.text);
  if (!asking) return false;
  if (isDoubtful(talk, asking)) {
    await handOff(talk, 'right', 'high', [turn.heard.text]);
    talk.say('meant.left');
  } else await registerInCrisis(talk, asking);
  if (asking.rights.includes('erasure')) talk.say('crisis.notErased');
  talk.endParagraph();
  return true;
};

const registerInCrisis = async (talk: Talk, asking: Asking): Promise<void> => {
  if (asking.about === 'self' && asking.rights.includes('objection')) objectToOffers(talk, isAboutMarketing(talk.turn.heard.text));
  if (withdraws(talk, asking) && withdrawConsent(talk, asking.about) && asking.rights.length === 1) return;
  const { own = [], ...first } = asking;
  const rights = [...new Set([...first.rights, ...own])];
  const receipt = await registerRequest(talk, first);
  if (own.length > 0) await registerRequest(talk, { rights: own, about: 'self', isLeak: false });
  if (receipt) willConfirm(talk, receipt);
  if (receipt && talk.memory.confirming?.is === 'registered') talk.memory.confirming.untold = true;
  const reference = receipt?.reference ?? talk.memory.requests.at(-1)?.reference;
  if (reference === undefined || rights.length === 0) talk.say('meant.left');
  else talk.say('crisis.rightNoted', { rights: showRights(rights), reference });
};

/** A right that is asked in the chat is a request from that moment on; whether it is meant so is asked, and then the open question again. */
export const rights = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  const { heard, turn, memory } = talk;
  const all = askingIn(heard, turn.heard.text);
  const asking = all && besidesAnswer(talk, all);
  const known = memory.requests.length;
  // What may have been a request, and is overtaken by another, goes to a person.
  if (asking && memory.confirming?.is === 'doubt') await leaveUnconfirmed(talk);
  if (asking && isDoubtful(talk, asking)) {
    memory.confirming = {
      is: 'doubt',
      asking,
      text: turn.heard.text,
      flags: [...heard.flags],
      receivedAt: turn.heard.receivedAt.toISOString(),
    };
  } else if (asking) await take(talk, asking);
  const isNo = all?.about === 'self' && all.rights.includes('objection') && memory.asked === 'ask_consent' && memory.offers === 'asked';
  if (isNo || (all && asking !== all)) {
    talk.heard = { ...talk.heard, control: 'answer_no', intent: 'other', also: [] };
    return false;
  }
  if (!asking) return false;
  return goOn(dc, talk, isMerelyWithdrawal(asking) && memory.requests.length > known);
};

/** Nothing but a withdrawal of the person's own consent. */
const isMerelyWithdrawal = ({ about, rights: asked, own }: Asking): boolean =>
  about === 'self' && own === undefined && asked.every((right) => right === 'withdraw_consent');

/** Goes on with what a request leaves to be asked: whether it is what was meant, or where consent was given that stopped (`isWithdrawn`). */
const goOn = async (dc: DialogContext, talk: Talk, isWithdrawn: boolean): Promise<boolean> => {
  const isAsked = isWithdrawn && askWhereGiven(talk);
  if (!isAsked && !isToConfirm(talk)) return goOnAfterLetter(dc, talk);
  keepTold(dc, talk);
  if (!isAsked) askToConfirm(talk);
  return true;
};
