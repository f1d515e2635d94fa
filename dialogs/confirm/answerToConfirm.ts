import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { Right, Understand, Understanding } from '../../domain/understanding.ts';
import { answersBeneath } from '../answersBeneath.ts';
import { askingIn } from '../asking.ts';
import { askAgain } from '../backToQuestion.ts';
import { askWhereGiven } from '../identity/check.ts';
import { isEmpty, type Registered } from '../memory.ts';
import { asksCourse, isRegret } from '../ownRequests.ts';
import { registerRequest } from '../registerRequest.ts';
import { isOfOneMatter } from '../sameRequest.ts';
import { endedIn, sayEnded } from '../sayProgress.ts';
import { sayReceipt } from '../sayReceipt.ts';
import { sentence } from '../../locales/sentence.ts';
import type { Talk } from '../talk.ts';
import { clean } from '../understanding/clean.ts';
import { isHeldBack } from '../understanding/heldBack.ts';
import { takesRequestBack } from '../understanding/readTakingBack.ts';
import { slotAsked } from '../understanding/reading.ts';
import { rightsNamed } from '../understanding/rightWords.ts';
import { answersOfBefore, eraseAll, erasureOfDraft, keepDraft } from './answerErasure.ts';
import { askToConfirm, erasesDraft, requestsAsked, requestsToEnd, sayMeaning } from './askToConfirm.ts';
import type { Confirming } from './confirming.ts';
import { registerEarlier } from './eraseDraft.ts';
import { goOnBeneath } from './goOnBeneath.ts';
import { endConfirming, leaveUnconfirmed } from './leaveUnconfirmed.ts';
import { confirmThese, makeSure } from './makeSure.ts';
import { dropNamed, keepOnlyNamed, onlySome, orderNamed } from './keepNamed.ts';
import { narrowObjection } from './narrowObjection.ts';
import { openRights, takeBackRights } from './takeBack.ts';

/** The requests are what the person meant. What can be done at once is done; for the rest it is made sure who asks. */
const confirmAll = async (dc: DialogContext, talk: Talk, requests: readonly Registered[], isSaid = false): Promise<void> => {
  const erases = erasureOfDraft(talk, requests);
  if (erases) return eraseAll(dc, talk, erases);
  endConfirming(talk);
  confirmThese(talk, requests);
  // Of somebody who typed nothing yet there is nothing here to speak of.
  const restricts = restrictsDraft(talk, requests);
  if (restricts || !isSaid) talk.say(restricts && !isEmpty(talk.memory) ? 'meant.restricted' : 'meant.done');
  talk.endParagraph();
  const objects = requests.some(({ about, rights }) => about === 'self' && rights.includes('objection'));
  if (!makeSure(talk, requests) && !(objects && askWhereGiven(talk, objects))) await goOnBeneath(dc, talk);
};

/** What was typed here and not handed in is kept from now on, and nothing else (AVG art. 18). */
const restrictsDraft = ({ memory, turn }: Talk, requests: readonly Registered[]): boolean => {
  const isAsked = requests.some(({ about, rights }) => about === 'self' && rights.includes('restriction'));
  if (!isAsked || memory.dossier !== null || memory.opened !== null) return false;
  memory.restricted = true;
  turn.restrict(true);
  return true;
};

/** All that was asked back was answered meanwhile, so that a yes or a no changes nothing: how it ended is said. */
const tellsEnded = async (dc: DialogContext, talk: Talk, confirming: Confirming): Promise<boolean> => {
  if (confirming.is !== 'registered' || requestsAsked(talk).length > 0) return false;
  for (const request of talk.memory.requests)
    if (confirming.references.includes(request.reference)) sayEnded(talk, request, endedIn(talk, request));
  endConfirming(talk);
  await goOnBeneath(dc, talk);
  return true;
};

const sayYes = async (dc: DialogContext, talk: Talk, confirming: Confirming): Promise<void> => {
  switch (confirming.is) {
    case 'registered':
      return confirmAll(dc, talk, requestsAsked(talk));
    case 'doubt': {
      endConfirming(talk);
      const receipt = await registerRequest(talk, confirming.asking, confirming);
      if (!receipt) return goOnBeneath(dc, talk);
      sayReceipt(talk, receipt);
      talk.memory.confirming = { is: 'registered', references: [receipt.reference] };
      // That an erasure works at once is said before the yes to it.
      return erasesDraft(talk) ? askToConfirm(talk) : confirmAll(dc, talk, requestsAsked(talk), true);
    }
    case 'takeBack': {
      for (const request of requestsToEnd(talk)) takeBackRights(talk, request, openRights(talk, request));
      endConfirming(talk);
      talk.say('right.askAgain');
      talk.endParagraph();
      return goOnBeneath(dc, talk);
    }
    case 'earlier': {
      endConfirming(talk);
      const receipt = await registerEarlier(talk);
      if (!receipt || !makeSure(talk, [receipt])) await goOnBeneath(dc, talk);
      return undefined;
    }
  }
};

/** What was registered is withdrawn. Who asks for another and cannot say that they may, asked it all the same. */
const withdrawAll = (talk: Talk): void => {
  for (const request of requestsAsked(talk)) {
    if (request.about === 'other') talk.say('meant.stands', { reference: request.reference });
    else {
      sayEnded(
        talk,
        request,
        endedIn(talk, request).filter((right) => request.rights.includes(right)),
      );
      const rights = openRights(talk, request);
      if (rights.length > 0) takeBackRights(talk, request, rights);
    }
  }
};

/** It was not meant so. */
const sayNo = async (dc: DialogContext, talk: Talk, confirming: Confirming): Promise<void> => {
  const asked = requestsAsked(talk);
  if (erasureOfDraft(talk, asked)?.older) return keepDraft(dc, talk, asked);
  const isOwn = asked.some(({ about }) => about === 'self');
  if (confirming.is === 'earlier') talk.say('erased.close');
  else if (confirming.is === 'takeBack') talk.say('right.stays');
  else if (confirming.is === 'doubt') talk.say('meant.noRequest');
  withdrawAll(talk);
  endConfirming(talk);
  if (asked.some(({ about, rights }) => about === 'self' && rights.includes('withdraw_consent'))) talk.say('right.consentEnded');
  if (isOwn) talk.say('right.askAgain');
  talk.endParagraph();
  if (!makeSure(talk, [])) await goOnBeneath(dc, talk);
};

/** It answers the question beneath. */
const fitsBeneath = (talk: Talk, understand: Understand): boolean =>
  slotAsked[talk.memory.asked] === undefined ? talk.heard.control === 'answer' : answersBeneath(talk, understand);

/** What is erased cannot be brought back: for that only a yes counts that would be one to a consent. */
const decisionIn = (talk: Talk, understand: Understand, confirming: Confirming): 'yes' | 'no' | undefined => {
  const chosen = talk.chosen();
  if (chosen === 'yes' || chosen === 'no') return chosen;
  const { control } = talk.heard;
  if (confirming.is === 'takeBack' && wantsToStay.test(talk.turn.heard.text)) return 'no';
  if ((confirming.is === 'doubt' || confirming.is === 'earlier') && isRegret(talk)) return 'no';
  if (notOnly.test(talk.turn.heard.text)) return undefined;
  // Of several requests the one that is named is taken back.
  if (takesRequestBack(talk.turn.heard.text, false)) return undefined;
  if (control === 'answer_no') return 'no';
  if (control !== 'answer_yes') return undefined;
  const isMeant =
    confirming.is !== 'registered' || !erasesDraft(talk) || understand(talk.turn.heard.text, 'ask_consent').control === 'answer_yes';
  return isMeant ? 'yes' : undefined;
};

/** "Laat maar staan". */
const wantsToStay = /\blaat\b.{0,30}\bstaan\b|\bniet (?:intrekken|terugtrekken)\b/iu;
/** "Niet alleen inzage" takes nothing back: more is wanted. */
const notOnly = /\bniet (?:alleen|enkel|slechts)\b/iu;
const leavesIt: ReadonlySet<Understanding['control']> = new Set(['skip', 'back']);
const beginsNo = /^\W*(?:nee|neen|niet)\b/iu;
const beginsYes = /^\W*(?:ja|jazeker|klopt)\b/iu;
const besides = /\book\b/iu;
/** So many words name a right and say no more of it. */
const mostToName = 5;

/** There was a yes to it already, and it is a right of which one person asks one thing. */
const isMeant = ({ memory }: Talk, right: Right): boolean =>
  !isOfOneMatter(right) && memory.requests.some(({ about, confirmed, rights }) => about === 'self' && confirmed && rights.includes(right));

const denying = /\b(?:geen|niet|niks|behalve|zonder|maar(?!\W*$| weg\W*$))\b/iu;

/** "Ja, inzage" where that is all that was asked, and "ja, en ook inzage" where there was a yes to that before: a yes, and nothing more. */
const isNamedYes = (talk: Talk, standing: readonly Right[]): boolean => {
  const { text } = talk.turn.heard;
  if (!beginsYes.test(text) || denying.test(text) || text.includes('?') || text.trim().split(/\s+/u).length > mostToName) return false;
  const named = rightsNamed(text);
  const isAll = besides.test(text) || standing.every((right) => named.includes(right));
  if (named.length === 0 || !isAll || isHeldBack(clean(text).forms)) return false;
  return named.every((right) => standing.includes(right) || isMeant(talk, right));
};

/**
 * "Nee, alleen inzage" where nothing but access was understood says what stands already, and confirms it. What it says besides goes with the request.
 * Nothing is erased for a no, whatever follows it.
 */
const confirmNamed = async (dc: DialogContext, talk: Talk, confirming: Confirming): Promise<boolean> => {
  const { text } = talk.turn.heard;
  const named = onlySome.test(text) ? rightsNamed(text) : [];
  const own = requestsAsked(talk).filter(({ about }) => about === 'self');
  const standing = confirming.is === 'doubt' ? confirming.asking.rights : own.flatMap(({ rights }) => rights);
  const isSame = named.length > 0 && named.every((right) => standing.includes(right)) && standing.every((right) => named.includes(right));
  if (!isNamedYes(talk, standing) && (!isSame || erasesDraft(talk))) return false;
  if (text.trim().split(/\s+/u).length > mostToName) for (const { reference } of own) talk.turn.addToRequest(reference, text);
  await sayYes(dc, talk, confirming);
  return true;
};

/**
 * "Nee, ik wil inzage" takes back what was asked and asks another thing; "ja, en ook wissen" confirms it and asks one more. Gives whether the
 * message asks something besides, which is then registered as any other.
 */
const takesFurther = (talk: Talk, confirming: Confirming): boolean => {
  const { heard, turn } = talk;
  const { text } = turn.heard;
  const asking = askingIn(heard, text);
  if (beginsNo.test(text) && !notOnly.test(text) && !besides.test(text) && asking && asking.rights.length > 0) {
    withdrawAll(talk);
    endConfirming(talk);
    return true;
  }
  if (!beginsYes.test(text) || confirming.is !== 'registered') return false;
  const requests = requestsAsked(talk);
  // A right that is called by its name is that one, whatever else was heard.
  const named = rightsNamed(text);
  const heardFor = heard.isDoubtful === true ? [] : (asking?.rights ?? []);
  const further = named.length > 0 ? named : heardFor;
  const [first, ...also] = further.filter((right) => requests.every(({ rights }) => !rights.includes(right)) && !isMeant(talk, right));
  if (first === undefined) return false;
  confirmThese(talk, requests);
  // Who asks is made sure of for all of it in one go.
  talk.memory.unsure = [...(talk.memory.unsure ?? []), ...requests.map(({ reference }) => reference)];
  endConfirming(talk);
  talk.heard = { ...heard, control: 'privacy_question', intent: first, also, flags: heard.flags };
  return true;
};

const asksMeaning =
  /\b(?:wat (?:houdt|betekent|bedoel\w*|is dat|is dit|wil dat zeggen|moet ik)|hoe bedoel\w*|leg (?:dat |het |dit )?(?:eens )?uit|(?:snap|begrijp|vat) (?:ik )?(?:\w+ )?niet)\b/iu;
const longestAsking = 8;

/** What the question means is asked, and no answer of the statement is about that. */
const explains = (talk: Talk): boolean => {
  const { heard, turn } = talk;
  const { text } = turn.heard;
  if (talk.memory.confirming?.is === 'earlier' || heard.answer !== undefined || heard.control === 'crisis' || heard.control === 'human')
    return false;
  if (!asksMeaning.test(text) || text.trim().split(/\s+/u).length > longestAsking) return false;
  sayMeaning(talk);
  askToConfirm(talk);
  return true;
};

/** A second tap on the button of the question before, or whatever was typed before this one could be read. */
const isStray = ({ turn }: Talk, { is }: Confirming): boolean =>
  turn.heard.early || (is === 'earlier' && turn.heard.text.trim() === sentence('button.erase'));

/** What is said of what was not answered. */
const leftAs = { registered: 'meant.left', doubt: 'meant.left', earlier: 'erased.close', takeBack: 'right.stays' } as const;

/** It was neither yes nor no. */
const askOnceMore = async (dc: DialogContext, talk: Talk, confirming: Confirming): Promise<void> => {
  if (talk.turn.heard.masked.includes('file')) return askToConfirm(talk);
  const stray = isStray(talk, confirming);
  if (!stray && (leavesIt.has(talk.heard.control) || confirming.again)) {
    await leaveUnconfirmed(talk);
    talk.say(leftAs[confirming.is]);
    return askAgain(dc, talk);
  }
  if (!stray) confirming.again = true;
  talk.say(stray ? 'meant.early' : 'meant.unclear');
  askToConfirm(talk);
  return undefined;
};

/** The answer says in words of its own what of it is meant. */
const namesMeant = async (dc: DialogContext, talk: Talk, confirming: Confirming): Promise<boolean> =>
  (await answersOfBefore(dc, talk)) ||
  narrowObjection(talk) ||
  keepOnlyNamed(talk) ||
  orderNamed(talk) ||
  dropNamed(talk) ||
  (await confirmNamed(dc, talk, confirming));

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
  const { turn } = talk;
  const { confirming } = talk.memory;
  if (!confirming) return false;
  if (confirming.is === 'earlier' && isStray(talk, confirming) && talk.heard.control !== 'crisis') {
    await askOnceMore(dc, talk, confirming);
    return true;
  }
  const isTyped = talk.chosen() === undefined && !turn.heard.early;
  if (isTyped && (await namesMeant(dc, talk, confirming))) return true;
  if (isTyped && takesFurther(talk, confirming)) return interrupt(dc, talk);
  const decision = decisionIn(talk, understand, confirming);
  if (decision !== undefined && !turn.heard.early) {
    if (await tellsEnded(dc, talk, confirming)) return true;
    await (decision === 'yes' ? sayYes : sayNo)(dc, talk, confirming);
    return true;
  }
  if (explains(talk)) return true;
  if (asksCourse(talk) && (await interrupt(dc, talk))) return true;
  if (fitsBeneath(talk, understand)) {
    await leaveUnconfirmed(talk);
    return false;
  }
  if (await interrupt(dc, talk)) return true;
  await askOnceMore(dc, talk, confirming);
  return true;
};
