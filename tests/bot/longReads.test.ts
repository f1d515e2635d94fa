import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Activity } from '../../bot/directline/activity.ts';
import { createReadPlaces } from '../../bot/directline/readPlaces.ts';
import { activitiesPath, startKit, type Kit, type Session } from '../support/serviceKit.ts';
import { openStream, streamUrlOf } from '../support/streamClient.ts';

const messages = 100;
const textOf = (n: number): string => `${n} ${'zorg '.repeat(790)}`;

let kit: Kit;
let long: Session;
beforeAll(async () => {
  kit = await startKit({ RATE_POST_BURST: '1000', RATE_POST_PER_SECOND: '1000' });
  long = await kit.session();
  await kit.greeting(long);
  for (let n = 0; n < messages; n++) await kit.post(long, { type: 'message', text: textOf(n) });
  const stream = await openStream(await streamUrlOf(kit, long));
  await stream.hears(`Je zei: ${textOf(messages - 1)}`);
  stream.close();
}, 30_000);
afterAll(() => kit.stop());

/** Reads on by the watermark until nothing comes, as a client does that polls. */
const readAll = async (session: Session): Promise<Activity[][]> => {
  const pages: Activity[][] = [];
  for (let watermark = ''; ;) {
    const page = await kit.read(session, watermark);
    if (page.activities.length === 0) return pages;
    pages.push(page.activities);
    ({ watermark } = page);
  }
};

describe('a long conversation', () => {
  it('is read a piece at a time, in order and whole', async () => {
    const pages = await readAll(long);
    const sizes = pages.map((page) => JSON.stringify(page).length);
    expect(Math.max(...sizes)).toBeLessThan(350_000);
    expect(pages.length).toBeLessThan(8);
    const said = Array.from({ length: messages }, (_, n) => [textOf(n), `Je zei: ${textOf(n)}`]).flat();
    expect(pages.flat().map(({ text }) => text)).toEqual(['Hallo.', ...said]);
  });
  it('is read a piece at a time where its lines are many and short', async () => {
    const session = await kit.session();
    await kit.greeting(session);
    for (let n = 0; n < 260; n++) await kit.post(session, { type: 'message', text: `${n}` });
    await kit.call('GET', '/healthz');
    const stream = await openStream(await streamUrlOf(kit, session));
    await stream.hears('Je zei: 259');
    const pages = await readAll(session);
    expect(pages[0]?.length).toBeLessThanOrEqual(500);
    expect(pages.flat()).toHaveLength(521);
    expect(stream.heard()).toEqual(pages.flat());
    stream.close();
  });
  it('comes whole on a stream', async () => {
    const stream = await openStream(await streamUrlOf(kit, long));
    await stream.hears(`Je zei: ${textOf(messages - 1)}`);
    expect(stream.heard()).toEqual((await readAll(long)).flat());
    stream.close();
  });
  it('read at once again and again is told to wait', async () => {
    const path = activitiesPath(long.conversationId);
    const answers = await Promise.all(Array.from({ length: 60 }, () => kit.call('GET', path, { token: long.token })));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(10);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(5);
  });
});

describe('requests that are sent without waiting for answers', () => {
  const address = (): { port: number; host: string } => ({ port: Number(new URL(kit.service.address).port), host: '127.0.0.1' });
  const line = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;

  it('are answered one after the other', async () => {
    const socket = connect(address());
    let received = '';
    socket.on('data', (bytes) => (received += bytes.toString('latin1')));
    socket.write(['/healthz', '/nope', '/widget.js', '/terugbellen', '/healthz'].map(line).join(''));
    while ([...received.matchAll(/HTTP\/1\.1 \d+/g)].length < 5) await once(socket, 'data');
    expect([...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['200', '404', '200', '200', '200']);
    socket.destroy();
  });
  it.each(['/widget/frame.js', '/nope', '/terugbellen'])('and are too many end the connection: %s', async (path) => {
    const socket = connect(address()).pause();
    socket.on('error', () => {});
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.write(line(path).repeat(5_000));
    socket.resume();
    let answers = 0;
    socket.on('data', (bytes) => (answers += [...bytes.toString('latin1').matchAll(/HTTP\/1\.1 \d+/g)].length));
    await closed;
    expect(answers).toBeLessThan(200);
  });
});

describe('places for reads of one conversation', () => {
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('are few; the next one waits until an answer was taken', async () => {
    const places = createReadPlaces();
    const leaves = await Promise.all(Array.from({ length: 4 }, () => places.take('c')));
    let entered = false;
    const fifth = places.take('c').then((leave) => {
      entered = true;
      return leave;
    });
    await places.take('another');
    await settle();
    expect(entered).toBe(false);
    leaves[0]?.();
    leaves[0]?.(); // leaving twice frees one place only
    (await fifth)();
    expect(entered).toBe(true);
  });
  it('are waited for by a bounded number', async () => {
    const places = createReadPlaces();
    for (let n = 0; n < 404; n++) void places.take('c');
    await expect(places.take('c')).rejects.toMatchObject({ status: 429 });
  });
});
