import type { FakeAnswer, FakeServer, Request } from './fakeWorld.ts';

interface Said {
  id: string;
  text: string;
  user: boolean;
  clientId: string | null;
}

/** A Direct Line service of a few lines: one conversation that can be taken away, and a bot that answers every line. */
export interface FakeDirectLine {
  readonly server: FakeServer;
  /** Lines of the log, each once. */
  readonly log: Said[];
  conversation: string;
  /** What the network does to requests: `null` for those that never arrive, an answer for those that are refused. */
  fault: (request: Request) => FakeAnswer | null | undefined;
  /** Whether the answer to a request is lost on its way back. */
  losesAnswer: (request: Request) => boolean;
  streams: boolean;
  /** Lines that one read gives at most. */
  pageSize: number;
  /** Tokens before this one hold no more. */
  expireTokens(): void;
  /** Something the bot or an advisor says unasked. */
  add(text: string): void;
  /** A frame for the stream: what stands after a number. */
  frame(after: number): string;
}

const domain = 'https://chat.test/v3/directline';

export const createFakeDirectLine = (): FakeDirectLine => {
  let issued = 0;
  let validFrom = 0;
  const log: Said[] = [];
  const say = (text: string, user = false, clientId: string | null = null): string => {
    const number = String(log.length + 1).padStart(7, '0');
    const id = user ? `${fake.conversation}|u${number}` : `${fake.conversation}|${number}`;
    log.push({ id, text, user, clientId });
    return id;
  };
  const setAfter = (after: number, most = log.length): object => ({
    activities: log.slice(after, after + most).map(({ id, text, user, clientId }, at) => ({
      type: 'message',
      ...{ id, text },
      timestamp: new Date(Date.UTC(2026, 0, 5, 9, 0, after + at)).toISOString(),
      from: { id: 'x', role: user ? 'user' : 'bot' },
      ...(clientId !== null && { channelData: { clientActivityID: clientId } }),
    })),
    watermark: String(Math.min(after + most, log.length)),
  });
  const session = (): FakeAnswer => ({
    status: 200,
    body: { token: `token-${++issued}`, conversationId: fake.conversation, domain, resume: `resume-${issued}` },
  });
  const post = ({ text, channelData }: Record<string, unknown>): FakeAnswer => {
    const clientId = (channelData as { clientActivityID: string }).clientActivityID;
    const before = log.find((line) => line.clientId === clientId);
    if (before) return { status: 200, body: { id: before.id } };
    const id = say(String(text), true, clientId);
    say(`Je zei: ${String(text)}`);
    return { status: 200, body: { id } };
  };
  const route = ({ method, address, token, body }: Request): FakeAnswer => {
    if (address === '/widget/session') return session();
    if (Number(token.slice(6)) <= validFrom) return { status: 403 };
    if (address === `${domain}/tokens/refresh`) return { status: 200, body: { token: `token-${++issued}` } };
    const [, id, rest = ''] = new RegExp(`^${domain}/conversations/([^/?]+)(.*)$`).exec(address) ?? [];
    if (id !== fake.conversation) return { status: 404 };
    if (method === 'POST') return post(body);
    const after = Number(new URLSearchParams(rest.split('?')[1]).get('watermark'));
    if (rest.startsWith('/activities')) return { status: 200, body: setAfter(after, fake.pageSize) };
    return { status: 200, body: fake.streams ? { token, streamUrl: `wss://chat.test/live?watermark=${after}&t=${++issued}` } : { token } };
  };
  const fake: FakeDirectLine = {
    log,
    conversation: 'c1',
    fault: () => undefined,
    losesAnswer: () => false,
    streams: false,
    pageSize: Number.POSITIVE_INFINITY,
    server: (request) => {
      const fault = fake.fault(request);
      if (fault !== undefined) return fault;
      const answer = route(request);
      return fake.losesAnswer(request) ? null : answer;
    },
    expireTokens: () => {
      validFrom = issued;
    },
    add: (text) => void say(text),
    frame: (after) => JSON.stringify(setAfter(after)),
  };
  say('Hallo.');
  return fake;
};
