import type { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { leaveUnconfirmed } from './confirm/leaveUnconfirmed.ts';
import { listed } from './listed.ts';
import { draftAnew, isEmpty } from './memory.ts';
import { hasOpen } from './sayProgress.ts';
import type { Talk } from './talk.ts';

/** What was asked about data stands, whatever becomes of the answers. */
const sayStanding = (talk: Talk): void => {
  const standing = talk.memory.requests.filter((request) => hasOpen(talk, request));
  if (standing.length === 0) return;
  const references = listed(standing.map(({ reference }) => reference));
  talk.say(standing.length === 1 ? 'restart.request' : 'restart.requests', { references });
};

/** Starts again with an empty draft. */
export const startAgain = async (dc: DialogContext, talk: Talk): Promise<void> => {
  const { memory } = talk;
  await leaveUnconfirmed(talk);
  talk.say(memory.opened === null ? 'restart.draft' : 'restart.waiting');
  sayStanding(talk);
  await dc.cancelAllDialogs();
  // Said twice, the empty draft must not take the place of what was thrown away first.
  if (!isEmpty(memory)) memory.undo = memory.draft;
  memory.draft = draftAnew(memory);
  memory.toldNoWay = false;
  if (memory.health !== 'refused') memory.health = 'unasked';
  await dc.beginDialog('intake');
};
