import type { Right } from '../../domain/understanding.ts';
import type { Registered } from '../memory.ts';
import { showRights } from '../show.ts';
import type { Talk } from '../talk.ts';

/** Takes rights of a request of this conversation back, and says so. A restriction of what was typed here ends with it. */
export const takeBackRights = (talk: Talk, request: Registered, rights: readonly Right[]): void => {
  const { memory, turn } = talk;
  turn.takeBack(request.reference, rights);
  request.rights = request.rights.filter((right) => !rights.includes(right));
  if (memory.restricted && rights.includes('restriction')) {
    turn.restrict(false);
    delete memory.restricted;
  }
  talk.say('right.takenBack', { rights: showRights(rights), reference: request.reference });
};
