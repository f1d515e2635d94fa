import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Engine } from '../../bot/turn/createConversations.ts';
import type { Logic, Parts } from '../../bot/turn/parts.ts';
import { converse, temporaryStore, type TemporaryStore, textsOf } from '../support/turnKit.ts';

let kept: TemporaryStore;
let now: Date;
let engine: Engine;
beforeEach(async () => {
  kept = await temporaryStore();
  now = new Date('2026-02-03T09:00:00Z');
});
afterEach(async () => {
  await engine.drain(1_000);
  await kept.remove();
});

/** Says of each message whether it came in before what was said last could be read. */
const tells: Logic = async (context, { heard }) => {
  await context.sendActivity(`${heard.text} ${heard.early ? 'early' : 'in time'}`);
};

const begin = async (parts: Partial<Parts> = {}): Promise<void> => {
  engine = converse(kept.store, { logic: tells, clock: () => now, ...parts });
  await engine.begin('c', 'website', false);
  await textsOf(engine, 'c', 1);
};
/** Sends a message and waits until its turn was committed, without reading what it brought. */
const send = async (text: string): Promise<void> => {
  const { id } = await engine.receive('c', { text, clientActivityId: null });
  const number = Number(id.slice(-7));
  for (let handled = 0; handled < number; handled = (await kept.store.get('conversation', { id: 'c' }))?.open.handled ?? 0)
    await new Promise((resolve) => setTimeout(resolve, 2));
};
const said = async (): Promise<string[]> => (await textsOf(engine, 'c', 5)).filter((text) => / (?:early|in time)$/.test(text)).slice(-2);

describe('a message that comes after the turn before it', () => {
  it('is early where nobody was handed what was said in that', async () => {
    await begin();
    await send('klopt');
    now = new Date(now.getTime() + 300);
    await send('ja');
    expect(await said()).toEqual(['klopt in time', 'ja early']);
  });

  it('is in time for a client that read that first, however fast', async () => {
    await begin();
    await send('klopt');
    await engine.read('c', 0, 0);
    await send('ja');
    expect(await said()).toEqual(['klopt in time', 'ja in time']);
  });

  it('is early for a client whose reading did not come so far', async () => {
    await begin();
    const { watermark } = await engine.read('c', 0, 0);
    await send('klopt');
    const end = engine.follow('other', watermark, () => {});
    await send('ja');
    end();
    expect(await said()).toEqual(['klopt in time', 'ja early']);
  });

  it('is in time for a client to which it is delivered', async () => {
    await begin();
    let tell = (): void => {};
    const heard = new Promise<void>((resolve) => (tell = resolve));
    const end = engine.follow('c', 0, ({ watermark }) => (watermark >= 3 ? tell() : undefined));
    await send('klopt');
    await heard;
    await send('ja');
    end();
    expect(await said()).toEqual(['klopt in time', 'ja in time']);
  });

  it('is in time once there was time to read that elsewhere', async () => {
    await begin();
    await send('klopt');
    now = new Date(now.getTime() + 1_500);
    await send('ja');
    expect(await said()).toEqual(['klopt in time', 'ja in time']);
  });

  it('is in time where another process may have handed that over', async () => {
    await begin({ soleServer: false });
    await send('klopt');
    await send('ja');
    expect(await said()).toEqual(['klopt in time', 'ja in time']);
  });
});
