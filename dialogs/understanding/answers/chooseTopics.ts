import type { PrivacyTopic } from '../../../locales/privacyAnswers.ts';
import { smallWords } from '../talkWords.ts';
import { rankTopics } from './rankTopics.ts';
import type { Ranked } from './rankTopics.ts';

/** Nearer than this a topic is what was asked; further off nothing is known of it. */
const known = 0.32;
/** A part of a message is a question of its own from here on. */
const ownQuestion = 0.62;
const fewestWords = 3;
const longestPart = 16;
const mostAnswers = 2;
/** No more of a message is looked at. */
const mostParts = 24;
/** Beside another topic these say nothing that was asked. */
const vague: ReadonlySet<PrivacyTopic> = new Set(['general', 'other']);

/** Words with which a question begins. */
export const opensQuestion: ReadonlySet<string> = new Set(
  'wie wat waar waarom waarvoor wanneer hoe hoelang welk welke mag kan kunnen krijg krijgt krijgen word worden wordt is zijn heb hebben heeft delen deel verkopen verkoopt bewaren bewaar bewaart gebruiken slaan lezen leest moet moeten gaat gaan geven aan met'.split(
    ' ',
  ),
);

/** A sentence without end is looked at in pieces that overlap: its question stands somewhere in it. */
const piecesOf = (part: string[]): string[][] => {
  if (part.length <= longestPart) return [part];
  const pieces: string[][] = [];
  for (let from = 0; from + longestPart / 2 < part.length; from += longestPart / 2) pieces.push(part.slice(from, from + longestPart));
  return pieces;
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
  return parts.filter((part) => part.length >= fewestWords).flatMap(piecesOf);
};

const nearest = (forms: readonly string[]): Ranked | undefined => rankTopics(forms)[0];

/** Nothing but small words: there is nothing to tell topics by. */
const saysLittle = (forms: readonly string[]): boolean => forms.every((word) => word === '|' || smallWords.has(word));

/** What a question about privacy is about: one topic, or two where it asks two things. */
export const chooseTopics = (forms: readonly string[]): PrivacyTopic[] => {
  const parts = partsOf(forms);
  const ofParts =
    parts.length > 1
      ? parts
          .slice(-mostParts)
          .map(nearest)
          .filter((ranked) => ranked !== undefined)
      : [];
  const own = ofParts.filter(({ topic, nearness }) => nearness >= ownQuestion && !vague.has(topic)).map(({ topic }) => topic);
  const asked = [...new Set(own)];
  if (asked.length > 1) return asked.slice(0, mostAnswers);
  const whole = nearest(forms);
  const best = [...(whole ? [whole] : []), ...ofParts].toSorted((a, b) => b.nearness - a.nearness)[0];
  if (best && best.nearness >= known) return [best.topic];
  return [saysLittle(forms) ? 'general' : 'other'];
};
