import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { askingIn } from './asking.ts';
import { backToQuestion } from './backToQuestion.ts';
import type { Talk } from './talk.ts';
import { asksSecrecy } from './understanding/readSecrecy.ts';

/**
 * Somebody under 16 who asks who will hear of it is told how it is, whatever the statement says of it: what an advisor
 * hears may be about safety, so that no secrecy is promised. Gives whether it was that.
 */
export const answerSecrecy = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  const { heard, memory, turn } = talk;
  if (!memory.flags.includes('minor') || talk.chosen() !== undefined || !asksSecrecy(turn.heard.text)) return false;
  if (heard.control.startsWith('correct:') || (askingIn(heard, turn.heard.text)?.rights.length ?? 0) > 0) return false;
  talk.say('minor.secrecy', { children: turn.rules.crisisNumbers.children });
  talk.endParagraph();
  await backToQuestion(dc, talk);
  return true;
};
