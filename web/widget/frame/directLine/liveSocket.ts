import type { LineSet } from '../conversation/line.ts';
import { readSet } from '../conversation/readSet.ts';
import type { Socket, World } from './world.ts';

export interface LiveEars {
  opened(): void;
  received(set: LineSet): void;
  /** Once, unless it was closed here. */
  lost(): void;
}

const pingEveryMs = 20_000;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * One WebSocket on which lines come, from its opening to its end. Empty frames are signs of life, ours every 20 s.
 * @returns what closes it; nothing is heard of it after that
 */
export const openLiveSocket = (world: World, address: string, { opened, received, lost }: LiveEars): (() => void) => {
  let socket: Socket | null = null;
  let isOver = false;
  let cancelPing: () => void = () => {};

  const pingLater = (): void => {
    cancelPing = world.later(pingEveryMs, () => {
      socket?.send('');
      pingLater();
    });
  };
  const over = (): boolean => {
    const was = isOver;
    isOver = true;
    cancelPing();
    return was;
  };
  const lose = (): void => {
    if (!over()) lost();
  };
  try {
    socket = world.openSocket(address, {
      opened: () => {
        if (isOver) return;
        pingLater();
        opened();
      },
      received: (text) => {
        const set = isOver || text === '' ? null : readSet(parse(text));
        if (set) received(set);
      },
      closed: lose,
    });
  } catch {
    // A browser may forbid the address. Told later, because nobody expects to hear of an end at the beginning.
    world.later(0, lose);
  }
  return () => {
    if (!over()) socket?.close();
  };
};
