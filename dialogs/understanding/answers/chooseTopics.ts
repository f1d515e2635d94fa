import { privacyAnswers } from '../../../locales/privacyAnswers.ts';
import type { PrivacyTopic } from '../../../locales/privacyAnswers.ts';
import { smallWords } from '../talkWords.ts';
import { rankTopics } from './rankTopics.ts';
import type { Ranked } from './rankTopics.ts';

/** Nearer than this a topic is what was asked; further off nothing is known of it. */
const known = 0.32;
/** Small words alone must be those of a known way of asking. */
const certain = 0.8;
/** A part of a message is a question of its own from here on. */
const ownQuestion = 0.62;
const fewestWords = 3;
const longestPart = 16;
const longestPiece = 10;
const mostAnswers = 2;
/** No more of a message is looked at as a whole, and no more parts. */
const longestWhole = 60;
const mostParts = 24;
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

const nearest = (part: readonly string[]): Asked[] => {
  const [first] = rankTopics(part);
  return first ? [{ ...first, part }] : [];
};

const pointing: ReadonlySet<string> = new Set(['die', 'dat', 'dit', 'deze', 'ze', 'het', 'er', 'daarvan', 'hem']);

/** "Maken jullie back-ups en hoe lang blijven die": how long is asked of something else than the dossier. */
const pointsToSilence = ({ topic, part }: Asked, before: Asked | undefined): boolean =>
  topic === 'retention' &&
  before !== undefined &&
  privacyAnswers[before.topic].kind === 'silent' &&
  part.some((word) => pointing.has(word));

/** Nothing but small words: there is nothing to tell topics by. */
const saysLittle = (forms: readonly string[]): boolean => forms.every((word) => word === '|' || smallWords.has(word));

/** What a question about privacy is about: one topic, or two where it asks two things. */
export const chooseTopics = (forms: readonly string[]): PrivacyTopic[] => {
  const parts = partsOf(forms).slice(-mostParts);
  const whole = nearest(forms.slice(0, longestWhole));
  const all = parts.length === 1 && parts[0]?.length === forms.length ? whole : parts.flatMap(nearest);
  const ofParts = all.filter((part, at) => !pointsToSilence(part, all[at - 1]));
  const own = ofParts.filter(({ topic, nearness }) => nearness >= ownQuestion && !vague.has(topic));
  const asked = [...new Set(own.map(({ topic }) => topic))];
  if (asked.length > 1) return asked.slice(0, mostAnswers);
  const [best] = [...whole, ...ofParts].toSorted((a, b) => b.nearness - a.nearness);
  const isBare = saysLittle(forms);
  if (best && best.nearness >= (isBare ? certain : known)) return [best.topic];
  return [isBare ? 'general' : 'other'];
};
