import type { Talk } from './talk.ts';

/** Says what the privacy statement says, or that it does not say it; asked the very same again, with a lead-in of its own. */
export const sayAnswer = (talk: Talk): void => {
  const { heard, memory, turn } = talk;
  const { answer, restsOn = [] } = heard;
  if (answer === undefined) return;
  if (memory.lastLine.startsWith(answer)) talk.say('repeat.lead');
  talk.add(`${answer}\n`);
  turn.answered(restsOn);
};
