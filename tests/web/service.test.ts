import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../../web/widget/frame/directLine/world.ts';
import { startKit, type Kit } from '../support/serviceKit.ts';
import { createStorage, openTab, type Tab } from './clientKit.ts';

let kit: Kit;
let tabs: Tab[] = [];
beforeAll(async () => {
  kit = await startKit({ DRAFT_HOURS: '1' });
});
afterEach(() => {
  for (const { client } of tabs) client.stop();
  tabs = [];
});
afterAll(() => kit.stop());

/** Node as a browser: its own network, its own sockets. `cut` says which requests the network loses, before or after they arrive. */
const createWorld = (cut: (request: { method: string; address: string }) => 'before' | 'after' | null = () => null): World => ({
  fetch: async (address, init) => {
    const lost = cut({ method: init.method ?? 'GET', address });
    if (lost === 'before') throw new TypeError('cut');
    const response = await fetch(new URL(address, kit.service.address), init);
    if (lost === 'after') throw new TypeError('cut');
    return response;
  },
  openSocket: (address, ears) => {
    const socket = new WebSocket(address);
    socket.addEventListener('open', ears.opened);
    socket.addEventListener('message', ({ data }) => ears.received(String(data)));
    socket.addEventListener('close', ears.closed);
    return { send: (text) => socket.send(text), close: () => socket.close() };
  },
  now: () => Date.now(),
  random: () => Math.random() / 10,
  newId: () => randomUUID(),
  later: (ms, act) => {
    const timer = setTimeout(act, ms / 20); // what takes a minute on a phone takes three seconds here
    return () => clearTimeout(timer);
  },
  alone: (act) => act(),
});
const open = (world: World, storage = createStorage()): Tab => {
  const tab = openTab(world, storage);
  tabs.push(tab);
  return tab;
};
const until = async (isSo: () => boolean): Promise<void> => {
  for (const end = performance.now() + 8_000; !isSo();) {
    if (performance.now() > end) throw new Error('it did not come');
    await sleep(5);
  }
};
const last = (tab: Tab): string | undefined => tab.texts().at(-1);

describe('the widget and the service', () => {
  it('talk', async () => {
    const tab = open(createWorld());
    await until(() => last(tab) === 'Hallo.');
    tab.client.send('kies');
    await until(() => tab.view().choices.length > 0);
    expect(tab.view().choices).toEqual(['Ja, graag', 'Nee, liever niet']);
    tab.client.send('Ja, graag');
    await until(() => last(tab) === 'Je zei: Ja, graag');
    expect(tab.view()).toMatchObject({ choices: [], awaiting: false });
  });

  it('show what the server keeps: a number that must not be kept is masked', async () => {
    const tab = open(createWorld());
    await until(() => last(tab) === 'Hallo.');
    tab.client.send('Mijn BSN is 111222333.');
    await until(() => last(tab)?.startsWith('Je zei:') === true);
    expect(tab.texts().join()).not.toContain('111222333');
  });

  it('lose no line and double none on a network that loses every third request or its answer', async () => {
    let count = 0;
    const fates = [null, null, 'before', null, null, 'after'] as const;
    const tab = open(createWorld(() => fates[count++ % fates.length] ?? null));
    await until(() => last(tab) === 'Hallo.');
    const said = Array.from({ length: 12 }, (_, at) => `regel ${at + 1}`);
    for (const text of said) tab.client.send(text);
    await until(() => last(tab) === 'Je zei: regel 12');
    expect(tab.texts()).toEqual(['Hallo.', ...said.flatMap((text) => [text, `Je zei: ${text}`])]);
    expect(tab.kept.unsent()).toEqual([]);
  });

  it('come back after a reload and after a token has lapsed', async () => {
    const storage = createStorage();
    const before = open(createWorld(), storage);
    await until(() => last(before) === 'Hallo.');
    before.client.send('Riet');
    await until(() => last(before) === 'Je zei: Riet');
    before.client.stop();
    const after = open(createWorld(), storage);
    await until(() => last(after) === 'Welkom terug.');
    expect(after.texts()).toEqual(['Hallo.', 'Riet', 'Je zei: Riet', 'Welkom terug.']);
  });

  it('share a conversation in two tabs', async () => {
    const storage = createStorage();
    const one = open(createWorld(), storage);
    await until(() => last(one) === 'Hallo.');
    const other = open(createWorld(), storage);
    await until(() => last(other) === 'Hallo.'); // nobody said anything: there is nothing to come back to
    one.client.send('uit de eerste');
    other.client.send('uit de tweede');
    await until(() => [one, other].every((tab) => tab.texts().length === 5));
    expect(one.texts()).toEqual(other.texts());
  });

  it('begin anew when nothing is kept any more, and give back what was not sent', async () => {
    const storage = createStorage();
    const before = open(createWorld(), storage);
    await until(() => last(before) === 'Hallo.');
    before.client.stop();
    before.kept.keepUnsent({ id: 'x', text: '06 12345678', conversation: before.kept.wayBack()?.conversation ?? '', at: 1 });
    kit.pass(2 * 3_600_000);
    const after = open(createWorld(), storage);
    await until(() => last(after) === 'Er is niets meer bewaard.');
    expect(after.stranded).toEqual(['06 12345678']);
  });
});
