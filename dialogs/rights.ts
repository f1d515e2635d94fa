import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { type Asking, askingIn } from './asking.ts';
import { goOnAfterLetter } from './goOn.ts';
import { registerRequest } from './registerRequest.ts';
import { sayReceipt } from './sayReceipt.ts';
import type { Talk } from './talk.ts';
import { withdrawConsent } from './withdrawConsent.ts';

/**
 * Whether it withdraws consent of the person themselves. Who speaks for somebody else does not; of somebody who lost somebody it is not
 * sure, and then a yes that was given here does not stand.
 */
const withdraws = ({ memory }: Talk, { rights: asked, about }: Asking): boolean =>
  asked.includes('withdraw_consent') && (about === 'self' || (about === 'deceased' && memory.offers === 'given'));

/** What is asked besides an answer: at the question about offers a withdrawal is the no to that very question, and nothing more. */
const besidesAnswer = (talk: Talk, asking: Asking): Asking | undefined => {
  const { asked, offers } = talk.memory;
  if (asked !== 'ask_consent' || offers !== 'asked' || !withdraws(talk, asking)) return asking;
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
  if (isWithdrawal && withdrawConsent(talk) && asking.rights.length === 1) return;
  const receipt = await registerRequest(talk, asking);
  if (receipt) sayReceipt(talk, receipt);
  else if (!isWithdrawal || asking.rights.length > 1) sayKnown(talk, asking);
};

const narrowing = /\b(?:alleen|enkel|behalve|niet|wel|ook)\b/i;

const sayKnown = (talk: Talk, { about, rights }: Asking): void => {
  const request = talk.memory.requests.findLast(
    (each) => each.about === about && (rights.length === 0 || each.rights.some((right) => rights.includes(right))),
  );
  if (!request) return;
  // What is said anew may narrow it, or tell more.
  talk.turn.addToRequest(request.reference, talk.turn.heard.text);
  talk.say(narrowing.test(talk.turn.heard.text) ? 'right.againAdded' : 'right.again', { reference: request.reference });
};

/** Takes the rights in a message that is also something else: a goodbye, or the wish for a person. */
export const takeRights = async (talk: Talk): Promise<void> => {
  const all = askingIn(talk.heard, talk.turn.heard.text);
  const asking = all && besidesAnswer(talk, all);
  if (!asking) return;
  await take(talk, asking);
  talk.endParagraph();
};

/** A right that is asked in the chat is a request from that moment on; the open question comes again. */
export const rights = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  const all = askingIn(talk.heard, talk.turn.heard.text);
  const asking = all && besidesAnswer(talk, all);
  if (asking) await take(talk, asking);
  if (all && asking !== all) {
    talk.heard = { ...talk.heard, control: 'answer_no', intent: 'other', also: [] };
    return false;
  }
  return asking ? goOnAfterLetter(dc, talk) : false;
};
