import type { Entry } from '../../domain/conversation.ts';
import type { Stored } from '../../domain/store.ts';

/** What a turn starts from. */
export interface Loaded {
  conversation: Stored<'conversation'>;
  subject: string;
  /** Number of the inbox row. */
  number: number;
  entry: Entry;
  /** It came in before what the bot last said could be read. */
  early: boolean;
  /** How the row ends: `failed` when the turn stands in for one that could not be run. */
  ending: 'handled' | 'failed';
}
