import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { sentence } from '../../locales/sentence.ts';
import { forget } from '../memory.ts';
import { type Receipt, registerRequest } from '../registerRequest.ts';
import { sayReceipt } from '../sayReceipt.ts';
import type { Talk } from '../talk.ts';
import { askToConfirm } from './askToConfirm.ts';

/**
 * Erases what was typed in this conversation, at once, and asks whether what was kept before shall go too (AVG art. 17(1)(b)). Of the request
 * itself the number, the times and the right stay. The conversation begins anew beneath.
 */
export const eraseDraft = async (dc: DialogContext, talk: Talk, reference: string): Promise<void> => {
  const { codesAsked, restricted } = talk.memory;
  talk.turn.eraseDraft();
  if (restricted) talk.turn.restrict(false);
  forget(talk.memory);
  // How many codes were asked for is no word of theirs, and stays a limit.
  if (codesAsked !== undefined) talk.memory.codesAsked = codesAsked;
  talk.news.length = 0;
  await dc.cancelAllDialogs();
  await dc.beginDialog('intake');
  talk.hush();
  talk.say('erased.done', { reference });
  talk.memory.confirming = { is: 'earlier' };
  askToConfirm(talk);
};

/** Registers that what was kept of them before shall go too; their words for it are gone with the draft. */
export const registerEarlier = async (talk: Talk): Promise<Receipt | undefined> => {
  const text = [sentence('erased.earlierText'), talk.turn.heard.text].join('\n');
  const receipt = await registerRequest(talk, { rights: ['erasure'], about: 'self', isLeak: false }, { text });
  if (!receipt) return undefined;
  sayReceipt(talk, receipt);
  talk.turn.confirm(receipt.reference);
  // Asked once more, it is not asked back: the offer was the question.
  for (const request of talk.memory.requests) if (request.reference === receipt.reference) request.confirmed = true;
  return receipt;
};
