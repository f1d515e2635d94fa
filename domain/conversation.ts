import type { CallbackForm } from './callback.ts';

export type Channel = 'website' | 'terminal' | 'form';

/** What an inbox row holds: something the person sent, or the start, the return or the lapse that the conversation itself reacts to. */
export interface Entry {
  /** `lapse`: nothing was said for so long that the draft would go, and something in it must not go unread. */
  type: 'start' | 'resume' | 'lapse' | 'message' | 'form';
  /** As typed, with numbers masked that must not be kept (BSN, IBAN, card). Of a form its fields, a line each. */
  text: string;
  /** What was masked, so that the person can be told. */
  masked: Masked[];
  /** The id the client gave, echoed so that it recognises its own line. */
  clientActivityId: string | null;
  /** When it was taken in (ISO 8601), which is when it arrived; there for what somebody said. */
  receivedAt?: string;
  /** The conversation before this one can no longer be read: the first message says so. */
  lapsed?: true;
  /** What a form gives; there with the type `form` only. */
  form?: CallbackForm;
}
/** What of a message is not kept: numbers, and files that came with it (AVG art. 5(1)(c), 12(6)). */
export type Masked = 'bsn' | 'iban' | 'card' | 'file';

/** A button under a message. What it sends is its title. */
export interface SuggestedAction {
  title: string;
}

/** One line of a conversation as readers get it. */
export interface Line {
  /** Activity id. */
  id: string;
  text: string;
  replyToId: string | null;
  actions: SuggestedAction[];
  clientActivityId: string | null;
}

export type Speaker = 'user' | 'bot' | 'advisor';

/** A line in its place. */
export interface PlacedLine extends Line {
  from: Speaker;
  at: Date;
  /** Place in the conversation, counted from 1: the watermark of a reader who has seen it. */
  number: number;
}

/** What a message row holds: its line, and the lines of the same turn that stand before it, first to last. */
export interface LineRow extends Line {
  before?: (Omit<PlacedLine, 'at'> & { at: string })[];
}

/** What a conversation remembers between turns. The dialogs own its content; to everything else it is a sealed whole. */
export interface ConversationState {
  /** The Bot Framework's dialog stack. */
  dialogs: object;
  [field: string]: unknown;
}

/** Somebody said something, which starts and returns do not. */
export const isSaid = ({ type }: Pick<Entry, 'type'>): boolean => type === 'message' || type === 'form';

/** Id of the activity that an inbox row is: known before its turn ran. */
export const heardId = (conversation: string, inboxNumber: number): string => `${conversation}|u${String(inboxNumber).padStart(7, '0')}`;
/** Id of a message that the bot sent. */
export const messageId = (conversation: string, number: number): string => `${conversation}|${String(number).padStart(7, '0')}`;
