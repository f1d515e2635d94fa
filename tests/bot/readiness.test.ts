import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../support/processKit.ts';
import { type Kit, startKit } from '../support/serviceKit.ts';

/** A file system of 4 MB; null where this user can mount none. */
const smallDisk = (): string | null => {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    process.stderr.write('\nSKIPPED: readiness on a full disk. Only root on Linux can mount the small file system for it.\n\n');
    return null;
  }
};
const disk = smallDisk();
afterAll(() => {
  if (disk === null) return;
  execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

let kit: Kit;
afterEach(() => kit.stop());

/** Takes all the space that is left; gives it back when told. */
const fill = (folder: string): (() => void) => {
  const path = join(folder, 'ballast');
  const file = openSync(path, 'w');
  for (const size of [65_536, 4_096]) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch {
      // It is full to that grain.
    }
  }
  closeSync(file);
  return () => rmSync(path);
};
const ready = async (): Promise<number> => (await kit.call('GET', '/readyz')).status;
const readyEvery = async (times: number): Promise<number[]> => {
  const seen: number[] = [];
  for (let time = 0; time < times; time++) {
    seen.push(await ready());
    await sleep(100);
  }
  return seen;
};
const within5s = (): Promise<void> => until(async () => (await ready()) === 200, 5_000);

describe('readiness', () => {
  it('is not there while commits are refused, and comes back by itself', async () => {
    kit = await startKit();
    const session = await kit.session();
    await kit.greeting(session);
    expect(await ready()).toBe(200);
    const beside = new DatabaseSync(join(kit.folder, 'store.sqlite'));
    beside.exec('BEGIN IMMEDIATE');
    const statuses = [(await kit.post(session, { type: 'message', text: 'dag' })).status, await ready()];
    beside.close();
    expect(statuses).toEqual([503, 503]);
    await within5s();
    expect((await kit.post(session, { type: 'message', text: 'dag' })).status).toBe(200);
  }, 20_000);

  (disk ? it : it.skip)(
    'is not there while the disk is full, and comes back once there is space',
    async () => {
      const folder = disk as string;
      kit = await startKit({ DATA_DIR: folder, RATE_POST_BURST: '1000' });
      const session = await kit.session();
      await kit.greeting(session);
      const free = fill(folder);
      let status = 200;
      for (let n = 0; status === 200; n++) ({ status } = await kit.post(session, { type: 'message', text: `${n} `.padEnd(3_000, 'a') }));
      expect(status).toBe(503);
      await sleep(1_000); // the turns that were accepted still take what they find
      expect(await readyEvery(10)).toEqual(Array(10).fill(503));
      free();
      await within5s();
      expect((await kit.post(session, { type: 'message', text: 'dag' })).status).toBe(200);
    },
    30_000,
  );
});
