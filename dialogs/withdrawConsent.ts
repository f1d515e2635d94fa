import { sentence } from '../locales/sentence.ts';
import { withholdSituation } from './healthGate.ts';
import type { Talk } from './talk.ts';

/**
 * Withdraws consent at once, in one message, without a question (AVG art. 7(3)), and says so.
 * @returns whether that was all: what was withdrawn had been given here, and nobody has to look for it elsewhere
 */
export const withdrawConsent = (talk: Talk): boolean => {
  const { heard, memory } = talk;
  const isHealth = heard.because.some((words) => /gezondheid|situatie|medisch/i.test(words));
  if (memory.health === 'given' && (isHealth || memory.offers !== 'given')) {
    withdrawHealth(talk);
    return true;
  }
  const isToBeFound = memory.offers !== 'given' && memory.offers !== 'withdrawn';
  const isKnownHere = memory.offers === 'given' || memory.dossier !== null;
  memory.offers = 'withdrawn';
  if (isKnownHere) withdrawOffers(talk);
  else talk.say('offers.noneHere');
  return !isToBeFound;
};

const withdrawOffers = (talk: Talk): void => {
  const { text, messageId } = talk.turn.heard;
  const reply = sentence('offers.withdrawn');
  talk.turn.record({ purpose: 'offers', decision: 'withdrawn', text: reply, answer: text, messageId });
  talk.add(reply);
};

const withdrawHealth = (talk: Talk): void => {
  const { text, messageId } = talk.turn.heard;
  const reply = sentence('health.withdrawn');
  talk.turn.record({ purpose: 'health', decision: 'withdrawn', text: reply, answer: text, messageId });
  withholdSituation(talk);
  talk.add(reply);
};
