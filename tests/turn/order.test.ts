import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from '@jest/globals';
import { openLines } from '../../bot/turn/lineRows.ts';
import type { Logic } from '../../bot/turn/parts.ts';
import type { Store } from '../../domain/store.ts';
import { engines } from '../support/engines.ts';
import { converse, echo, textsOf } from '../support/turnKit.ts';

/** Not soleServer: as processes that share one database. */
const shared = { soleServer: false } as const;
const never: Logic = () => new Promise(() => {});
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe.each(engines)('on $name', ({ it, start, stop, open }) => {
  let store: Store;
  let leave: () => Promise<void>;
  beforeAll(start);
  afterAll(stop);
  beforeEach(async () => {
    ({ store, leave } = await open());
  });
  afterEach(() => leave());

  /** What the inbox says of order, against what the conversation holds. */
  const isInOrder = async (conversation: string, count: number): Promise<void> => {
    const rows = await store.find('message', { where: { of: conversation } });
    const lines = (await Promise.all(rows.map((row) => openLines(store, row)))).flat();
    expect(lines.map(({ number }) => number)).toEqual(numbers(1, 2 * count + 1));
    const users = lines.filter(({ from }) => from === 'user');
    expect(users.map(({ id }) => id)).toEqual(numbers(2, count + 1).map((number) => `${conversation}|u${String(number).padStart(7, '0')}`));
    const answers = lines.filter(({ replyToId }) => replyToId !== null);
    expect(answers.map(({ replyToId }) => replyToId)).toEqual(users.map(({ id }) => id));
    expect(answers.map(({ text }) => text)).toEqual(users.map(({ text }, at) => `${at + 2}: ${text}`));
  };

  it('ten senders at once in several conversations: each is answered once, in the order of acceptance', async () => {
    const engine = converse(store, { maxInFlight: 4 });
    const conversations = ['a', 'b', 'c', 'd', 'e', 'f'];
    await Promise.all(conversations.map((id) => engine.begin(id, 'website', false)));
    const sender = async (conversation: string, name: number): Promise<void> => {
      for (const n of numbers(1, 3)) await engine.receive(conversation, { text: `${name}.${n}`, clientActivityId: `${name}.${n}` });
    };
    await Promise.all(conversations.flatMap((id) => numbers(1, 10).map((name) => sender(id, name))));
    for (const id of conversations) {
      await textsOf(engine, id, 61);
      await isInOrder(id, 30);
    }
  });

  it('two processes that take in the messages of one conversation by turns keep one order', async () => {
    const [one, other] = [converse(store, shared), converse(store, shared)];
    await one.begin('c', 'website', false);
    await textsOf(one, 'c', 1);
    for (let round = 0; round < 10; round++) {
      await Promise.all(numbers(1, 4).map((n) => (n % 2 ? one : other).receive('c', { text: `${round}.${n}`, clientActivityId: null })));
    }
    await textsOf(one, 'c', 81);
    await isInOrder('c', 40);
    expect((await store.find('inbox', {})).map(({ open: row }) => [row.status, row.attempts])).toEqual(
      numbers(1, 41).map(() => ['handled', 0]),
    );
  });

  it('a message delivered to both processes many times has one effect', async () => {
    const [one, other] = [converse(store, shared), converse(store, shared)];
    const both = [one, other];
    await Promise.all(both.map((engine) => engine.begin('c', 'website', false)));
    const ids = await Promise.all(
      numbers(1, 20).map((n) => (n % 2 ? one : other).receive('c', { text: 'hallo', clientActivityId: 'een' })),
    );
    expect(new Set(ids.map((answer) => answer.id)).size).toBe(1);
    await textsOf(one, 'c', 3);
    await Promise.all(both.map((engine) => engine.drain(2_000)));
    expect(await textsOf(one, 'c', 3)).toEqual(['start', 'hallo', '2: hallo']);
  });

  it('what another process left is taken over, in order, also where newer messages wait behind it here', async () => {
    const dead = converse(store, { ...shared, logic: never });
    await dead.begin('c', 'website', false);
    await dead.receive('c', { text: 'een', clientActivityId: null });
    const alive = converse(store, shared);
    await alive.recover();
    await alive.receive('c', { text: 'twee', clientActivityId: null });
    expect(await textsOf(alive, 'c', 5)).toEqual(['start', 'een', '2: een', 'twee', '3: twee']);
    expect((await store.find('inbox', {})).map(({ open: row }) => row.attempts)).toEqual([1, 0, 0]);
    await alive.drain(500);
  });

  it('a process that comes back to its turn after another took it over throws it away', async () => {
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const logic: Logic = async (context, turn) => {
      if (turn.heard.type === 'message') await held;
      await echo(context, turn);
    };
    const slow = converse(store, { ...shared, logic });
    await slow.begin('c', 'website', false);
    await textsOf(slow, 'c', 1);
    await slow.receive('c', { text: 'een', clientActivityId: null });
    await wait(50);
    const fast = converse(store, shared);
    await fast.recover();
    expect(await textsOf(fast, 'c', 3)).toEqual(['start', 'een', '2: een']);
    release();
    await slow.drain(1_000);
    expect(await textsOf(fast, 'c', 3)).toEqual(['start', 'een', '2: een']);
    await fast.drain(500);
  });

  it('several processes that find the same row at the same time count it once', async () => {
    await converse(store, { ...shared, logic: never }).begin('c', 'website', false);
    const found = [converse(store, shared), converse(store, shared), converse(store, shared), converse(store, shared)];
    await wait(350);
    await Promise.all(found.map((engine) => engine.recover()));
    expect(await textsOf(found[0] as (typeof found)[0], 'c', 1)).toEqual(['start']);
    expect((await store.find('inbox', {})).map(({ open: row }) => [row.status, row.attempts])).toEqual([['handled', 1]]);
    await Promise.all(found.map((engine) => engine.drain(500)));
  });
});
