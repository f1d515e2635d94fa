import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { type Understand, type Understanding, nothingUnderstood } from '../../domain/understanding.ts';
import { takesRequestBack } from '../understanding/readTakingBack.ts';
import { slotAsked } from '../understanding/reading.ts';
import { needsVerification } from '../../domain/itemRules.ts';
import { askAgain } from '../backToQuestion.ts';
import { beginCheck, identifiedAs } from '../identity/check.ts';
import { isEmpty, type Registered } from '../memory.ts';
import { registerRequest } from '../registerRequest.ts';
import { sayReceipt } from '../sayReceipt.ts';
import { showRights } from '../show.ts';
import type { Talk } from '../talk.ts';
import type { Confirming } from './confirming.ts';
import { askToConfirm, erasesDraft, requestsAsked } from './askToConfirm.ts';
import { eraseDraft, registerEarlier } from './eraseDraft.ts';
import { endConfirming, leaveUnconfirmed } from './leaveUnconfirmed.ts';

/** What was told beside a request and had to be read back first is gone into now; else the open question comes again. */
const goOn = async (dc: DialogContext, talk: Talk): Promise<void> => {
  const { memory } = talk;
  const { held } = memory;
  delete memory.held;
  if (held === undefined) return askAgain(dc, talk);
  talk.heard = { ...nothingUnderstood(), control: 'answer', intent: 'intake', ...held };
  await dc.continueDialog();
};

/** The requests are what the person meant. What can be done at once is done; for the rest it is made sure who asks. */
const confirmAll = async (dc: DialogContext, talk: Talk, requests: readonly Registered[]): Promise<void> => {
  const { turn } = talk;
  const erases = erasesDraft(talk) && requests.find(({ rights }) => rights.includes('erasure'));
  if (erases) return eraseDraft(dc, talk, erases.reference);
  endConfirming(talk);
  for (const { reference } of requests) turn.confirm(reference);
  // Of somebody who typed nothing yet there is nothing here to speak of.
  talk.say(restrictsDraft(talk, requests) && !isEmpty(talk.memory) ? 'meant.restricted' : 'meant.done');
  talk.endParagraph();
  if (!makeSure(talk, requests)) await goOn(dc, talk);
};

/** What was typed here and not handed in is kept from now on, and nothing else (AVG art. 18). */
const restrictsDraft = ({ memory, turn }: Talk, requests: readonly Registered[]): boolean => {
  const isAsked = requests.some(({ about, rights }) => about === 'self' && rights.includes('restriction'));
  if (!isAsked || memory.dossier !== null || memory.opened !== null) return false;
  memory.restricted = true;
  turn.restrict(true);
  return true;
};

/** Goes on to make sure who asks, where that matters and was not done before. Gives whether something is asked now. */
const makeSure = (talk: Talk, requests: readonly Registered[]): boolean => {
  const references = requests
    .filter(({ about, rights }) => about === 'self' && rights.some(needsVerification))
    .map(({ reference }) => reference);
  // What somebody under 16 asks is for a human to go on with (UAVG art. 5(4)).
  if (references.length === 0 || talk.memory.flags.includes('minor')) return false;
  const address = identifiedAs(talk);
  if (address === undefined) return beginCheck(talk, { is: 'requests', references });
  talk.turn.verify(address, references);
  return false;
};

const sayYes = async (dc: DialogContext, talk: Talk, confirming: Confirming): Promise<void> => {
  switch (confirming.is) {
    case 'registered':
      return confirmAll(dc, talk, requestsAsked(talk));
    case 'doubt': {
      endConfirming(talk);
      const receipt = await registerRequest(talk, confirming.asking, confirming);
      if (!receipt) return goOn(dc, talk);
      sayReceipt(talk, receipt);
      if (!erasesDraft(talk)) return confirmAll(dc, talk, [receipt]);
      // That it works at once is said before the yes to it.
      talk.memory.confirming = { is: 'registered', references: [receipt.reference] };
      return askToConfirm(talk);
    }
    case 'earlier': {
      endConfirming(talk);
      const receipt = await registerEarlier(talk);
      if (!receipt || !makeSure(talk, [receipt])) await goOn(dc, talk);
      return undefined;
    }
  }
};

/** It was not meant so: what was registered is withdrawn. Who asks for another and cannot say that they may, asked it all the same. */
const sayNo = async (dc: DialogContext, talk: Talk, confirming: Confirming): Promise<void> => {
  const requests = requestsAsked(talk);
  endConfirming(talk);
  if (confirming.is === 'earlier') talk.say('erased.close');
  else if (confirming.is === 'doubt') talk.say('meant.noRequest');
  for (const request of requests) {
    if (request.about === 'other') {
      talk.say('meant.stands', { reference: request.reference });
      continue;
    }
    talk.turn.takeBack(request.reference, request.rights);
    talk.say('right.takenBack', { rights: showRights(request.rights), reference: request.reference });
    request.rights = [];
    talk.say('right.askAgain');
  }
  talk.endParagraph();
  await goOn(dc, talk);
};

/** It answers the question beneath, in the words that are asked there. */
const fitsBeneath = (talk: Talk, understand: Understand): boolean => {
  const { asked } = talk.memory;
  if (slotAsked[asked] === undefined) return talk.heard.control === 'answer';
  const beneath = understand(talk.turn.heard.text, asked);
  return beneath.control === 'answer' && beneath.valid;
};

/** What is erased cannot be brought back: for that only a yes counts that would be one to a consent. */
const decisionIn = (talk: Talk, understand: Understand): 'yes' | 'no' | undefined => {
  const chosen = talk.chosen();
  if (chosen === 'yes' || chosen === 'no') return chosen;
  const { control } = talk.heard;
  // Of several requests the one that is named is taken back.
  if (takesRequestBack(talk.turn.heard.text, false)) return undefined;
  if (control === 'answer_no') return 'no';
  if (control !== 'answer_yes') return undefined;
  const isMeant = !erasesDraft(talk) || understand(talk.turn.heard.text, 'ask_consent').control === 'answer_yes';
  return isMeant ? 'yes' : undefined;
};

const leavesIt: ReadonlySet<Understanding['control']> = new Set(['skip', 'back']);

/**
 * Takes the answer to whether a request is what was meant. What answers the question beneath goes there, and the request stands as it is,
 * for a person to look at.
 * @returns whether the message has been dealt with
 */
export const answerToConfirm = async (
  dc: DialogContext,
  talk: Talk,
  understand: Understand,
  interrupt: (dc: DialogContext, talk: Talk) => Promise<boolean>,
): Promise<boolean> => {
  const { memory, heard, turn } = talk;
  const { confirming } = memory;
  if (!confirming) return false;
  const decision = decisionIn(talk, understand);
  if (decision !== undefined && !turn.heard.early) {
    await (decision === 'yes' ? sayYes : sayNo)(dc, talk, confirming);
    return true;
  }
  if (fitsBeneath(talk, understand)) {
    await leaveUnconfirmed(talk);
    return false;
  }
  if (await interrupt(dc, talk)) return true;
  if (leavesIt.has(heard.control) || confirming.again) {
    await leaveUnconfirmed(talk);
    talk.say('meant.left');
    await askAgain(dc, talk);
    return true;
  }
  confirming.again = true;
  talk.say('meant.unclear');
  askToConfirm(talk);
  return true;
};
