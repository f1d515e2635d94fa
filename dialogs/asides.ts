import { askingIn, flagsOfPerson } from './asking.ts';
import { sayCaution } from './caution.ts';
import { sayMinor } from './done.ts';
import type { Talk } from './talk.ts';

/** Says what a message brings to be said besides its answer: what of it was not kept, and what it tells about the person. Each once. */
export const sayAsides = (talk: Talk): void => {
  const { crisis } = talk.heard;
  const flags = flagsOfPerson(talk.heard);
  for (const what of talk.unsaidMasked.splice(0)) talk.say(`masked.${what}`);
  if (flags.includes('minor')) sayMinor(talk);
  sayCaution(talk);
  if (flags.includes('deceased') && crisis === 'none' && !asksOfDeceased(talk)) sayLoss(talk);
};

/** The answer to that condoles as well. */
const asksOfDeceased = (talk: Talk): boolean => askingIn(talk.heard, talk.turn.heard.text)?.about === 'deceased';

/** To somebody who lost somebody, once. */
const sayLoss = (talk: Talk): void => {
  if (talk.memory.alarmed.includes('loss')) return;
  talk.memory.alarmed.push('loss');
  talk.say('loss.said');
  talk.endParagraph();
};
