import type { Registered } from './memory.ts';
import { showDay, showRights } from './show.ts';
import type { Talk } from './talk.ts';

/** Says under which number a request of this conversation stands, and until when there is an answer. */
export const sayCourseOf = (talk: Talk, { rights, reference, promisedOn }: Registered): void => {
  talk.spokenOf.add(reference);
  const values = { rights: showRights(rights), reference, date: promisedOn ? showDay(promisedOn) : '' };
  talk.say(promisedOn ? 'right.course' : 'right.courseUndated', values);
};
