import type { Socket, SocketEars, World } from '../../web/widget/frame/directLine/world.ts';

export interface Request {
  method: string;
  address: string;
  token: string;
  body: Record<string, unknown>;
}
export interface FakeAnswer {
  status: number;
  body?: object;
  retryAfter?: number;
}
/** Answers a request; `null`: the network is gone. */
export type FakeServer = (request: Request) => FakeAnswer | null | Promise<FakeAnswer | null>;

export interface FakeSocket extends Socket {
  readonly address: string;
  readonly ears: SocketEars;
  readonly sent: string[];
  closed: boolean;
}
export interface FakeWorld extends World {
  readonly requests: Request[];
  readonly sockets: FakeSocket[];
  /** Lets so much time pass, with everything that happens in it. */
  pass(ms: number): Promise<void>;
}

/** Lets everything run that waits for nothing but its turn. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 15; turn++) await new Promise((resolve) => setImmediate(resolve));
};

const answerOf = (answer: FakeAnswer): Response =>
  new Response(JSON.stringify(answer.body ?? {}), {
    status: answer.status,
    headers: answer.retryAfter === undefined ? {} : { 'retry-after': String(answer.retryAfter) },
  });

/** A browser whose clock, network and chance are in our hands. */
export const createFakeWorld = (server: FakeServer): FakeWorld => {
  const requests: Request[] = [];
  const sockets: FakeSocket[] = [];
  const timers = new Set<{ at: number; act: () => void }>();
  let now = Date.UTC(2026, 0, 5, 9);
  let ids = 0;

  const passTo = async (end: number): Promise<void> => {
    for (;;) {
      await settle();
      const [next] = [...timers].toSorted((one, other) => one.at - other.at);
      if (!next || next.at > end) break;
      timers.delete(next);
      now = Math.max(now, next.at);
      next.act();
    }
    now = end;
  };
  return {
    requests,
    sockets,
    fetch: async (address, { method = 'GET', headers, body }) => {
      const token = ((headers ?? {}) as Record<string, string>)['Authorization']?.replace('Bearer ', '') ?? '';
      const request = { method, address, token, body: typeof body === 'string' ? (JSON.parse(body) as Record<string, unknown>) : {} };
      requests.push(request);
      const answer = await server(request);
      if (!answer) throw new TypeError('Failed to fetch');
      return answerOf(answer);
    },
    openSocket: (address, ears) => {
      const socket: FakeSocket = {
        ...{ address, ears, sent: [], closed: false },
        send: (text) => void socket.sent.push(text),
        close: () => {
          socket.closed = true;
        },
      };
      sockets.push(socket);
      return socket;
    },
    now: () => now,
    random: () => 0,
    newId: () => `own-${++ids}`,
    later: (ms, act) => {
      const timer = { at: now + ms, act };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    alone: (act) => act(),
    pass: (ms) => passTo(now + ms),
  };
};
