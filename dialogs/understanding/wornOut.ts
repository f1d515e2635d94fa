import type { Reading } from './reading.ts';
import { tellsOfCare } from './readSituation.ts';

const longestSigh = 12;

/** Exhaustion alone is a sigh to be met, inside a story it is the answer (labels.md, control). */
export const isWornOut = ({ understanding, message }: Reading): boolean =>
  understanding.crisis === 'overload' && message.forms.length <= longestSigh && !tellsOfCare(message);
