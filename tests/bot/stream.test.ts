import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startKit, type Kit, type Session } from '../support/serviceKit.ts';
import { openStream, streamUrlOf, type StreamClient } from '../support/streamClient.ts';
import { rawHttp } from '../support/rawHttp.ts';

let kit: Kit;
const open: StreamClient[] = [];
beforeAll(async () => {
  kit = await startKit({ ALLOWED_ORIGINS: 'https://www.voorbeeld.nl' });
});
afterEach(() => {
  for (const client of open.splice(0)) client.close();
});
afterAll(() => kit.stop());

const follow = async (session: Session, watermark = ''): Promise<StreamClient> => {
  const client = await openStream(await streamUrlOf(kit, session, watermark));
  open.push(client);
  return client;
};
const texts = (client: StreamClient): string[] => client.heard().map(({ text }) => text);
const begun = async (): Promise<{ session: Session; client: StreamClient }> => {
  const session = await kit.session();
  const client = await follow(session);
  await client.hears('Hallo.');
  return { session, client };
};

describe('a stream', () => {
  it('is offered at the start and at every return, at an address without the token', async () => {
    const { token, conversationId } = await kit.session();
    const started = await kit.call('POST', '/v3/directline/conversations', { token });
    const url = String(started.body['streamUrl']);
    expect(url).toMatch(new RegExp(`^ws://localhost:\\d+/v3/directline/conversations/${conversationId}/live\\?watermark=&t=`));
    expect(url).not.toContain(token);
    expect(url).not.toContain(String(started.body['token']));
  });
  it('brings the greeting, then the own line with its id, and the answer after it', async () => {
    const { session, client } = await begun();
    const answer = await kit.post(session, { type: 'message', text: 'dag', channelData: { clientActivityID: 'mine' } });
    const reply = await client.hears('Je zei: dag');
    const [, own] = client.heard();
    expect(texts(client)).toEqual(['Hallo.', 'dag', 'Je zei: dag']);
    expect(own).toMatchObject({ id: answer.body['id'], from: { role: 'user' }, channelData: { clientActivityID: 'mine' } });
    expect(reply).toMatchObject({ replyToId: own?.id, from: { role: 'bot' } });
    expect(client.frames.at(-1)?.watermark).toBe('3');
  });
  it('brings the same as a read does', async () => {
    const { session, client } = await begun();
    await kit.say(session, 'kies');
    await client.hears('Wil je dat?');
    expect(client.heard()).toEqual((await kit.read(session)).activities);
  });
  it('goes on after the watermark when it was lost, without a gap and without a line twice', async () => {
    const { session, client } = await begun();
    await kit.say(session, 'een');
    await client.hears('Je zei: een');
    client.socket.terminate();
    await kit.say(session, 'twee');
    const next = await follow(session, client.frames.at(-1)?.watermark);
    await next.hears('Je zei: twee');
    await kit.say(session, 'drie');
    await next.hears('Je zei: drie');
    expect([...texts(client), ...texts(next)]).toEqual(['Hallo.', 'een', 'Je zei: een', 'twee', 'Je zei: twee', 'drie', 'Je zei: drie']);
  });
  it('keeps the order of thirty messages that are sent at once', async () => {
    const { session, client } = await begun();
    const numbers = Array.from({ length: 30 }, (_, at) => `nummer ${at}`);
    await Promise.all(numbers.map((text) => kit.post(session, { type: 'message', text })));
    await Promise.all(numbers.map((text) => client.hears(`Je zei: ${text}`)));
    const ids = client.heard().filter(({ from }) => from.role === 'user');
    expect(texts(client)).toHaveLength(61);
    expect(client.heard()).toEqual((await kit.read(session)).activities);
    expect(new Set(ids.map(({ id }) => id)).size).toBe(30);
  });
  it('brings each of two tabs everything', async () => {
    const { session, client } = await begun();
    const tab = (await kit.call('POST', '/widget/session', { body: { resume: session.resume } })).body as unknown as Session;
    const other = await follow(tab);
    await kit.say(session, 'dag');
    await Promise.all([client.hears('Je zei: dag'), other.hears('Je zei: dag')]);
    expect(texts(other)).toEqual(texts(client));
  });
  it('brings everything to each of two tabs that came back in the same millisecond', async () => {
    const { session, client } = await begun();
    const standing = jest.spyOn(Date, 'now').mockReturnValue(Date.now());
    const come = () => kit.call('POST', '/widget/session', { body: { resume: session.resume } });
    const tabs = (await Promise.all([come(), come()])).map(({ body }) => body as unknown as Session);
    standing.mockRestore();
    const streams = await Promise.all(tabs.map((tab) => follow(tab)));
    await kit.say(session, 'dag');
    await Promise.all([client, ...streams].map((stream) => stream.hears('Je zei: dag')));
  });
  it('brings a session its lines on the older one again when the newest is closed', async () => {
    const { session, client } = await begun();
    const newer = await follow(session, '1');
    await kit.say(session, 'een');
    await newer.hears('Je zei: een');
    newer.close();
    await client.hears('Je zei: een');
    await kit.say(session, 'twee');
    await client.hears('Je zei: twee');
    expect(texts(client)).toEqual(['Hallo.', 'een', 'Je zei: een', 'twee', 'Je zei: twee']);
  });
  it('brings a session its lines once: on the newest, while the older stays open', async () => {
    const { session, client } = await begun();
    const newer = await follow(session, '1');
    await kit.say(session, 'dag');
    await newer.hears('Je zei: dag');
    expect(texts(client)).toEqual(['Hallo.']);
    expect(client.socket.readyState).toBe(client.socket.OPEN);
  });
  it('does not mind the empty frames that clients ping with, and closes at a large one', async () => {
    const { session, client } = await begun();
    client.socket.send('');
    await kit.say(session, 'dag');
    await client.hears('Je zei: dag');
    client.socket.send('x'.repeat(2_000));
    expect(await client.closed).toBe(1009);
    expect((await kit.call('GET', '/readyz')).status).toBe(200);
  });
  it('closes for one who floods it', async () => {
    const { client } = await begun();
    for (let sent = 0; sent < 500; sent++) client.socket.send('');
    expect(await client.closed).toBe(1008);
  });
  it('is not opened a ninth time in one conversation', async () => {
    const { session } = await begun();
    for (let more = 2; more <= 8; more++) await follow(session);
    await expect(follow(session)).rejects.toThrow('refused with 429');
    open.pop()?.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(follow(session)).resolves.toBeDefined();
  });
});

describe('a stream that is refused', () => {
  const upgrade = (path: string, headers = ''): string =>
    `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n` +
    `Sec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}\r\n${headers}\r\n`;
  /** A client that reads the refusal and never hangs up. */
  const linger = async (own: Kit, start: string): Promise<{ socket: Socket; said: string }> => {
    const socket = connect({ port: Number(new URL(own.service.address).port), host: '127.0.0.1', allowHalfOpen: true });
    socket.on('error', () => {});
    socket.write(start);
    const [said] = (await once(socket, 'data')) as [Buffer];
    return { socket, said: said.toString() };
  };
  const noTicket = '/v3/directline/conversations/x/live?t=x';
  const refusals: [string, (own: Kit) => Promise<string>, number][] = [
    ['for want of a ticket', () => Promise.resolve(upgrade(noTicket)), 403],
    ['for its origin', () => Promise.resolve(upgrade(noTicket, 'Origin: https://elders.nl\r\n')), 403],
    [
      'as the ninth',
      async (own) => {
        const session = await own.session();
        for (let one = 1; one <= 8; one++) open.push(await openStream(await streamUrlOf(own, session)));
        const url = new URL(await streamUrlOf(own, session));
        return upgrade(url.pathname + url.search);
      },
      429,
    ],
    ['as no HTTP at all', () => Promise.resolve('GARBAGE\r\n\r\n'), 400],
  ];
  it.each(refusals)('%s, leaves no connection behind, also at the end', async (_why, startOf, status) => {
    const own = await startKit();
    const start = await startOf(own);
    const { socket, said } = await linger(own, start);
    expect(said).toContain(`HTTP/1.1 ${status}`);
    const closed = new Promise((resolve) => socket.on('close', resolve));
    await sleep(1_200);
    socket.write('more'); // nobody is there any more, which the second writing tells
    await sleep(50);
    socket.write('more');
    await closed;
    const last = await linger(own, start);
    const began = performance.now();
    await own.stop();
    expect(performance.now() - began).toBeLessThan(3_000);
    last.socket.destroy();
  });
});

describe('a ticket', () => {
  const refused = async (url: string, status = 403): Promise<void> => {
    await expect(openStream(url)).rejects.toThrow(`refused with ${status}`);
  };
  it('opens one stream', async () => {
    const url = await streamUrlOf(kit, await kit.session());
    open.push(await openStream(url));
    await refused(url);
  });
  it('opens one stream when two are opened at once', async () => {
    const url = await streamUrlOf(kit, await kit.session());
    const tries = await Promise.allSettled([openStream(url), openStream(url), openStream(url)]);
    for (const tried of tries) if (tried.status === 'fulfilled') open.push(tried.value);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
  it('opens the stream of its own conversation only', async () => {
    const [mine, other] = [await kit.session(), await kit.session()];
    await refused((await streamUrlOf(kit, mine)).replace(mine.conversationId, other.conversationId));
  });
  it('opens nothing when it is missing, forged, cut off, or a token', async () => {
    const session = await kit.session();
    const url = await streamUrlOf(kit, session);
    const ticket = new URL(url).searchParams.get('t') ?? '';
    const with_ = (t: string): string => url.replace(ticket, t);
    await refused(with_(''));
    await refused(with_(ticket.slice(0, -1)));
    await refused(with_(`${ticket.slice(0, -1)}${ticket.endsWith('A') ? 'B' : 'A'}`));
    await refused(with_(ticket.replace(session.conversationId, 'another')));
    await refused(with_(session.token));
    const { status } = await kit.call('GET', `/v3/directline/conversations/${session.conversationId}`, { token: ticket });
    expect(status).toBe(403);
  });
  it('holds for a minute', async () => {
    const session = await kit.session();
    const url = await streamUrlOf(kit, session);
    kit.pass(61_000);
    await refused(url);
  });
  it('opens nothing before its time, where a clock was set back', async () => {
    const session = await kit.session();
    kit.pass(61_000);
    const url = await streamUrlOf(kit, session);
    kit.pass(-61_000);
    await refused(url);
  });
  it('opens nothing for a page of another origin', async () => {
    const session = await kit.session();
    const foreign = { origin: 'https://elders.nl' };
    await expect(openStream(await streamUrlOf(kit, session), foreign)).rejects.toThrow('refused with 403');
    open.push(await openStream(await streamUrlOf(kit, session), { origin: 'https://www.voorbeeld.nl' }));
  });
  it('is refused with the headers and the sentence of every other answer', async () => {
    const { conversationId } = await kit.session();
    const head =
      'Host: x\nConnection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n\n';
    const answer = await rawHttp(kit.service.address, `GET /v3/directline/conversations/${conversationId}/live?t=no HTTP/1.1\n${head}`);
    expect(answer).toMatchObject({ status: 403 });
    expect(answer.head).toContain('x-content-type-options: nosniff');
    expect(answer.head).toContain('x-correlation-id');
    expect(JSON.parse(answer.body)).toHaveProperty('error.message');
  });
  it('is refused in one sentence where the watermark is none', async () => {
    const session = await kit.session();
    await refused((await streamUrlOf(kit, session)).replace('watermark=', 'watermark=x'), 400);
  });
});

describe('a service that ends', () => {
  it('asks those who follow it to come again', async () => {
    const own = await startKit();
    const session = await own.session();
    const client = await openStream(await streamUrlOf(own, session));
    await client.hears('Hallo.');
    await own.stop();
    expect(await client.closed).toBe(1012);
  });
});
