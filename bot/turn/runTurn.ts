import { type ConversationState, heardId, type PlacedLine } from '../../domain/conversation.ts';
import type { Heard } from '../../domain/turn.ts';
import { readingFor } from '../identity/reading.ts';
import type { TurnAdapter } from './adapter.ts';
import { changesOf } from './changesOf.ts';
import { CollectedTurn } from './collectedTurn.ts';
import { firstNumberOf, linesOf } from './linesOf.ts';
import type { Loaded } from './loaded.ts';
import type { Logic, Parts } from './parts.ts';
import type { Unread } from './unread.ts';

/** What a turn is run with. */
interface Runner {
  readonly parts: Parts;
  readonly adapter: TurnAdapter;
  readonly unread: Unread;
}

const heardOf = ({ conversation, entry, number, early }: Loaded, now: Date): Heard => ({
  type: entry.type,
  text: entry.text,
  masked: entry.masked,
  ...(entry.form && { form: entry.form }),
  messageId: heardId(conversation.key.id, number),
  receivedAt: entry.receivedAt === undefined ? now : new Date(entry.receivedAt),
  lapsed: entry.lapsed === true,
  early,
});

const stateOf = (parts: Parts, { conversation, ending }: Loaded): ConversationState | Promise<ConversationState> =>
  conversation.open.handled === 0 || ending === 'failed' ? { dialogs: {} } : parts.store.open(conversation, 'state');

const collect = (parts: Parts, loaded: Loaded, state: ConversationState): CollectedTurn => {
  const now = parts.clock();
  return new CollectedTurn({
    now,
    channel: loaded.conversation.open.channel,
    conversation: loaded.conversation.key.id,
    heard: heardOf(loaded, now),
    rules: parts.rules,
    state,
    identifiers: parts.identifiers,
    firstNumber: firstNumberOf(loaded),
    dossier: loaded.conversation.open.dossier,
    reading: readingFor(parts.store, loaded.conversation, parts.rules.complaintDays),
  });
};

/**
 * Runs the logic over one inbox row and commits all that came of it as one. Gives the lines it added.
 * Throws what the logic or the store throws; nothing has happened then, as far as is known.
 */
export const runTurn = async ({ parts, adapter, unread }: Runner, logic: Logic, loaded: Loaded): Promise<PlacedLine[]> => {
  const turn = collect(parts, loaded, await stateOf(parts, loaded));
  await adapter.run(turn, logic);
  const lines = linesOf(turn, loaded);
  const changes = await changesOf(parts, turn, loaded, lines);
  // Whoever is told to die at every first commit would never get past a message that is given up.
  if (loaded.ending === 'handled') parts.crash('before-commit');
  const last = lines.at(-1);
  if (last) unread.say(loaded.conversation.key.id, last.number);
  await parts.store.commit(changes);
  parts.crash('after-commit');
  if (turn.announced.length > 0 || turn.mails.length > 0 || turn.codes.length > 0) parts.wakeRelay();
  return lines;
};
