import type { LineRow, PlacedLine } from '../../domain/conversation.ts';
import type { ChangeOf, Store, Stored } from '../../domain/store.ts';

type LineInsert = Extract<ChangeOf<'message'>, { do: 'insert' }>;

/** The lines as a row's group holds them: the last one, with those before it. */
export const rowOf = (lines: readonly PlacedLine[]): LineRow => {
  const last = lines.at(-1);
  if (!last) throw new Error('a row holds at least one line');
  const { id, text, replyToId, actions, clientActivityId } = last;
  const own = { id, text, replyToId, actions, clientActivityId };
  return lines.length === 1 ? own : { ...own, before: lines.slice(0, -1).map((line) => ({ ...line, at: line.at.toISOString() })) };
};

/** The insert of the lines that a turn adds; there is at least one. */
export const lineInsert = (conversation: string, subject: string, lines: readonly PlacedLine[]): LineInsert => {
  const { number, from, at } = lines.at(-1) as PlacedLine;
  return {
    do: 'insert',
    kind: 'message',
    key: { of: conversation, number },
    subject,
    open: { from, at },
    groups: { line: rowOf(lines) },
  };
};

/** Opens a row: its lines, first to last. */
export const openLines = async (store: Store, row: Stored<'message'>): Promise<PlacedLine[]> => {
  const { before = [], ...last } = await store.open(row, 'line');
  return [...before.map((line) => ({ ...line, at: new Date(line.at) })), { ...last, ...row.open, number: row.key.number }];
};
