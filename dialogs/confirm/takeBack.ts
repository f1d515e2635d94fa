import type { Right } from '../../domain/understanding.ts';
import type { Registered } from '../memory.ts';
import { isEnded } from '../sayProgress.ts';
import { showRights } from '../show.ts';
import type { Talk } from '../talk.ts';

/** What of a request is of the kind that can be taken back in the chat. A leak stays reported, and consent is not given again by it. */
const ownRights = ({ about, isLeak, rights }: Registered): Right[] =>
  about === 'authority' || isLeak ? [] : rights.filter((right) => right !== 'withdraw_consent');

/** What of a request can still be taken back. */
export const openRights = (talk: Talk, request: Registered): Right[] =>
  ownRights(request).filter((right) => !isEnded(talk, request, right));

/** Takes rights of a request of this conversation back, and says so. A restriction of what was typed here ends with it. */
export const takeBackRights = (talk: Talk, request: Registered, rights: readonly Right[]): void => {
  const { memory, turn } = talk;
  turn.takeBack(request.reference, rights);
  const { reference, uses, about } = request;
  memory.takenBack = [...(memory.takenBack ?? []), { reference, rights: [...rights], about, ...(uses && { uses }) }];
  request.rights = request.rights.filter((right) => !rights.includes(right));
  if (memory.restricted && rights.includes('restriction')) {
    turn.restrict(false);
    delete memory.restricted;
  }
  talk.say('right.takenBack', { rights: showRights(rights), reference: request.reference });
};
