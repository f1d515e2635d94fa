import { trimStartOf } from '../domain/trimSigns.ts';
import type { Control, State } from '../domain/understanding.ts';
import type { Talk } from './talk.ts';
import { clean } from './understanding/clean.ts';
import { isAccount } from './understanding/isAccount.ts';
import { tellsOfCare } from './understanding/readSituation.ts';

/** What says nothing else for sure. A long account is full of words of talk; where a name is asked those are read more narrowly. */
const open: Partial<Record<State, ReadonlySet<Control>>> = {
  ask_name: new Set<Control>(['unclear']),
  ask_phone: new Set<Control>(['unclear', 'smalltalk', 'answer']),
  ask_email: new Set<Control>(['unclear', 'smalltalk', 'answer']),
};
/** Fewest words beside a number or an address, and of what might as well be chat. */
const fewestBeside = 12;
/** Fewest words that tell of care beside data and a question. */
const fewestOfCare = 4;

/** Most of what stands beside a number is about the number: whose it is, who answers, when. */
const ofNumber =
  /^(?:dat|die|da's|als|al|tussen|niet|thuis|deze|ben|is|van)\b|\b(?:voicemail|opneem|opneemt|opnemen|neem|neemt|toestel)\b/i;

const lengthOf = (text: string): number => text.split(/\s+/).length;

/** What follows the last figure or address of a message. */
const behindData = (text: string): string => {
  const words = text.split(/\s+/);
  const last = words.findLastIndex((word) => /[\d@]/.test(word));
  if (last < 0) return '';
  return trimStartOf(words.slice(last + 1).join(' '), ' ,.;:-').replace(/^(?:en|maar|dus)\s/i, '');
};

/** The account that is told where a name, a number or an address is asked. */
const toldIn = ({ heard, turn }: Talk): string | undefined => {
  const { name, phone, email } = heard.slots;
  const beside = phone !== undefined || email !== undefined;
  const told = beside ? behindData(turn.heard.text) : turn.heard.text.trim();
  if ((name !== undefined && !beside) || !isAccount(clean(told)) || (beside && ofNumber.test(told))) return undefined;
  return (beside || heard.control === 'smalltalk') && lengthOf(told) < fewestBeside ? undefined : told;
};

/** What is told of care beside data and a question. */
const toldBesideQuestion = ({ heard, turn }: Talk): string | undefined => {
  const { phone, email } = heard.slots;
  if (heard.control !== 'privacy_question' || (phone ?? email) === undefined) return undefined;
  const sentences = turn.heard.text.split(/(?<=[.!?\n])\s+/).filter((sentence) => !sentence.endsWith('?'));
  const told = behindData(sentences.join(' '));
  return lengthOf(told) >= fewestOfCare && tellsOfCare(clean(told)) ? told : undefined;
};

/** An account that is told where something else is asked is the account of the situation, in words of no list too. */
export const takeStory = (talk: Talk): void => {
  const { heard, memory } = talk;
  const states = open[memory.asked];
  if (memory.over !== null || states === undefined || heard.slots.situation !== undefined) return;
  const beside = toldBesideQuestion(talk);
  if (beside !== undefined) talk.heard = { ...heard, slots: { ...heard.slots, situation: beside } };
  const situation = states.has(heard.control) ? toldIn(talk) : undefined;
  if (situation !== undefined) talk.heard = { ...heard, control: 'answer', slots: { ...heard.slots, situation } };
};

/** Talk of the question itself. */
const ofQuestion = new Set(
  'hier dit deze invullen typen typ bedoel bedoelt bedoelen bedoeling jullie je vraag vragen antwoord antwoorden scherm knop'.split(' '),
);
const fewestThere = 8;

/** "Ik snap de brief van de gemeente niet": where an account is asked or was shown, that is told of the care and asks nothing of us. */
export const takePuzzle = (talk: Talk): void => {
  const { heard, memory, turn } = talk;
  const told = turn.heard.text.trim();
  const isAsked = memory.over === null && (memory.asked === 'ask_situation' || memory.asked === 'confirm_summary');
  if (!isAsked || heard.control !== 'help' || heard.asks !== undefined) return;
  if (told.endsWith('?') || lengthOf(told) < fewestThere || clean(told).forms.some((word) => ofQuestion.has(word))) return;
  talk.heard = { ...heard, control: 'answer', slots: { ...heard.slots, situation: told } };
};

/** The same where choices stand instead of the question. */
export const isStory = (text: string): boolean => isAccount(clean(text));
