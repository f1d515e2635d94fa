import type { Entry } from '../../domain/conversation.ts';
import { Unreadable } from '../../domain/store.ts';
import { handoffInitiate } from './hub.ts';
import type { Row } from './lane.ts';
import type { Logic, Parts } from './parts.ts';

/** Failures after which a message is given up and handed to a person. */
export const maxFailures = 3;

/**
 * Counts a failure in a commit of its own, by which the row also counts as received anew: nobody else takes it over in the next
 * seconds. False, and nothing is counted, when somebody else handled or counted it since it was found. May throw Conflict.
 */
export const countFailure = async ({ store }: Parts, conversation: string, row: Row): Promise<boolean> => {
  const key = { of: conversation, number: row.number };
  const stored = await store.get('inbox', key);
  if (stored?.open.status !== 'waiting') return false;
  const { attempts } = stored.open;
  const isOurs = attempts === row.attempts;
  row.attempts = attempts;
  if (!isOurs) return false;
  const set = { attempts: attempts + 1, receivedAt: await store.now() };
  await store.commit([{ do: 'update', kind: 'inbox', key, subject: stored.subject, expect: { status: 'waiting', attempts }, set }]);
  row.attempts = attempts + 1;
  return true;
};

/** Stands in for a row whose content cannot be opened: it leaves no line, only the bot's excuse. */
const unreadableEntry: Entry = { type: 'resume', text: '', masked: [], clientActivityId: null };

/** What an inbox row holds, or undefined when somebody else handled it. Throws Unreadable, except when the message is given up anyway. */
export const entryOf = async ({ store }: Parts, conversation: string, row: Row): Promise<Entry | undefined> => {
  const stored = await store.get('inbox', { of: conversation, number: row.number });
  if (stored?.open.status !== 'waiting') return undefined;
  try {
    return await store.open(stored, 'entry');
  } catch (error) {
    if (error instanceof Unreadable && row.attempts >= maxFailures) return unreadableEntry;
    throw error;
  }
};

/** The turn of a message that is given up: says so, and asks for a person. */
export const failedTurn =
  ({ sentences }: Parts, number: number): Logic =>
  async (context, turn) => {
    const wish = { reason: 'failed_turn', priority: 'normal' } as const;
    const id = turn.newId();
    turn.handOff({ id, ...wish, words: [] });
    await context.sendActivity({ type: 'event', name: handoffInitiate, value: { handoffId: id, ...wish } });
    await context.sendActivity(sentences.turnFailed[number % sentences.turnFailed.length] as string);
  };
