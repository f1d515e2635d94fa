import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Logic } from '../../bot/turn/parts.ts';
import { type Change, Conflict, type Store, Unavailable } from '../../domain/store.ts';
import { until } from '../support/processKit.ts';
import { converse, createLines, echo, temporaryStore, type TemporaryStore, textsOf } from '../support/turnKit.ts';

let kept: TemporaryStore;
beforeEach(async () => {
  kept = await temporaryStore();
});
afterEach(() => kept.remove());

/** Throws at every message with this word in it, after it has said and changed something. */
const throwsAt = (word: string, times = Infinity): Logic => {
  let left = times;
  return async (context, turn) => {
    await echo(context, turn);
    if (!turn.heard.text.includes(word) || left-- <= 0) return;
    turn.handOff({ id: turn.newId(), reason: 'person', priority: 'high', words: [] });
    throw new TypeError(`cannot handle ${turn.heard.text}`);
  };
};

/** The store with some verbs replaced. */
const over = (store: Store, verbs: Partial<Store>): Store => Object.assign(Object.create(store) as Store, boundTo(store), verbs);
const boundTo = (store: Store): Partial<Store> => ({
  get: store.get.bind(store),
  find: store.find.bind(store),
  open: store.open.bind(store),
  commit: store.commit.bind(store),
  accept: store.accept.bind(store),
  now: store.now.bind(store),
  blindIndex: store.blindIndex.bind(store),
});

const isTurn = (changes: readonly Change[]): boolean =>
  changes.some(({ do: verb, ...change }) => verb === 'update' && 'kind' in change && change.kind === 'conversation');

describe('a message that fails', () => {
  it('three times is given up: the person is told, a person is asked for, the next message goes on', async () => {
    const log = createLines();
    let woken = 0;
    const engine = converse(kept.store, { logic: throwsAt('gif'), log, wakeRelay: () => void woken++ });
    await engine.begin('c', 'website', false);
    const poison = await engine.receive('c', { text: 'gif Jansen', clientActivityId: null });
    await engine.receive('c', { text: 'daarna', clientActivityId: null });
    expect(await textsOf(engine, 'c', 5)).toEqual(['start', 'gif Jansen', 'Dit ging mis (a).', 'daarna', '2: daarna']);
    expect((await engine.read('c', 1, 0)).lines[1]).toMatchObject({ from: 'bot', replyToId: poison.id });

    const [handoff, ...others] = await kept.store.find('handoff', {});
    expect(others).toEqual([]);
    expect(handoff?.open).toMatchObject({ reason: 'failed_turn', priority: 'normal', status: 'waiting', conversation: 'c' });
    expect(await kept.store.find('outbox', {})).toMatchObject([{ key: handoff?.key, open: { destination: 'hub' } }]);
    expect(woken).toBe(1);
    expect((await kept.store.find('inbox', {})).map(({ open }) => [open.status, open.attempts])).toEqual([
      ['handled', 0],
      ['failed', 3],
      ['handled', 0],
    ]);
    expect((await kept.store.find('audit', {})).map(({ open }) => open.act)[1]).toBe('turn.failed handoff.requested');
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([expect.objectContaining({ conversation: 'c', number: 2 })]);
    expect(JSON.stringify(log.lines)).not.toContain('Jansen');
  });

  it('twice has no effect but that of the third run', async () => {
    const engine = converse(kept.store, { logic: throwsAt('soms', 2) });
    await engine.begin('c', 'website', false);
    await engine.receive('c', { text: 'soms', clientActivityId: null });
    expect(await textsOf(engine, 'c', 3)).toEqual(['start', 'soms', '2: soms']);
    expect(await kept.store.find('handoff', {})).toEqual([]);
    expect((await kept.store.find('inbox', {}))[1]?.open).toMatchObject({ status: 'handled', attempts: 2 });
  });

  it('says it in other words when two fail in a row', async () => {
    const engine = converse(kept.store, { logic: throwsAt('gif') });
    await engine.begin('c', 'website', false);
    for (const text of ['gif 1', 'gif 2']) await engine.receive('c', { text, clientActivityId: null });
    expect(await textsOf(engine, 'c', 5)).toEqual(['start', 'gif 1', 'Dit ging mis (a).', 'gif 2', 'Dit ging mis (b).']);
  });

  it('in one conversation does not hold up another', async () => {
    const engine = converse(kept.store, {
      logic: throwsAt('gif'),
      maxInFlight: 1,
      pace: { takeOverAfterMs: 60_000, takeOverEveryMs: 60_000, retryAfterMs: 60_000 },
    });
    for (const id of ['een', 'twee']) await engine.begin(id, 'website', false);
    await engine.receive('een', { text: 'gif', clientActivityId: null });
    await engine.receive('twee', { text: 'hallo', clientActivityId: null });
    expect(await textsOf(engine, 'twee', 3)).toEqual(['start', 'hallo', '2: hallo']);
    await engine.drain(0);
  });

  it('because its content cannot be read is given up too, without a line of the person', async () => {
    const engine = converse(kept.store);
    await engine.begin('c', 'website', false);
    await textsOf(engine, 'c', 1);
    const subject = (await kept.store.get('conversation', { id: 'c' }))?.subject as string;
    const open = { externalId: 'x', textHash: '', status: 'waiting', attempts: 0, receivedAt: new Date() } as const;
    const entry = { type: 'message', text: 'a', masked: [], clientActivityId: null } as const;
    await kept.store.commit([
      { do: 'insert', kind: 'inbox', key: { of: 'c', number: 2 }, subject, open, groups: { entry: { ...entry, masked: [] } } },
    ]);
    await kept.store.commit([
      { do: 'update', kind: 'inbox', key: { of: 'c', number: 2 }, subject, expect: {}, set: {}, groups: { entry: null } },
    ]);
    const other = converse(kept.store);
    await other.recover();
    expect(await textsOf(other, 'c', 2)).toEqual(['start', 'Dit ging mis (a).']);
    await other.drain(100);
  });
});

describe('a message that ends its process', () => {
  /** Every life of a process finds the row, and dies with it. */
  const die = async (): Promise<number> => {
    let runs = 0;
    const logic: Logic = async (_, { heard }) => {
      if (heard.type !== 'message') return;
      runs++;
      await new Promise(() => {}); // never comes back, like a process that is gone
    };
    const engine = converse(kept.store, { logic });
    void engine.recover();
    await until(() => runs > 0);
    return runs;
  };
  const accepted = async (): Promise<void> => {
    const logic: Logic = (_, { heard }) => (heard.type === 'message' ? new Promise(() => {}) : Promise.resolve());
    const engine = converse(kept.store, { logic });
    await engine.begin('c', 'website', false);
    await engine.receive('c', { text: 'gif', clientActivityId: null });
    await until(async () => (await kept.store.get('conversation', { id: 'c' }))?.open.handled === 1);
  };

  it('is run three times in all, then given up', async () => {
    await accepted();
    expect(await die()).toBe(1);
    expect(await die()).toBe(1);
    const engine = converse(kept.store);
    await engine.recover();
    expect((await textsOf(engine, 'c', 2)).at(-1)).toBe('Dit ging mis (a).');
    await engine.drain(100);
  });

  it('does not count against those behind it', async () => {
    await accepted();
    const engine = converse(kept.store, { logic: (_, { heard }) => (heard.text === 'gif' ? new Promise(() => {}) : Promise.resolve()) });
    await engine.receive('c', { text: 'b', clientActivityId: null });
    await die();
    await die();
    expect((await kept.store.find('inbox', {})).map(({ open }) => open.attempts)).toEqual([0, 2, 0]);
  });

  it('is looked for alone: of what an earlier process left, one row runs at a time, so that the guilty one is known', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const dead = converse(kept.store, { logic: () => new Promise(() => {}) });
    await Promise.all(ids.map((id) => dead.begin(id, 'website', false)));
    let now = 0;
    let most = 0;
    const logic: Logic = async (context, turn) => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      now--;
      await echo(context, turn);
    };
    const engine = converse(kept.store, { logic });
    await engine.recover();
    expect(most).toBe(1);
    for (const id of ids) expect(await textsOf(engine, id, 1)).toEqual(['start']);
    await engine.drain(100);
  });

  it('is run with nothing beside it once it was there at an end, so that another does not make it guilty', async () => {
    await accepted();
    await die();
    const running: string[] = [];
    const beside: string[] = [];
    const logic: Logic = async (context, turn) => {
      const { text } = turn.heard;
      running.push(text);
      if (running.includes('gif')) beside.push(...running.filter((other) => other !== 'gif'));
      await new Promise((resolve) => setTimeout(resolve, 20));
      running.splice(running.indexOf(text), 1);
      await echo(context, turn);
    };
    const engine = converse(kept.store, { logic });
    await Promise.all(['vooraf', 'ook vooraf'].map((id) => engine.begin(id, 'website', false)));
    const recovered = engine.recover();
    await until(() => running.includes('gif'));
    await engine.receive('vooraf', { text: 'erna', clientActivityId: null });
    await recovered;
    expect((await textsOf(engine, 'c', 2)).at(-1)).toBe('1: gif');
    expect((await textsOf(engine, 'vooraf', 3)).at(-1)).toBe('2: erna');
    expect(beside).toEqual([]);
    await engine.drain(100);
  });

  it('and with which not even giving up works, keeps neither the start nor other conversations waiting for ever', async () => {
    const dead = converse(kept.store, { logic: () => new Promise(() => {}) });
    await Promise.all(['gif', 'b'].map((id) => dead.begin(id, 'website', false)));
    const log = createLines();
    const logic: Logic = (context, turn) => (turn.conversation === 'gif' ? Promise.reject(new TypeError('no')) : echo(context, turn));
    const store = over(kept.store, {
      commit: async (changes) => {
        if (JSON.stringify(changes).includes('turn.failed')) throw new TypeError('never');
        return kept.store.commit(changes);
      },
    });
    const engine = converse(store, { logic, log, pace: { retryAfterMs: 1, recoverWithinMs: 150 } });
    await engine.recover();
    expect(await textsOf(engine, 'b', 1)).toEqual(['start']);
    expect(log.lines).toContainEqual(expect.objectContaining({ level: 'warn', rows: 1 }));
    expect((await kept.store.get('inbox', { of: 'gif', number: 1 }))?.open).toMatchObject({ status: 'waiting', attempts: 3 });
    await engine.drain(50);
  });
});

describe('a store that does not answer', () => {
  it('is waited for, without counting it against the message', async () => {
    let faults = 3;
    const store = over(kept.store, {
      commit: async (changes) => {
        if (isTurn(changes) && faults-- > 0) throw new Unavailable('away');
        return kept.store.commit(changes);
      },
    });
    const engine = converse(store);
    await engine.begin('c', 'website', false);
    expect(await textsOf(engine, 'c', 1)).toEqual(['start']);
    expect((await kept.store.find('inbox', {}))[0]?.open).toMatchObject({ status: 'handled', attempts: 0 });
  });

  it('that committed and did not say so has its commit found', async () => {
    let runs = 0;
    let lost = true;
    const store = over(kept.store, {
      commit: async (changes) => {
        await kept.store.commit(changes);
        if (!isTurn(changes) || !lost) return;
        lost = false;
        throw new Unavailable('the line was cut');
      },
    });
    const engine = converse(store, {
      logic: async (context, turn) => {
        runs++;
        await echo(context, turn);
      },
    });
    await engine.begin('c', 'website', false);
    const reading = engine.read('c', 0, 2_000);
    expect((await reading).lines.map(({ text }) => text)).toEqual(['start']);
    await engine.drain(1_000);
    expect(runs).toBe(1);
    expect((await engine.read('c', 0, 0)).lines).toHaveLength(1);
  });

  it('at the start is waited for', async () => {
    await converse(kept.store, { logic: () => new Promise(() => {}) }).begin('c', 'website', false);
    let faults = 1;
    const store = over(kept.store, {
      now: async () => {
        if (faults-- > 0) throw new Unavailable('away');
        return kept.store.now();
      },
    });
    const engine = converse(store);
    await engine.recover();
    expect(await textsOf(engine, 'c', 1)).toEqual(['start']);
    await engine.drain(100);
  });
});

describe('a commit that loses a race', () => {
  it('is thrown away and run again on what stands now', async () => {
    let faults = 2;
    const store = over(kept.store, {
      commit: async (changes) => {
        if (isTurn(changes) && faults-- > 0) throw new Conflict('moved on');
        return kept.store.commit(changes);
      },
    });
    const engine = converse(store);
    await engine.begin('c', 'website', false);
    await engine.receive('c', { text: 'a', clientActivityId: null });
    expect(await textsOf(engine, 'c', 3)).toEqual(['start', 'a', '2: a']);
    expect((await kept.store.find('inbox', {})).map(({ open }) => open.attempts)).toEqual([0, 0]);
  });

  it('again and again is no race but a fault', async () => {
    const log = createLines();
    const store = over(kept.store, {
      commit: async (changes) => {
        if (isTurn(changes) && changes.length > 3 && !JSON.stringify(changes).includes('failed')) throw new Conflict('never right');
        return kept.store.commit(changes);
      },
    });
    const engine = converse(store, { log });
    await engine.begin('c', 'website', false);
    expect(await textsOf(engine, 'c', 1)).toEqual(['Dit ging mis (b).']);
    await engine.drain(100);
  });
});
