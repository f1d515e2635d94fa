import type { Intent, State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { placesAsked } from './learned/hear.ts';
import { complaining } from './leastFor.ts';

/**
 * What is asked, in the order of asking: each where the words stand that speak for it. Of a request that was not answered the right comes
 * first, and the complaint that it holds after it; a leak is a complaint without saying so (labels.md, intent).
 */
export const inOrder = (message: Message, state: State, asked: readonly Intent[], isLeak: boolean): Intent[] => {
  if (asked.length < 2) return [...asked];
  const places = placesAsked(message, state);
  const isComplaintSaid = message.forms.some((word) => complaining.test(word));
  const placeOf = (intent: Intent): number => {
    if (intent === 'intake' || intent === 'other') return 0;
    if (intent !== 'complaint' || isComplaintSaid) return places[intent];
    return isLeak ? places.leak : message.forms.length;
  };
  return asked.toSorted((a, b) => placeOf(a) - placeOf(b));
};
