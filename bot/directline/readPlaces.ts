import { tooMany } from '../server/fault.ts';

/** Reads of one conversation at once, each until its answer was taken; so no more than this of what is long is ever in memory. */
const mostAtOnce = 4;
const mostWaiting = 400;
const retryAfter = 5;

export interface ReadPlaces {
  /** Waits for a place and gives what leaves it. @throws Fault 429 when too many wait */
  take(conversation: string): Promise<() => void>;
}

interface Room {
  taken: number;
  readonly waiting: (() => void)[];
}

export const createReadPlaces = (): ReadPlaces => {
  const rooms = new Map<string, Room>();

  const leave = (conversation: string, room: Room): void => {
    const next = room.waiting.shift();
    if (next) return next();
    room.taken--;
    if (room.taken === 0) rooms.delete(conversation);
  };
  const roomOf = (conversation: string): Room => {
    const room = rooms.get(conversation) ?? { taken: 0, waiting: [] };
    rooms.set(conversation, room);
    return room;
  };
  return {
    take: async (conversation) => {
      const room = roomOf(conversation);
      if (room.waiting.length >= mostWaiting)
        throw tooMany('Too many reads of one conversation wait; read on after an answer.', retryAfter);
      if (room.taken < mostAtOnce) room.taken++;
      else await new Promise<void>((resolve) => room.waiting.push(resolve));
      let left = false;
      return () => {
        if (!left) leave(conversation, room);
        left = true;
      };
    },
  };
};
