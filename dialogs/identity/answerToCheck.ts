import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { mostTries } from '../../domain/identity.ts';
import type { Understand } from '../../domain/understanding.ts';
import { askAgain } from '../backToQuestion.ts';
import type { Talk } from '../talk.ts';
import { slotAsked } from '../understanding/reading.ts';
import type { Check } from './checking.ts';
import { askCheck, endCheck, endUnsure, sendCode } from './check.ts';
import { sayProgress, withdrawElsewhere } from './elsewhere.ts';

/** Somebody else may sit at the same screen later. */
const knownMs = 30 * 60_000;

type CodeCheck = Extract<Check, { stage: 'code' }>;

/** Six digits, whatever stands between them, and nothing else that is a number. */
const codeIn = (text: string): string | undefined => {
  const digits = text.replaceAll(/[\s.-]/gu, '').match(/\d+/g) ?? [];
  return digits.length === 1 && digits[0]?.length === 6 ? digits[0] : undefined;
};

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
  talk.say('check.wrong');
  askCheck(talk);
};

const tryCode = async (dc: DialogContext, talk: Talk, check: CodeCheck, code: string): Promise<void> => {
  const { turn } = talk;
  const isRight =
    turn.heard.receivedAt < new Date(check.endsAt) && turn.provesCode(code, check.proof) && (await turn.wasSent(check.address));
  if (isRight) await succeed(talk, check);
  else fail(talk, check);
  if (talk.memory.over !== 'ask_code') await askAgain(dc, talk);
};

/** Takes what was awaited: a code, an address, or the wish for another code or for none. */
const take = async (dc: DialogContext, talk: Talk, check: Check): Promise<boolean> => {
  const { turn, heard } = talk;
  const chosen = talk.chosen();
  if (chosen === 'skip' || heard.control === 'skip' || heard.control === 'back' || heard.control === 'answer_no') {
    endUnsure(talk, 'check.skipped');
    await askAgain(dc, talk);
    return true;
  }
  const code = check.stage === 'code' ? codeIn(turn.heard.text) : undefined;
  if (check.stage === 'code' && code !== undefined) {
    await tryCode(dc, talk, check, code);
    return true;
  }
  const email = chosen === 'again' && check.stage === 'code' ? check.address : heard.slots.email;
  if (email === undefined) return false;
  if (chosen !== 'again') talk.set('email', email, heard.notOwn?.includes('email') ?? false);
  sendCode(talk, check.purpose, email);
  if (talk.memory.over !== 'ask_code') await askAgain(dc, talk);
  return true;
};

/** It answers the question beneath, in the words that are asked there. */
const fitsBeneath = ({ memory, turn }: Talk, understand: Understand): boolean => {
  if (slotAsked[memory.asked] === undefined) return false;
  const beneath = understand(turn.heard.text, memory.asked);
  return beneath.control === 'answer' && beneath.valid;
};

/**
 * Takes the answer to the check of who somebody is. What answers the question beneath goes there, and the check ends: the request stands.
 * @returns whether the message has been dealt with
 */
export const answerToCheck = async (
  dc: DialogContext,
  talk: Talk,
  understand: Understand,
  interrupt: (dc: DialogContext, talk: Talk) => Promise<boolean>,
): Promise<boolean> => {
  const { check } = talk.memory;
  if (!check) return false;
  if (await take(dc, talk, check)) return true;
  if (fitsBeneath(talk, understand)) {
    endCheck(talk);
    return false;
  }
  if (await interrupt(dc, talk)) return true;
  if (check.again) {
    endUnsure(talk, 'check.skipped');
    await askAgain(dc, talk);
    return true;
  }
  check.again = true;
  talk.say(check.stage === 'address' ? 'check.noAddress' : 'check.noCode');
  askCheck(talk);
  return true;
};
