import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { KeyRow, KeyRows } from '../../storage/engine.ts';
import { Keyring } from '../../storage/keyring.ts';
import { parseMasterKeys } from '../../storage/masterKey.ts';
import { Refused } from '../../storage/refused.ts';
import { begin, read } from './fixtures.ts';
import { inFolder, openEmbedded } from './folders.ts';

const line = (version: number) => `${version}:${randomBytes(32).toString('base64')}`;

/** Key rows in memory. */
const rowsOf = (rows = new Map<string, KeyRow>()): KeyRows & { rows: Map<string, KeyRow> } => ({
  rows,
  read: (id) => Promise.resolve(rows.get(id)),
  readAll: (ids) => Promise.resolve(ids.map((id) => rows.get(id)).filter((row) => row !== undefined)),
  settle: (row) => {
    if (!rows.has(row.id)) rows.set(row.id, row);
    return Promise.resolve(rows.get(row.id) ?? row);
  },
  any: () => Promise.resolve(rows.size > 0),
  notUnder: (master, limit) => Promise.resolve([...rows.values()].filter((row) => row.master !== master).slice(0, limit)),
  replace: (row, master) => {
    if (rows.get(row.id)?.master === master) rows.set(row.id, row);
    return Promise.resolve();
  },
});

describe('the keyring', () => {
  it('makes the system keys once, and keeps them apart', async () => {
    const [rows, masters] = [rowsOf(), parseMasterKeys(line(1))];
    const [one, other] = await Promise.all([Keyring.open(rows, masters), Keyring.open(rows, masters)]);
    expect(one.system('index').equals(other.system('index'))).toBe(true);
    expect(one.system('token').equals(other.system('token'))).toBe(true);
    expect(one.system('token').equals(one.system('index'))).toBe(false);
  });

  it('gives the key of a person as long as its row is there', async () => {
    const [rows, masters] = [rowsOf(), parseMasterKeys(line(1))];
    const keyring = await Keyring.open(rows, masters);
    const { key, row } = keyring.make('riet');
    expect(await keyring.of('riet')).toBeUndefined();
    rows.rows.set(row.id, row);
    expect((await keyring.of('riet'))?.equals(key)).toBe(true);
    expect(keyring.atHand('riet')?.equals(key)).toBe(true);
    rows.rows.delete(row.id);
    keyring.forget('riet');
    expect(keyring.atHand('riet')).toBeUndefined();
    expect(await keyring.of('riet')).toBeUndefined();
  });

  it('binds a wrapped key to its person', async () => {
    const [rows, masters] = [rowsOf(), parseMasterKeys(line(1))];
    const keyring = await Keyring.open(rows, masters);
    const { row } = keyring.make('riet');
    rows.rows.set('subject/jan', { ...row, id: 'subject/jan' });
    await expect(keyring.of('jan')).rejects.toMatchObject({ name: 'Unreadable' });
  });

  it('wraps every key by the new master key, after which the old one is not needed', async () => {
    const [first, second] = [line(1), line(2)];
    const rows = rowsOf();
    const before = await Keyring.open(rows, parseMasterKeys(first));
    const keys = Array.from({ length: 250 }, (_, index) => before.make(`person ${index}`));
    for (const { row } of keys) rows.rows.set(row.id, row);
    const between = await Keyring.open(rows, parseMasterKeys(`${first}\n${second}`));
    expect(await between.rewrap()).toBe(253);
    expect(await between.rewrap()).toBe(0);
    const after = await Keyring.open(rows, parseMasterKeys(second));
    expect((await after.of('person 249'))?.equals(keys[249]?.key as never)).toBe(true);
    expect(after.system('token').equals(before.system('token'))).toBe(true);
  });

  it('is refused under a master key that is not its own, and writes nothing then', async () => {
    const rows = rowsOf();
    await Keyring.open(rows, parseMasterKeys(line(1)));
    const kept = [...rows.rows.keys()];
    await expect(Keyring.open(rows, parseMasterKeys(line(1)))).rejects.toThrow(Refused);
    await expect(Keyring.open(rows, parseMasterKeys(line(2)))).rejects.toThrow('does not belong to this store');
    expect([...rows.rows.keys()]).toEqual(kept);
  });
});

describe('a store and its master key', () => {
  it('makes no new key file for a store that has keys', () =>
    inFolder(async (folder) => {
      const { store } = await openEmbedded(folder);
      await store.close();
      rmSync(join(folder, 'master.key'));
      await expect(openEmbedded(folder)).rejects.toThrow('not there');
    }));

  it('reads the same after its keys were wrapped anew', () =>
    inFolder(async (folder) => {
      const opened = await openEmbedded(folder);
      const person = await begin(opened.store);
      const token = opened.secrets('token');
      await opened.store.close();
      appendFileSync(join(folder, 'master.key'), `2:${randomBytes(32).toString('base64')}\n`);
      const again = await openEmbedded(folder);
      expect(await again.rewrap()).toBe(4);
      await again.store.close();
      const db = new DatabaseSync(join(folder, 'store.sqlite'));
      expect(db.prepare('SELECT DISTINCT master FROM "key"').all()).toEqual([{ master: 2 }]);
      db.close();
      const last = await openEmbedded(folder);
      expect(await last.store.open(await read(last.store, person), 'state')).toEqual({ dialogs: { stack: ['intake'] } });
      expect(last.secrets('token').equals(token)).toBe(true);
      await last.store.close();
    }));
});
