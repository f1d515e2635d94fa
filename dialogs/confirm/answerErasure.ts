import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { Registered } from '../memory.ts';
import type { Talk } from '../talk.ts';
import { erasesDraft, requestsAsked } from './askToConfirm.ts';
import { eraseDraft } from './eraseDraft.ts';
import { goOnBeneath } from './goOnBeneath.ts';
import { endConfirming } from './leaveUnconfirmed.ts';
import { confirmThese, makeSure } from './makeSure.ts';
import { speaksOfBefore } from './ofBefore.ts';

const beginsNo = /^\W*(?:nee|neen|niet)\b/iu;
const beginsYes = /^\W*(?:ja|jazeker|klopt)\b/iu;
const alsoThat = /\b(?:ook|en|plus|allebei|beide)\b/iu;
const onlyThat = /(?<!\bniet )\b(?:alleen|enkel|slechts)\b/iu;

/** The erasure that can be done at once, if there is one. */
export const erasureOfDraft = (talk: Talk, requests: readonly Registered[]): Registered | undefined =>
  erasesDraft(talk) ? requests.find(({ rights }) => rights.includes('erasure')) : undefined;

/** Erases what was typed here; what was kept before is gone on with, where it was asked for too. */
export const eraseAll = async (
  dc: DialogContext,
  talk: Talk,
  request: Registered,
  isOlderToo = request.older !== undefined || speaksOfBefore(talk.turn.heard.text),
): Promise<void> => {
  const receipt = await eraseDraft(dc, talk, request, isOlderToo);
  if (receipt && !makeSure(talk, [receipt])) await goOnBeneath(dc, talk);
};

/** What was typed here stays; the erasure is of what was kept before, and that stands. */
export const keepDraft = async (dc: DialogContext, talk: Talk, requests: readonly Registered[]): Promise<void> => {
  const erasures = requests.filter(({ rights }) => rights.includes('erasure'));
  for (const request of erasures) {
    talk.turn.addToRequest(request.reference, talk.turn.heard.text);
    request.narrowed = true;
    talk.spokenOf.add(request.reference);
    talk.say('erased.onlyOlder', { reference: request.reference });
  }
  endConfirming(talk);
  confirmThese(talk, requests);
  talk.endParagraph();
  if (!makeSure(talk, requests)) await goOnBeneath(dc, talk);
};

/** "Nee, alleen wat jullie van vroeger hebben", of an erasure that is about nothing else: it says what stands already. */
const confirmsOlder = async (dc: DialogContext, talk: Talk, requests: readonly Registered[]): Promise<boolean> => {
  const isSame = requests.length > 0 && requests.every(({ onlyOlder, rights }) => onlyOlder && rights.length === 1);
  if (!isSame) return false;
  for (const { reference } of requests) talk.turn.addToRequest(reference, talk.turn.heard.text);
  endConfirming(talk);
  confirmThese(talk, requests);
  talk.say('meant.done');
  talk.endParagraph();
  if (!makeSure(talk, requests)) await goOnBeneath(dc, talk);
  return true;
};

const onlyHere =
  /(?<!\bniet )\b(?:alleen|enkel|slechts)\b.{0,20}\b(?:dit gesprek|deze chat|dit hier|wat ik (?:nu|hier|net|zonet|zojuist|vandaag))\b/iu;
const allOfIt =
  /^(?:(?:ja|nee|neen|gewoon|echt|liever)\W{1,3}){0,3}(?:alles|allebei|allemaal)(?:\W{1,3}(?:graag|weg|wissen|maar|ook|hoor))?\W{0,6}$/iu;

/** "Ja, alleen dit gesprek", "nee, alles": how much of it is to go. */
const tellsHowMuch = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  const { text } = talk.turn.heard;
  const erasure = erasureOfDraft(talk, requestsAsked(talk));
  const isAll = allOfIt.test(text);
  if (!erasure || (!isAll && !onlyHere.test(text))) return false;
  await eraseAll(dc, talk, erasure, isAll);
  return true;
};

/**
 * The answer to whether what was typed here is to be erased now, where it tells of what was kept before: "nee, alleen wat jullie van vroeger hebben",
 * "ja maar ook alles van vroeger". Gives whether it was that.
 */
export const answersOfBefore = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  const { text } = talk.turn.heard;
  const requests = requestsAsked(talk);
  if (!speaksOfBefore(text)) return tellsHowMuch(dc, talk);
  const erasure = erasureOfDraft(talk, requests);
  if (!erasure) return onlyThat.test(text) && confirmsOlder(dc, talk, requests);
  if (beginsYes.test(text) && alsoThat.test(text)) await eraseAll(dc, talk, erasure);
  else if (beginsNo.test(text) || onlyThat.test(text)) await keepDraft(dc, talk, requests);
  else return false;
  return true;
};
