import { Conflict, NotFound, type Store } from '../../domain/store.ts';
import { Recent } from '../../storage/recent.ts';
import type { Conversations } from '../conversations.ts';

/** Conversations remembered as begun; a forgotten one costs a look into the store. */
const remembered = 50_000;

/** A session that began ends with its conversation. */
const never = new Date('9999-12-31T00:00:00Z');

export interface Starts {
  /**
   * Begins a conversation with the first thing a client does in it; any repetition does nothing.
   * @throws NotFound when there is no such session (any more)
   */
  ensure(conversation: string): Promise<void>;
}

export const createStarts = (store: Store, conversations: Pick<Conversations, 'begin'>, clock: () => Date): Starts => {
  const begun = new Recent<string, true>(remembered);

  /** The conversation is there first, so that a session never counts as begun without one: that is what an erased one looks like. */
  const begin = async (id: string): Promise<void> => {
    const session = await store.get('session', { id });
    if (!session || clock() >= session.open.endsAt || session.open.startedAt !== null) throw new NotFound('no such session');
    const { channel, lapsed } = session.open;
    await conversations.begin(id, channel, lapsed);
    const { key, version } = session;
    await store
      .commit([{ do: 'update', kind: 'session', key, subject: null, expect: { version }, set: { startedAt: clock(), endsAt: never } }])
      .catch((error: unknown) => {
        if (!(error instanceof Conflict)) throw error; // another request began it at the same time
      });
  };
  return {
    ensure: async (conversation) => {
      if (begun.get(conversation)) return;
      if (!(await store.get('conversation', { id: conversation }))) await begin(conversation);
      begun.set(conversation, true);
    },
  };
};
