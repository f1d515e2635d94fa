import { sentence } from '../locales/sentence.ts';
import { withholdSituation } from './healthGate.ts';
import type { Registered } from './memory.ts';
import type { Talk } from './talk.ts';

/** The person's own number and address, as far as they were told. */
export const ownContacts = ({ memory: { draft } }: Talk): string[] =>
  (['phone', 'email'] as const).flatMap((field) => (draft.notOwn.includes(field) ? [] : (draft.answers[field] ?? [])));

/** A request that withdraws consent and asks nothing else is done where a consent of before can be found. */
export const isWithdrawn = (talk: Talk, { about, rights }: Registered): boolean =>
  about === 'self' && rights.length > 0 && rights.every((right) => right === 'withdraw_consent') && ownContacts(talk).length > 0;

/**
 * Withdraws consent at once, in one message, without a question (AVG art. 7(3)), and says so. The event is recorded of what was given here;
 * of what was not, where there may be a yes in a dossier from before.
 * @returns whether that was all: what was withdrawn had been given here, and nobody has to look for it elsewhere
 */
export const withdrawConsent = (talk: Talk): boolean => {
  const { heard, memory } = talk;
  const isHealth = heard.because.some((words) => /gezondheid|situatie|medisch/i.test(words));
  if (memory.health === 'given' && (isHealth || memory.offers !== 'given')) {
    withdrawHealth(talk);
    return true;
  }
  const before = memory.offers;
  memory.offers = 'withdrawn';
  if (before === 'given' || memory.dossier !== null) withdrawOffers(talk, before);
  else {
    withdrawFromDossiers(talk);
    talk.say('offers.noneHere');
  }
  return before === 'given' || before === 'withdrawn';
};

/** Words of somebody who takes back what they said just now. */
const regret = /\b(?:niet|vergissing|vergis|ongeluk|verkeerd|verkeerde|bedoelde|nader inzien|nee)\b/i;
const longestRegret = 10;

/** A yes to offers is taken back in the very next message, in whatever words: "nee toch niet", "ik drukte per ongeluk op ja" (AVG art. 7(3)). */
export const takesYesBack = ({ heard, memory, turn }: Talk): boolean => {
  const { text } = turn.heard;
  const isNext = memory.offers === 'given' && memory.lastLine.includes(sentence('offers.given'));
  if (!isNext || text.includes('?') || text.trim().split(/\s+/).length > longestRegret) return false;
  return heard.control === 'answer_no' || (Object.keys(heard.slots).every((slot) => slot === 'situation') && regret.test(text));
};

/** An objection stops offers at once, of which no question comes any more; a yes that was given here ends with one to marketing (AVG art. 21(3)). */
export const objectToOffers = (talk: Talk, isMarketing: boolean): void => {
  const { memory } = talk;
  memory.objected = true;
  if (!isMarketing) return;
  if (memory.offers === 'given') withdrawOffers(talk, 'given');
  else withdrawFromDossiers(talk);
  if (memory.offers !== 'asked') memory.offers = 'withdrawn';
};

/** Withdraws the yes to offers that was given here, and says so. */
export const takeYesBack = (talk: Talk): void => {
  talk.memory.offers = 'withdrawn';
  withdrawOffers(talk, 'given');
};

const withdrawOffers = (talk: Talk, before: Talk['memory']['offers']): void => {
  const { text, messageId } = talk.turn.heard;
  withdrawFromDossiers(talk);
  const reply = sentence('offers.withdrawn');
  const event = { purpose: 'offers', decision: 'withdrawn', text: reply, answer: text, messageId } as const;
  if (before === 'given') talk.turn.record(event);
  else if (before !== 'withdrawn') talk.turn.record({ ...event, ofEarlier: true });
  talk.add(reply);
};

/** What was agreed to in another conversation ends too, as far as it can be found: by the person's own number and address. */
const withdrawFromDossiers = (talk: Talk): void => {
  const { memory, turn } = talk;
  const contacts = ownContacts(talk);
  memory.withdrawal = { answer: turn.heard.text, messageId: turn.heard.messageId, ...(contacts.length > 0 && { told: true }) };
  for (const contact of contacts) turn.withdrawAlso({ contact, text: sentence('right.one.stopped'), ...memory.withdrawal });
};

const withdrawHealth = (talk: Talk): void => {
  const { text, messageId } = talk.turn.heard;
  const reply = sentence('health.withdrawn');
  talk.turn.record({ purpose: 'health', decision: 'withdrawn', text: reply, answer: text, messageId });
  withholdSituation(talk);
  talk.add(reply);
};
