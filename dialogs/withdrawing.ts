import type { ConsentPurpose } from '../domain/consent.ts';

/** The words that withdrew consent, the message they stand in, and what for. */
export interface Withdrawing {
  answer: string;
  messageId: string;
  /** Of a conversation from before this was remembered: to offers. */
  purposes?: ConsentPurpose[];
  /** It was said that what stands elsewhere ends too. */
  told?: true;
}
