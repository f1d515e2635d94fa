import type { Step } from './shapes.ts';
import { anything, markOfEnd } from './wordMarks.ts';

/** What the word may be on which the steps from a place on begin. */
export const nextOf = (steps: readonly Step[], from: number): number => {
  let marks = 0;
  for (let at = from; at < steps.length; at += 1) {
    const step = steps[at] as Step;
    if (step.kind !== 'word') return marks | (step.kind === 'edge' ? markOfEnd : anything);
    marks |= step.marks;
    if (!step.optional) return marks;
  }
  return marks | anything;
};

/** So many words are soon. */
export const near = 12;
/** Behind a gap the first word that may not lack, in the steps from a place on. */
export const soonOf = (steps: readonly Step[], from: number): number => {
  let reach = 0;
  let isBehindGap = false;
  for (let at = from; at < steps.length; at += 1) {
    const step = steps[at] as Step;
    reach += step.kind === 'gap' ? step.most : 1;
    if (reach > near) return anything;
    if (isBehindGap && step.kind === 'edge') return markOfEnd;
    if (isBehindGap && step.kind === 'word' && !step.optional) return step.marks;
    if (step.kind === 'gap') isBehindGap = true;
  }
  return anything;
};
