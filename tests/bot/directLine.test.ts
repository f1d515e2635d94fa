import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Activity } from '../../bot/directline/activity.ts';
import { readIncoming } from '../../bot/directline/incoming.ts';
import { activitiesPath, startKit, type Kit, type Session } from '../support/serviceKit.ts';

const directLine = '/v3/directline';
const secret = 'a secret between two systems';
const hourMs = 3_600_000;
let kit: Kit;
beforeAll(async () => {
  kit = await startKit({ DIRECT_LINE_SECRET: secret, ALLOWED_ORIGINS: 'https://www.voorbeeld.nl' });
});
afterAll(() => kit.stop());

const bots = (activities: Activity[]): Activity[] => activities.filter(({ from }) => from.role === 'bot');

describe('a conversation', () => {
  const starts: [name: string, start: (session: Session) => Promise<unknown>][] = [
    ['POST /conversations', ({ token }) => kit.call('POST', `${directLine}/conversations`, { token })],
    ['GET /conversations/:id', ({ token, conversationId }) => kit.call('GET', `${directLine}/conversations/${conversationId}`, { token })],
    ['a read', (session) => kit.read(session)],
    ['a post', (session) => kit.post(session, { type: 'message', text: 'dag' })],
    ['typing', (session) => kit.post(session, { type: 'typing' })],
  ];
  it.each(starts)('starts with %s, and the bot speaks first', async (_name, start) => {
    const session = await kit.session();
    await start(session);
    expect(bots(await kit.greeting(session))[0]?.text).toBe('Hallo.');
  });
  it('starts once, whatever comes first and however often', async () => {
    const session = await kit.session();
    await Promise.all(starts.flatMap(([, start]) => [start(session), start(session)]));
    await kit.say(session, 'klaar');
    const { activities } = await kit.read(session);
    expect(activities.filter(({ text }) => text === 'Hallo.')).toHaveLength(1);
  });
  it('has greeted within 500 ms of its start', async () => {
    const session = await kit.session();
    const began = performance.now();
    await kit.greeting(session);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('is created with 201, and again gives the same', async () => {
    const { token, conversationId } = await kit.session();
    const first = await kit.call('POST', `${directLine}/conversations`, { token, body: { user: { id: 'dl_mallory' }, locale: 'nl' } });
    const again = await kit.call('POST', `${directLine}/conversations`, { token });
    expect(first).toMatchObject({ status: 201, body: { conversationId, expires_in: 1800 } });
    expect([200, 201]).toContain(again.status);
    expect(again.body['conversationId']).toBe(conversationId);
    for (const { body } of [first, again]) {
      expect((await kit.call('GET', activitiesPath(conversationId), { token: String(body['token']) })).status).toBe(200);
    }
  });
  it('gives a token again to whoever reconnects', async () => {
    const { token, conversationId } = await kit.session();
    const answer = await kit.call('GET', `${directLine}/conversations/${conversationId}?watermark=12`, { token });
    expect(answer).toMatchObject({ status: 200, body: { conversationId, expires_in: 1800 } });
    expect(answer.body['token']).toMatch(/^v2\./);
  });
});

describe('what is said', () => {
  it('is read without the files that come with it, of which it is only noted that there were any', () => {
    const said = { type: 'message', text: 'hier mijn paspoort' };
    const file = { contentType: 'image/png', contentUrl: 'data:image/png;base64,AAAA', name: 'paspoort.png' };
    expect(readIncoming({ ...said, attachments: [file] })).toEqual({ text: said.text, clientActivityId: null, withFiles: true });
    for (const attachments of [[], undefined, 'x'])
      expect(readIncoming({ ...said, attachments })).toEqual({ text: said.text, clientActivityId: null });
  });
  it('comes back as activities of Direct Line', async () => {
    const session = await kit.session();
    await kit.greeting(session);
    const sent = await kit.post(session, { type: 'message', text: 'kies', channelData: { clientActivityID: 'mine 1', tags: 'x' } });
    expect(sent).toMatchObject({ status: 200, body: { id: expect.any(String) } });
    const { activities, watermark } = await kit.read(session, '1');
    const { conversationId } = session;
    const common = { type: 'message', channelId: 'directline', conversation: { id: conversationId }, textFormat: 'plain', locale: 'nl-NL' };
    expect(activities).toEqual([
      {
        ...common,
        id: sent.body['id'],
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        from: { id: `visitor-${conversationId}`, role: 'user' },
        text: 'kies',
        channelData: { clientActivityID: 'mine 1' },
      },
      {
        ...common,
        id: `${conversationId}|0000003`,
        timestamp: expect.any(String),
        from: { id: 'zorggenoot', role: 'bot', name: 'Zorggenoot' },
        text: 'Wil je dat?',
        replyToId: sent.body['id'],
        inputHint: 'expectingInput',
        suggestedActions: {
          to: [],
          actions: [
            { type: 'imBack', title: 'Ja, graag', value: 'Ja, graag' },
            { type: 'imBack', title: 'Nee, liever niet', value: 'Nee, liever niet' },
          ],
        },
      },
    ]);
    expect(watermark).toBe('3');
  });
  it('is read from a watermark on, from the start without one, and later again', async () => {
    const session = await kit.session();
    await kit.say(session, 'een');
    await kit.say(session, 'twee');
    const texts = async (query: string): Promise<string[]> => {
      const { body } = await kit.call('GET', `${activitiesPath(session.conversationId)}${query}`, { token: session.token });
      return (body['activities'] as Activity[]).map(({ text }) => text);
    };
    const all = ['Hallo.', 'een', 'Je zei: een', 'twee', 'Je zei: twee'];
    expect(await texts('')).toEqual(all);
    expect(await texts('?watermark=')).toEqual(all);
    expect(await texts('?watermark=0')).toEqual(all);
    expect(await texts('?watermark=3')).toEqual(all.slice(3));
    expect(await texts('?other=1&watermark=4&x=y')).toEqual(all.slice(4));
    expect(await texts('?watermark=5')).toEqual([]);
    expect(await texts('?watermark=99')).toEqual([]);
  });
  it('has times that grow', async () => {
    const session = await kit.session();
    const times = (await kit.say(session, 'een')).map(({ timestamp }) => timestamp);
    expect(times).toEqual([...new Set(times)].toSorted());
  });
  it.each(['-1', '-', 'abc', '1.5', '1e3', '0x1', ' 1', '٣', '99999999999999999999', '1;drop', '__proto__', '%00'])(
    'refuses the watermark %s',
    async (watermark) => {
      const { token, conversationId } = await kit.session();
      expect(
        (await kit.call('GET', `${activitiesPath(conversationId)}?watermark=${encodeURIComponent(watermark)}`, { token })).status,
      ).toBe(400);
    },
  );
  it('answers a read at once when nothing is under way, and as soon as the answer is there when a turn is', async () => {
    const session = await kit.session();
    await kit.say(session, 'een');
    let began = performance.now();
    await kit.read(session, '3');
    expect(performance.now() - began).toBeLessThan(200);
    await kit.post(session, { type: 'message', text: 'wacht' });
    began = performance.now();
    const { activities } = await kit.read(session, '3');
    expect(activities.map(({ text }) => text)).toEqual(['wacht', 'Je zei: wacht']);
    expect(performance.now() - began).toBeGreaterThan(200);
  });

  it('keeps the client’s word about itself out', async () => {
    const session = await kit.session();
    await kit.greeting(session);
    await kit.post(session, {
      type: 'message',
      text: 'ik ben het',
      id: 'chosen',
      timestamp: '1999-01-01T00:00:00Z',
      from: { id: 'zorggenoot', role: 'bot', name: 'Zorggenoot' },
      recipient: { id: 'x' },
      conversation: { id: 'another' },
      replyToId: 'x',
      serviceUrl: 'http://127.0.0.1/internal',
      channelId: 'msteams',
      channelData: { agent: true, clientActivityID: 'mine', other: 1 },
      attachments: [{ contentUrl: 'http://127.0.0.1/' }],
      suggestedActions: { actions: [] },
    });
    const [line] = (await kit.read(session, '1')).activities;
    expect(line).toMatchObject({
      from: { role: 'user' },
      conversation: { id: session.conversationId },
      channelId: 'directline',
      channelData: { clientActivityID: 'mine' },
    });
    expect(JSON.stringify(line)).not.toMatch(/internal|msteams|1999|chosen|another|agent|"x"/);
  });
  it('happens once for one id of the client, and is refused for the same id with another text', async () => {
    const session = await kit.session();
    const message = { type: 'message', text: 'een keer', channelData: { clientActivityID: 'same' } };
    const answers = await Promise.all([1, 2, 3].map(() => kit.post(session, message)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body['id'])}`))).toEqual(
      new Set([`200 ${String(answers[0]?.body['id'])}`]),
    );
    expect(await kit.post(session, { ...message, text: 'iets anders' })).toMatchObject({
      status: 409,
      body: { error: { code: 'Conflict' } },
    });
    await kit.say(session, 'klaar');
    expect((await kit.read(session)).activities.filter(({ text }) => text === 'een keer')).toHaveLength(1);
    const other = await kit.session();
    expect((await kit.post(other, { ...message, text: 'in een ander gesprek' })).status).toBe(200);
  });
  it('takes typing and events without keeping or answering them', async () => {
    const session = await kit.session();
    await kit.greeting(session);
    for (const type of ['typing', 'event']) {
      expect(await kit.post(session, { type, name: 'x', value: { a: 1 } })).toMatchObject({
        status: 200,
        body: { id: expect.any(String) },
      });
    }
    expect((await kit.read(session, '1')).activities).toEqual([]);
  });
  it('refuses files with a sentence', async () => {
    const { token, conversationId } = await kit.session();
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const answer = await kit.call('POST', `${directLine}/conversations/${conversationId}/upload?userId=x`, {
      token,
      body: '--x--',
      headers,
    });
    expect(answer).toMatchObject({ status: 415, body: { error: { message: 'Files are not taken here; please send text.' } } });
  });
  it('does not know the sign-in of cards', async () => {
    expect((await kit.call('GET', `${directLine}/session/getsessionid`)).status).toBe(404);
  });
});

describe('a token', () => {
  const routes: [method: string, path: (conversation: string) => string, body?: object][] = [
    ['POST', () => `${directLine}/tokens/refresh`],
    ['POST', () => `${directLine}/conversations`],
    ['GET', (conversation) => `${directLine}/conversations/${conversation}`],
    ['GET', (conversation) => activitiesPath(conversation)],
    ['POST', (conversation) => activitiesPath(conversation), { type: 'message', text: 'hallo' }],
  ];
  const named = routes.map(([method, path, body]) => ({ name: `${method} ${path(':id')}`, method, path, body }));

  it.each(named)('is needed for $name', async ({ method, path, body }) => {
    const { token, conversationId } = await kit.session();
    const wrong = [undefined, '', 'x', token.slice(0, -1), `${token}x`, token.replace(conversationId, 'another'), secret];
    for (const one of wrong) {
      const answer = await kit.call(method, path(conversationId), { ...(one !== undefined && { token: one }), body });
      expect(answer).toMatchObject({ status: 403, body: { error: { code: 'Forbidden' }, correlationId: expect.any(String) } });
    }
    for (const authorization of [`Basic ${token}`, token, `Bearer${token}`, 'Bearer', 'Bearer  ']) {
      expect((await kit.call(method, path(conversationId), { headers: { authorization }, body })).status).toBe(403);
    }
    expect((await kit.call(method, path(conversationId), { headers: { authorization: `bearer ${token}` }, body })).status).toBeLessThan(
      300,
    );
  });
  it.each(named.filter(({ path }) => path('x') !== path('y')))('opens no other conversation: $name', async ({ method, path, body }) => {
    const [mine, theirs] = [await kit.session(), await kit.session()];
    for (const id of [theirs.conversationId, 'unknown', '%00', mine.conversationId.toUpperCase()]) {
      expect((await kit.call(method, path(id), { token: mine.token, body })).status).toBe(403);
    }
  });
  it('lives 60 minutes, is refreshed until 24 hours after the session began, and then no more', async () => {
    const own = await startKit();
    const session = await own.session();
    const refresh = (token: string) => own.call('POST', `${directLine}/tokens/refresh`, { token });
    let { token } = session;
    own.pass(hourMs - 5_000);
    expect((await own.call('GET', activitiesPath(session.conversationId), { token })).status).toBe(200);
    for (let hour = 1; hour < 24; hour++) {
      const answer = await refresh(token);
      expect(answer).toMatchObject({ status: 200, body: { conversationId: session.conversationId, expires_in: 1800 } });
      token = String(answer.body['token']);
      own.pass(hourMs - 1_000);
    }
    const last = await refresh(token);
    expect(last.status).toBe(200);
    own.pass(60_000);
    expect((await refresh(String(last.body['token']))).status).toBe(403);
    // It still reads, until its own hour is over; who reconnects gets no longer one.
    const reconnected = await own.call('GET', `${directLine}/conversations/${session.conversationId}`, {
      token: String(last.body['token']),
    });
    expect(reconnected.body['token']).toBe(last.body['token']);
    own.pass(hourMs);
    expect((await own.read({ ...session, token: String(last.body['token']) })).activities).toBeUndefined();
    await own.stop();
  });
  it('is made for other systems that know the secret', async () => {
    const generate = (token?: string) => kit.call('POST', `${directLine}/tokens/generate`, { ...(token !== undefined && { token }) });
    const { status, body } = await generate(secret);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { conversationId: expect.any(String), token: expect.any(String), expires_in: 1800 },
    });
    const session = body as unknown as Session;
    expect(bots(await kit.greeting(session))[0]?.text).toBe('Hallo.');
    for (const wrong of [undefined, '', 'x', `${secret} `.repeat(2), secret.slice(1), session.token])
      expect((await generate(wrong)).status).toBe(403);
  });
  it('is made for nobody when there is no secret', async () => {
    const own = await startKit();
    for (const token of ['', 'undefined', 'null', secret]) {
      expect((await own.call('POST', `${directLine}/tokens/generate`, { token })).status).toBe(403);
    }
    await own.stop();
  });
});

describe('calls that need no body', () => {
  it.each(['tokens/generate', 'tokens/refresh', 'conversations'])('%s takes none, an empty one, and an object', async (path) => {
    const { token } = path === 'tokens/generate' ? { token: secret } : await kit.session();
    const call = (options: object) => kit.call('POST', `${directLine}/${path}`, { token, ...options });
    for (const options of [
      {},
      { headers: { 'content-type': 'application/json' } },
      { body: {} },
      { body: { user: { id: 'x' }, trustedOrigins: [] } },
    ]) {
      expect((await call(options)).status).toBeLessThan(300);
    }
    expect((await call({ body: '{', headers: { 'content-type': 'application/json' } })).status).toBe(400);
    expect((await call({ body: 'x=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(415);
    expect((await call({ body: `"${'a'.repeat(70_000)}"` })).status).toBe(413);
  });
});

describe('pages of other origins', () => {
  const allowed = 'https://www.voorbeeld.nl';
  const preflight = (path: string, origin: string) =>
    kit.call('OPTIONS', path, {
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent,x-requested-with',
      },
    });
  it.each([allowed, 'http://localhost:5173', 'http://127.0.0.1:8080', 'http://[::1]:1'])('%s may speak Direct Line', async (origin) => {
    const { headers, status } = await preflight(`${directLine}/conversations`, origin);
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    for (const name of ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with', 'accept']) {
      expect(headers.get('access-control-allow-headers')?.split(', ')).toContain(name);
    }
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    const refused = await kit.call('POST', `${directLine}/conversations`, { headers: { origin } });
    expect(refused.status).toBe(403);
    expect(refused.headers.get('access-control-allow-origin')).toBe(origin);
    expect(refused.headers.get('access-control-expose-headers')).toContain('Retry-After');
  });
  it.each(['tokens/refresh', 'conversations/c', 'conversations/c/activities', 'conversations/c/upload'])(
    'may ask for %s, so that they can read the answer, also where it is a refusal',
    async (path) => expect((await preflight(`${directLine}/${path}`, allowed)).status).toBe(200),
  );
  it.each([
    'https://elders.nl',
    'https://www.voorbeeld.nl.elders.nl',
    'http://www.voorbeeld.nl',
    'null',
    'http://localhost.elders.nl',
    'file://',
  ])('%s may not', async (origin) => {
    const { token } = await kit.session();
    expect((await preflight(`${directLine}/conversations`, origin)).headers.get('access-control-allow-origin')).toBeNull();
    const answer = await kit.call('POST', `${directLine}/conversations`, { token, headers: { origin } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect((await kit.call('POST', '/widget/session', { body: {}, headers: { origin } })).status).toBe(403);
  });
  it('are in production only those that were named', async () => {
    const own = await startKit({
      NODE_ENV: 'production',
      MASTER_KEY_FILE: `${kit.folder}/own.key`,
      PUBLIC_URL: 'https://chat.voorbeeld.nl',
      REPLY_WITHIN: 'morgen',
      HEALTH_GROUND: 'contract',
      SMTP_URL: 'smtp://mail.voorbeeld.nl',
      MAIL_FROM: 'info@voorbeeld.nl',
      ALLOWED_ORIGINS: allowed,
    }).catch((error: unknown) => error as Error);
    // A key file is never made where one was named: production does not run on a key that nobody keeps.
    expect(own).toMatchObject({ name: 'Refused' });
  });
});
