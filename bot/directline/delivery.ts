import type { WebSocket } from 'ws';
import type { Conversations, Transcript } from '../conversations.ts';
import { toActivitySet } from './activity.ts';
import { later } from './later.ts';
import type { Claims } from './token.ts';

/** Bytes that may wait for a reader before it must catch up; a reader that has not done so in time is cut off and resumes. */
const mostWaiting = 256 * 1024;
const catchUpMs = 15_000;
const lookMs = 20;
/** Close code of the registry of RFC 6455. */
const tryAgain = 1013;

/** A stream to which lines are delivered. */
export interface Delivered {
  readonly socket: WebSocket;
  readonly claims: Claims;
  /** Number of the last line that was sent. */
  at: number;
}
/**
 * The newest stream of each session alone gets lines: clients that open a second one do not close the first. When it is closed, the
 * one before it goes on from where it was.
 */
export interface Delivery {
  enter(stream: Delivered): void;
  leave(stream: Delivered): void;
}

const sessionOf = ({ claims: { conversation, startedAt, nonce } }: Delivered): string => `${conversation}/${startedAt}/${nonce}`;

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
  (stream: Delivered, { signal }: AbortController) =>
  async ({ lines }: Transcript): Promise<void> => {
    const { socket, claims } = stream;
    for (const line of lines) {
      if (signal.aborted || socket.readyState !== socket.OPEN) return;
      socket.send(JSON.stringify(toActivitySet({ lines: [line], watermark: line.number }, claims)));
      stream.at = line.number;
      if (!(await catchesUp(socket))) return socket.close(tryAgain, 'too slow');
    }
  };

export const createDelivery = (conversations: Pick<Conversations, 'follow'>): Delivery => {
  const sessions = new Map<string, Delivered[]>();
  /** Ends what is delivered to a stream, not the stream. */
  const silences = new Map<Delivered, () => void>();

  const silence = (stream: Delivered | undefined): void => {
    if (!stream) return;
    silences.get(stream)?.();
    silences.delete(stream);
  };
  const begin = (stream: Delivered): void => {
    const ending = new AbortController();
    const end = conversations.follow(stream.claims.conversation, stream.at, deliver(stream, ending));
    silences.set(stream, () => {
      ending.abort();
      end();
    });
  };
  return {
    enter: (stream) => {
      const before = sessions.get(sessionOf(stream)) ?? [];
      silence(before.at(-1));
      sessions.set(sessionOf(stream), [...before, stream]);
      begin(stream);
    },
    leave: (stream) => {
      silence(stream);
      const session = sessionOf(stream);
      const streams = sessions.get(session) ?? [];
      const left = streams.filter((other) => other !== stream);
      if (left.length === 0) sessions.delete(session);
      else sessions.set(session, left);
      const newest = left.at(-1);
      if (newest && newest !== streams.at(-1)) begin(newest);
    },
  };
};
