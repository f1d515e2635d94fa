import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { backToQuestion } from './backToQuestion.ts';
import type { Talk } from './talk.ts';

/** Files that a doctor or a hospital keeps are asked for there (BW 7:456). What is told with it goes on. Gives whether that was all. */
export const elsewhere = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  if (talk.heard.asks !== 'elsewhere') return false;
  talk.say('right.elsewhere');
  talk.endParagraph();
  if (talk.heard.control !== 'unclear') return false;
  await backToQuestion(dc, talk);
  return true;
};
