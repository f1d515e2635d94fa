import type { Channel } from '../../domain/conversation.ts';
import { NotFound, type Change, type Store, type Stored } from '../../domain/store.ts';
import type { Conversations } from '../conversations.ts';
import { isConversationOpen } from './openness.ts';
import { issueResume, redeemResume } from './resume.ts';

export interface SessionParts {
  store: Store;
  conversations: Pick<Conversations, 'welcomeBack'>;
  clock: () => Date;
  newId: () => string;
  draftHours: number;
}
/** A visitor's standing: the conversation that is theirs, and what lets them come back to it. */
export interface Session {
  conversation: string;
  resume: string;
}
export interface Sessions {
  /** For a new visitor. Nothing is stored but its end and the hash of the credential. */
  open(channel: Channel): Promise<Session>;
  /**
   * For one who comes back. With a credential that holds: the same conversation, in which the bot says where they were if they had
   * said anything. With any other: a new one whose first message says that nothing is kept any more, and not whether there was anything.
   */
  reopen(resume: string, channel: Channel): Promise<Session>;
  /** For another system that gives the session to a visitor: there is no way back. */
  openWithoutReturn(channel: Channel): Promise<string>;
}

/** The start is the first that is taken in, and a return is only taken in after something was said: what has a second row has that. */
const hasSaid = async (store: Store, { key, open }: Stored<'conversation'>): Promise<boolean> => {
  if (open.handled > 1) return true;
  return (await store.find('inbox', { where: { of: key.id }, range: { field: 'number', from: 2 }, limit: 1 })).length > 0;
};

export const createSessions = ({ store, conversations, clock, newId, draftHours }: SessionParts): Sessions => {
  const insertSession = (channel: Channel, lapsed: boolean): { conversation: string; insert: Change } => {
    const conversation = newId();
    const createdAt = clock();
    const endsAt = new Date(createdAt.getTime() + draftHours * 3_600_000);
    const open = { channel, createdAt, endsAt, startedAt: null, lapsed };
    return { conversation, insert: { do: 'insert', kind: 'session', key: { id: conversation }, subject: null, open, groups: {} } };
  };
  const begin = async (channel: Channel, lapsed: boolean): Promise<Session> => {
    const { conversation, insert } = insertSession(channel, lapsed);
    const resume = issueResume(conversation, null);
    await store.commit([insert, resume.insert]);
    return { conversation, resume: resume.credential };
  };
  const welcomeBack = async (conversation: string): Promise<boolean> => {
    try {
      const begun = await store.get('conversation', { id: conversation });
      if (begun && (await hasSaid(store, begun))) await conversations.welcomeBack(conversation);
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false; // erased in between
      throw error;
    }
  };

  return {
    open: (channel) => begin(channel, false),
    reopen: async (resume, channel) => {
      const isOpen = (conversation: string): Promise<boolean> => isConversationOpen(store, conversation, draftHours, clock());
      const redeemed = await redeemResume(store, resume, isOpen, clock);
      if (!redeemed || !(await welcomeBack(redeemed.conversation))) return begin(channel, true);
      return { conversation: redeemed.conversation, resume: redeemed.next };
    },
    openWithoutReturn: async (channel) => {
      const { conversation, insert } = insertSession(channel, false);
      await store.commit([insert]);
      return conversation;
    },
  };
};
