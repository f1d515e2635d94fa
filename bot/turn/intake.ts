import { type Entry, type Masked, heardId } from '../../domain/conversation.ts';
import { mask } from '../../domain/masking.ts';
import { type Accepted, NotFound, type Store } from '../../domain/store.ts';
import { type Conversations, Crowded, Mismatch } from '../conversations.ts';
import { createBeginnings, isHandled } from './beginnings.ts';
import type { Door } from './door.ts';
import { newRow } from './lane.ts';
import type { Lanes } from './lanes.ts';
import type { Parts } from './parts.ts';
import { Subjects } from './subjects.ts';
import type { Unread } from './unread.ts';

export type Intake = Pick<Conversations, 'begin' | 'handIn' | 'welcomeBack' | 'receive'>;

const unlessCrowded = (error: unknown): void => {
  if (!(error instanceof Crowded)) throw error;
};

const isKnown = async (store: Store, conversation: string, externalId: string): Promise<boolean> =>
  (await store.find('inbox', { where: { of: conversation, externalId }, limit: 1 })).length > 0;

/** Commits what comes in to the inbox, and queues it for its turn. */
export const createIntake = (parts: Parts, lanes: Lanes, door: Door, unread: Unread): Intake => {
  const { store, crash, identifiers } = parts;
  const subjects = new Subjects(store);

  const queue = (conversation: string, number: number, entry: Entry, found: boolean, early = false): void =>
    lanes.add(conversation, newRow(number, { entry, found, early }));

  const beginnings = createBeginnings(parts, subjects, door, queue);
  const accept = async (conversation: string, externalId: string, textHash: string, entry: Entry): Promise<Accepted> => {
    const subject = await subjects.of(conversation);
    if (subject === undefined) throw new NotFound('there is no such conversation');
    try {
      return await store.accept({ conversation, subject, open: { externalId, textHash }, entry });
    } catch (error) {
      if (error instanceof NotFound) subjects.forget(conversation);
      throw error;
    }
  };
  /** A row that came before and is not handled yet may lie where its first taker died: it is queued here as well. */
  const takeIn = async (conversation: string, externalId: string, textHash: string, entry: Entry, wasEarly = false): Promise<number> => {
    const accepted = await accept(conversation, externalId, textHash, entry);
    if (accepted.textHash !== textHash) throw new Mismatch('the same id came before with another text');
    const { number, repeated } = accepted;
    if (!repeated) crash('after-inbox');
    const isQueued = !repeated || !(await isHandled(store, conversation, number));
    // The turn before it may have been committed in the meantime.
    if (isQueued) queue(conversation, number, entry, repeated, wasEarly || unread.has(conversation));
    return number;
  };
  /** Without an id of the client's every sending is a new message, and its text is never compared. */
  const idsOf = (clientActivityId: string | null, text: string): [string, string] =>
    clientActivityId === null
      ? [identifiers.newId(), '']
      : [store.blindIndex('clientActivityId', clientActivityId), store.blindIndex('text', text)];

  return {
    begin: (conversation, channel, lapsed) => beginnings.start(conversation, channel, lapsed),
    handIn: (conversation, form) => beginnings.handIn(conversation, form),
    welcomeBack: async (conversation) => {
      const entry: Entry = { type: 'resume', text: '', masked: [], clientActivityId: null };
      const take = (): Promise<number> => takeIn(conversation, identifiers.newId(), '', entry);
      await door.admit(conversation, take, () => false).catch(unlessCrowded);
    },
    receive: async (conversation, { text: typed, clientActivityId, withFiles }) => {
      const { text, masked: numbers } = mask(typed);
      const masked: Masked[] = withFiles ? [...numbers, 'file'] : numbers;
      const entry: Entry = { type: 'message', text, masked, clientActivityId, receivedAt: parts.clock().toISOString() };
      const [externalId, textHash] = idsOf(clientActivityId, text);
      const isEarly = unread.has(conversation);
      const take = (): Promise<number> => takeIn(conversation, externalId, textHash, entry, isEarly);
      const number = await door.admit(conversation, take, () => isKnown(store, conversation, externalId));
      return { id: heardId(conversation, number) };
    },
  };
};
