import { beforeEach, describe, expect, it } from '@jest/globals';
import { createStorage, openTab } from './clientKit.ts';
import { createFakeDirectLine, type FakeDirectLine } from './fakeDirectLine.ts';
import { createFakeWorld, type FakeWorld } from './fakeWorld.ts';

let line: FakeDirectLine;
let world: FakeWorld;
beforeEach(() => {
  line = createFakeDirectLine();
  world = createFakeWorld((request) => line.server(request));
});

const isPost = ({ method, address }: { method: string; address: string }): boolean => method === 'POST' && address.endsWith('/activities');
const posts = (): number => world.requests.filter(isPost).length;
const reads = (): number => world.requests.filter(({ address }) => address.includes('/activities?')).length;
const everything = (): null => null;
const nothing = (): undefined => undefined;

describe('a conversation by polling', () => {
  it('shows the first lines after two requests, before any stream', async () => {
    const tab = openTab(world);
    expect(tab.view().awaiting).toBe(true);
    await world.pass(0);
    expect(tab.texts()).toEqual(['Hallo.']);
    expect(world.requests.slice(0, 2).map(({ address }) => address)).toEqual([
      '/widget/session',
      'https://chat.test/v3/directline/conversations/c1/activities?watermark=',
    ]);
  });

  it('shows what is said at once, then as sent, then answered', async () => {
    const tab = openTab(world);
    await world.pass(0);
    tab.client.send('Riet');
    expect(tab.view().lines.at(-1)).toEqual({ key: 'own-1', from: 'user', text: 'Riet', status: 'sending' });
    expect(tab.view().awaiting).toBe(true);
    await world.pass(0);
    expect(tab.texts()).toEqual(['Hallo.', 'Riet', 'Je zei: Riet']);
    expect(tab.view().lines[1]).toMatchObject({ key: 'own-1', status: 'sent' });
    expect(tab.view().awaiting).toBe(false);
  });

  it('reads every two seconds while an answer is awaited, every ten else, every minute when nobody looks', async () => {
    const tab = openTab(world);
    await world.pass(0);
    line.fault = (request) => (isPost(request) ? null : undefined);
    let before = reads();
    await world.pass(20_000);
    expect(reads() - before).toBe(2);
    tab.client.show(false);
    before = reads();
    await world.pass(120_000);
    expect(reads() - before).toBe(2);
    tab.client.show(true);
    await world.pass(10_000);
    line.fault = nothing;
    line.log.push({ id: 'c1|u0000009', text: 'uit een andere tab', user: true, clientId: 'other' });
    await world.pass(10_000);
    before = reads();
    await world.pass(10_000);
    expect(reads() - before).toBe(5);
  });
});

describe('a long conversation that is read in pieces', () => {
  it('is there at once, and not a piece at a time', async () => {
    for (let at = 0; at < 99; at++) line.add(`regel ${at}`);
    line.pageSize = 30;
    const tab = openTab(world);
    await world.pass(0);
    expect(tab.texts()).toHaveLength(100);
  });
});

describe('a line that is said', () => {
  it('is sent until it was taken in, always with the same id, and stands there once', async () => {
    const tab = openTab(world);
    await world.pass(0);
    line.fault = everything;
    tab.client.send('Riet');
    await world.pass(60_000);
    expect(posts()).toBeGreaterThan(3);
    line.fault = nothing;
    await world.pass(60_000);
    expect(new Set(world.requests.filter(isPost).map(({ body }) => JSON.stringify(body['channelData'])))).toEqual(
      new Set(['{"clientActivityID":"own-1"}']),
    );
    expect(tab.texts()).toEqual(['Hallo.', 'Riet', 'Je zei: Riet']);
    expect(tab.kept.unsent()).toEqual([]);
  });

  it('stands there once also when the answer to its sending was lost', async () => {
    const tab = openTab(world);
    await world.pass(0);
    line.losesAnswer = isPost;
    tab.client.send('Riet');
    await world.pass(30_000);
    expect(tab.texts()).toEqual(['Hallo.', 'Riet', 'Je zei: Riet']);
    expect(tab.kept.unsent()).toEqual([]);
    expect(tab.view().lines[1]).toMatchObject({ key: 'own-1', status: 'sent' });
  });

  it('is shown as not sent after the second failure, and goes at once when it is asked to', async () => {
    const tab = openTab(world);
    await world.pass(0);
    line.fault = everything;
    tab.client.send('een');
    tab.client.send('twee');
    await world.pass(5_000);
    expect(tab.view().lines.map(({ status }) => status)).toEqual([null, 'failed', 'failed']);
    expect(tab.view().awaiting).toBe(false);
    expect(tab.troubles).toEqual([null, 'offline']);
    line.fault = nothing;
    tab.client.retry();
    expect(tab.view().lines.map(({ status }) => status)).toEqual([null, 'sending', 'sending']);
    await world.pass(0);
    expect(tab.texts()).toEqual(['Hallo.', 'een', 'Je zei: een', 'twee', 'Je zei: twee']);
    expect(tab.troubles).toEqual([null, 'offline', null]);
  });

  it('survives a reload', async () => {
    const storage = createStorage();
    const before = openTab(world, storage);
    await world.pass(0);
    line.fault = everything;
    before.client.send('een');
    before.client.send('twee');
    await world.pass(0);
    before.client.stop();
    line.fault = nothing;
    const after = openTab(world, storage);
    expect(after.texts()).toEqual(['een', 'twee']);
    expect(after.kept.unsent().map(({ at }) => at - world.now())).toEqual([0, 1]);
    await world.pass(0);
    expect(after.texts()).toEqual(['Hallo.', 'een', 'Je zei: een', 'twee', 'Je zei: twee']);
    expect(world.requests.findLast(({ address }) => address === '/widget/session')?.body).toEqual({ resume: 'resume-1' });
  });

  it('waits as long as the server asks', async () => {
    const tab = openTab(world);
    await world.pass(0);
    line.fault = (request) => (isPost(request) ? { status: 429, retryAfter: 7 } : undefined);
    tab.client.send('Riet');
    await world.pass(6_900);
    expect(posts()).toBe(1);
    line.fault = nothing;
    await world.pass(200);
    expect(tab.texts()).toEqual(['Hallo.', 'Riet', 'Je zei: Riet']);
  });

  it.each([
    [409, 'sent', 0],
    [413, 'tooLong', 1],
    [400, 'unreadable', 1],
  ] as const)('that is answered with %d counts as %s', async (status, shown, left) => {
    const tab = openTab(world);
    await world.pass(0);
    line.fault = (request) => (isPost(request) ? { status } : undefined);
    tab.client.send('Riet');
    await world.pass(60_000);
    expect(posts()).toBe(1);
    expect(tab.view().lines.at(-1)).toMatchObject({ text: 'Riet', status: shown });
    expect(tab.kept.unsent()).toHaveLength(left);
    tab.client.takeBack('own-1');
    expect(tab.kept.unsent()).toEqual([]);
    expect(tab.texts()).toEqual(['Hallo.']);
  });

  it('that was refused does not hold up the next', async () => {
    const tab = openTab(world);
    await world.pass(0);
    line.fault = (request) => (isPost(request) && request.body['text'] === 'slecht' ? { status: 400 } : undefined);
    tab.client.send('slecht');
    tab.client.send('goed');
    await world.pass(0);
    expect(tab.texts()).toEqual(['Hallo.', 'goed', 'Je zei: goed', 'slecht']);
  });
});

describe('a session', () => {
  it('is taken up with the way back when the token holds no more, and the line is still sent', async () => {
    const tab = openTab(world);
    await world.pass(0);
    await world.pass(5_000);
    line.expireTokens();
    tab.client.send('Riet');
    await world.pass(0);
    expect(tab.texts()).toEqual(['Hallo.', 'Riet', 'Je zei: Riet']);
    const sessions = world.requests.filter(({ address }) => address === '/widget/session');
    expect(sessions.map(({ body }) => body)).toEqual([{}, { resume: 'resume-1' }]);
  });

  it('gets a new token every quarter of an hour', async () => {
    openTab(world);
    await world.pass(60 * 60_000);
    expect(world.requests.filter(({ address }) => address.endsWith('/tokens/refresh'))).toHaveLength(4);
    expect(world.requests.at(-1)?.token).not.toBe('token-1');
  });

  it('is asked for again and again, more and more rarely, while there is no network', async () => {
    line.fault = everything;
    const tab = openTab(world);
    await world.pass(30_000);
    expect(world.requests.length).toBeGreaterThan(4);
    expect(world.requests.length).toBeLessThan(10);
    expect(tab.troubles).toEqual([null, 'offline']);
    line.fault = nothing;
    tab.client.wake();
    await world.pass(0);
    expect(tab.texts()).toEqual(['Hallo.']);
    expect(tab.troubles).toEqual([null, 'offline', null]);
  });

  it('that is refused to this site says so', async () => {
    line.fault = () => ({ status: 403 });
    const tab = openTab(world);
    await world.pass(0);
    expect(tab.troubles).toEqual([null, 'unwelcome']);
  });

  it('that became another conversation shows that one, and gives back what was not sent', async () => {
    const storage = createStorage();
    const before = openTab(world, storage);
    await world.pass(0);
    line.fault = everything;
    before.client.send('06 12345678');
    await world.pass(0);
    before.client.stop();
    line.fault = nothing;
    line.conversation = 'c2';
    line.log.splice(0);
    line.add('Er is niets meer bewaard.');
    const after = openTab(world, storage);
    await world.pass(0);
    expect(after.texts()).toEqual(['Er is niets meer bewaard.']);
    expect(after.stranded).toEqual(['06 12345678']);
    expect(posts()).toBe(1); // the one that failed
    expect(after.kept.unsent()).toEqual([]);
  });

  it('whose server gives out one conversation after the other is not asked without end', async () => {
    let count = 0;
    line.fault = ({ address }) => {
      if (address !== '/widget/session') return { status: 404 };
      line.conversation = `c${++count}`;
      return undefined;
    };
    openTab(world);
    await world.pass(20_000);
    expect(world.requests.length).toBeLessThan(40);
  });

  it('that became another one in the middle of a line does not say that line in it', async () => {
    const tab = openTab(world);
    await world.pass(5_000);
    line.conversation = 'c2';
    line.log.splice(0);
    line.add('Er is niets meer bewaard.');
    tab.client.send('06 12345678');
    await world.pass(1_000);
    expect(tab.texts()).toEqual(['Er is niets meer bewaard.']);
    expect(tab.stranded).toEqual(['06 12345678']);
  });
});
