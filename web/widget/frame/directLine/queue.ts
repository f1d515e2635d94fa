import type { Kept, UnsentLine } from '../keep/kept.ts';

/** The lines that the server has not taken in, in the order in which they were said. Each is kept in the browser until it is dropped. */
export interface Queue {
  first(): UnsentLine | undefined;
  has(id: string): boolean;
  add(line: UnsentLine): void;
  /** Puts lines of an earlier page before those of this one. */
  restore(lines: readonly UnsentLine[]): void;
  /** Takes a line out; it stays kept unless it is dropped. */
  leave(id: string): void;
  drop(id: string): void;
  /** Drops the lines of another conversation. */
  takeStranded(conversation: string): UnsentLine[];
}

/** Whether a line can be said in a conversation: in its own, or in the first there is when it was said before there was one. */
export const belongsTo = ({ conversation }: UnsentLine, current: string): boolean => conversation === '' || conversation === current;

export const createQueue = (kept: Kept): Queue => {
  let lines: UnsentLine[] = [];
  const leave = (id: string): void => {
    lines = lines.filter((line) => line.id !== id);
  };
  const drop = (id: string): void => {
    leave(id);
    kept.dropUnsent(id);
  };
  return {
    first: () => lines[0],
    has: (id) => lines.some((line) => line.id === id),
    add: (line) => {
      const last = lines[lines.length - 1];
      // Their times tell their order after a reload.
      const placed = last ? { ...line, at: Math.max(line.at, last.at + 1) } : line;
      lines.push(placed);
      kept.keepUnsent(placed);
    },
    restore: (earlier) => {
      lines = [...earlier, ...lines.filter(({ id }) => !earlier.some((line) => line.id === id))];
    },
    leave,
    drop,
    takeStranded: (conversation) => {
      const stranded = lines.filter((line) => !belongsTo(line, conversation));
      for (const { id } of stranded) drop(id);
      return stranded;
    },
  };
};
