import { type Entry, heardId } from '../../domain/conversation.ts';
import { mask } from '../../domain/masking.ts';
import { type Accepted, Duplicate, NotFound, type Store } from '../../domain/store.ts';
import { type Conversations, Crowded, Mismatch } from '../conversations.ts';
import { beginning, startEntry } from './begin.ts';
import type { Door } from './door.ts';
import { newRow } from './lane.ts';
import type { Lanes } from './lanes.ts';
import type { Parts } from './parts.ts';
import { Subjects } from './subjects.ts';

export type Intake = Pick<Conversations, 'begin' | 'welcomeBack' | 'receive'>;

/** Takes one kind of error for an end like any other. */
const unless =
  (kind: typeof Duplicate | typeof Crowded) =>
  (error: unknown): void => {
    if (!(error instanceof kind)) throw error;
  };

const isKnown = async (store: Store, conversation: string, externalId: string): Promise<boolean> =>
  (await store.find('inbox', { where: { of: conversation, externalId }, limit: 1 })).length > 0;

/** Commits what comes in to the inbox, and queues it for its turn. */
export const createIntake = (parts: Parts, lanes: Lanes, door: Door): Intake => {
  const { store, crash, identifiers } = parts;
  const subjects = new Subjects(store);

  const queue = (conversation: string, number: number, entry: Entry, found: boolean): void =>
    lanes.add(conversation, newRow(number, { entry, found }));

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
  const isHandled = async (conversation: string, number: number): Promise<boolean> =>
    ((await store.get('conversation', { id: conversation }))?.open.handled ?? Infinity) >= number;
  /** A row that came before and is not handled yet may lie where its first taker died: it is queued here as well. */
  const takeIn = async (conversation: string, externalId: string, textHash: string, entry: Entry): Promise<number> => {
    const accepted = await accept(conversation, externalId, textHash, entry);
    if (accepted.textHash !== textHash) throw new Mismatch('the same id came before with another text');
    const { number, repeated } = accepted;
    if (!repeated) crash('after-inbox');
    if (!repeated || !(await isHandled(conversation, number))) queue(conversation, number, entry, repeated);
    return number;
  };
  const start: Conversations['begin'] = async (conversation, channel, lapsed) => {
    const subject = identifiers.newId();
    const entry = startEntry(lapsed);
    const receivedAt = await store.now();
    await store.commit(beginning({ conversation, subject, channel, entry, now: parts.clock(), receivedAt }));
    crash('after-inbox');
    subjects.keep(conversation, subject);
    queue(conversation, 1, entry, false);
  };

  /** Without an id of the client's every sending is a new message, and its text is never compared. */
  const idsOf = (clientActivityId: string | null, text: string): [string, string] =>
    clientActivityId === null
      ? [identifiers.newId(), '']
      : [store.blindIndex('clientActivityId', clientActivityId), store.blindIndex('text', text)];

  return {
    begin: async (conversation, channel, lapsed) => {
      if ((await subjects.of(conversation)) !== undefined) return;
      const take = (): Promise<void> => start(conversation, channel, lapsed);
      // Of several calls at the same moment, one begins it.
      await door.admit(conversation, take, () => true).catch(unless(Duplicate));
    },
    welcomeBack: async (conversation) => {
      const entry: Entry = { type: 'resume', text: '', masked: [], clientActivityId: null };
      const take = (): Promise<number> => takeIn(conversation, identifiers.newId(), '', entry);
      await door.admit(conversation, take, () => false).catch(unless(Crowded));
    },
    receive: async (conversation, { text: typed, clientActivityId }) => {
      const { text, masked } = mask(typed);
      const entry: Entry = { type: 'message', text, masked, clientActivityId };
      const [externalId, textHash] = idsOf(clientActivityId, text);
      const take = (): Promise<number> => takeIn(conversation, externalId, textHash, entry);
      const number = await door.admit(conversation, take, () => isKnown(store, conversation, externalId));
      return { id: heardId(conversation, number) };
    },
  };
};
