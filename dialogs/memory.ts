import type { ConsentPurpose } from '../domain/consent.ts';
import type { DialogState } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { ConversationState } from '../domain/conversation.ts';
import type { Answers, AskedField, ContactField } from '../domain/dossier.ts';
import type { Day } from '../domain/terms.ts';
import type { Flag, Preference, State, Understanding } from '../domain/understanding.ts';
import type { Asking } from './asking.ts';
import type { Confirming } from './confirm/confirming.ts';
import type { Check } from './identity/checking.ts';
import type { ObjectedUse } from './objectedUses.ts';
import type { Withdrawing } from './withdrawing.ts';

/** A button, or a numbered choice, and what it stands for. */
export interface Option {
  title: string;
  means: string;
}

/** What the person told up to now. */
export interface Draft {
  answers: Answers;
  notGiven: AskedField[];
  /** Values of someone else, through whom the person wants to be reached. */
  notOwn: ContactField[];
  /** How the person said they want to be reached. */
  preference: Preference | null;
  /** How they can be reached safely and how not, in their words. */
  caution?: string;
  /** What was said that answered no question. */
  remarks: string[];
  /** Activity ids of the messages that tell of the situation. */
  situationFrom: string[];
  /** Answers that were put aside by starting again, and that an advisor has by now: they stand until they are given anew or left open. */
  earlier?: Answers;
}

/** A request that was registered in this conversation, remembered so that it is not registered twice. */
export interface Registered extends Asking {
  reference: string;
  /** The last day for an answer, as it was told; null where none was. */
  promisedOn?: Day | null;
  /** What it is about: the beginnings of its own words. */
  subject?: string[];
  /** What an objection is to, as far as that was named. */
  uses?: ObjectedUse[];
  /** What consent is withdrawn for by it. */
  withdraws?: ConsentPurpose[];
  /** The person said that this is what they ask. */
  confirmed?: true;
  /** When it came in (ISO 8601). */
  receivedAt?: string;
  /** It asks to erase what was kept before this conversation too; with the fields that were told for that. */
  older?: ('name' | 'phone' | 'email')[];
  /** It asks that and nothing else: nothing had been told here when it came. */
  onlyOlder?: true;
  /** More was said of it later, so that it need not be all that it sounded like. */
  narrowed?: true;
  /** Addresses to which it was mailed. */
  mailedTo?: string[];
}

/** What a conversation remembers. Sealed as a whole; see `ConversationState`. */
export interface Memory extends ConversationState {
  dialogs: DialogState;
  draft: Draft;
  /** The question that is open. */
  asked: State;
  /** Choices shown with the open question. */
  options: Option[];
  /**
   * A question laid over the open one, answered first: "verder of opnieuw", what follows a crisis, what to read of the statement, whether a
   * request is what was meant, or who asks.
   */
  over: 'resume_offer' | 'after_crisis' | 'statement' | 'rights_confirm' | 'ask_code' | null;
  /** What is still to be confirmed about a request. */
  confirming?: Confirming | null;
  /** Who asks is being made sure of. */
  check?: Check | null;
  /** Codes that were asked for. */
  codesAsked?: number;
  /** The address that the person has shown to be theirs, and until when that counts (ISO 8601). */
  identified?: { address: string; until: string };
  /** What they want of a request from another conversation, whose number they were asked for. */
  wishElsewhere?: 'course' | 'withdrawal';
  /** The request of another conversation that was spoken of last. */
  elsewhere?: string;
  /** Requests that were confirmed with a yes that asked more: who asks them is made sure of after the next answer. */
  unsure?: string[];
  /** Something was told in this conversation, whatever became of it. */
  hasTold?: true;
  /** Consent was withdrawn. */
  withdrawal?: Withdrawing;
  /** An objection stops offers: no question about them comes any more. */
  objected?: true;
  /** What was told beside a request and has to be read back: it is gone into once that was confirmed. */
  held?: Pick<Understanding, 'slots' | 'confirm' | 'suggest'>;
  /** The person wants what they typed here kept and nothing else, until they hand it in. */
  restricted?: true;
  /** What was taken back last, until the next message. */
  takenBack?: Pick<Registered, 'reference' | 'rights' | 'uses' | 'about'>[];
  /** The section of the privacy statement that was shown last. */
  page: string | null;
  /** Choices shown with the open question beneath that. */
  optionsBeneath: Option[];
  /** The last line of the bot, so that the same text is never sent twice running. */
  lastLine: string;
  flags: Flag[];
  /** What a restart threw away, until the next answer. */
  undo: Draft | null;
  health: 'unasked' | 'given' | 'refused';
  offers: 'unasked' | 'asked' | 'given' | 'refused' | 'withdrawn';
  /** When they agreed to offers, and whether that was confirmed by mail. */
  agreed?: { at: string; mailed?: true } | null;
  /** Set once everything was handed over; the draft is closed then. */
  dossier: { reference: string; told: boolean; mailed?: true } | null;
  /** Reference of the dossier that an alarm opened at once. The intake that goes on fills it, until it is handed in. */
  opened: string | null;
  /** A wish for a person is in the queue: this conversation is no draft that disappears. */
  waits: boolean;
  /** What was reacted to already: kinds of crisis, the last at the end, rights, an age, a loss. */
  alarmed: string[];
  requests: Registered[];
  /** Characters told of the situation so far. */
  accountLength: number;
  /** The person stopped with the summary open: a yes that follows is none to it until it was shown again. */
  leftSummary?: true;
  /** The person stopped in their last message. */
  rested?: true;
  /** It was said what leaving no number and no address means. */
  toldNoWay: boolean;
}

const freshDraft = (): Draft => ({ answers: {}, notGiven: [], notOwn: [], preference: null, remarks: [], situationFrom: [] });

/**
 * What starting again leaves: of an alarm the account of the situation, which an advisor has already; of a refusal to have that kept, that it
 * is not asked; else nothing.
 */
export const draftAnew = ({ draft, opened, health }: Memory): Draft => {
  const fresh: Draft = { ...freshDraft(), notGiven: health === 'refused' ? ['situation'] : [] };
  // A wish for safety is not thrown away with the answers.
  if (draft.caution !== undefined) fresh.caution = draft.caution;
  if (opened === null) return fresh;
  const { situation } = draft.answers;
  return {
    ...fresh,
    answers: situation === undefined ? {} : { situation },
    situationFrom: draft.situationFrom,
    earlier: { ...draft.earlier, ...draft.answers },
  };
};

/** Nothing was told since it was begun, or begun anew. */
export const isEmpty = ({ draft, health }: Memory): boolean => {
  const { answers, notGiven, remarks, preference, earlier } = draft;
  const isNew = Object.entries(answers).every(([field, value]) => earlier?.[field as ContactField] === value);
  return isNew && notGiven.every((field) => field === 'situation' && health === 'refused') && remarks.length === 0 && preference === null;
};

const atFirst = (): Omit<Memory, 'dialogs'> => ({
  draft: freshDraft(),
  asked: 'start',
  options: [],
  over: null,
  page: null,
  optionsBeneath: [],
  lastLine: '',
  flags: [],
  undo: null,
  health: 'unasked',
  offers: 'unasked',
  dossier: null,
  opened: null,
  waits: false,
  alarmed: [],
  requests: [],
  toldNoWay: false,
  accountLength: 0,
});

/** Forgets everything that was told; only the dialogs stand as they are. */
export const forget = (memory: Memory): void => {
  const others = Object.keys(memory).filter((field) => field !== 'dialogs');
  Object.assign(memory, Object.fromEntries(others.map((field) => [field, undefined])), atFirst());
};

/** Gives an empty state its first content; a loaded one comes back as it is. */
export const remember = (state: ConversationState): Memory => {
  const memory = state as Memory;
  if (!memory.draft) Object.assign(memory, atFirst(), { dialogs: { dialogStack: [] } });
  // A conversation from before these were remembered has none of them.
  memory.requests ??= [];
  memory.optionsBeneath ??= [];
  memory.opened ??= null;
  memory.waits ??= false;
  return memory;
};

/** Something that may have been a request was asked back, and not answered: a draft does not go before a person has it. */
export const asksBack = (state: ConversationState): boolean => (state as Memory).confirming?.is === 'doubt';
