import { setTimeout as sleep } from 'node:timers/promises';
import type { Activity, ActivitySet } from '../../bot/directline/activity.ts';

/** Where a client finds the service at the moment. */
export type Where = () => string;
export interface Credentials {
  token: string;
  conversationId: string;
}

const patienceMs = 120_000;
/** A caller who was turned away waits twice as long each time, up to this: many of them would take the processor that a server starts on. */
const longestPauseMs = 160;
const path = '/v3/directline/conversations';

/** Calls until the service answers with 2xx: it may be down, starting, or too busy. Throws on any other answer, and when it takes too long. */
const persist = async (where: Where, route: string, init: RequestInit): Promise<unknown> => {
  const until = performance.now() + patienceMs;
  for (let pauseMs = 10; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    const response = await fetch(where() + route, { ...init, signal: AbortSignal.timeout(5_000) }).catch(() => null);
    // The connection may also break in the middle of the answer.
    const body: unknown = await response?.json().catch(() => null);
    if (response?.ok && body) return body;
    if (response && !response.ok && response.status < 500 && response.status !== 429)
      throw new Error(`${route} answered ${response.status}`);
    if (performance.now() > until) throw new Error(`${route} was not answered within ${patienceMs} ms`);
    await sleep(pauseMs);
  }
};
const authorised = ({ token }: Credentials, more: RequestInit = {}): RequestInit => ({
  ...more,
  headers: { authorization: `Bearer ${token}`, ...(more.body ? { 'content-type': 'application/json' } : {}) },
});

/** A new visitor with a conversation that has begun. */
export const openConversation = async (where: Where): Promise<Credentials> => {
  const session = (await persist(where, '/widget/session', { method: 'POST' })) as Credentials;
  await persist(where, path, authorised(session, { method: 'POST' }));
  return session;
};

/** Posts a message until it is accepted, always under the same id; gives the activity id. */
export const postMessage = async (where: Where, session: Credentials, text: string, clientActivityID: string): Promise<string> => {
  const body = JSON.stringify({ type: 'message', text, channelData: { clientActivityID } });
  const { id } = (await persist(where, `${path}/${session.conversationId}/activities`, authorised(session, { method: 'POST', body }))) as {
    id: string;
  };
  return id;
};

export const readFrom = async (where: Where, session: Credentials, watermark: string): Promise<ActivitySet> =>
  (await persist(where, `${path}/${session.conversationId}/activities?watermark=${watermark}`, authorised(session))) as ActivitySet;

/** Everything that was said, page after page. */
export const readAll = async (where: Where, session: Credentials): Promise<Activity[]> => {
  const all: Activity[] = [];
  let watermark = '';
  for (;;) {
    const page = await readFrom(where, session, watermark);
    if (page.activities.length === 0) return all;
    all.push(...page.activities);
    ({ watermark } = page);
  }
};
