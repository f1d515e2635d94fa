import type { WebSocket } from 'ws';
import type { Conversations } from '../conversations.ts';
import { createDelivery, type Delivered } from './delivery.ts';
import { later } from './later.ts';
import { refreshableMs, type Claims } from './token.ts';

const lookMs = 20;
const pingEveryMs = 25_000;
/** Frames from a client: it pings with empty ones every 20 s, and sends nothing else. */
const mostFrames = 200;

/** Close codes of RFC 6455 and its registry. */
const restart = 1012;
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

interface Open extends Delivered {
  answered: boolean;
  frames: number;
}

/** The open streams of this process. */
export const createStreams = (conversations: Pick<Conversations, 'follow'>, clock: () => Date): Streams => {
  const open = new Set<Open>();
  const delivery = createDelivery(conversations);
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
    open.delete(stream);
    tally(stream.claims.conversation, -1);
    delivery.leave(stream);
    if (open.size > 0) return;
    clearInterval(pinging);
    pinging = undefined;
  };

  return {
    count: (conversation) => counts.get(conversation) ?? 0,
    serve: (socket, claims, watermark) => {
      const stream: Open = { socket, claims, at: watermark, answered: true, frames: 0 };
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
      delivery.enter(stream);
    },
    close: async () => {
      for (const { socket } of open) socket.close(restart, 'restart');
      for (let waited = 0; open.size > 0 && waited < 1_000; waited += lookMs) await later(lookMs);
      for (const { socket } of open) socket.terminate();
    },
  };
};
