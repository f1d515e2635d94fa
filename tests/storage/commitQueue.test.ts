import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { Conflict } from '../../domain/store.ts';
import { CommitQueue, type Progress } from '../../storage/sqlite/commitQueue.ts';
import { createPing } from '../../storage/sqlite/ping.ts';
import { Statements } from '../../storage/sqlite/statements.ts';
import { outcomes } from './fixtures.ts';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('the commit queue', () => {
  let folder: string;
  let db: DatabaseSync;
  let queue: CommitQueue;
  let commits: number;
  let rollbacks: number;
  const open = (): DatabaseSync => new DatabaseSync(join(folder, 'queue.sqlite'), { timeout: 0 });
  const numbers = (): unknown[] =>
    db
      .prepare('SELECT a FROM t ORDER BY a')
      .all()
      .map((row) => row['a']);
  const insert = (number: number) => (progress: Progress) => {
    db.prepare('INSERT INTO t VALUES (?)').run(number);
    progress.wrote = true;
  };

  const createQueue = (patienceMs: number): CommitQueue =>
    new CommitQueue(db, { patienceMs, committed: () => (commits += 1), rolledBack: () => (rollbacks += 1) });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'queue-'));
    db = open();
    db.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (a INTEGER UNIQUE NOT NULL)');
    [commits, rollbacks] = [0, 0];
    queue = createQueue(300);
  });
  afterEach(() => {
    queue.close();
    db.close();
    rmSync(folder, { recursive: true });
  });

  it('commits together what comes together, up to a bound', async () => {
    await Promise.all(upTo(32).map((number) => queue.submit(insert(number))));
    expect([commits, numbers().length]).toEqual([1, 32]);
    await Promise.all(upTo(100).map((number) => queue.submit(insert(100 + number))));
    expect([commits, numbers().length]).toEqual([3, 132]);
  });

  it('gives each what its operation gave, only after the commit', async () => {
    const seen = await queue.submit(() => {
      insert(1)({ wrote: false });
      const beside = open();
      const count = beside.prepare('SELECT count(*) AS n FROM t').get()?.['n'];
      beside.close();
      return count;
    });
    expect(seen).toBe(0);
    expect(numbers()).toEqual([1]);
  });

  it('lets an operation that wrote nothing drop out alone, without a rollback', async () => {
    const stale = () => {
      throw new Conflict('stale');
    };
    const ended = await outcomes([queue.submit(insert(1)), queue.submit(stale), queue.submit(insert(1)), queue.submit(insert(2))]);
    expect(ended).toEqual(['ok', 'Conflict', 'Duplicate', 'ok']);
    expect([commits, rollbacks, numbers()]).toEqual([1, 0, [1, 2]]);
  });

  it('runs each alone when one of 32 spoils the group, and refuses that one only', async () => {
    const spoiled = (progress: Progress) => {
      insert(1000)(progress);
      insert(7)(progress);
    };
    const work = upTo(32).map((number) => queue.submit(number === 20 ? spoiled : insert(number)));
    const ended = await outcomes(work);
    expect(ended.filter((outcome) => outcome === 'Duplicate')).toHaveLength(1);
    expect(ended[19]).toBe('Duplicate');
    expect(numbers()).toEqual(upTo(32).filter((number) => number !== 20));
    expect(rollbacks).toBe(2);
  });

  it('refuses the guilty one too when it is guilty only in the group', async () => {
    // The second finds 1 taken by the first; alone and in order that is still so.
    const ended = await outcomes([
      queue.submit(insert(1)),
      queue.submit((progress) => [2, 1].forEach((number) => insert(number)(progress))),
    ]);
    expect(ended).toEqual(['ok', 'Duplicate']);
    expect(numbers()).toEqual([1]);
  });

  it('hands a mistake in an operation to its caller, and goes on', async () => {
    const mistaken = (progress: Progress) => {
      insert(5)(progress);
      db.prepare('INSERT INTO nowhere VALUES (1)').run();
    };
    expect(await outcomes([queue.submit(insert(1)), queue.submit(mistaken), queue.submit(insert(2))])).toEqual(['ok', 'Error', 'ok']);
    expect(numbers()).toEqual([1, 2]);
  });

  it('is Unavailable on a full disk, keeps nothing of the group, and recovers by itself', async () => {
    const pages = Number(db.prepare('PRAGMA page_count').get()?.['page_count']);
    db.exec(`CREATE TABLE big (b BLOB); PRAGMA max_page_count = ${pages + 3}`);
    const fat = (progress: Progress) => {
      progress.wrote = true;
      db.prepare('INSERT INTO big VALUES (zeroblob(100000))').run();
    };
    expect(await outcomes([queue.submit(insert(1)), queue.submit(fat)])).toEqual(['Unavailable', 'Unavailable']);
    expect(numbers()).toEqual([]);
    expect(await outcomes([queue.submit(insert(2))])).toEqual(['ok']);
    db.exec('PRAGMA max_page_count = 1000000');
    expect(await outcomes([queue.submit(insert(1)), queue.submit(fat)])).toEqual(['ok', 'ok']);
  });

  it('knows whether the last commit was refused', async () => {
    const pages = Number(db.prepare('PRAGMA page_count').get()?.['page_count']);
    expect(queue.refuses).toBe(false);
    db.exec(`PRAGMA max_page_count = ${pages}`);
    await outcomes([queue.submit(() => db.exec('CREATE TABLE big (b BLOB)'))]);
    expect(queue.refuses).toBe(true);
    await outcomes([queue.submit(insert(1))]);
    expect(queue.refuses).toBe(false);
    await outcomes([queue.submit(insert(1))]); // taken already: no fault of the disk
    expect(queue.refuses).toBe(false);
  });

  it('tries again at a ping after a refusal, and leaves nothing of it', async () => {
    db.exec('CREATE TABLE "key" (id TEXT NOT NULL UNIQUE, master INTEGER NOT NULL, wrapped BLOB NOT NULL) STRICT');
    const ping = createPing(new Statements(db), queue);
    const pings = (): Promise<string[]> => outcomes([ping(), ping()]);
    const pages = Number(db.prepare('PRAGMA page_count').get()?.['page_count']);
    expect([await pings(), commits]).toEqual([['ok', 'ok'], 0]);
    db.exec(`PRAGMA max_page_count = ${pages}`);
    await outcomes([queue.submit(() => db.exec('CREATE TABLE big (b BLOB)'))]);
    expect(await pings()).toEqual(['Unavailable', 'Unavailable']);
    expect([await pings(), commits, rollbacks]).toEqual([['Unavailable', 'Unavailable'], 0, 3]);
    db.exec('PRAGMA max_page_count = 1000000');
    expect([await pings(), await pings(), commits]).toEqual([['ok', 'ok'], ['ok', 'ok'], 1]);
    expect(db.prepare('SELECT count(*) AS n FROM "key"').get()).toEqual({ n: 0 });
  });

  it('waits for another process that writes, without holding up anything else', async () => {
    const beside = open();
    beside.exec('BEGIN IMMEDIATE');
    const patient = createQueue(1500);
    const waiting = outcomes([patient.submit(insert(1))]);
    // The other is done only once timers have run five times meanwhile.
    for (let ticks = 0; ticks < 5; ticks += 1) await setTimeout(10);
    beside.exec('COMMIT');
    beside.close();
    expect(await waiting).toEqual(['ok']);
    expect(numbers()).toEqual([1]);
  });

  it('gives up in the end when another process writes on, and goes on after it', async () => {
    const beside = open();
    beside.exec('BEGIN IMMEDIATE');
    expect(await outcomes([queue.submit(insert(2)), queue.submit(insert(3))])).toEqual(['Unavailable', 'Unavailable']);
    beside.exec('COMMIT');
    beside.close();
    expect(await outcomes([queue.submit(insert(4))])).toEqual(['ok']);
    expect(numbers()).toEqual([4]);
  });

  it('commits what waits when it is closed, and takes nothing more', async () => {
    const last = queue.submit(insert(1));
    queue.close();
    expect(await outcomes([last, queue.submit(insert(2))])).toEqual(['ok', 'Unavailable']);
    expect(numbers()).toEqual([1]);
  });
});
