import { setTimeout as sleep } from 'node:timers/promises';
import type { Activity, ActivitySet } from '../directline/activity.ts';

/** The server refused, or does not answer. The message is a sentence for whoever sits at the terminal. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
export interface Client {
  /** Posts a message; gives its activity id. @throws Refusal */
  send(text: string): Promise<string>;
  /** The bot's lines since the last time. @throws Refusal */
  read(): Promise<Activity[]>;
}

/** A server that is busy or about to stop is asked again for so long. */
const patienceMs = 20_000;
const answerWithinMs = 10_000;

const sentenceOf = (body: unknown): string => {
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : null;
  return typeof message === 'string' ? message : 'The server gave an answer that this program does not know.';
};
const waitOf = (response: Response): number => Math.max(1, Number(response.headers.get('retry-after')) || 1) * 1_000;

/** Calls once; undefined when it is worth another try after a wait. */
const tryCall = async (url: string, init: RequestInit, until: number): Promise<unknown> => {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(answerWithinMs) }).catch(() => {
    throw new Refusal('The server does not answer.');
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body;
  const wait = waitOf(response);
  if (![429, 503].includes(response.status) || performance.now() + wait > until) throw new Refusal(sentenceOf(body));
  await sleep(wait);
  return undefined;
};
const call = async (url: string, init: RequestInit): Promise<unknown> => {
  const until = performance.now() + patienceMs;
  for (;;) {
    const body = await tryCall(url, init, until);
    if (body !== undefined) return body;
  }
};
const post = (url: string, token: string | null, body: object): Promise<unknown> => {
  const headers = { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) };
  return call(url, { method: 'POST', headers, body: JSON.stringify(body) });
};

/** Begins a conversation by Direct Line with the service at an address, as a terminal. */
export const connect = async (address: string): Promise<Client> => {
  const session = (await post(`${address}/widget/session`, null, { channel: 'terminal' })) as { token: string; conversationId: string };
  const base = `${address}/v3/directline`;
  const activities = `${base}/conversations/${session.conversationId}/activities`;
  let { token } = session;
  let watermark = '';
  let refreshAt = performance.now() + 30 * 60_000;
  const freshToken = async (): Promise<string> => {
    if (performance.now() < refreshAt) return token;
    ({ token } = (await post(`${base}/tokens/refresh`, token, {})) as { token: string });
    refreshAt = performance.now() + 30 * 60_000;
    return token;
  };
  return {
    send: async (text) => {
      const sent = await post(activities, await freshToken(), {
        type: 'message',
        text,
        channelData: { clientActivityID: crypto.randomUUID() },
      });
      return (sent as { id: string }).id;
    },
    read: async () => {
      const headers = { authorization: `Bearer ${await freshToken()}` };
      const set = (await call(`${activities}?watermark=${watermark}`, { headers })) as ActivitySet;
      watermark = set.watermark;
      return set.activities.filter(({ from }) => from.role === 'bot');
    },
  };
};
