import type { Registered } from './memory.ts';
import { showAsked, showDated, showDay } from './show.ts';
import type { Talk } from './talk.ts';
import { stoppedText } from './withdrawal.ts';
import { isWithdrawn } from './withdrawConsent.ts';

/** Says under which number a request of this conversation stands, and until when there is an answer. */
export const sayCourseOf = (talk: Talk, request: Registered): void => {
  const { reference, promisedOn } = request;
  talk.spokenOf.add(reference);
  if (isWithdrawn(talk, request)) return talk.add(stoppedText(talk.memory, talk.turn.rules));
  const dated = showDated(request);
  if (promisedOn && dated !== undefined)
    return talk.say('right.courseAbout', { rights: showAsked(request), reference, dated, date: showDay(promisedOn) });
  const values = { rights: showAsked(request), reference, date: promisedOn ? showDay(promisedOn) : '' };
  return talk.say(promisedOn ? 'right.course' : 'right.courseUndated', values);
};
