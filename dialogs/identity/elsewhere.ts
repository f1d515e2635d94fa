import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { isOpen } from '../../domain/itemRules.ts';
import type { Understand, Understanding } from '../../domain/understanding.ts';
import { sentence } from '../../locales/sentence.ts';
import { askingIn } from '../asking.ts';
import { askAgain, backToQuestion } from '../backToQuestion.ts';
import { sayItem } from '../sayProgress.ts';
import { showRights } from '../show.ts';
import type { Talk } from '../talk.ts';
import { takesRequestBack } from '../understanding/readTakingBack.ts';
import { beginCheck, identifiedAs } from './check.ts';
import type { Proven } from './checking.ts';

/** How it goes with a request of another conversation, to whom it was made sure of. */
export const sayProgress = async (talk: Talk, address: string, reference: string): Promise<void> => {
  const progress = await talk.turn.progressOf(address, reference);
  if (progress.length === 0) talk.say('progress.none', { reference });
  for (const item of progress) sayItem(talk, reference, item);
};

/** Takes a request of another conversation back, as far as it is not answered yet. */
export const withdrawElsewhere = async (talk: Talk, address: string, reference: string): Promise<void> => {
  const open = (await talk.turn.progressOf(address, reference)).filter(isOpen).map(({ right }) => right);
  if (open.length === 0) return talk.say('progress.noneOpen', { reference });
  talk.turn.withdrawElsewhere(address, reference);
  talk.say('right.takenBack', { rights: showRights(open), reference });
  talk.say('right.askAgain');
};

/** A reference as it is given out, however it was copied. */
const reference = /\bZG[\s-]?([0-9A-Z]{4})[\s-]?([0-9A-Z]{4})\b/iu;
const referenceIn = (text: string): string | undefined => {
  const [, first, second] = reference.exec(text) ?? [];
  return first === undefined || second === undefined ? undefined : `ZG-${first}-${second}`.toUpperCase();
};

const aboutRequest = /verzoek|\b(?:aanvraag|klacht|bezwaar|inzage)\b/iu;
const aboutCourse =
  /\b(?:hoe (?:staat|gaat|zit|is) het|wat staat er|status|hoe ?ver|hoe ?lang|wanneer|antwoord|reactie|gehoord|loopt|lopen|volgen|waar blijft|binnen|ontvangen|behandeld?|behandeling|klaar|opgepakt|verwerkt|bericht)\b/iu;
const fewWords = 6;
const mostWords = 30;

const pullsBack =
  /^\W*(?:ik )?(?:trek|wil) (?:ik )?(?:het|die|dat|deze) (?:dan |toch |maar |graag |weer ){0,2}(?:in|terug|intrekken)\W*$/iu;

/** What is wanted of a request of another conversation: to hear how it goes, or that it ends. */
const wishIn = ({ heard, memory, turn }: Talk): 'course' | 'withdrawal' | undefined => {
  const text = turn.heard.text.replace(reference, '');
  const isLast = memory.elsewhere !== undefined && memory.lastLine.includes(memory.elsewhere);
  if (takesRequestBack(text, false) || (isLast && pullsBack.test(text))) return 'withdrawal';
  // A letter that asks for an answer is a request of its own.
  if (askingIn(heard, text) !== undefined || text.split(/\s+/u).length > mostWords) return undefined;
  return aboutCourse.test(text) && aboutRequest.test(text) ? 'course' : undefined;
};

/** The number was asked for, and they do not have it any more. */
const lacks =
  /\bkwijt\b|\bvergeten\b|\bgeen (?:idee|nummer|mail)|\bweet\b.{0,30}\bniet\b|\b(?:heb|vind|ken)\b.{0,30}\b(?:niet|geen)\b|\bwelk nummer\b/iu;
const mostOfLack = 14;
const lacksReference = ({ memory, turn }: Talk): boolean =>
  memory.wishElsewhere !== undefined &&
  memory.lastLine.includes(sentence('progress.askReference')) &&
  lacks.test(turn.heard.text) &&
  turn.heard.text.trim().split(/\s+/u).length <= mostOfLack;

/** "Trek dat verzoek in", of the one that was told of just now; where none was asked in this conversation, also later. */
const lastNamed = ({ memory }: Talk): string | undefined => {
  const { elsewhere, lastLine, requests } = memory;
  return elsewhere !== undefined && (requests.length === 0 || lastLine.includes(elsewhere)) ? elsewhere : undefined;
};

/**
 * Deals with what is said of a request from another conversation: with its number, and once it is sure who asks. Whether there is such a
 * request is told to nobody else.
 */
export const requestsElsewhere = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  const { memory, turn, heard } = talk;
  const { text } = turn.heard;
  if (heard.control === 'crisis' || heard.control === 'human') return false;
  if (lacksReference(talk)) {
    delete memory.wishElsewhere;
    talk.say('progress.noReference');
    talk.endParagraph();
    talk.heard = { ...heard, control: 'unclear', intent: 'other', also: [], slots: {} };
    await backToQuestion(dc, talk);
    return true;
  }
  const named = referenceIn(text) ?? lastNamed(talk);
  const isAlone = referenceIn(text) !== undefined && text.trim().split(/\s+/u).length <= fewWords;
  const wish = wishIn(talk) ?? (isAlone ? (memory.wishElsewhere ?? 'course') : undefined);
  if (wish === undefined) return false;
  if (named === undefined) {
    if (memory.requests.length > 0) return false;
    memory.wishElsewhere = wish;
    // The open question comes once that was answered.
    talk.say('progress.askReference');
    return true;
  }
  if (named === memory.dossier?.reference || isStanding(talk, named)) return false;
  delete memory.wishElsewhere;
  return speakOf(dc, talk, { is: wish, reference: named });
};

/** It is one of this conversation, and not yet answered: of that it can be spoken without a code. */
const isStanding = ({ memory }: Talk, named: string): boolean =>
  memory.requests.some(({ reference: each, rights }) => each === named && rights.length > 0);

/** Nothing but a yes or a no. */
const isYesOrNo = ({ control, intent, also, slots, crisis }: Understanding): boolean => {
  const isAlone = intent === 'other' && also.length === 0 && Object.keys(slots).length === 0 && crisis === 'none';
  return isAlone && (control === 'answer_yes' || control === 'answer_no');
};

/**
 * Where the number of a request was asked last, a yes or a no is no answer to the question beneath, which may be one about a consent or an
 * erasure: that comes again, in sight.
 * @returns whether the message has been dealt with
 */
export const answersNumberAsked = async (dc: DialogContext, talk: Talk, understand: Understand): Promise<boolean> => {
  const { memory, turn } = talk;
  const isAsked = memory.wishElsewhere !== undefined && memory.lastLine.includes(sentence('progress.askReference'));
  if (!isAsked || memory.over === 'after_crisis') return false;
  const heard = understand(turn.heard.text, 'rights_confirm');
  if (referenceIn(turn.heard.text) !== undefined) {
    talk.heard = heard;
    return requestsElsewhere(dc, talk);
  }
  if (!isYesOrNo(heard)) return false;
  if (heard.control === 'answer_no') delete memory.wishElsewhere;
  await askAgain(dc, talk);
  return true;
};

const speakOf = async (dc: DialogContext, talk: Talk, purpose: Extract<Proven, { reference: string }>): Promise<boolean> => {
  const address = identifiedAs(talk);
  talk.memory.elsewhere = purpose.reference;
  if (address !== undefined) {
    await (purpose.is === 'course' ? sayProgress : withdrawElsewhere)(talk, address, purpose.reference);
    talk.endParagraph();
  } else if (beginCheck(talk, purpose)) return true;
  else talk.say('progress.byPerson');
  await backToQuestion(dc, talk);
  return true;
};
