import type { Control, Intent, SlotName, State, Understanding } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import type { ContactData } from './contact.ts';
import type { Commands } from './readCommands.ts';
import type { Correction } from './readCorrection.ts';
import type { NameReading } from './nameReading.ts';

/** What was read of a message before the state decides what it means; `understanding` is filled on the way. */
export interface Reading {
  message: Message;
  state: State;
  contact: ContactData;
  name: NameReading;
  commands: Commands;
  correction: Correction | undefined;
  /** Rights and privacy questions in the order of asking. */
  asked: readonly Intent[];
  /** The words for it, where no known shape says that it is asked. */
  guessedBy: readonly string[];
  /** How sure the classifier is of it, from nought to one. */
  guessed: number;
  /** A right is named only to say that it is not asked. */
  isDenied?: true;
  /** Nothing is chosen by what was learned of names and relatives: what the rules make of it is wanted. */
  byRules: boolean;
  understanding: Understanding;
}

/** The slot that a state asks for. */
export const slotAsked: Partial<Record<State, SlotName>> = {
  ask_name: 'name',
  ask_phone: 'phone',
  ask_email: 'email',
  ask_situation: 'situation',
  ask_time: 'contactTime',
};
export const consentStates: ReadonlySet<State> = new Set(['ask_consent', 'ask_health_consent']);
export const yesNoStates: ReadonlySet<State> = new Set([
  'handoff_offer',
  'rights_confirm',
  'resume_offer',
  'confirm_value',
  'after_crisis',
  'handed_over',
]);

/** Says what the message is, which words decided, and, when given, what is asked with it. */
export const decide = ({ understanding, message }: Reading, control: Control, because: readonly string[] = [], intent?: Intent): void => {
  understanding.control = control;
  const decisive = because.length > 0 || understanding.because.length > 0 || control === 'unclear' ? because : [message.text.trim()];
  for (const words of decisive) if (words !== '' && !understanding.because.includes(words)) understanding.because.push(words);
  if (intent === undefined || understanding.intent === intent) return;
  if (understanding.intent !== 'other' && understanding.intent !== 'intake' && intent !== 'intake')
    understanding.also.unshift(understanding.intent);
  if (intent === 'intake' && understanding.intent !== 'other') return;
  understanding.intent = intent;
  understanding.also = understanding.also.filter((each) => each !== intent);
};

/** The message gives a name, a number or an address. */
export const givesData = ({ understanding: { slots } }: Reading): boolean =>
  slots.phone !== undefined || slots.email !== undefined || slots.name !== undefined;

/** Some words in a row, without the ends of sentences. */
export const saidIn = (forms: readonly string[]): string => forms.filter((word) => word !== '|').join(' ');

/** The words of a message without the ends of sentences. */
export const spokenWords = (message: Message): readonly string[] => message.forms.filter((word) => word !== '|');
