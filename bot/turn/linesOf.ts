import { heardId, isSaid, messageId, type PlacedLine } from '../../domain/conversation.ts';
import type { CollectedTurn } from './collectedTurn.ts';
import type { Loaded } from './loaded.ts';

/** The person's own line comes first, so that what replies to it comes after it. Starts and returns have none. */
const userLine = ({ conversation, entry, number }: Loaded): Omit<PlacedLine, 'number' | 'at'> => ({
  id: heardId(conversation.key.id, number),
  from: 'user',
  text: entry.text,
  replyToId: null,
  actions: [],
  clientActivityId: entry.clientActivityId,
});

const isHeard = ({ entry }: Loaded): boolean => isSaid(entry);

/** Number that the bot's first line of this turn gets. */
export const firstNumberOf = (loaded: Loaded): number => loaded.conversation.open.lastMessage + (isHeard(loaded) ? 2 : 1);

/** The lines that a turn adds. Their times grow by at least a millisecond a line, whatever the clock does: clients sort by them. */
export const linesOf = (turn: CollectedTurn, loaded: Loaded): PlacedLine[] => {
  const { lastMessage, lastMessageAt } = loaded.conversation.open;
  const id = loaded.conversation.key.id;
  const replyToId = isHeard(loaded) ? heardId(id, loaded.number) : null;
  const from = Math.max(turn.now.getTime(), lastMessageAt.getTime() + 1);
  const first = lastMessage + 1;
  const lines: PlacedLine[] = isHeard(loaded) ? [{ ...userLine(loaded), number: first, at: new Date(from) }] : [];
  for (const { text, actions } of turn.said) {
    const number = first + lines.length;
    lines.push({
      id: messageId(id, number),
      from: 'bot',
      text,
      replyToId,
      actions,
      clientActivityId: null,
      number,
      at: new Date(from + lines.length),
    });
  }
  return lines;
};
