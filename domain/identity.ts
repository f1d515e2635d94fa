import type { ItemStatus, Outcome } from './request.ts';
import type { Day } from './terms.ts';
import type { Right } from './understanding.ts';

/** How it goes with one right of a request, as far as the person is told. */
export interface Progress {
  right: Right;
  status: ItemStatus;
  outcome: Outcome | null;
  /** The last day for an answer, as it is promised now; null where none was promised. */
  answerBy: Day | null;
}

/** How long a code works (minutes), and how often it may be typed wrong. */
export const codeMinutes = 10;
export const mostTries = 3;
/** Codes that one conversation can ask for. */
export const mostCodes = 3;
