import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { isOpen } from '../../domain/itemRules.ts';
import { askingIn } from '../asking.ts';
import { backToQuestion } from '../backToQuestion.ts';
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

/** What is wanted of a request of another conversation: to hear how it goes, or that it ends. */
const wishIn = ({ heard, turn }: Talk): 'course' | 'withdrawal' | undefined => {
  const text = turn.heard.text.replace(reference, '');
  if (takesRequestBack(text, false)) return 'withdrawal';
  // A letter that asks for an answer is a request of its own.
  if (askingIn(heard, text) !== undefined || text.split(/\s+/u).length > mostWords) return undefined;
  return aboutCourse.test(text) && aboutRequest.test(text) ? 'course' : undefined;
};

/**
 * Deals with what is said of a request from another conversation: with its number, and once it is sure who asks. Whether there is such a
 * request is told to nobody else.
 */
export const requestsElsewhere = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  const { memory, turn, heard } = talk;
  const { text } = turn.heard;
  if (heard.control === 'crisis' || heard.control === 'human') return false;
  const named = referenceIn(text);
  const isAlone = named !== undefined && text.trim().split(/\s+/u).length <= fewWords;
  const wish = wishIn(talk) ?? (isAlone ? (memory.wishElsewhere ?? 'course') : undefined);
  if (wish === undefined) return false;
  if (named === undefined) {
    if (memory.requests.length > 0) return false;
    memory.wishElsewhere = wish;
    // The open question comes once that was answered.
    talk.say('progress.askReference');
    return true;
  }
  if (named === memory.dossier?.reference || memory.requests.some((request) => request.reference === named)) return false;
  delete memory.wishElsewhere;
  return speakOf(dc, talk, { is: wish, reference: named });
};

const speakOf = async (dc: DialogContext, talk: Talk, purpose: Extract<Proven, { reference: string }>): Promise<boolean> => {
  const address = identifiedAs(talk);
  if (address !== undefined) {
    await (purpose.is === 'course' ? sayProgress : withdrawElsewhere)(talk, address, purpose.reference);
    talk.endParagraph();
  } else if (beginCheck(talk, purpose)) return true;
  else talk.say('progress.byPerson');
  await backToQuestion(dc, talk);
  return true;
};
