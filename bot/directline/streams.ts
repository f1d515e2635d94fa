import type { WebSocket } from 'ws';
import type { Conversations, Transcript } from '../conversations.ts';
import { toActivitySet } from './activity.ts';
import { refreshableMs, type Claims } from './token.ts';

/** Bytes that may wait for a reader before it must catch up; a reader that has not done so in time is cut off and resumes. */
const mostWaiting = 256 * 1024;
const catchUpMs = 15_000;
const lookMs = 20;
const pingEveryMs = 25_000;
/** Frames from a client: it pings with empty ones every 20 s, and sends nothing else. */
const mostFrames = 200;

/** Close codes of RFC 6455 and its registry. */
const restart = 1012;
const tryAgain = 1013;
const unwelcome = 1008;
const ended = 1000;

export interface Streams {
  /** Streams that are open in a conversation. */
  count(conversation: string): number;
  /** Serves a socket: what stands after the watermark, then every line. */
  serve(socket: WebSocket, claims: Claims, watermark: number): void;
  /** Asks everyone to come again; cuts off those who do not answer. */
  close(): Promise<void>;
}

interface Open {
  readonly socket: WebSocket;
  readonly claims: Claims;
  /** Ends the delivery, not the socket. */
  silence: () => void;
  answered: boolean;
  frames: number;
}

const sessionOf = ({ conversation, startedAt }: Claims): string => `${conversation}/${startedAt}`;
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());

/** Resolves once the reader has caught up; false when it did not in time. */
const catchesUp = async (socket: WebSocket): Promise<boolean> => {
  const until = performance.now() + catchUpMs;
  while (socket.bufferedAmount > mostWaiting && socket.readyState === socket.OPEN) {
    if (performance.now() > until) return false;
    await later(lookMs);
  }
  return true;
};

/**
 * Sends each line in a frame of its own, once the reader has caught up with those before. Microsoft's client takes the lines of a frame
 * apart one by one while the next frame comes in, so that lines of two frames would change places.
 */
const deliver =
  ({ socket, claims }: Open) =>
  async ({ lines }: Transcript): Promise<void> => {
    for (const line of lines) {
      if (socket.readyState !== socket.OPEN) return;
      socket.send(JSON.stringify(toActivitySet({ lines: [line], watermark: line.number }, claims)));
      if (!(await catchesUp(socket))) return socket.close(tryAgain, 'too slow');
    }
  };

/** The open streams of this process. */
export const createStreams = (conversations: Pick<Conversations, 'follow'>, clock: () => Date): Streams => {
  const open = new Set<Open>();
  /** The newest stream of each session alone gets lines: clients that open a second one do not close the first. */
  const newest = new Map<string, Open>();
  const counts = new Map<string, number>();
  let pinging: NodeJS.Timeout | undefined;

  const tally = (conversation: string, by: number): void => {
    const count = (counts.get(conversation) ?? 0) + by;
    if (count > 0) counts.set(conversation, count);
    else counts.delete(conversation);
  };
  const ping = (stream: Open): void => {
    const { socket, claims } = stream;
    if (!stream.answered) return socket.terminate();
    if (clock().getTime() >= claims.startedAt + refreshableMs) return socket.close(ended);
    stream.answered = false;
    stream.frames = 0;
    socket.ping();
  };
  const pingAll = (): void => open.forEach(ping);

  const leave = (stream: Open): void => {
    stream.silence();
    open.delete(stream);
    tally(stream.claims.conversation, -1);
    if (newest.get(sessionOf(stream.claims)) === stream) newest.delete(sessionOf(stream.claims));
    if (open.size > 0) return;
    clearInterval(pinging);
    pinging = undefined;
  };

  return {
    count: (conversation) => counts.get(conversation) ?? 0,
    serve: (socket, claims, watermark) => {
      const stream: Open = { socket, claims, silence: () => {}, answered: true, frames: 0 };
      newest.get(sessionOf(claims))?.silence();
      newest.set(sessionOf(claims), stream);
      open.add(stream);
      tally(claims.conversation, 1);
      pinging ??= setInterval(pingAll, pingEveryMs).unref();
      socket.on('error', () => socket.terminate());
      socket.on('pong', () => (stream.answered = true));
      socket.on('message', () => {
        stream.answered = true;
        if (++stream.frames > mostFrames) socket.close(unwelcome, 'too many frames');
      });
      socket.once('close', () => leave(stream));
      stream.silence = conversations.follow(claims.conversation, watermark, deliver(stream));
    },
    close: async () => {
      for (const { socket } of open) socket.close(restart, 'restart');
      for (let waited = 0; open.size > 0 && waited < 1_000; waited += lookMs) await later(lookMs);
      for (const { socket } of open) socket.terminate();
    },
  };
};
