import type { Change, Store } from '../../domain/store.ts';
import type { TranscriptLine } from '../conversations.ts';
import type { CollectedTurn, Redacting } from './collectedTurn.ts';

const replacementOf = (redactions: readonly Redacting[], id: string): string | undefined =>
  redactions.findLast(({ messageIds }) => messageIds.includes(id))?.replacement;

/** Redacts the lines of the turn itself, which are not committed yet. */
export const redactOwn = (redactions: readonly Redacting[], lines: TranscriptLine[]): void => {
  for (const line of lines) line.text = replacementOf(redactions, line.id) ?? line.text;
};

/**
 * Redacts lines of earlier turns. Looks through the whole conversation, because the number of a heard line cannot be told from its id;
 * it is asked for a handful of times in the life of a conversation.
 */
export const redactEarlier = async (store: Store, turn: CollectedTurn, subject: string): Promise<Change[]> => {
  const changes: Change[] = [];
  for (const message of await store.find('message', { where: { of: turn.conversation } })) {
    const line = await store.open(message, 'line');
    const replacement = replacementOf(turn.redactions, line.id);
    if (replacement === undefined) continue;
    const groups = { line: { ...line, text: replacement } };
    changes.push({ do: 'update', kind: 'message', key: message.key, subject, expect: {}, set: {}, groups });
  }
  return changes;
};
