import type { CrisisNumbers } from '../domain/houseRules.ts';
import { isGrave } from '../domain/understanding.ts';
import type { Grave, Slots, Understanding } from '../domain/understanding.ts';
import { sentence } from '../locales/sentence.ts';
import type { Values } from '../locales/sentence.ts';
import { sayAsides } from './asides.ts';
import { takeSilently } from './correct.ts';
import { handOff, openAtOnce } from './handOver.ts';
import { option } from './options.ts';
import { leaveOtherWays, notePreference } from './preference.ts';
import type { Talk } from './talk.ts';

const numbers = (given: CrisisNumbers): Values => ({ ...given, checkedOn: '' });

const onAPage = {
  suicidal: 'crisis.suicidal',
  medical_emergency: 'callback.danger', // that of the chat speaks of the chat
  violence: 'crisis.violence',
} as const satisfies Record<Grave, string>;

/** The fixed text of a grave crisis for somebody who wrote on a page. */
export const dangerText = (kind: Grave, given: CrisisNumbers): string => sentence(onAPage[kind], numbers(given));

/**
 * Says the fixed text of a grave crisis before anything else. An advisor is warned at once, with the words that caused it and a dossier of
 * what is known. The intake rests until the person says that it was not meant so, or goes on with it.
 */
export const soundAlarm = async (talk: Talk): Promise<void> => {
  const { heard, memory, turn } = talk;
  const kind: Grave = isGrave(heard.crisis) ? heard.crisis : 'suicidal';
  const isNew = !memory.alarmed.includes(kind);
  memory.alarmed = [...memory.alarmed.filter((earlier) => earlier !== kind), kind];
  talk.note(['crisis']);
  if (!isNew) goOnWithCrisis(talk, 'unsaid');
  else talk.say(`crisis.${kind}`, numbers(turn.rules.crisisNumbers));
  talk.endParagraph();
  keepWords(talk);
  // "Liever niet bellen, hij luistert mee": the number is not asked for when the intake goes on.
  if (talk.cautioned && memory.over === null) {
    notePreference(talk);
    leaveOtherWays(talk);
  }
  sayAsides(talk);
  if (!isNew) return;
  talk.offer('after_crisis', sentence('crisis.notMeant'), furtherOption());
  openAtOnce(talk);
  await handOff(talk, 'crisis', 'high', heard.because.length > 0 ? heard.because : [turn.heard.text]);
};

const meansIt =
  /^\W*(?:(?:nou|maar|nee|ja|eigenlijk|toch|sorry|wacht)[ ,]+)*(?:ik )?(?:meen|meende|bedoel|bedoelde) (?:ik )?(?:het|dat) (?:toch |eigenlijk |echt |best )*(?:wel|echt|serieus|letterlijk)\b/i;
/** "Nou eigenlijk meen ik het wel", said when an alarm was waved away: the danger is back. */
export const meantAfterAll = ({ memory, turn }: Talk, heard: Understanding): Understanding => {
  const kind = memory.alarmed.findLast(isGrave);
  if (kind === undefined || isGrave(heard.crisis) || !meansIt.test(turn.heard.text)) return heard;
  return { ...heard, control: 'crisis', intent: 'human', crisis: kind, because: [turn.heard.text], slots: {} };
};

/** What caused the alarm tells of the situation, and is not asked again; what is told of danger after that adds to it. */
const keepWords = (talk: Talk): void => {
  const { memory, turn, heard } = talk;
  // Whoever wanted nothing kept of their situation has the words of the alarm with the advisor, and not in the dossier. A relative who is
  // named in them without a word of care need not be the one who is cared for.
  if (memory.health === 'refused' || heard.slots.situation === undefined) talk.heard = { ...heard, slots: withoutSituation(heard.slots) };
  takeSilently(talk);
  if (memory.health === 'refused' || (memory.dossier && heard.slots.situation !== undefined)) return;
  const words = turn.heard.text.trim();
  const known = memory.dossier ? undefined : memory.draft.answers.situation;
  if (!known?.includes(words)) talk.set('situation', known === undefined ? words : `${known}\n${words}`);
};

const withoutSituation = ({ situation: _situation, relation: _relation, ...others }: Slots): Slots => others;

const furtherOption = () => [option('button.further', 'goOn')];

/** What the person says of help: they call or somebody is there; they cannot, or nobody is; neither, and they are still in danger. */
export type Help = 'near' | 'none' | 'unsaid';

const goingOn = {
  near: ['calling', 'stays', 'later'],
  none: ['alone', 'still'],
  unsaid: ['again', 'still', 'people'],
} as const satisfies Record<Help, readonly string[]>;

const kindIn = ({ memory }: Talk): Grave => memory.alarmed.findLast(isGrave) ?? 'suicidal';
const textsFor = (talk: Talk, said: Help): string[] =>
  goingOn[said].map((next) => sentence(`crisis.${kindIn(talk)}.${next}`, numbers(talk.turn.rules.crisisNumbers)));

/** Whether the last text answered that help is near. */
export const saidHelpIsNear = (talk: Talk): boolean => textsFor(talk, 'near').some((text) => talk.memory.lastLine.includes(text));

/**
 * Goes on with somebody who goes on about the crisis: always with the numbers, never twice the same text, and each of the texts in turn.
 * It ends when they say that it was not meant so, or want to go further.
 * @param help left out where the message was about something else: then what they said last of it holds
 */
export const goOnWithCrisis = (talk: Talk, help?: Help): void => {
  const { memory } = talk;
  const isLast = (text: string): boolean => memory.lastLine.includes(text);
  const texts = textsFor(talk, help ?? (textsFor(talk, 'near').slice(0, 2).some(isLast) ? 'near' : 'unsaid'));
  if (kindIn(talk) === 'violence' && memory.draft.caution !== undefined && !talk.cautioned) talk.say('caution.safely');
  talk.offer('after_crisis', texts[(texts.findIndex(isLast) + 1) % texts.length] ?? '', furtherOption());
};

const asksPrice =
  /\b(?:wat|hoeveel) kost|\bkost(?:en)? (?:dat|het|die|bellen|112|113|veilig|geld|iets|me)\b|\bgratis\b|\bmoet ik (?:er ?voor |daarvoor )?betalen\b|\bbeltegoed\b/i;

/** In the midst of a crisis it is said in one sentence that help is free, or that no human answers here; the numbers follow at once. */
export const answerInCrisis = (talk: Talk): boolean => {
  const { heard, memory, turn } = talk;
  const isPrice = heard.asks === 'cost' || (Object.keys(heard.slots).length === 0 && asksPrice.test(turn.heard.text));
  if (!isPrice && heard.asks !== 'being') return false;
  const kind = memory.alarmed.findLast(isGrave) ?? 'suicidal';
  if (isPrice) talk.say(`crisis.${kind}.free`, numbers(turn.rules.crisisNumbers));
  else talk.say('help.being');
  talk.endParagraph();
  goOnWithCrisis(talk, heard.isAlone ? 'none' : undefined);
  return true;
};

/** The numbers once more, for somebody who was in danger in this conversation and is now told to wait for an answer, or begins again. */
export const sayNumbersAgain = (talk: Talk, next: 'again' | 'people' = 'again'): void => {
  const { memory, turn } = talk;
  const kind = memory.alarmed.findLast(isGrave);
  if (!kind) return;
  if (kind === 'violence' && memory.draft.caution !== undefined) talk.say('caution.safely');
  talk.say(`crisis.${kind}.${next}`, numbers(turn.rules.crisisNumbers));
  talk.endParagraph();
};

/** Says once, to somebody who is exhausted, that they need not carry it alone. */
export const sayHeavy = (talk: Talk): void => {
  const { memory, turn } = talk;
  talk.note(['overload']);
  if (memory.alarmed.includes('overload')) return;
  memory.alarmed.push('overload');
  talk.say('crisis.overload', numbers(turn.rules.crisisNumbers));
  talk.endParagraph();
};
