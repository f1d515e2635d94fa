import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { mostTries } from '../../domain/identity.ts';
import type { Understand, Understanding } from '../../domain/understanding.ts';
import { answersBeneath } from '../answersBeneath.ts';
import { askingIn } from '../asking.ts';
import { goOnBeneath } from '../confirm/goOnBeneath.ts';
import { takeSilently } from '../correct.ts';
import { namedAddress } from '../form/namedAddress.ts';
import { isRegret } from '../ownRequests.ts';
import { sayNow } from '../sayNow.ts';
import type { Talk } from '../talk.ts';
import type { Check, CodeCheck, OfOffers } from './checking.ts';
import { asksBeside, hearRightBesideData } from './asksBeside.ts';
import { askCheck, endCheck, endUnsure, sendCode } from './check.ts';
import { sayProgress, withdrawElsewhere } from './elsewhere.ts';

/** Somebody else may sit at the same screen later. */
const knownMs = 30 * 60_000;

const digitWords = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const saidDigit = new RegExp(`\\b(?:${digitWords.join('|')})\\b`, 'giu');
const codeLength = 6;
/** A number of something else: a request, a date, a telephone. */
const ofElse = /\bzg\b|\b\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\b/iu;

/** Six digits, in figures or in words, whatever stands between them, and nothing else that is a number. */
const codeIn = (text: string): string | undefined => {
  if (ofElse.test(text)) return undefined;
  const figures = text.replaceAll(saidDigit, (word) => String(digitWords.indexOf(word.toLowerCase())));
  const digits = figures.replaceAll(/[\s.,-]/gu, '').match(/\d+/g) ?? [];
  return digits.length === 1 && digits[0]?.length === codeLength ? digits[0] : undefined;
};

const wantsNew =
  /\b(?:nieuwe?|andere?|opnieuw|nog (?:een keer|eens|een)|niet (?:aan|binnen)?gekomen|(?:niks|niets|geen (?:code|mail\w*)) (?:gekregen|ontvangen|binnen|gezien))\b/iu;
const cannot = /\bgeen (?:toegang|mail|e-mail|computer|internet)\b|\bkan (?:er )?niet bij\b|\blukt (?:me )?niet\b/iu;
/** They do not know any more with what they agreed. */
const forgot = /\b(?:weet (?:ik|het|dat)\b.{0,20}\bniet|geen idee|vergeten)\b/iu;
/** Speaks of the code, or is too little to be an account. */
const ofCode = /\b(?:code|mail\w*|spam|inbox|cijfers?|stuur\w*)\b/iu;
const fewWords = 3;

/** It is sure now who asks; what it was for is done. */
const succeed = async (talk: Talk, { purpose, address }: CodeCheck): Promise<void> => {
  const { memory, turn } = talk;
  endCheck(talk);
  memory.identified = { address, until: new Date(turn.now.getTime() + knownMs).toISOString() };
  if (purpose.is !== 'requests' && purpose.also) turn.verify(address, purpose.also);
  if (purpose.is === 'requests') {
    turn.verify(address, purpose.references);
    talk.say('check.done');
  } else if (purpose.is === 'course') await sayProgress(talk, address, purpose.reference);
  else await withdrawElsewhere(talk, address, purpose.reference);
  talk.endParagraph();
};

/** The same words whether the code is wrong, too old, or was never sent. */
const fail = (talk: Talk, check: CodeCheck): void => {
  check.tries += 1;
  if (check.tries >= mostTries) return endUnsure(talk, 'check.tooMany');
  talk.say(check.tries === mostTries - 1 ? 'check.wrongAgain' : 'check.wrong');
};

const tryCode = async (talk: Talk, check: CodeCheck, code: string): Promise<void> => {
  const { turn } = talk;
  const isProven = turn.heard.receivedAt < new Date(check.endsAt) && turn.provesCode(code, check.proof);
  const isRight = isProven && (await turn.wasSent(check.address));
  if (isRight) await succeed(talk, check);
  else fail(talk, check);
};

/** Nothing can be shown with a code: they want none, or cannot get at their mail, or gave a number instead. */
const givesUp = (talk: Talk, { stage, purpose }: Check): boolean => {
  const { heard, turn } = talk;
  if (purpose.is === 'offers' && forgot.test(turn.heard.text)) return true;
  if (purpose.is === 'requests' && isRegret(talk)) return false;
  if (talk.chosen() === 'skip' || heard.control === 'skip' || heard.control === 'back' || heard.control === 'answer_no') return true;
  return cannot.test(turn.heard.text) || (stage === 'address' && heard.slots.phone !== undefined && heard.slots.email === undefined);
};

const longestWish = 8;
const saysNew = ({ heard, turn }: Talk): boolean =>
  heard.slots.email === undefined &&
  askingIn(heard, turn.heard.text) === undefined &&
  turn.heard.text.trim().split(/\s+/u).length <= longestWish &&
  wantsNew.test(turn.heard.text);

/** Another code is wanted, to the same address. */
const wantsAnother = (talk: Talk, { stage }: Check): boolean => stage === 'code' && (talk.chosen() === 'again' || saysNew(talk));

/** The address that a code is to go to. One of somebody else shows nobody who asks. */
const addressIn = (talk: Talk, check: Check): string | undefined => {
  if (check.stage === 'code' && wantsAnother(talk, check)) return check.address;
  return talk.heard.notOwn?.includes('email') ? undefined : talk.heard.slots.email;
};

/** What was withdrawn or objected to stops there too; of a withdrawal that was said with the address. */
const endStops = (talk: Talk, { objects }: OfOffers): void => {
  endCheck(talk);
  if (!objects) return;
  talk.say('objection.stopped');
  talk.endParagraph();
};

/** An address counts as the person's own, and the code goes there; where consent was given, that is all. */
const accept = (talk: Talk, check: Check, address: string): void => {
  if (!wantsAnother(talk, check)) talk.set('email', address);
  if (check.purpose.is === 'offers') endStops(talk, check.purpose);
  else sendCode(talk, check.purpose, address);
};

/** Reads an address back that looks mistyped, or that cannot be right as it was written. */
const doubts = (talk: Talk, check: Check, refused: string | undefined): boolean => {
  const { suggest, slots } = talk.heard;
  const { email: value } = suggest;
  if (value === undefined || value === slots.email || slots.email === refused || wantsAnother(talk, check)) return false;
  check.doubt = { value, ...(slots.email !== undefined && { written: slots.email }) };
  return true;
};

const isNo = (talk: Talk): boolean => talk.chosen() === 'no' || talk.heard.control === 'answer_no';

/** The answer to whether an address was meant. What the person wrote stands, unless they say that ours is better (dutch.md 1.5). */
const chosenOf = (talk: Talk, doubt: NonNullable<Check['doubt']>): string | undefined => {
  const { heard } = talk;
  const { value, written } = doubt;
  const named = namedAddress({ field: 'email', ...doubt }, heard.provider);
  if (named !== undefined) return named;
  if (talk.chosen() === 'yes' || heard.control === 'answer_yes') return value;
  return isNo(talk) || (written !== undefined && heard.slots.email === written) ? written : undefined;
};

/** Takes what was awaited: a code, an address, or the wish for another code or for none. Gives whether it was that. */
const take = async (talk: Talk, check: Check): Promise<boolean> => {
  const { turn, heard } = talk;
  const { doubt } = check;
  delete check.doubt;
  const meant = doubt && chosenOf(talk, doubt);
  if (meant !== undefined) {
    accept(talk, check, meant);
    return true;
  }
  if (doubt && isNo(talk)) return true;
  if (doubts(talk, check, doubt?.written)) return true;
  const code = check.stage === 'code' ? codeIn(turn.heard.text) : undefined;
  const address = addressIn(talk, check);
  if (givesUp(talk, check)) {
    const isNumber = heard.slots.phone !== undefined;
    if (heard.slots.phone !== undefined) talk.set('phone', heard.slots.phone, heard.notOwn?.includes('phone') ?? false);
    if (isNumber && check.purpose.is === 'offers') endStops(talk, check.purpose);
    else endUnsure(talk, 'check.skipped');
  } else if (check.stage === 'code' && code !== undefined) await tryCode(talk, check, code);
  else if (address !== undefined) accept(talk, check, address);
  else return false;
  return true;
};

/** It answers the question beneath, and does not speak of the code. */
const fitsBeneath = (talk: Talk, understand: Understand): boolean => {
  const { memory, turn } = talk;
  const { text } = turn.heard;
  const isShort = memory.asked === 'ask_situation' && text.trim().split(/\s+/u).length <= fewWords;
  return !ofCode.test(text) && !isShort && answersBeneath(talk, understand);
};

/** Goes on with what is asked now: for the check, or beneath it once that has ended. */
const goOn = async (dc: DialogContext, talk: Talk): Promise<void> => {
  if (talk.memory.over === 'ask_code') askCheck(talk);
  else await goOnBeneath(dc, talk);
};

const question = /\?|^\W{0,3}(?:en |maar )?(?:hoe|wanneer|welke?|wat|waar|waarom|wie|moet|kan|mag)\b/iu;

/** It was not what was awaited. A question about the check is no try; three answers that are none end it, two where consent was given. */
const miss = async (dc: DialogContext, talk: Talk, check: Check): Promise<void> => {
  const { text, masked } = talk.turn.heard;
  // That no file is taken, and no proof of who somebody is wanted, was said.
  if (masked.includes('file')) return goOn(dc, talk);
  const isCode = check.stage === 'code';
  const isOfOffers = check.purpose.is === 'offers';
  if (!isOfOffers && question.test(text)) talk.say(isCode ? 'check.whichCode' : 'check.why');
  else {
    check.misses = (check.misses ?? 0) + 1;
    if (check.misses >= (isOfOffers ? 2 : mostTries)) endUnsure(talk, isOfOffers ? 'check.skipped' : 'check.tooMany');
    else if (isCode) talk.say(/\d/u.test(text) ? 'check.notSix' : 'check.noCode');
    else talk.say(isOfOffers ? 'offers.noAddress' : 'check.noAddress');
  }
  await goOn(dc, talk);
};

/** What goes before the check, whatever stands beside it. */
const goesBefore: ReadonlySet<Understanding['control']> = new Set(['crisis', 'human', 'stop']);

/** A number or a name that is told instead is taken; the check goes on. */
const takesOther = (talk: Talk): boolean => {
  const fields = takeSilently(talk);
  for (const field of fields) sayNow(talk, field);
  return fields.length > 0;
};

/**
 * Takes the answer to the check of who somebody is, and with it whatever else is asked. What answers the question beneath goes there, and the
 * check ends: the request stands.
 * @returns whether the message has been dealt with
 */
export const answerToCheck = async (
  dc: DialogContext,
  talk: Talk,
  understand: Understand,
  interrupt: (dc: DialogContext, talk: Talk) => Promise<boolean>,
): Promise<boolean> => {
  const { check, flags } = talk.memory;
  if (!check) return false;
  if (flags.includes('minor')) {
    // From now on a human goes on with it (UAVG art. 5(4)).
    endCheck(talk);
    return false;
  }
  if (goesBefore.has(talk.heard.control) && (await interrupt(dc, talk))) return true;
  hearRightBesideData(talk);
  const asksElse = asksBeside(talk);
  if (await take(talk, check)) {
    if (!asksElse || !(await interrupt(dc, talk))) await goOn(dc, talk);
    return true;
  }
  if (asksElse && (await interrupt(dc, talk))) return true;
  if (fitsBeneath(talk, understand)) {
    endCheck(talk);
    return false;
  }
  if (await interrupt(dc, talk)) return true;
  if (takesOther(talk)) await goOn(dc, talk);
  else await miss(dc, talk, check);
  return true;
};
