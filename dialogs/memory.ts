import type { DialogState } from 'botbuilder-dialogs/lib/dialogContext.js';
import type { ConversationState } from '../domain/conversation.ts';
import type { Answers, AskedField, ContactField } from '../domain/dossier.ts';
import type { Flag, Preference, State } from '../domain/understanding.ts';
import type { Asking } from './asking.ts';

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
  /** What was said that answered no question. */
  remarks: string[];
  /** Activity ids of the messages that tell of the situation. */
  situationFrom: string[];
}

/** A request that was registered in this conversation, remembered so that it is not registered twice. */
export interface Registered extends Asking {
  reference: string;
}

/** What a conversation remembers. Sealed as a whole; see `ConversationState`. */
export interface Memory extends ConversationState {
  dialogs: DialogState;
  draft: Draft;
  /** The question that is open. */
  asked: State;
  /** Choices shown with the open question. */
  options: Option[];
  /** A question laid over the open one, answered first: "verder of opnieuw", what follows a crisis, or what to read of the statement. */
  over: 'resume_offer' | 'after_crisis' | 'statement' | null;
  /** The section of the privacy statement that was shown last. */
  page: string | null;
  /** The last line of the bot, so that the same text is never sent twice running. */
  lastLine: string;
  flags: Flag[];
  /** What a restart threw away, until the next answer. */
  undo: Draft | null;
  health: 'unasked' | 'given' | 'refused';
  offers: 'unasked' | 'asked' | 'given' | 'refused' | 'withdrawn';
  /** Set once the dossier stands in the store; the draft is closed then. */
  dossier: { reference: string; told: boolean } | null;
  /** Kinds of crisis, and what else is said once. */
  alarmed: string[];
  requests: Registered[];
  /** Characters told of the situation so far. */
  accountLength: number;
  /** It was said what leaving no number and no address means. */
  toldNoWay: boolean;
}

export const freshDraft = (): Draft => ({ answers: {}, notGiven: [], notOwn: [], preference: null, remarks: [], situationFrom: [] });

/** Nothing was told yet. */
export const isEmpty = ({ answers, notGiven, remarks, preference }: Draft): boolean =>
  Object.keys(answers).length === 0 && notGiven.length === 0 && remarks.length === 0 && preference === null;

/** Gives an empty state its first content; a loaded one comes back as it is. */
export const remember = (state: ConversationState): Memory => {
  const memory = state as Memory;
  if (!memory.draft) {
    const first: Omit<Memory, 'dialogs'> = {
      draft: freshDraft(),
      asked: 'start',
      options: [],
      over: null,
      page: null,
      lastLine: '',
      flags: [],
      undo: null,
      health: 'unasked',
      offers: 'unasked',
      dossier: null,
      alarmed: [],
      requests: [],
      toldNoWay: false,
      accountLength: 0,
    };
    Object.assign(memory, first, { dialogs: { dialogStack: [] } });
  }
  // A conversation from before there were requests has none.
  memory.requests ??= [];
  return memory;
};
