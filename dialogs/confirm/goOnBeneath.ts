import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { nothingUnderstood } from '../../domain/understanding.ts';
import { askAgain } from '../backToQuestion.ts';
import { isChecking } from '../identity/check.ts';
import type { Talk } from '../talk.ts';

/** Back to the question beneath: what was told beside a request and has to be read back is gone into now; else that question comes again. */
export const goOnBeneath = async (dc: DialogContext, talk: Talk): Promise<void> => {
  const { memory } = talk;
  const { held } = memory;
  // While it is still made sure who asks, that comes first.
  if (held === undefined || isChecking(talk)) return askAgain(dc, talk);
  delete memory.held;
  // What was typed now was no choice at that question.
  memory.options = [];
  talk.heard = { ...nothingUnderstood(), control: 'answer', intent: 'intake', ...held };
  await dc.continueDialog();
};
