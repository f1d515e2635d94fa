import { askingIn } from '../asking.ts';
import type { Talk } from '../talk.ts';
import { requestsAsked } from './askToConfirm.ts';

/** A right that was only guessed, of which it is asked just now whether it was meant, is no second one: what is told belongs to the first. */
export const forgetSameGuess = (talk: Talk): void => {
  const { heard, turn, memory } = talk;
  if (memory.confirming?.is !== 'registered' || heard.isDoubtful !== true || heard.control !== 'privacy_question') return;
  const rights = askingIn(heard, turn.heard.text)?.rights ?? [];
  const standing = requestsAsked(talk).flatMap((request) => request.rights);
  if (rights.length === 0 || !rights.every((right) => standing.includes(right))) return;
  const { isDoubtful: _, ...rest } = heard;
  talk.heard = { ...rest, control: 'unclear', intent: 'other', also: [] };
};
