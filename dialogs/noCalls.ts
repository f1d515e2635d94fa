import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { askingIn } from './asking.ts';
import { goFurther } from './backToQuestion.ts';
import { takeSilently } from './correct.ts';
import { leaveOtherWays, notePreference } from './preference.ts';
import type { Talk } from './talk.ts';
import { asksNobodyToCall } from './understanding/ofCalls.ts';

/** Who does not want to be called is written to; nothing else is changed, and the open question comes again. Gives whether it was that. */
export const noCalls = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  const { heard, memory, turn } = talk;
  if (heard.control !== 'human' || !asksNobodyToCall(turn.heard.text) || askingIn(heard, turn.heard.text)) return false;
  talk.heard = { ...heard, control: 'unclear', intent: 'other', also: [], preference: heard.preference ?? 'email' };
  notePreference(talk);
  leaveOtherWays(talk);
  takeSilently(talk);
  talk.say('preference.noCalls');
  if (memory.over === null && memory.asked === 'ask_phone') await goFurther(dc, talk);
  else await dc.repromptDialog();
  return true;
};
