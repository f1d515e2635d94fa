import { beforeEach, describe, expect, it } from '@jest/globals';
import { createStorage, openTab } from './clientKit.ts';
import { createFakeDirectLine, type FakeDirectLine } from './fakeDirectLine.ts';
import { createFakeWorld, type FakeSocket, type FakeWorld } from './fakeWorld.ts';

let line: FakeDirectLine;
let world: FakeWorld;
beforeEach(() => {
  line = createFakeDirectLine();
  line.streams = true;
  world = createFakeWorld((request) => line.server(request));
});

const newest = (): FakeSocket => {
  const socket = world.sockets.at(-1);
  if (!socket) throw new Error('no stream was opened');
  return socket;
};
const reads = (): number => world.requests.filter(({ address }) => address.includes('/activities?')).length;
/** A stream begins with what stands after the watermark it was asked for. */
const openStream = async (): Promise<FakeSocket> => {
  await world.pass(0);
  newest().ears.opened();
  newest().ears.received(line.frame(0));
  await world.pass(0);
  return newest();
};

describe('the stream', () => {
  it('is opened beside the first read, and replays what that brought as well without showing it twice', async () => {
    const tab = openTab(world);
    const socket = await openStream();
    socket.ears.received(line.frame(0));
    expect(tab.texts()).toEqual(['Hallo.']);
    line.add('Ben je er nog?');
    socket.ears.received(line.frame(1));
    expect(tab.texts()).toEqual(['Hallo.', 'Ben je er nog?']);
  });

  it('takes empty frames for signs of life, and sends one every 20 s', async () => {
    openTab(world);
    const socket = await openStream();
    socket.ears.received('');
    socket.ears.received('no JSON');
    await world.pass(61_000);
    expect(socket.sent).toEqual(['', '', '']);
  });

  it('makes reads rare', async () => {
    const tab = openTab(world);
    await openStream();
    const before = reads();
    await world.pass(119_000);
    expect(reads() - before).toBe(1);
    tab.client.send('Riet');
    await world.pass(0);
    expect(reads() - before).toBe(1);
    newest().ears.received(line.frame(1));
    expect(tab.texts()).toEqual(['Hallo.', 'Riet', 'Je zei: Riet']);
  });

  it('that is lost comes back after the last line that was seen, and reads go on in the meantime', async () => {
    const tab = openTab(world);
    const socket = await openStream();
    line.add('Eerste.');
    socket.ears.received(line.frame(1));
    line.add('Tweede.');
    socket.ears.closed();
    await world.pass(0);

    expect(tab.texts()).toEqual(['Hallo.', 'Eerste.', 'Tweede.']);
    await world.pass(1_000);
    expect(world.sockets).toHaveLength(2);
    expect(newest().address).toContain('watermark=3&');
    expect(world.requests.at(-1)?.address).toContain('/c1?watermark=3');
  });

  it('that does not open twice is left alone, and reads do its work', async () => {
    const tab = openTab(world);
    await world.pass(0);
    newest().ears.closed();
    await world.pass(1_000);
    newest().ears.closed();
    await world.pass(200_000);
    expect(world.sockets).toHaveLength(2);
    tab.client.send('Riet');
    await world.pass(0);
    expect(tab.texts()).toEqual(['Hallo.', 'Riet', 'Je zei: Riet']);
    await world.pass(120_000);
    expect(world.sockets).toHaveLength(3);
  });

  it('that died without a word is opened anew once a read has brought what it did not', async () => {
    const tab = openTab(world);
    const dead = await openStream();
    tab.client.send('Riet');
    await world.pass(3_000);
    expect(tab.texts()).toEqual(['Hallo.', 'Riet', 'Je zei: Riet']);
    await world.pass(6_000);
    expect(dead.closed).toBe(true);
    expect(world.sockets).toHaveLength(2);
    dead.ears.received(line.frame(0));
    dead.ears.closed();
    await world.pass(5_000);
    expect(world.sockets).toHaveLength(2);
  });

  it('is opened anew when the network comes back, without waiting for its time', async () => {
    const tab = openTab(world);
    const socket = await openStream();
    line.fault = () => null;
    socket.ears.closed();
    await world.pass(120_000);
    expect(tab.troubles).toEqual([null, 'offline']);
    const before = world.sockets.length;
    line.fault = () => undefined;
    tab.client.wake();
    await world.pass(0);
    expect(world.sockets).toHaveLength(before + 1);
    expect(tab.troubles).toEqual([null, 'offline', null]);
  });

  it('tells at once of a connection that is there again, once a line went through', async () => {
    const tab = openTab(world);
    const socket = await openStream();
    line.fault = () => null;
    tab.client.send('Riet');
    await world.pass(60_000);
    expect(tab.troubles).toEqual([null, 'offline']);
    line.fault = ({ address }) => (address.includes('/activities?') ? null : undefined);
    await world.pass(60_000);
    line.fault = () => undefined;
    tab.client.send('06 12 34 56 78');
    await world.pass(0);
    expect(socket.closed).toBe(false);
    expect(tab.troubles).toEqual([null, 'offline', null]);
  });

  it('is closed with the conversation', async () => {
    const tab = openTab(world);
    const socket = await openStream();
    tab.client.stop();
    expect(socket.closed).toBe(true);
    const before = world.requests.length;
    await world.pass(600_000);
    expect(world.requests).toHaveLength(before);
  });
});

describe('two tabs of one browser', () => {
  it('are in the same conversation, each with a session of its own', async () => {
    const storage = createStorage();
    const one = openTab(world, storage);
    await world.pass(0);
    const other = openTab(world, storage);
    await world.pass(0);
    one.client.send('Riet');
    await world.pass(60_000);
    expect(other.texts()).toEqual(['Hallo.', 'Riet', 'Je zei: Riet']);
    const sessions = world.requests.filter(({ address }) => address === '/widget/session');
    expect(sessions.map(({ body }) => body)).toEqual([{}, { resume: 'resume-1' }]);
    const tokens = new Set(world.requests.filter(({ address }) => address.includes('/activities?')).map(({ token }) => token));
    expect(tokens.size).toBe(2);
  });

  it('that begin at once without a lock end up in one conversation', async () => {
    const storage = createStorage();
    const begun = new Map<string, number>();
    world = createFakeWorld(async (request) => {
      if (request.address === '/widget/session' && !('resume' in request.body)) {
        begun.set(`c${begun.size + 1}`, 0);
        line.conversation = `c${begun.size}`;
        const answer = await line.server(request);
        line.conversation = 'c1';
        return answer;
      }
      return line.server(request);
    });
    const one = openTab(world, storage);
    const other = openTab(world, storage);
    await world.pass(0);
    expect(begun.size).toBe(2);
    expect(one.kept.wayBack()?.conversation).toBe('c1');
    expect(one.texts()).toEqual(['Hallo.']);
    expect(other.texts()).toEqual(['Hallo.']);
  });

  it('hear that the conversation was wiped', async () => {
    const storage = createStorage();
    const one = openTab(world, storage);
    const other = openTab(world, storage);
    await world.pass(0);
    one.kept.wipe();
    other.client.followOtherTab();
    expect(other.wiped).toBe(1);
  });

  it('go over to a conversation that another tab has begun', async () => {
    const tab = openTab(world);
    await world.pass(0);
    line.conversation = 'c2';
    line.log.splice(0);
    line.add('Opnieuw.');
    tab.kept.keepWayBack({ resume: 'resume-9', conversation: 'c2' });
    tab.client.followOtherTab();
    await world.pass(0);
    expect(tab.texts()).toEqual(['Opnieuw.']);
  });
});
