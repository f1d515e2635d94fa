import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, createSecretKey } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { removeEndedSessions, removeEndedTickets } from '../../bot/directline/expiry.ts';
import { createTickets } from '../../bot/directline/tickets.ts';
import { createSessions } from '../../bot/directline/session.ts';
import { createStarts } from '../../bot/directline/starts.ts';
import type { Answer, Kit, Session } from '../support/serviceKit.ts';
import { activitiesPath, startKit } from '../support/serviceKit.ts';
import { temporaryStore } from '../support/turnKit.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
let kit: Kit;
beforeAll(async () => {
  kit = await startKit({ DRAFT_HOURS: '72' });
});
afterAll(() => kit.stop());

const come = (body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  kit.call('POST', '/widget/session', { body, headers });
const resume = async (credential: string): Promise<Session> => (await come({ resume: credential })).body as unknown as Session;
/** A visitor who said something. */
const visitor = async (): Promise<Session> => {
  const session = await kit.session();
  await kit.say(session, 'dag');
  return session;
};
const texts = async (session: Session): Promise<string[]> => (await kit.greeting(session)).map(({ text }) => text);
const isSame = async (session: Session, credential: string): Promise<boolean> =>
  (await resume(credential)).conversationId === session.conversationId;

describe('a new visitor', () => {
  it('gets a token, a conversation and a way back', async () => {
    const { status, body } = await come({});
    expect(status).toBe(200);
    expect(Object.keys(body).toSorted()).toEqual(['conversationId', 'domain', 'expires_in', 'resume', 'token']);
    expect(body).toMatchObject({ expires_in: 1800, domain: `${kit.service.publicUrl}/v3/directline` });
    expect(body['resume']).toMatch(/^[\w-]{43}$/);
    expect(body['conversationId']).toMatch(/^[\w-]{22,}$/);
  });
  it('may come without any body, and with fields that mean nothing here', async () => {
    expect((await kit.call('POST', '/widget/session')).status).toBe(200);
    expect((await come({ resume: null, user: { id: 'x' }, lapsed: true })).status).toBe(200);
  });
  it.each([[{ resume: 5 }], [{ resume: ['x'] }], [{ resume: { $gt: '' } }], [{ channel: 'teams' }], [{ channel: 7 }]])(
    'cannot come with %j',
    async (body) => {
      expect((await come(body)).status).toBe(400);
    },
  );
  it('leaves nothing but a hash behind until they begin', async () => {
    const { resume: credential } = await kit.session();
    const files = readdirSync(kit.folder).filter((name) => !name.endsWith('.lock'));
    const stored = Buffer.concat(files.map((name) => readFileSync(join(kit.folder, name)))).toString('latin1');
    expect(stored).not.toContain(credential);
    expect(stored).toContain(createHash('sha256').update(credential).digest('base64url'));
  });
});

describe('one who comes back', () => {
  it('gets the same conversation, read from the start, in which the bot says where they were', async () => {
    const session = await visitor();
    const back = await resume(session.resume);
    expect(back.conversationId).toBe(session.conversationId);
    expect(back.resume).not.toBe(session.resume);
    expect((await kit.read(back, '3')).activities.map(({ text }) => text)).toEqual(['Welkom terug.']);
    expect(await texts(back)).toEqual(['Hallo.', 'dag', 'Je zei: dag', 'Welkom terug.']);
  });
  it('is not welcomed by reading or reconnecting', async () => {
    const session = await visitor();
    await kit.call('GET', `/v3/directline/conversations/${session.conversationId}`, session);
    expect(await texts(session)).not.toContain('Welkom terug.');
  });
  it('who had not begun begins now, and is not welcomed back', async () => {
    const session = await kit.session();
    const back = await resume(session.resume);
    expect(back.conversationId).toBe(session.conversationId);
    expect(await texts(back)).toEqual(['Hallo.']);
  });
  it('who had said nothing finds the greeting as it was, however often they come back', async () => {
    const session = await kit.session();
    expect(await texts(session)).toEqual(['Hallo.']);
    const back = await resume((await resume(session.resume)).resume);
    expect(back.conversationId).toBe(session.conversationId);
    expect(await texts(back)).toEqual(['Hallo.']);
  });
  it('keeps the channel', async () => {
    const session = (await come({ channel: 'terminal' })).body as unknown as Session;
    expect((await come({ resume: session.resume, channel: 'website' })).body['conversationId']).toBe(session.conversationId);
  });

  it('can use each new credential in turn', async () => {
    const session = await visitor();
    const seen = new Set([session.resume]);
    let credential = session.resume;
    for (let time = 0; time < 5; time++) {
      const back = await resume(credential);
      expect(back.conversationId).toBe(session.conversationId);
      expect(seen).not.toContain(back.resume);
      seen.add(back.resume);
      credential = back.resume;
      kit.pass(11 * minuteMs);
    }
  });
  it('is not locked out by an answer that was lost', async () => {
    const session = await visitor();
    await resume(session.resume); // the answer never arrives
    kit.pass(hourMs);
    expect(await isSame(session, session.resume)).toBe(true);
    await resume(session.resume); // nor does this one
    kit.pass(24 * hourMs);
    const arrived = await resume(session.resume);
    expect(arrived.conversationId).toBe(session.conversationId);
    expect(await isSame(session, arrived.resume)).toBe(true);
  });
  it('keeps the one before for ten minutes after the new one was used, and no longer', async () => {
    const session = await visitor();
    const second = await resume(session.resume);
    await resume(second.resume);
    kit.pass(9 * minuteMs);
    expect(await isSame(session, session.resume)).toBe(true);
    kit.pass(minuteMs + 1_000);
    expect(await isSame(session, session.resume)).toBe(false);
    expect(await isSame(session, second.resume)).toBe(true);
  });
  it('does not get an old credential back to life by using it in its last minutes', async () => {
    const session = await visitor();
    const second = await resume(session.resume);
    await resume(second.resume);
    kit.pass(9 * minuteMs);
    await resume(session.resume);
    kit.pass(2 * minuteMs);
    expect(await isSame(session, session.resume)).toBe(false);
  });
  it('is not locked out by a second tab', async () => {
    const session = await visitor();
    const [one, other] = await Promise.all([resume(session.resume), resume(session.resume)]);
    expect([one.conversationId, other.conversationId]).toEqual([session.conversationId, session.conversationId]);
    expect(one.resume).not.toBe(other.resume);
    kit.pass(hourMs);
    const later = await resume(one.resume);
    kit.pass(hourMs);
    expect(await isSame(session, other.resume)).toBe(true);
    expect(await isSame(session, later.resume)).toBe(true);
  });
  it('is served in all of ten tabs at once', async () => {
    const session = await visitor();
    const answers = await Promise.all(Array.from({ length: 10 }, () => come({ resume: session.resume })));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(new Set(answers.map(({ body }) => body['conversationId']))).toEqual(new Set([session.conversationId]));
  });
  it('does not fill the store by coming back again and again', async () => {
    const session = await visitor();
    for (let time = 0; time < 60; time++) await resume(session.resume);
    expect(await isSame(session, session.resume)).toBe(true);
  });
});

describe('one who comes back to what is no longer there', () => {
  const shapeOf = ({ status, headers, body }: Answer): object => ({
    status,
    names: [...headers.keys()].toSorted(),
    body: Object.entries(body).map(([name, value]) => [name, typeof value, typeof value === 'string' ? value.length : value]),
  });

  it.each([['unknown'], ['A'.repeat(43)], [''], [' '], ['x'.repeat(10_000)], ['\u0000'], ['\ud800']])(
    'with %j gets a new conversation that says so',
    async (credential) => {
      const { status, body } = await come({ resume: credential });
      expect(status).toBe(200);
      expect(await texts(body as unknown as Session)).toEqual(['Er is niets meer bewaard.']);
    },
  );
  it('cannot tell whether there was anything', async () => {
    const lapsed = await visitor();
    kit.pass(72 * hourMs + 1_000);
    const [fresh, gone, unknown] = [await come({}), await come({ resume: lapsed.resume }), await come({ resume: 'A'.repeat(43) })];
    expect(shapeOf(gone)).toEqual(shapeOf(unknown));
    expect(shapeOf(unknown)).toEqual(shapeOf(fresh));
    const said = await Promise.all([gone, unknown].map(({ body }) => texts(body as unknown as Session)));
    expect(said[0]).toEqual(said[1]);
  });
  it('finds a draft gone by its term, though it was not erased yet, counted from the last line', async () => {
    const session = await visitor();
    kit.pass(50 * hourMs);
    const back = await resume(session.resume);
    expect(back.conversationId).toBe(session.conversationId);
    await kit.read(back, '3');
    kit.pass(50 * hourMs);
    expect(await isSame(session, back.resume)).toBe(true); // the return itself was a line
    kit.pass(73 * hourMs);
    expect(await isSame(session, back.resume)).toBe(false);
  });
  it('finds a session gone that never began', async () => {
    const session = await kit.session();
    kit.pass(73 * hourMs);
    expect(await isSame(session, session.resume)).toBe(false);
    const { token } = (await kit.call('POST', '/widget/session', { body: { resume: session.resume } })).body as unknown as Session;
    expect((await kit.call('GET', activitiesPath(session.conversationId), { token })).status).toBe(403);
  });
});

describe('a draft that was erased', () => {
  it('is nowhere any more: not for its token, nor for its way back', async () => {
    const own = await startKit({ DRAFT_HOURS: '0.0003' }); // about a second
    const session = await own.session();
    const [begun, never] = [await own.session(), await own.session()];
    await own.say(session, 'dag');
    await own.read(begun);
    await sleep(2_500);
    const { token, conversationId } = session;
    const { resume: _, ...shape } = (await own.call('POST', '/widget/session', { body: {} })).body;
    const answers = await Promise.all([
      own.call('GET', activitiesPath(conversationId), { token }),
      own.post(session, { type: 'message', text: 'nog iets' }),
      own.call('POST', '/v3/directline/conversations', { token }),
      own.call('POST', '/v3/directline/tokens/refresh', { token }),
      own.call('GET', `/v3/directline/conversations/${conversationId}`, { token }),
      own.call('GET', activitiesPath(begun.conversationId), { token: begun.token }),
      own.call('GET', activitiesPath(never.conversationId), { token: never.token }),
    ]);
    expect(answers.map(({ status, body }) => [status, (body['error'] as { code: string } | undefined)?.code])).toEqual(
      Array.from({ length: 7 }, () => [404, 'NotFound']),
    );
    const back = (await own.call('POST', '/widget/session', { body: { resume: session.resume } })).body as unknown as Session;
    expect(Object.keys(back)).toEqual(expect.arrayContaining(Object.keys(shape)));
    expect((await own.greeting(back)).map(({ text }) => text)).toEqual(['Er is niets meer bewaard.']);
    await own.stop();
  });
});

describe('what visitors who never began leave behind', () => {
  it('goes when its time is over; those who began are left alone', async () => {
    const { store, remove } = await temporaryStore();
    const clock = (): Date => new Date(Date.UTC(2026, 2, 2));
    const conversations = { begin: async () => {}, welcomeBack: async () => {} };
    let count = 0;
    const sessions = createSessions({ store, conversations, clock, newId: () => `session ${(count += 1)}`, draftHours: 1 });
    const opened: string[] = [];
    for (let n = 0; n < 250; n++) opened.push((await sessions.open('website')).conversation);
    const [begun = ''] = opened;
    await createStarts(store, conversations, clock).ensure(begun);
    expect(await removeEndedSessions(store, new Date(clock().getTime() + hourMs - 1))).toBe(0);
    const after = new Date(clock().getTime() + hourMs);
    expect(await removeEndedSessions(store, after)).toBe(200);
    expect(await removeEndedSessions(store, after)).toBe(49);
    expect((await store.find('session', {})).map(({ key }) => key.id)).toEqual([begun]);
    expect((await store.find('resume', {})).map(({ open }) => open.conversation)).toEqual([begun]);
    await remove();
  });
});

describe('tickets that were used', () => {
  it('are remembered for as long as they would have held, and no longer', async () => {
    const { store, remove } = await temporaryStore();
    const now = new Date(Date.UTC(2026, 2, 2));
    const tickets = createTickets(createSecretKey(Buffer.alloc(32, 1)), store, () => now);
    const ticket = tickets.issue({ conversation: 'c', user: 'u', issuedAt: 0, startedAt: 0, nonce: 'n' });
    expect(await tickets.redeem(ticket)).toMatchObject({ conversation: 'c', user: 'u' });
    expect(await removeEndedTickets(store, new Date(now.getTime() + 59_999))).toBe(0);
    expect(await tickets.redeem(ticket)).toBeNull();
    expect(await removeEndedTickets(store, new Date(now.getTime() + 60_000))).toBe(1);
    expect(await store.find('ticket', {})).toEqual([]);
    await remove();
  });
});

describe('the origin of a session', () => {
  it.each([undefined, 'http://localhost:1', 'http://127.0.0.1', 'https://[::1]:8443'])('%s is answered', async (origin) => {
    expect((await come({}, origin === undefined ? {} : { origin })).status).toBe(200);
  });
  it.each([
    'https://elders.nl',
    'null',
    '',
    'http://localhost.elders.nl',
    'http://127.0.0.1.elders.nl',
    'http://elders.nl/http://localhost',
  ])('%j is refused', async (origin) => {
    expect((await come({}, { origin })).status).toBe(403);
  });
});
