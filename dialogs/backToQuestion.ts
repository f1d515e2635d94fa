import { DialogReason } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { takeSilently, withEnding } from './correct.ts';
import { asksWhatIsKnown, isWaiting, returned } from './form/formState.ts';
import { givenIn } from './slots.ts';
import type { Talk } from './talk.ts';

/** Something besides the question is told that was not known. A relative who is named in a question tells nothing by itself. */
const tellsNews = ({ heard, memory }: Talk): boolean =>
  givenIn(heard).some(({ field, value }) => field !== 'relation' && value !== memory.draft.answers[field]);

/** The dialog on top takes any answer now: it waits for no choice, no yes and no value to be confirmed. */
const takesAnswers = ({ activeDialog }: DialogContext, { memory }: Talk): boolean =>
  memory.over === null && (isWaiting(activeDialog) || activeDialog?.id === 'review' || activeDialog?.id === 'after');

/** Goes on where the talk was, with what is still open there. */
export const goFurther = async (dc: DialogContext, talk: Talk): Promise<void> => {
  const { activeDialog } = dc;
  const dialog = activeDialog && dc.findDialog(activeDialog.id);
  await dialog?.resumeDialog(dc, DialogReason.nextCalled, returned);
  if (talk.isSilent) await dc.repromptDialog();
};

/** The open question comes again; not when it was answered in between, as the words of an alarm answer what it is about. */
export const askAgain = async (dc: DialogContext, talk: Talk): Promise<void> => {
  if (talk.memory.over === null && asksWhatIsKnown(dc.activeDialog, talk.memory.draft)) return goFurther(dc, talk);
  await dc.repromptDialog();
};

/**
 * Comes back to the open question after an interruption. What the same message told is taken for the answer that it is, so that nothing has
 * to be told twice.
 */
export const backToQuestion = async (dc: DialogContext, talk: Talk): Promise<void> => {
  const { heard } = talk;
  const phone = withEnding(talk, 'phone', heard.ending);
  if (phone !== undefined) talk.heard = { ...heard, slots: { ...heard.slots, phone } };
  if (tellsNews(talk) && takesAnswers(dc, talk)) {
    talk.heard = { ...talk.heard, control: 'answer' };
    await dc.continueDialog();
    return;
  }
  takeSilently(talk);
  await askAgain(dc, talk);
};
