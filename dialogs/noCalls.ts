import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { askingIn } from './asking.ts';
import { goFurther } from './backToQuestion.ts';
import { takeSilently } from './correct.ts';
import { leaveOtherWays, notePreference } from './preference.ts';
import type { Talk } from './talk.ts';

const refusing =
  /\b(?:niet|nooit|geen|stop\w*|ophouden|houd\w* op)\b[^.?!]{0,40}\b(?:bel|belt|bellen|gebeld|telefoontjes?|opbellen|opgebeld)\b/iu;
const wantsSomebody = /\b(?:mens|iemand|medewerk\w+|adviseur|persoon|collega|spreken)\b/iu;

/** "Ik wil niet dat jullie mij bellen" has the words of a wish for a person, and asks for nobody. */
const refusesCalls = ({ heard, turn }: Talk): boolean =>
  heard.control === 'human' && refusing.test(turn.heard.text) && !wantsSomebody.test(turn.heard.text);

/** Who does not want to be called is written to; nothing else is changed, and the open question comes again. Gives whether it was that. */
export const noCalls = async (dc: DialogContext, talk: Talk): Promise<boolean> => {
  if (!refusesCalls(talk) || askingIn(talk.heard, talk.turn.heard.text)) return false;
  const { heard, memory } = talk;
  talk.heard = { ...heard, control: 'unclear', intent: 'other', also: [], preference: heard.preference ?? 'email' };
  notePreference(talk);
  leaveOtherWays(talk);
  takeSilently(talk);
  talk.say('preference.noCalls');
  if (memory.over === null && memory.asked === 'ask_phone') await goFurther(dc, talk);
  else await dc.repromptDialog();
  return true;
};
