import type { Kept, Return } from '../keep/kept.ts';
import { call, isGood, type Answer } from './call.ts';
import type { World } from './world.ts';

export interface Session {
  conversation: string;
  token: string;
  /** Where Direct Line is spoken. */
  domain: string;
}
export interface SessionParts {
  world: World;
  kept: Kept;
  /** Where sessions are given out: `/widget/session`. */
  address: string;
  /** A conversation that is not the one before: at the first time, after its end, and when another tab has a newer one. */
  onConversation: (conversation: string, before: string | null) => void;
}
export interface Sessions {
  current(): Session | null;
  /** Gets a session, of the conversation that this browser knows where there is one. Calls at the same time are one. */
  join(): Promise<Answer>;
  /**
   * Calls something of the conversation: `/activities` and the like. A token that no longer holds is replaced once. The status is
   * `moved` when the conversation became another one in the meantime: nothing was done in that.
   */
  call(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer>;
  /** Asks for the next token, in good time. */
  refresh(): Promise<void>;
  /** What is still answered changes nothing any more, here or in what is kept. */
  stop(): void;
}

/** The conversation is another one now. */
export const moved = 410;
const lapsed = (status: number): boolean => status === 403 || status === 404;
/** A session that is refused as soon as it was given out is not replaced at once: nobody asks for one after the other without end. */
const youngMs = 3_000;
const unavailable = 503;

const readSession = ({ token, conversationId, domain, resume }: Answer['body']): (Session & { resume: string }) | null =>
  typeof token === 'string' && typeof conversationId === 'string' && typeof domain === 'string' && typeof resume === 'string'
    ? { token, domain, resume, conversation: conversationId }
    : null;

const addressOf = ({ domain, conversation }: Session, path: string): string => `${domain}/conversations/${conversation}${path}`;
const ask = (world: World, address: string, way: Return | null): Promise<Answer> =>
  call(world, { method: 'POST', address, body: way ? { resume: way.resume } : {} });

export const createSessions = ({ world, kept, address, onConversation }: SessionParts): Sessions => {
  let session: Session | null = null;
  let joining: Promise<Answer> | null = null;
  let joinedAt = 0;
  let stopped = false;

  const take = (answer: Answer): Answer => {
    const given = readSession(answer.body);
    if (stopped || !isGood(answer) || !given) return isGood(answer) ? { ...answer, status: 0 } : answer;
    const { resume, ...next } = given;
    const before = session?.conversation ?? null;
    kept.keepWayBack({ resume, conversation: next.conversation });
    session = next;
    joinedAt = world.now();
    if (before !== next.conversation) onConversation(next.conversation, before);
    return answer;
  };
  /** Where no tab can wait for another, two may begin at once: who finds that it came second takes the way of the first. */
  const askAndTake = async (): Promise<Answer> => {
    const way = kept.wayBack();
    const answer = await ask(world, address, way);
    const other = kept.wayBack(); // looked at and written without a pause between
    return take(way === null && other !== null ? await ask(world, address, other) : answer);
  };
  const join = (): Promise<Answer> => {
    joining ??= world.alone(askAndTake).finally(() => {
      joining = null;
    });
    return joining;
  };

  const once = (used: Session, method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> =>
    call(world, { method, address: addressOf(used, path), token: used.token, ...(body && { body }) });

  return {
    current: () => session,
    join,
    call: async (method, path, body) => {
      const used = session;
      if (!used) return { status: moved, body: {}, waitMs: 0 };
      const isStill = (): boolean => session?.conversation === used.conversation;
      const answer = await once(used, method, path, body);
      if (!lapsed(answer.status)) return isStill() ? answer : { ...answer, status: moved };
      if (session === used) {
        if (world.now() < joinedAt + youngMs) return { ...answer, status: unavailable };
        const joined = await join();
        if (!isGood(joined)) return joined;
      }
      if (!session || !isStill()) return { ...answer, status: moved };
      const second = await once(session, method, path, body);
      return lapsed(second.status) ? { ...second, status: unavailable } : second;
    },
    refresh: async () => {
      const used = session;
      if (!used) return;
      const { status, body } = await call(world, { method: 'POST', address: `${used.domain}/tokens/refresh`, token: used.token });
      if (session !== used) return;
      if (typeof body['token'] === 'string') session = { ...used, token: body['token'] };
      else if (lapsed(status)) await join();
    },
    stop: () => void (stopped = true),
  };
};
