import type { Right } from '../domain/understanding.ts';
import { erasesDraft } from './confirm/askToConfirm.ts';
import type { Talk } from './talk.ts';

/** What was typed here is the person's own: while its erasure is offered, their answer counts, whatever was decided on what was kept before. */
const isOffered = (talk: Talk, right: Right): boolean => right === 'erasure' && talk.memory.over === 'rights_confirm' && erasesDraft(talk);

/**
 * What a person answered or closed meanwhile stands in the conversation no longer: it is not asked back or taken back any more, and asked again
 * it is a request of its own, with an answer of its own (AVG art. 12(3), 12(5)).
 */
export const noteEnded = async (talk: Talk): Promise<void> => {
  const { requests } = talk.memory;
  if (requests.every(({ rights }) => rights.length === 0)) return;
  const all = await talk.turn.endedRights();
  for (const request of requests) {
    const isEnded = (right: Right): boolean => all.get(request.reference)?.includes(right) === true && !isOffered(talk, right);
    const ended = request.rights.filter(isEnded);
    if (ended.length === 0) continue;
    request.rights = request.rights.filter((right) => !ended.includes(right));
    request.ended = [...(request.ended ?? []), ...ended];
  }
};
