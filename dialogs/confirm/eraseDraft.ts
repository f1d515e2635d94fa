import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { Answers } from '../../domain/dossier.ts';
import { sentence } from '../../locales/sentence.ts';
import { forget, type Registered } from '../memory.ts';
import { type Receipt, registerRequest, type Words } from '../registerRequest.ts';
import { sayReceipt } from '../sayReceipt.ts';
import type { Talk } from '../talk.ts';
import { askToConfirm } from './askToConfirm.ts';

/** How the person was known before, as far as it was told for that. Of all else that was typed nothing stays. */
const keptFor = ({ memory: { draft } }: Talk, { older = [] }: Registered): Answers => {
  const fields = older.length > 0 ? older : (['phone', 'email'] as const);
  return Object.fromEntries(fields.filter((field) => !draft.notOwn.includes(field)).map((field) => [field, draft.answers[field]]));
};

/** Registers that what was kept of them before shall go too, with words of ours: theirs are gone with the draft. */
const register = async (talk: Talk, words: Words): Promise<Receipt | undefined> => {
  const receipt = await registerRequest(talk, { rights: ['erasure'], about: 'self', isLeak: false }, words);
  if (!receipt) return undefined;
  // Asked once more, it is not asked back: the offer was the question.
  for (const request of talk.memory.requests)
    if (request.reference === receipt.reference) Object.assign(request, { onlyOlder: true, confirmed: true });
  sayReceipt(talk, receipt);
  talk.turn.confirm(receipt.reference);
  return receipt;
};

/** The same, once it was offered. */
export const registerEarlier = (talk: Talk): Promise<Receipt | undefined> =>
  register(talk, { text: [sentence('erased.earlierText'), talk.turn.heard.text].join('\n') });

/** Empties the conversation, which begins anew beneath. */
const empty = async (dc: DialogContext, talk: Talk): Promise<void> => {
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
};

/**
 * Erases what was typed in this conversation, at once (AVG art. 17(1)(b)). Of the request itself the number, the times and the right stay. Whether
 * what was kept before shall go too is asked; where that was asked for already, it becomes a request of its own, as old as the first.
 * @returns that request
 */
export const eraseDraft = async (dc: DialogContext, talk: Talk, request: Registered, isOlderToo: boolean): Promise<Receipt | undefined> => {
  const kept = keptFor(talk, request);
  await empty(dc, talk);
  talk.say('erased.done', { reference: request.reference });
  talk.endParagraph();
  if (!isOlderToo) {
    talk.memory.confirming = { is: 'earlier' };
    askToConfirm(talk);
    return undefined;
  }
  for (const field of ['name', 'phone', 'email'] as const) if (kept[field] !== undefined) talk.set(field, kept[field]);
  talk.say('erased.olderApart');
  return register(talk, {
    text: sentence('erased.olderText'),
    ...(request.receivedAt !== undefined && { receivedAt: request.receivedAt }),
  });
};
