import { privacyAnswers } from '../../../locales/privacyAnswers.ts';
import type { PrivacyTopic } from '../../../locales/privacyAnswers.ts';
import { smallWords } from '../talkWords.ts';
import { hearSilence } from '../learned/hear.ts';
import { isOfOthersNotHowLong, notCovered } from './notCovered.ts';
import { nearestTopic } from './nearestTopic.ts';
import type { Ranked } from './nearestTopic.ts';

/** Nearer than this a topic is what was asked; further off nothing is known of it. */
const known = 0.38;
/** Small words alone must be those of a known way of asking. */
const certain = 0.9;
/** A part of a message is a question of its own from here on. */
const ownQuestion = 0.62;
const fewestWords = 3;
const longestPart = 16;
const longestPiece = 10;
const mostAnswers = 2;
/** No more of a message is looked at as a whole, and no more parts. */
const longestWhole = 60;
const mostParts = 24;
/** "Die" points no further back than this. */
const partsBefore = 3;
/** Beside another topic these say nothing that was asked. */
const vague: ReadonlySet<PrivacyTopic> = new Set(['general', 'other']);

/** Words with which a question begins. */
export const opensQuestion: ReadonlySet<string> = new Set(
  'wie wat waar waarom waarvoor wanneer hoe hoelang welk welke mag kan kunnen krijg krijgt krijgen word worden wordt is zijn heb hebben heeft delen deel verkopen verkoopt bewaren bewaar bewaart gebruiken slaan lezen leest moet moeten gaat gaan geven aan met'.split(
    ' ',
  ),
);

/** A sentence without end is looked at from each word on that may open a question: it stands somewhere in it. */
const piecesOf = (part: string[]): string[][] => {
  if (part.length <= longestPart) return [part];
  return part.flatMap((word, at) => (opensQuestion.has(word) ? [part.slice(at, at + longestPiece)] : []));
};

/** The parts of a message that may each ask something: sentences, and what follows an "en" that opens a question. */
const partsOf = (forms: readonly string[]): string[][] => {
  const parts: string[][] = [[]];
  for (const [at, word] of forms.entries()) {
    const next = forms[at + 1];
    if (word === '|') parts.push([]);
    else if (word === 'en' && next !== undefined && opensQuestion.has(next)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.flatMap(piecesOf).filter((part) => part.length >= fewestWords);
};

interface Asked extends Ranked {
  part: readonly string[];
}

/** From here on the statement leaves open what is asked, whichever of its answers is near. */
const surelySilent = 0.8;
/** So near it is asked in the very words of a known way. */
const nearlySame = 1.7;
const isSaid = (topic: PrivacyTopic): boolean => privacyAnswers[topic].kind === 'said';
/** Of how long something stays it is judged by what is meant (`notCovered.ts`); that a no costs nobody help is never left open. */
const mayBeOpen = ({ topic, nearness }: Ranked): boolean =>
  isSaid(topic) && topic !== 'retention' && topic !== 'refusing' && nearness < nearlySame;
const nearest = (part: readonly string[]): Asked[] => {
  const isOut = (topic: PrivacyTopic): boolean => topic === 'retention' && isOfOthersNotHowLong(part);
  const near = nearestTopic(part, isOut);
  const first = near && mayBeOpen(near) && hearSilence(part) >= surelySilent ? nearestTopic(part, isSaid) : near;
  return first ? [{ ...first, part }] : [];
};

const pointing: ReadonlySet<string> = new Set(['die', 'dat', 'dit', 'deze', 'ze', 'het', 'er', 'daarvan', 'hem']);

/** "Maken jullie back-ups en hoe lang blijven die": how long is asked of something else than the dossier. */
const pointsToSilence = (asked: Asked | undefined, before: Asked | undefined): boolean =>
  asked?.topic === 'retention' &&
  before !== undefined &&
  privacyAnswers[before.topic].kind === 'silent' &&
  asked.part.some((word) => pointing.has(word));

/** Nothing but small words: there is nothing to tell topics by. */
const saysLittle = (forms: readonly string[]): boolean => forms.every((word) => word === '|' || smallWords.has(word));

/** Of these the message itself says best which is meant. */
const namedByThing: ReadonlySet<PrivacyTopic> = new Set(['logs', 'chat', 'backups', 'cookieDetails']);

/** Where the answer tells nothing of what a part is about, it is about that. */
const orNotCovered = (asked: Asked, context: readonly string[]): Asked => {
  if (privacyAnswers[asked.topic].kind === 'silent' && !namedByThing.has(asked.topic)) return asked;
  const thing = notCovered(asked.topic, asked.part, context);
  return thing === undefined ? asked : { ...asked, topic: thing, nearness: Math.max(asked.nearness, ownQuestion) };
};

/** What is asked part by part, and as a whole. */
const askedIn = (forms: readonly string[]): { whole: readonly Asked[]; ofParts: readonly Asked[] } => {
  const parts = partsOf(forms).slice(-mostParts);
  const whole = nearest(forms.slice(0, longestWhole));
  const isOne = parts.length === 1 && parts[0]?.length === forms.length;
  const found = isOne ? whole : parts.flatMap(nearest);
  const judged = found.map((each, at) =>
    orNotCovered(
      each,
      found.slice(Math.max(0, at - partsBefore), at).flatMap(({ part }) => part),
    ),
  );
  const ofParts = judged.filter((_, at) => !pointsToSilence(found[at], judged[at - 1]));
  if (isOne) return { whole: ofParts, ofParts };
  // The answer that is nearest to all of them may tell nothing of what one of them is about.
  const isCovered = judged.every(({ topic }, at) => topic === found[at]?.topic);
  return { whole: whole.filter(({ topic }) => isCovered || privacyAnswers[topic].kind === 'silent'), ofParts };
};

/** Words that ask, wherever they stand. */
export const asking: ReadonlySet<string> = new Set(
  'wie wat waar waarom waarvoor waarheen wanneer hoe hoelang hoeveel welk welke'.split(' '),
);
/** "Zien jullie …": behind the verb stands who is asked. */
const addressed: ReadonlySet<string> = new Set(['jullie', 'je']);
/** What is told beside a question is no second one, however near its words are to one. */
const mayAsk = (part: readonly string[]): boolean =>
  addressed.has(part[1] ?? '') || part.slice(0, 2).some((word) => opensQuestion.has(word)) || part.some((word) => asking.has(word));

/** What a question about privacy is about: one topic, or two where it asks two things. */
export const chooseTopics = (forms: readonly string[]): PrivacyTopic[] => {
  const { whole, ofParts } = askedIn(forms);
  const own = ofParts.filter(({ topic, nearness, part }) => nearness >= ownQuestion && !vague.has(topic) && mayAsk(part));
  const asked = [...new Set(own.map(({ topic }) => topic))];
  if (asked.length > 1) return asked.slice(0, mostAnswers);
  // A part that asks nothing tells what is asked only where no other does.
  const inquiring = own.length > 0 && ofParts.length > 1 ? ofParts.filter(({ part }) => mayAsk(part)) : ofParts;
  const [best] = [...whole, ...inquiring].toSorted((a, b) => b.nearness - a.nearness);
  const isBare = saysLittle(forms);
  if (best && best.nearness >= (isBare ? certain : known)) return [best.topic];
  return [isBare ? 'general' : 'other'];
};
