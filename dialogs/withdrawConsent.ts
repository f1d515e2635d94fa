import type { ConsentPurpose } from '../domain/consent.ts';
import { sentence } from '../locales/sentence.ts';
import type { About } from './asking.ts';
import { withholdSituation } from './healthGate.ts';
import type { Registered } from './memory.ts';
import type { Talk } from './talk.ts';
import { contactsIn, purposesIn, stoppedText, withdrawElsewhereAt } from './withdrawal.ts';

/** The person's own number and address, as far as they were told: before, or in this very message and beyond doubt. */
export const ownContacts = ({ memory, heard }: Talk): string[] => {
  const told = (['phone', 'email'] as const).filter(
    (slot) => heard.suggest[slot] === undefined && !heard.confirm.includes(slot) && heard.notOwn?.includes(slot) !== true,
  );
  return [...new Set([...contactsIn(memory), ...told.flatMap((slot) => heard.slots[slot] ?? [])])];
};

/** A request that withdraws consent and asks nothing else is done where a consent of before can be found. */
export const isWithdrawn = (talk: Talk, { about, rights }: Registered): boolean =>
  about === 'self' && rights.length > 0 && rights.every((right) => right === 'withdraw_consent') && ownContacts(talk).length > 0;

/** What is withdrawn for whom: of somebody who died nothing but the offers. */
export const withdrawnFor = ({ heard, turn }: Talk, about: About): ConsentPurpose[] =>
  about === 'self' ? purposesIn(heard, turn.heard.text) : ['offers'];

/**
 * Withdraws consent at once, in one message, without a question (AVG art. 7(3)), and says so: of what is named that alone, and all of it where
 * nothing is. The event is recorded of what was given here; of what was not, where there may be a yes in a dossier from before.
 * @returns whether that was all: what was withdrawn had been given here, and nobody has to look for it elsewhere
 */
export const withdrawConsent = (talk: Talk, about: About): boolean => {
  const purposes = withdrawnFor(talk, about);
  const { withdrawal: before } = talk.memory;
  withdrawFromDossiers(talk, purposes);
  const ofHealth =
    purposes.includes('health') && withdrawHealth(talk, purposes.length === 1, before?.purposes?.includes('health') ?? false);
  // Where all is withdrawn and one of the two was given here, there is nothing to say of the other.
  const isSilent = ofHealth && talk.memory.offers !== 'given';
  const ofOffers = purposes.includes('offers') && withdrawOffersHere(talk, isSilent);
  const isAll = ofHealth || ofOffers;
  if (isAll && before && !before.told && talk.memory.withdrawal?.told) talk.add(stoppedText(talk.memory, talk.turn.rules));
  return isAll;
};

const withdrawOffersHere = (talk: Talk, isSilent: boolean): boolean => {
  const { memory } = talk;
  const before = memory.offers;
  memory.offers = 'withdrawn';
  if (isSilent) return false;
  if (before === 'given' || memory.dossier !== null) withdrawOffers(talk, before);
  else talk.say('offers.noneHere');
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
  withdrawFromDossiers(talk, ['offers']);
  if (memory.offers === 'given') withdrawOffers(talk, 'given');
  if (memory.offers !== 'asked') memory.offers = 'withdrawn';
};

/** Withdraws the yes to offers that was given here, and says so. */
export const takeYesBack = (talk: Talk): void => {
  talk.memory.offers = 'withdrawn';
  withdrawFromDossiers(talk, ['offers']);
  withdrawOffers(talk, 'given');
};

const withdrawOffers = (talk: Talk, before: Talk['memory']['offers']): void => {
  const { text, messageId } = talk.turn.heard;
  const reply = sentence('offers.withdrawn');
  const event = { purpose: 'offers', decision: 'withdrawn', text: reply, answer: text, messageId } as const;
  if (before === 'given') talk.turn.record(event);
  else if (before !== 'withdrawn') talk.turn.record({ ...event, ofEarlier: true });
  talk.add(reply);
};

/**
 * What was agreed to in another conversation ends too, as far as it can be found: by the person's own number and address. What was withdrawn
 * before in this conversation is looked for as well, should one of them be told only now.
 */
const withdrawFromDossiers = (talk: Talk, purposes: readonly ConsentPurpose[]): void => {
  const { memory, turn } = talk;
  const contacts = ownContacts(talk);
  const before = memory.withdrawal ? (memory.withdrawal.purposes ?? ['offers']) : [];
  memory.withdrawal = {
    answer: turn.heard.text,
    messageId: turn.heard.messageId,
    purposes: [...new Set([...before, ...purposes])],
    ...(contacts.length > 0 && { told: true }),
  };
  withdrawElsewhereAt(turn, memory, contacts);
};

/**
 * Withdraws the consent for data about health that was given here: what was told by it is gone with that.
 * @param isNamed it is withdrawn in so many words, so that it is said where there is none
 * @returns whether it had been given here, or was withdrawn before
 */
const withdrawHealth = (talk: Talk, isNamed: boolean, isRepeated: boolean): boolean => {
  const { text, messageId } = talk.turn.heard;
  if (talk.memory.health !== 'given') {
    if (isNamed) talk.say(isRepeated ? 'health.withdrawnAlready' : 'health.noneHere');
    return isRepeated;
  }
  const reply = sentence('health.withdrawn');
  talk.turn.record({ purpose: 'health', decision: 'withdrawn', text: reply, answer: text, messageId });
  withholdSituation(talk);
  talk.add(reply);
  return true;
};
