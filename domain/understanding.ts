/** What a message means in the state it arrives in. The labels are explained in the labels page; the shape is fixed for the outside. */

export const states = [
  'start',
  'ask_name',
  'ask_phone',
  'ask_email',
  'ask_situation',
  'ask_consent',
  'confirm_summary',
  'handoff_offer',
  'rights_confirm',
  'resume_offer',
  'ask_health_consent',
  'ask_time',
  'confirm_value',
  'choose',
  'ask_code',
  'after_crisis',
  'handed_over',
] as const;
/** Which question is open. */
export type State = (typeof states)[number];

export const rights = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdraw_consent',
  'complaint',
] as const;
export type Right = (typeof rights)[number];
export const isRight = (intent: string): intent is Right => (rights as readonly string[]).includes(intent);
export const intents = ['intake', ...rights, 'privacy_question', 'human', 'other'] as const;
export type Intent = (typeof intents)[number];

export const slotNames = ['name', 'phone', 'email', 'relation', 'contactTime', 'situation'] as const;
export type SlotName = (typeof slotNames)[number];
/** What the person gave about themselves; `phone` in E.164, the rest as written. */
export type Slots = Partial<Record<SlotName, string>>;

export type Correctable = 'name' | 'phone' | 'email' | 'situation' | 'relation';
/** What a person can have taken out again; without the surname the first name stays. */
export type Removable = Correctable | 'surname';
export type Control =
  | 'answer'
  | 'answer_yes'
  | 'answer_no'
  | `correct:${Correctable}`
  | 'back'
  | 'stop'
  | 'restart'
  | 'help'
  | 'human'
  | 'privacy_question'
  | 'repeat'
  | 'skip'
  | 'smalltalk'
  | 'crisis'
  | 'abuse'
  | 'unclear';

/** How the person wants to be reached. */
export type Preference = 'phone' | 'email' | 'chat';
/** The kinds of danger that go before everything, the gravest first. */
export const graves = ['suicidal', 'medical_emergency', 'violence'] as const;
export type Grave = (typeof graves)[number];
export const isGrave = (kind: string): kind is Grave => (graves as readonly string[]).includes(kind);
export const crises = ['none', ...graves, 'overload'] as const;
export type Crisis = (typeof crises)[number];
export type Flag = 'minor' | 'representative' | 'deceased' | 'authority' | 'leak' | 'professional' | 'crisis' | 'overload' | 'unconfirmed';

/** Why an answer could not be used, so that the bot can say what is missing instead of "invalid". */
export type Problem =
  | { slot: 'name'; reason: 'none' | 'otherPerson'; whose?: string }
  | {
      slot: 'phone';
      reason: 'none' | 'tooShort' | 'tooLong' | 'noAreaCode' | 'serviceNumber' | 'notANumber' | 'otherPerson' | 'several';
      digits?: number;
      /** The numbers that were read, E.164, when there were several and no word said which. */
      numbers?: string[];
    }
  | {
      slot: 'email';
      reason: 'none' | 'noAt' | 'noDot' | 'noLocalPart' | 'notAnAddress' | 'otherPerson' | 'several';
      /** The addresses, when there were several and no word said which. */
      addresses?: string[];
    }
  | { slot: 'situation'; reason: 'none' | 'tooShort' };

export interface Understanding {
  intent: Intent;
  /** What else is asked in the same message, in the order of asking. */
  also: Intent[];
  control: Control;
  slots: Slots;
  /** Usable for what was asked. */
  valid: boolean;
  /** Slots that must be confirmed before they are final. */
  confirm: SlotName[];
  /** A likelier value for a slot, never put in its place silently. */
  suggest: Slots;
  crisis: Crisis;
  flags: Flag[];
  /** The text the bot would say to a privacy question. */
  answer?: string;
  /** No known shape says that a right is asked, and it only sounds like it. */
  isDoubtful?: true;
  /** Who is under 16, by the flag `minor`, is the one that the person asks for. */
  isYoungOther?: true;
  /** What is asked about one's own data and what about another's, where both are asked. */
  parted?: { own: Right[]; other: Right[] };
  /** The words that decided, and the clause of an answer. */
  because: string[];
  /** What is missing in an answer that is not valid. */
  problem?: Problem;
  /** The number chosen from the options shown, counted from 1 ("2", "de tweede", "twee"). */
  choice?: number;
  /** Slots whose value is of someone else, through whom the person wants to be reached. */
  notOwn?: SlotName[];
  /** Several numbers of the person's own, E.164, and no word said which. */
  numbers?: string[];
  /** Several addresses of the person's own, and no word said which. */
  addresses?: string[];
  /** The last digits a number should have ("eindigt op 87"). */
  ending?: string;
  /** What is to be taken out again, without a new value; `control` names the first. */
  removes?: Removable[];
  /** How they want to be reached, when they say so of themselves. */
  preference?: Preference;
  /** How they can be reached safely and how not, in their words ("bel me niet thuis, hij luistert mee"). */
  caution?: string;
  /** After an alarm: nobody is with them, or calling cannot be done. */
  isAlone?: true;
  /** After an alarm: help is called, or somebody is with them. */
  isNear?: true;
  /** They ask why this very question is asked, what kind of being answers, what it costs, to read the whole privacy statement, or for files that another keeps. */
  asks?: 'why' | 'being' | 'cost' | 'statement' | 'elsewhere';
  /** The clauses of the privacy statement that `answer` rests on, by number. */
  restsOn?: readonly string[];
  /** Where choices are shown to read on: which page is wanted. */
  page?: 'next' | 'previous' | 'first' | 'last' | 'contents' | 'done' | 'thanks';
  /** Where choices are shown to read on: the number of the section that is wanted, whether there is one or not. */
  section?: number;
  /** Where one value is read back: the mail provider that is named without the rest of an address ("nee, gmail.com"). */
  provider?: string;
}

/** Where every reading begins: nothing was recognised. */
export const nothingUnderstood = (): Understanding => ({
  intent: 'other',
  also: [],
  control: 'unclear',
  slots: {},
  valid: false,
  confirm: [],
  suggest: {},
  crisis: 'none',
  flags: [],
  because: [],
});

/** Reads a message once per turn. Deterministic and in-process: no text leaves the machine to be understood. */
export type Understand = (text: string, state: State) => Understanding;
