import type { LineSet } from '../conversation/line.ts';
import { openLiveSocket } from './liveSocket.ts';
import { pauseMs } from './pause.ts';
import type { Sessions } from './sessions.ts';
import type { World } from './world.ts';

export interface StreamParts {
  world: World;
  sessions: Sessions;
  watermark: () => number;
  onSet: (set: LineSet) => void;
  /** From now on lines come by themselves. */
  onOpen: () => void;
  onLost: () => void;
}
export interface Stream {
  isOpen(): boolean;
  /** Opens it, or opens it anew. */
  open(): void;
  /** The same where it is waiting for its next try. */
  wake(): void;
  /** A read found lines up to here. A stream that does not bring them soon is dead without knowing it. */
  expect(watermark: number): void;
  stop(): void;
}

const lateAfterMs = 5_000;
/** Where sockets do not come through, reading goes on without; now and then it is worth a try. */
const tryAgainMs = 5 * 60_000;
const mostMisses = 2;

const nothing = (): void => {};

/** The WebSocket on which lines come, opened again and again. Everything works without it; with it lines come sooner and reads are few. */
export const createStream = ({ world, sessions, watermark, onSet, onOpen, onLost }: StreamParts): Stream => {
  let isOpen = false;
  let isWaiting = false;
  /** Streams in a row that did not open, and streams in a row that were lost before they brought anything. */
  let misses = 0;
  let losses = 0;
  /** What this stream has brought, or was opened after. */
  let seen = 0;
  let attempt = 0;
  let closeSocket = nothing;
  let cancel = nothing;

  const close = (): void => {
    attempt++;
    isOpen = false;
    isWaiting = false;
    cancel();
    closeSocket();
  };
  const openAfter = (ms: number): void => {
    isWaiting = true;
    cancel = world.later(ms, () => void open());
  };
  const lost = (): void => {
    const wasOpen = isOpen;
    misses = wasOpen ? 0 : misses + 1;
    if (wasOpen) losses++;
    close();
    openAfter(misses >= mostMisses ? tryAgainMs : pauseMs(losses + misses, world.random()));
    if (wasOpen) onLost();
  };
  const opened = (): void => {
    isOpen = true;
    onOpen();
  };
  const received = (set: LineSet): void => {
    losses = 0;
    seen = Math.max(seen, set.watermark);
    onSet(set);
  };
  const open = async (): Promise<void> => {
    close();
    const mine = attempt;
    seen = watermark();
    const { status, body } = await sessions.call('GET', `?watermark=${seen || ''}`);
    if (mine !== attempt) return;
    const address = body['streamUrl'];
    if (typeof address === 'string') closeSocket = openLiveSocket(world, address, { opened, received, lost });
    else openAfter(status === 200 ? tryAgainMs : pauseMs(++losses, world.random())); // 200: none is served here
  };
  return {
    isOpen: () => isOpen,
    open: () => void open(),
    wake: () => {
      if (isWaiting) void open();
    },
    expect: (wanted) => {
      const look = (): void => void (isOpen && seen < wanted && lost());
      if (isOpen && seen < wanted) world.later(lateAfterMs, look);
    },
    stop: close,
  };
};
