import type { World } from './world.ts';

/** The answer to a call; the status is 0 when there was none. */
export interface Answer {
  status: number;
  body: Readonly<Record<string, unknown>>;
  /** How long the server asks to wait before the next try, 0 when it does not say. */
  waitMs: number;
}
export interface Call {
  method: 'GET' | 'POST';
  address: string;
  token?: string;
  body?: object;
}

/** Longer than any answer takes on a bad line; after it the line is taken for dead. */
const answerWithinMs = 20_000;

const none: Answer = { status: 0, body: {}, waitMs: 0 };

const asObject = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {});
const waitOf = (response: Response): number => (Number(response.headers.get('retry-after')) || 0) * 1_000;

/** Calls the server once. It does not throw: no answer, half an answer and one that is no JSON have no status, or no body. */
export const call = async (world: World, { method, address, token, body }: Call): Promise<Answer> => {
  const giveUp = new AbortController();
  const settle = world.later(answerWithinMs, () => giveUp.abort());
  const headers: Record<string, string> = {};
  if (token !== undefined) headers['Authorization'] = `Bearer ${token}`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  try {
    const response = await world.fetch(address, {
      method,
      headers,
      signal: giveUp.signal,
      credentials: 'same-origin', // there are none; without them browsers would open another connection
      cache: 'no-store',
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const read = asObject(
      await response.json().catch((error: unknown) => {
        if (response.ok) throw error; // it broke off in the middle: as good as none
      }),
    );
    return { status: response.status, body: read, waitMs: waitOf(response) };
  } catch {
    return none;
  } finally {
    settle();
  }
};

export const isGood = ({ status }: Answer): boolean => status >= 200 && status < 300;
