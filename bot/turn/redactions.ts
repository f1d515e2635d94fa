import type { PlacedLine } from '../../domain/conversation.ts';
import type { Change, Store } from '../../domain/store.ts';
import type { Redacting } from './collectedTurn.ts';
import { openLines, rowOf } from './lineRows.ts';

const replacementOf = (redactions: readonly Redacting[], id: string): string | undefined =>
  redactions.findLast(({ messageIds }) => messageIds.includes(id))?.replacement;

/** Redacts lines that are not committed yet, in place. */
export const redactOwn = (redactions: readonly Redacting[], lines: PlacedLine[]): void => {
  for (const line of lines) line.text = replacementOf(redactions, line.id) ?? line.text;
};

/**
 * Redacts lines that a conversation holds already. Looks through the whole of it, because the number of a heard line cannot be told from its
 * id; it is asked for a handful of times in the life of a conversation.
 */
export const redactEarlier = async (
  store: Store,
  conversation: string,
  redactions: readonly Redacting[],
  subject: string,
): Promise<Change[]> => {
  const changes: Change[] = [];
  for (const row of await store.find('message', { where: { of: conversation } })) {
    const lines = await openLines(store, row);
    if (lines.every(({ id }) => replacementOf(redactions, id) === undefined)) continue;
    redactOwn(redactions, lines);
    changes.push({ do: 'update', kind: 'message', key: row.key, subject, expect: {}, set: {}, groups: { line: rowOf(lines) } });
  }
  return changes;
};
