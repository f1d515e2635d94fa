import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Activity, ActivitySet } from '../../bot/directline/activity.ts';
import { startService, type Service } from '../../bot/service.ts';
import { parseSettings } from '../../bot/settings.ts';
import type { Logic } from '../../bot/turn/parts.ts';
import { createLines } from './turnKit.ts';

export interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
  text: string;
}
export interface Session {
  token: string;
  conversationId: string;
  expires_in: number;
  domain: string;
  resume: string;
}
export interface CallOptions {
  token?: string;
  /** A text goes as it is, anything else as JSON. */
  body?: unknown;
  headers?: Record<string, string>;
}
export interface Kit {
  service: Service;
  folder: string;
  lines: ReturnType<typeof createLines>['lines'];
  /** Puts the service's clock forward. */
  pass(ms: number): void;
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  session(body?: object): Promise<Session>;
  /** Posts a message and waits for the answer to it: everything that was said after the watermark. */
  say(session: Session, text: string): Promise<Activity[]>;
  post(session: Session, activity: object): Promise<Answer>;
  read(session: Session, watermark?: string): Promise<ActivitySet>;
  /** Reads until the bot has said something. */
  greeting(session: Session): Promise<Activity[]>;
  stop(): Promise<void>;
}

/** Greets, says back what it hears, and does what a few words ask. */
const parrot: Logic = async (context, { heard }) => {
  if (heard.type === 'start') return void (await context.sendActivity(heard.lapsed ? 'Er is niets meer bewaard.' : 'Hallo.'));
  if (heard.type === 'resume') return void (await context.sendActivity('Welkom terug.'));
  if (heard.text === 'wacht') await sleep(400);
  if (heard.text === 'kies') {
    const actions = ['Ja, graag', 'Nee, liever niet'].map((title) => ({ type: 'imBack', title, value: title }));
    return void (await context.sendActivity({ type: 'message', text: 'Wil je dat?', suggestedActions: { to: [], actions } }));
  }
  await context.sendActivity(`Je zei: ${heard.text}`);
};

export const activitiesPath = (conversation: string): string => `/v3/directline/conversations/${conversation}/activities`;

const parse = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
};
/** One call to an address, answered as text and, where it is that, as JSON. */
export const callAt = async (address: string, method: string, path: string, options: CallOptions = {}): Promise<Answer> => {
  const { token, body, headers } = options;
  const response = await fetch(address + path, {
    method,
    redirect: 'manual',
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parse(text), text };
};

/** The service on a free port over a store of its own, with a bot that says back what it hears. */
export const startKit = async (environment: Record<string, string> = {}, logic: Logic = parrot): Promise<Kit> => {
  const folder = mkdtempSync(join(tmpdir(), 'service-'));
  const { lines, ...log } = createLines();
  let passedMs = 0;
  const settings = parseSettings({ PORT: '0', DATA_DIR: folder, ...environment });
  const service = await startService(settings, { logic, log, clock: () => new Date(Date.now() + passedMs) });
  await service.recovered;
  const call: Kit['call'] = (method, path, options) => callAt(service.address, method, path, options);
  const post: Kit['post'] = ({ token, conversationId }, activity) =>
    call('POST', activitiesPath(conversationId), { token, body: activity });
  const read: Kit['read'] = async ({ token, conversationId }, watermark = '') => {
    const { body } = await call('GET', `${activitiesPath(conversationId)}?watermark=${watermark}`, { token });
    return body as unknown as ActivitySet;
  };
  const readUntil = async (session: Session, isAnswer: (activity: Activity) => boolean): Promise<Activity[]> => {
    for (;;) {
      const { activities } = await read(session);
      if (activities.some(isAnswer)) return activities;
    }
  };
  return {
    ...{ service, folder, lines, call, post, read },
    pass: (ms) => {
      passedMs += ms;
    },
    session: async (body = {}) => (await call('POST', '/widget/session', { body })).body as unknown as Session,
    say: async (session, text) => {
      const { body } = await post(session, { type: 'message', text });
      return readUntil(session, ({ replyToId }) => replyToId === body['id']);
    },
    greeting: (session) => readUntil(session, ({ from }) => from.role === 'bot'),
    stop: async () => {
      await service.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
