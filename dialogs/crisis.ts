import type { CrisisNumbers } from '../domain/houseRules.ts';
import { isGrave } from '../domain/understanding.ts';
import type { Grave } from '../domain/understanding.ts';
import { sentence } from '../locales/sentence.ts';
import type { Values } from '../locales/sentence.ts';
import { takeSilently } from './correct.ts';
import { handOff } from './handOver.ts';
import { option } from './options.ts';
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
 * Says the fixed text of a grave crisis and warns an advisor with the words that caused it, at once. The intake rests; the next
 * message decides whether it goes on.
 */
export const soundAlarm = async (talk: Talk): Promise<void> => {
  const { heard, memory, turn } = talk;
  const kind: Grave = isGrave(heard.crisis) ? heard.crisis : 'suicidal';
  takeSilently(talk);
  // What caused the alarm tells of the situation, and is not asked again.
  if (!memory.dossier && memory.health !== 'refused' && memory.draft.answers.situation === undefined)
    talk.set('situation', turn.heard.text.trim());
  const isNew = !memory.alarmed.includes(kind);
  talk.note(['crisis']);
  talk.say(isNew ? `crisis.${kind}` : `crisis.${kind}.again`, numbers(turn.rules.crisisNumbers));
  if (isNew) {
    talk.endParagraph();
    talk.offer('after_crisis', sentence('crisis.notMeant'), furtherOption());
    memory.alarmed.push(kind);
    await handOff(talk, 'crisis', 'high', heard.because.length > 0 ? heard.because : [turn.heard.text]);
  }
  memory.over = 'after_crisis';
};

const furtherOption = () => [option('button.further', 'goOn')];

/**
 * Goes on with somebody who goes on about the crisis: always with the numbers, never twice the same text. It ends when they say that it
 * was not meant so, or want to go further.
 */
export const goOnWithCrisis = (talk: Talk, isCalling: boolean): void => {
  const { memory, turn } = talk;
  const kind = memory.alarmed.findLast(isGrave) ?? 'suicidal';
  const given = numbers(turn.rules.crisisNumbers);
  const again = sentence(`crisis.${kind}.again`, given);
  const still = memory.lastLine.startsWith(again) ? sentence(`crisis.${kind}.still`, given) : again;
  talk.offer('after_crisis', isCalling ? sentence('crisis.calling', given) : still, furtherOption());
};

/** The numbers once more, for somebody who was in danger in this conversation and is now told to wait for an answer. */
export const sayNumbersAgain = (talk: Talk): void => {
  const { memory, turn } = talk;
  const kind = memory.alarmed.findLast(isGrave);
  if (!kind) return;
  talk.say(`crisis.${kind}.again`, numbers(turn.rules.crisisNumbers));
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
