import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Busy, Crowded, Mismatch } from '../../bot/conversations.ts';
import type { Logic } from '../../bot/turn/parts.ts';
import { Patience, TookTooLong } from '../../bot/turn/patience.ts';
import { Unavailable } from '../../domain/store.ts';
import { converse, echo, temporaryStore, type TemporaryStore, textsOf } from '../support/turnKit.ts';

let kept: TemporaryStore;
beforeEach(async () => {
  kept = await temporaryStore();
});
afterEach(() => kept.remove());

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Notes which turns run, when they begin and how many do at the same time. */
const observed = (ms: number) => {
  const order: string[] = [];
  const under = { now: 0, most: 0, own: new Map<string, number>(), mostOwn: 0 };
  const logic: Logic = async (context, turn) => {
    const { conversation } = turn;
    order.push(conversation);
    under.most = Math.max(under.most, ++under.now);
    under.own.set(conversation, (under.own.get(conversation) ?? 0) + 1);
    under.mostOwn = Math.max(under.mostOwn, under.own.get(conversation) ?? 0);
    await wait(ms);
    under.now--;
    under.own.set(conversation, (under.own.get(conversation) ?? 0) - 1);
    await echo(context, turn);
  };
  return { order, under, logic };
};

describe('turns', () => {
  it('run one at a time in a conversation, and so many at once in all', async () => {
    const { under, logic } = observed(5);
    const engine = converse(kept.store, { logic, maxInFlight: 3 });
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    await Promise.all(ids.map((id) => engine.begin(id, 'website', false)));
    await Promise.all(ids.flatMap((id) => ['1', '2', '3'].map((text) => engine.receive(id, { text, clientActivityId: null }))));
    await engine.drain(5_000);
    expect(under).toMatchObject({ most: 3, mostOwn: 1, now: 0 });
    for (const id of ids) expect((await engine.read(id, 0, 0)).lines).toHaveLength(7);
  });

  it('of a talkative conversation do not hold up the others', async () => {
    const { order, logic } = observed(2);
    const engine = converse(kept.store, { logic, maxInFlight: 1 });
    await engine.begin('veel', 'website', false);
    await Promise.all(Array.from({ length: 20 }, (_, n) => engine.receive('veel', { text: `${n}`, clientActivityId: null })));
    await engine.begin('weinig', 'website', false);
    await textsOf(engine, 'weinig', 1);
    expect(order.indexOf('weinig')).toBeLessThan(15);
    await engine.drain(5_000);
    expect(order).toHaveLength(22);
  });
});

describe('what comes in', () => {
  it('is refused while too much is waiting, and let in again after that', async () => {
    const { logic } = observed(100);
    const engine = converse(kept.store, { logic, maxWaiting: 3 });
    await engine.begin('c', 'website', false);
    const sent = await Promise.allSettled(
      Array.from({ length: 8 }, (_, n) => engine.receive('c', { text: `${n}`, clientActivityId: `${n}` })),
    );
    const refused = sent.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(6);
    for (const { reason } of refused) expect(reason).toBeInstanceOf(Busy);
    await textsOf(engine, 'c', 5);
    expect((await engine.receive('c', { text: 'weer', clientActivityId: 'weer' })).id).toBe('c|u0000004');
    await engine.drain(2_000);
  });

  it('is refused while too much of that one conversation is waiting, and from no other', async () => {
    const { logic } = observed(100);
    const engine = converse(kept.store, { logic, maxWaitingEach: 3 });
    await Promise.all(['c', 'd'].map((id) => engine.begin(id, 'website', false)));
    const send = (n: number): Promise<{ id: string }> => engine.receive('c', { text: `${n}`, clientActivityId: `${n}` });
    const sent = await Promise.allSettled(Array.from({ length: 8 }, (_, n) => send(n)));
    expect(sent.map(({ status }) => status === 'fulfilled')).toEqual([true, true, true, false, false, false, false, false]);
    await expect(send(7)).rejects.toThrow(Crowded);
    // What came before is still known.
    expect(await Promise.all([0, 1, 2].map(send))).toEqual(['2', '3', '4'].map((n) => ({ id: `c|u000000${n}` })));
    await expect(engine.receive('c', { text: 'anders', clientActivityId: '1' })).rejects.toThrow(Mismatch);
    // Who comes back then hears enough.
    await engine.welcomeBack('c');
    expect((await engine.receive('d', { text: 'dag', clientActivityId: null })).id).toBe('d|u0000002');
    await textsOf(engine, 'c', 7);
    expect((await send(7)).id).toBe('c|u0000005');
    await engine.drain(2_000);
    expect(await textsOf(engine, 'c', 9)).toEqual(['start', '0', '2: 0', '1', '3: 1', '2', '4: 2', '7', '5: 7']);
  });

  it('is refused at the end of the process, while what was let in is finished and can be read', async () => {
    const { logic } = observed(40);
    const engine = converse(kept.store, { logic });
    await engine.begin('c', 'website', false);
    const accepting = engine.receive('c', { text: 'nog', clientActivityId: null });
    const drained = engine.drain(5_000);
    await expect(engine.receive('c', { text: 'te laat', clientActivityId: null })).rejects.toThrow(Unavailable);
    await expect(engine.begin('d', 'website', false)).rejects.toThrow(Unavailable);
    await expect(engine.welcomeBack('c')).rejects.toThrow(Unavailable);
    await accepting;
    await drained;
    expect((await engine.read('c', 0, 0)).lines.map(({ text }) => text)).toEqual(['start', 'nog', '2: nog']);
  });

  it('does not keep the process longer than it is given', async () => {
    const engine = converse(kept.store, { logic: () => new Promise(() => {}) });
    await engine.begin('c', 'website', false);
    const from = performance.now();
    await engine.drain(50);
    expect(performance.now() - from).toBeLessThan(300);
  });
});

describe('a turn that never ends', () => {
  it('fails like one that throws', async () => {
    const logic: Logic = (context, turn) => (turn.heard.text === 'gif' ? new Promise(() => {}) : echo(context, turn));
    const engine = converse(kept.store, { logic, pace: { turnWithinMs: 30, retryAfterMs: 1 } });
    await engine.begin('c', 'website', false);
    await engine.receive('c', { text: 'gif', clientActivityId: null });
    await engine.receive('c', { text: 'daarna', clientActivityId: null });
    expect(await textsOf(engine, 'c', 5)).toEqual(['start', 'gif', 'Dit ging mis (a).', 'daarna', '2: daarna']);
  });
  it('is given up in time, and others are not', async () => {
    const patience = new Patience(50);
    const quick = patience.within(wait(30).then(() => 'klaar'));
    const slow = patience.within(new Promise(() => {}));
    const wrong = patience.within(Promise.reject(new TypeError('no')));
    await expect(wrong).rejects.toThrow(TypeError);
    await expect(slow).rejects.toThrow(TookTooLong);
    expect(await quick).toBe('klaar');
    expect(await patience.within(wait(10).then(() => 'weer'))).toBe('weer');
  });
});
