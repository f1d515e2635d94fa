import type { Entry } from '../../domain/conversation.ts';
import { Duplicate, type Store } from '../../domain/store.ts';
import { Mismatch, type Conversations } from '../conversations.ts';
import { beginning, startEntry, type Beginning } from './begin.ts';
import type { Door } from './door.ts';
import type { Parts } from './parts.ts';
import type { Subjects } from './subjects.ts';

export interface Beginnings {
  start: Conversations['begin'];
  handIn: Conversations['handIn'];
}

/** What a conversation begins with. */
type First = Pick<Beginning, 'conversation' | 'channel' | 'entry' | 'textHash'>;
/** Queues an inbox row for its turn. `found`: it lay in the store already. */
type Queue = (conversation: string, number: number, entry: Entry, found: boolean) => void;

export const isHandled = async (store: Store, conversation: string, number: number): Promise<boolean> =>
  ((await store.get('conversation', { id: conversation }))?.open.handled ?? Infinity) >= number;

/** Begins conversations: with a greeting, or with a form that is handed in at once. */
export const createBeginnings = (parts: Parts, subjects: Subjects, door: Door, queue: Queue): Beginnings => {
  const { store, crash, identifiers } = parts;

  const begin = async (first: First): Promise<void> => {
    const { conversation, entry } = first;
    const subject = identifiers.newId();
    const receivedAt = await store.now();
    await store.commit(beginning({ ...first, subject, now: parts.clock(), receivedAt }));
    crash('after-inbox');
    subjects.keep(conversation, subject);
    queue(conversation, 1, entry, false);
  };
  /** False when it was begun before, or another call begins it at the same moment. */
  const beginOnce = async (first: First): Promise<boolean> => {
    const { conversation } = first;
    if ((await subjects.of(conversation)) !== undefined) return false;
    const take = (): Promise<void> => begin(first);
    try {
      await door.admit(conversation, take, () => true);
      return true;
    } catch (error) {
      if (error instanceof Duplicate) return false;
      throw error;
    }
  };
  /** A form comes again. Its row is kept for longer than a form is sent again. */
  const takeInAgain = async ({ conversation, entry, textHash }: First): Promise<void> => {
    const row = await store.get('inbox', { of: conversation, number: 1 });
    if (row && row.open.textHash !== textHash) throw new Mismatch('the same id came before with another form');
    // One that is not handled yet may lie where its first taker died: it is queued here as well.
    if (!(await isHandled(store, conversation, 1))) queue(conversation, 1, entry, true);
  };

  return {
    start: async (conversation, channel, lapsed) => {
      await beginOnce({ conversation, channel, entry: startEntry(lapsed), textHash: '' });
    },
    handIn: async (conversation, form) => {
      const entry: Entry = { type: 'form', clientActivityId: null, receivedAt: parts.clock().toISOString(), ...form };
      const first: First = { conversation, channel: 'form', entry, textHash: store.blindIndex('text', JSON.stringify(form)) };
      subjects.forget(conversation); // it may have been erased since: the store knows
      if (!(await beginOnce(first))) await takeInAgain(first);
    },
  };
};
