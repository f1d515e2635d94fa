import { needsVerification } from '../../domain/itemRules.ts';
import { beginCheck, identifiedAs } from '../identity/check.ts';
import type { Registered } from '../memory.ts';
import type { Talk } from '../talk.ts';

/** Notes that these are what the person meant. */
export const confirmThese = (talk: Talk, requests: readonly Registered[]): void => {
  for (const request of requests) {
    request.confirmed = true;
    talk.turn.confirm(request.reference);
  }
};

/** Goes on to make sure who asks, where that matters and was not done before. Gives whether something is asked now. */
export const makeSure = (talk: Talk, requests: readonly Registered[]): boolean => {
  const { unsure = [] } = talk.memory;
  delete talk.memory.unsure;
  const before = talk.memory.requests.filter(({ reference }) => unsure.includes(reference));
  const references = [...new Set([...before, ...requests])]
    .filter(({ about, rights }) => about === 'self' && rights.some(needsVerification))
    .map(({ reference }) => reference);
  // What somebody under 16 asks is for a human to go on with (UAVG art. 5(4)).
  if (references.length === 0 || talk.memory.flags.includes('minor')) return false;
  const address = identifiedAs(talk);
  if (address === undefined) return beginCheck(talk, { is: 'requests', references });
  talk.turn.verify(address, references);
  return false;
};
