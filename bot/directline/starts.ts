import { Conflict, NotFound, type Store, type Stored } from '../../domain/store.ts';
import { Recent } from '../../storage/recent.ts';
import type { Conversations } from '../conversations.ts';

/** Conversations remembered as begun; a forgotten one costs a look into the store. */
const remembered = 50_000;

const settled = Promise.resolve();
/** A session that began ends with its conversation. */
const never = new Date('9999-12-31T00:00:00Z');

/** What is asked of a conversation. Each throws NotFound when there is no such session (any more). */
export interface Starts {
  /** Begins it with the first thing a client does in it; any repetition does nothing, and looks into the store only now and then. */
  ensure(conversation: string): Promise<void>;
  /** The same, and is certain that it is still there. */
  enter(conversation: string): Promise<void>;
  /** Only makes certain that the session is still there. */
  demand(conversation: string): Promise<void>;
}

export const createStarts = (store: Store, conversations: Pick<Conversations, 'begin'>, clock: () => Date): Starts => {
  const begun = new Recent<string, true>(remembered);

  /** The conversation is there first, so that a session that began without one is that of an erased conversation. */
  const begin = async (session: Stored<'session'>): Promise<void> => {
    const { key, version, open } = session;
    if (clock() >= open.endsAt) throw new NotFound('the session has ended');
    await conversations.begin(key.id, open.channel, open.lapsed);
    const set = { startedAt: clock(), endsAt: never };
    await store.commit([{ do: 'update', kind: 'session', key, subject: null, expect: { version }, set }]).catch((error: unknown) => {
      if (!(error instanceof Conflict)) throw error; // another request began it at the same time
    });
  };
  const isThere = async (id: string): Promise<boolean> => (await store.get('conversation', { id })) !== undefined;

  const sessionOf = async (conversation: string): Promise<Stored<'session'>> => {
    const session = await store.get('session', { id: conversation });
    if (!session) throw new NotFound('there is no such session');
    return session;
  };
  const enter = async (conversation: string): Promise<void> => {
    const session = await sessionOf(conversation);
    if (session.open.startedAt === null) await begin(session);
    else if (!(await isThere(conversation))) throw new NotFound('the conversation is gone');
    begun.set(conversation, true);
  };
  return {
    enter,
    ensure: (conversation) => (begun.get(conversation) ? settled : enter(conversation)),
    demand: async (conversation) => void (await sessionOf(conversation)),
  };
};
