import { newSubject } from '../../domain/gate.ts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHub } from '../../bot/turn/announce.ts';
import { createRelay, type Deliver } from '../../bot/turn/relay.ts';
import type { Job } from '../../bot/jobs/every.ts';
import { type Change, type Store, Unavailable } from '../../domain/store.ts';
import { until } from '../support/processKit.ts';
import { createLines, temporaryStore, type TemporaryStore } from '../support/turnKit.ts';

let kept: TemporaryStore;
const relays: Job[] = [];
beforeEach(async () => {
  kept = await temporaryStore();
});
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  await kept.remove();
});

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const started = (deliver: Deliver, options: { leaseMs?: number; store?: Store } = {}, log = createLines()): Job => {
  const relay = createRelay({
    store: kept.store,
    destinations: { hub: deliver, mail: deliver, offer: deliver },
    log,
    everyMs: 20,
    ...options,
  });
  relays.push(relay);
  relay.start();
  relay.wake();
  return relay;
};
const subject: Change = {
  do: 'insert',
  kind: 'subject',
  key: { id: 's' },
  subject: 's',
  open: newSubject(new Date()),
  groups: {},
};
const bound = () => ({
  ...kept.store,
  get: kept.store.get.bind(kept.store),
  find: kept.store.find.bind(kept.store),
  open: kept.store.open.bind(kept.store),
  now: kept.store.now.bind(kept.store),
});
let at = Date.now();
const row = (id: string, conversation = 'c'): Change => ({
  do: 'insert',
  kind: 'outbox',
  key: { id },
  subject: 's',
  open: { conversation, destination: 'hub', status: 'waiting', attempts: 0, fence: 0, leasedUntil: null, createdAt: new Date(at++) },
  groups: { payload: { id } },
});
const handoff = (id: string): Change => ({
  do: 'insert',
  kind: 'handoff',
  key: { id },
  subject: 's',
  open: {
    conversation: 'c',
    dossier: null,
    request: null,
    status: 'waiting',
    priority: 'high',
    reason: 'crisis',
    createdAt: new Date(),
    announcedAt: null,
  },
  groups: { detail: { words: ['geheim'] } },
});
const rows = async () =>
  (await kept.store.find('outbox', { sort: { field: 'createdAt' } })).map(({ key, open, sealed }) => ({ id: key.id, ...open, sealed }));

/** Nothing waits any more. */
const allEnded = (): Promise<void> => until(async () => (await rows()).every(({ status }) => status !== 'waiting'));

describe('the relay', () => {
  it('delivers what waits, with its stable id, and keeps no payload of what was sent', async () => {
    await kept.store.commit([subject, row('a'), row('b'), row('x', 'd')]);
    const sent: unknown[] = [];
    started(async (payload, id, delivery) => {
      sent.push([payload, id, delivery]);
      return { is: 'sent' };
    });
    await allEnded();
    expect(sent).toEqual(
      expect.arrayContaining([
        [{ id: 'a' }, 'a', { conversation: 'c', subject: 's', lapsed: false, tries: 0 }],
        [{ id: 'b' }, 'b', { conversation: 'c', subject: 's', lapsed: false, tries: 0 }],
        [{ id: 'x' }, 'x', { conversation: 'd', subject: 's', lapsed: false, tries: 0 }],
      ]),
    );
    expect(sent).toHaveLength(3);
    expect(await rows()).toMatchObject(
      [1, 2, 3].map(() => ({ status: 'sent', fence: 1, attempts: 1, leasedUntil: null, sealed: { payload: null } })),
    );
  });

  it('keeps the order of a conversation, and one that is stuck holds up only itself', async () => {
    await kept.store.commit([subject, row('a1', 'a'), row('a2', 'a'), row('b1', 'b'), row('b2', 'b')]);
    const sent: string[] = [];
    let refusals = 2;
    started(async (_, id) => {
      if (id === 'a1' && refusals-- > 0) return { is: 'retry', afterMs: 30 };
      sent.push(id);
      return { is: 'sent' };
    });
    await allEnded();
    expect(sent.filter((id) => id.startsWith('a'))).toEqual(['a1', 'a2']);
    expect(sent.filter((id) => id.startsWith('b'))).toEqual(['b1', 'b2']);
    expect(sent.indexOf('b2')).toBeLessThan(sent.indexOf('a1'));
    expect((await rows())[0]).toMatchObject({ attempts: 3, fence: 3 });
  });

  it('never sends again what perhaps was sent, and says so', async () => {
    await kept.store.commit([subject, row('a'), row('b'), row('c')]);
    const tried: string[] = [];
    const log = createLines();
    started(
      async (_, id) => {
        tried.push(id);
        if (id === 'a') throw new Error('timeout for Jansen');
        return id === 'b' ? { is: 'unknown' } : { is: 'sent' };
      },
      {},
      log,
    );
    await allEnded();
    expect(tried).toEqual(['a', 'b', 'c']);
    expect((await rows()).map(({ status }) => status)).toEqual(['unknown', 'unknown', 'sent']);
    expect(JSON.stringify(log.lines)).not.toContain('Jansen');
  });

  it('gets past rows that all have to wait, however many they are', async () => {
    const stuck = Array.from({ length: 450 }, (_, n) => row(`stuck${n}`, `c${n}`));
    const later = new Date(Date.now() + 60_000);
    await kept.store.commit([
      subject,
      ...stuck.map((change) => ({ ...change, open: { ...('open' in change ? change.open : {}), leasedUntil: later } }) as Change),
    ]);
    await kept.store.commit([row('free', 'other')]);
    const sent: string[] = [];
    started(async (_, id) => {
      sent.push(id);
      return { is: 'sent' };
    });
    await until(() => sent.length > 0);
    expect(sent).toEqual(['free']);
  });

  it('gives up a delivery that does not come to an end', async () => {
    await kept.store.commit([subject, row('a'), row('b', 'd')]);
    started((_, id) => (id === 'a' ? new Promise(() => {}) : Promise.resolve({ is: 'sent' })), { leaseMs: 100 });
    await allEnded();
    expect((await rows()).map(({ status }) => status)).toEqual(['unknown', 'sent']);
  });

  it('sends each row once, however many processes relay', async () => {
    await kept.store.commit([subject, ...Array.from({ length: 30 }, (_, n) => row(`r${n}`, `c${n % 7}`))]);
    const sent: string[] = [];
    for (let n = 0; n < 4; n++) {
      started(async (_, id) => {
        sent.push(id);
        await wait(1);
        return { is: 'sent' };
      });
    }
    await allEnded();
    expect(sent).toHaveLength(30);
    expect(new Set(sent).size).toBe(30);
  });

  it('takes over from a process that does not come back; what that one says later counts no more', async () => {
    await kept.store.commit([subject, row('a')]);
    const sent: string[] = [];
    let commits = 0;
    /** A process that stands still between the delivery and the note of it. */
    const commit = async (changes: readonly Change[]): Promise<void> => {
      if (++commits > 1) await wait(200);
      return kept.store.commit(changes);
    };
    const slow: Deliver = async () => {
      sent.push('slow');
      return { is: 'unknown' };
    };
    started(slow, { leaseMs: 60, store: { ...bound(), commit } });
    await until(() => sent.length > 0);
    started(async (_, __, { lapsed }) => {
      sent.push(lapsed ? 'fast, after one that lapsed' : 'fast');
      return { is: 'sent' };
    });
    await allEnded();
    await wait(250);
    expect(sent).toEqual(['slow', 'fast, after one that lapsed']);
    expect(await rows()).toMatchObject([{ status: 'sent', fence: 2, attempts: 2 }]);
  });
});

describe('the hub', () => {
  it('notes when it took a handoff in, and tells the operator once, by ids only', async () => {
    await kept.store.commit([subject, handoff('h'), row('h')]);
    const log = createLines();
    const hub = createHub(kept.store, log);
    started(hub, {}, log);
    await allEnded();
    const announced = (await kept.store.get('handoff', { id: 'h' }))?.open.announcedAt;
    expect(announced).toBeInstanceOf(Date);
    expect(await hub({}, 'h', { conversation: 'c', subject: 's', lapsed: true, tries: 0 })).toEqual({ is: 'sent' });
    expect((await kept.store.get('handoff', { id: 'h' }))?.open.announcedAt).toEqual(announced);
    expect(log.lines).toEqual([{ level: 'info', text: 'a person is asked for', handoff: 'h', conversation: 'c' }]);
  });
  it('lets go of a handoff that was erased', async () => {
    expect(await createHub(kept.store, createLines())({}, 'nowhere', { conversation: 'c', subject: 's', lapsed: false, tries: 0 })).toEqual(
      {
        is: 'sent',
      },
    );
  });
  it('tries again when it lost a race or the store does not answer', async () => {
    await kept.store.commit([subject, handoff('h')]);
    const store = bound();
    const hub = createHub({ ...store, commit: () => Promise.reject(new Unavailable('away')) }, createLines());
    expect(await hub({}, 'h', { conversation: 'c', subject: 's', lapsed: true, tries: 0 })).toEqual({ is: 'retry', afterMs: 200 });
  });
});
