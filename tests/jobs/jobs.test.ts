import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eraseDrafts } from '../../bot/jobs/drafts.ts';
import { clearCodes } from '../../bot/jobs/codes.ts';
import { createNumbersJob } from '../../bot/jobs/crisisNumbers.ts';
import { every } from '../../bot/jobs/every.ts';
import { clearInbox } from '../../bot/jobs/inbox.ts';
import { auditHash } from '../../bot/turn/auditRow.ts';
import type { Logic } from '../../bot/turn/parts.ts';
import { type Change, Conflict, NotFound, Unavailable } from '../../domain/store.ts';
import { until } from '../support/processKit.ts';
import { converse, createLines, echo, temporaryStore, type TemporaryStore, textsOf } from '../support/turnKit.ts';

let kept: TemporaryStore;
beforeEach(async () => {
  kept = await temporaryStore();
});
afterEach(() => kept.remove());

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const hours = 3_600_000;
const later =
  (ms: number): (() => Date) =>
  () =>
    new Date(Date.now() + ms);
/** Echoes, and hands over at the word. */
const handsOver: Logic = async (context, turn) => {
  if (turn.heard.text === 'mens') turn.handOff({ id: turn.newId(), reason: 'person', priority: 'normal', words: [] });
  await echo(context, turn);
};
const begun = async (...ids: string[]) => {
  const engine = converse(kept.store, { logic: handsOver });
  for (const id of ids) {
    await kept.store.commit([session(id), credential(`r-${id}`, id)]);
    await engine.begin(id, 'website', false);
    await textsOf(engine, id, 1);
  }
  return engine;
};
const session = (id: string): Change => {
  const open = { channel: 'website', createdAt: new Date(), endsAt: new Date(), startedAt: new Date(), lapsed: false } as const;
  return { do: 'insert', kind: 'session', key: { id }, subject: null, open, groups: {} };
};
const credential = (id: string, conversation: string): Change => {
  const open = { conversation, usedAt: null, replacedAt: null, successor: null };
  return { do: 'insert', kind: 'resume', key: { id }, subject: null, open, groups: {} };
};
const erase = (draftHours: number, clock: () => Date, store = kept.store): Promise<number> =>
  eraseDrafts({ store, draftHours, clock, log: createLines() });

describe('erasing drafts', () => {
  it('takes everything with it: the person, the lines, the way back', async () => {
    const engine = await begun('a');
    await engine.receive('a', { text: 'geheim', clientActivityId: null });
    await textsOf(engine, 'a', 3);
    expect(await erase(72, later(73 * hours))).toBe(1);
    for (const kind of ['subject', 'conversation', 'inbox', 'message', 'session', 'resume'] as const)
      expect(await kept.store.find(kind, {})).toEqual([]);
    await expect(engine.read('a', 0, 0)).rejects.toThrow(NotFound);
    await expect(engine.receive('a', { text: 'x', clientActivityId: null })).rejects.toThrow(NotFound);
  });

  it('waits for the term, which may be a fraction of an hour', async () => {
    await begun('a');
    expect(await erase(72, later(71 * hours))).toBe(0);
    expect(await erase(0.001, later(3_000))).toBe(0);
    expect(await erase(0.001, later(4_000))).toBe(1);
  });

  it('never touches a conversation that was handed over', async () => {
    const engine = await begun('a', 'b');
    await engine.receive('a', { text: 'mens', clientActivityId: null });
    await textsOf(engine, 'a', 3);
    expect(await erase(1, later(1_000 * hours))).toBe(1);
    expect((await kept.store.find('conversation', {})).map(({ key }) => key.id)).toEqual(['a']);
    expect(await kept.store.get('session', { id: 'a' })).toBeDefined();
  });

  it('lets a message win that was accepted and not handled yet', async () => {
    const engine = await begun('a');
    const subject = (await kept.store.get('conversation', { id: 'a' }))?.subject as string;
    await engine.drain(1_000);
    await kept.store.accept({
      conversation: 'a',
      subject,
      open: { externalId: 'x', textHash: '' },
      entry: { type: 'message', text: 'ik ben er weer', masked: [], clientActivityId: null },
    });
    expect(await erase(1, later(10 * hours))).toBe(0);
    const next = converse(kept.store);
    await next.recover();
    expect(await textsOf(next, 'a', 3)).toContain('ik ben er weer');
    await next.drain(100);
  });

  it('lets a turn win that commits in between', async () => {
    await begun('a', 'b');
    const refusing = {
      ...bound(),
      commit: async (changes: readonly Change[]) => {
        if (changes.some((change) => change.do === 'erase' && change.expect?.conversation === 'a')) throw new Conflict('moved on');
        return kept.store.commit(changes);
      },
    };
    expect(await erase(1, later(2 * hours), refusing)).toBe(1);
    expect((await kept.store.find('conversation', {})).map(({ key }) => key.id)).toEqual(['a']);
  });
  const bound = () => ({
    ...kept.store,
    get: kept.store.get.bind(kept.store),
    find: kept.store.find.bind(kept.store),
    open: kept.store.open.bind(kept.store),
  });

  it('writes down each in a chain of the day', async () => {
    await begun('a', 'b', 'c');
    const subjects = (await kept.store.find('conversation', {})).map(({ subject }) => subject);
    await erase(1, () => new Date('2099-05-03T10:00:00Z'));
    const rows = await kept.store.find('audit', { where: { of: 'drafts 2099-05-03' } });
    expect(rows.map(({ open }) => [open.actor, open.act, open.about])).toEqual(
      subjects.map((subject) => ['job:drafts', 'draft.erased', subject]),
    );
    rows.forEach(({ key, open }, place) => {
      expect(open.previous).toBe(rows[place - 1]?.open.hash ?? '');
      expect(open.hash).toBe(auditHash({ ...open, chain: 'drafts 2099-05-03', number: key.number }));
    });
  });

  it('does more than one batch, and goes on where it was stopped', async () => {
    const engine = converse(kept.store);
    await Promise.all(Array.from({ length: 130 }, (_, n) => engine.begin(`c${n}`, 'website', false)));
    await engine.drain(4_000);
    let left = 40;
    const dying = {
      ...bound(),
      commit: async (changes: readonly Change[]) => {
        if (left-- === 0) throw new Unavailable('killed');
        return kept.store.commit(changes);
      },
    };
    await expect(erase(1, later(2 * hours), dying)).rejects.toThrow(Unavailable);
    expect(await kept.store.find('conversation', {})).toHaveLength(90);
    expect(await erase(1, later(2 * hours))).toBe(90);
    expect(
      await kept.store.find('audit', {
        where: {
          of: `drafts ${later(2 * hours)()
            .toISOString()
            .slice(0, 10)}`,
        },
      }),
    ).toHaveLength(130);
  });
});

describe('clearing the inbox', () => {
  it('removes what ended nine days ago, and nothing that waits', async () => {
    const engine = await begun('a');
    for (let n = 0; n < 3; n++) await engine.receive('a', { text: 'x', clientActivityId: `${n}` });
    await textsOf(engine, 'a', 7);
    await engine.drain(500);
    const subject = (await kept.store.get('conversation', { id: 'a' }))?.subject as string;
    const entry = { type: 'message', text: 'y', masked: [], clientActivityId: null } as const;
    await kept.store.accept({ conversation: 'a', subject, open: { externalId: 'x', textHash: '' }, entry: { ...entry, masked: [] } });
    expect(await clearInbox({ store: kept.store, clock: later(8 * 24 * hours), log: createLines() })).toBe(0);
    expect(await clearInbox({ store: kept.store, clock: later(10 * 24 * hours), log: createLines() })).toBe(4);
    expect((await kept.store.find('inbox', {})).map(({ open }) => open.status)).toEqual(['waiting']);
  });
});

describe('a job', () => {
  it('runs one at a time, again after each end, at once when woken, and not after it was stopped', async () => {
    let runs = 0;
    let under = 0;
    let most = 0;
    const job = every(
      30,
      async () => {
        runs++;
        most = Math.max(most, ++under);
        await wait(10);
        under--;
      },
      createLines(),
      'testing',
    );
    job.wake();
    expect(runs).toBe(0);
    job.start();
    job.start();
    for (let n = 0; n < 5; n++) job.wake();
    await until(() => runs > 3);
    expect(most).toBe(1);
    await job.stop();
    const before = runs;
    await wait(60);
    expect(runs).toBe(before);
    expect(under).toBe(0);
  });
  it('that fails is logged by name and tried again', async () => {
    const log = createLines();
    let runs = 0;
    const job = every(5, () => Promise.reject(runs++ ? new Unavailable('away') : new Error('of Jansen')), log, 'testing');
    job.start();
    await until(() => log.lines.length > 1);
    await job.stop();
    expect(log.lines[0]).toMatchObject({ level: 'error', job: 'testing', error: 'Error' });
    expect(log.lines[1]).toMatchObject({ level: 'warn', job: 'testing' });
    expect(JSON.stringify(log.lines)).not.toContain('Jansen');
  });
});

describe('the age of the crisis numbers', () => {
  it('is warned of while the process lives, after the start has said so itself', async () => {
    const log = createLines();
    let now = new Date('2026-01-01T12:00:00Z');
    const job = createNumbersJob('2025-12-01', () => now, log, 5);
    job.start();
    await wait(40);
    expect(log.lines).toEqual([]);
    now = new Date('2026-03-02T12:00:00Z');
    await until(() => log.lines.length > 0);
    await job.stop();
    expect(log.lines[0]).toMatchObject({ level: 'warn', checkedOn: '2025-12-01', text: expect.stringContaining('91 days ago') });
  });
});

describe('clearing codes', () => {
  it('takes those that count for no limit any more, and leaves the others', async () => {
    const now = new Date('2026-05-03T10:00:00Z');
    const code = (id: string, hoursAgo: number): Change => ({
      ...{ do: 'insert', kind: 'code', key: { id }, subject: null, groups: {} },
      open: {
        conversation: 'c',
        emailIndex: 'x',
        createdAt: new Date(now.getTime() - hoursAgo * hours),
        sent: true,
        usedAt: null,
      },
    });
    await kept.store.commit([code('old', 25), code('older', 400), code('young', 23)]);
    const parts = { store: kept.store, clock: () => now, log: createLines() };
    expect(await clearCodes(parts)).toBe(2);
    expect((await kept.store.find('code', {})).map(({ key }) => key.id)).toEqual(['young']);
    expect(await clearCodes(parts)).toBe(0);
  });
});
