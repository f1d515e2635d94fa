import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pending } from '../../storage/migrations.ts';
import { shapes } from '../../storage/shapes.ts';
import { migrate, migrations } from '../../storage/sqlite/migrations.ts';
import { align } from '../../storage/sqlite/schema.ts';
import { begin, handoff, newId, at } from './fixtures.ts';
import { inFolder, openEmbedded } from './folders.ts';

const schemaOf = (db: DatabaseSync): string =>
  db
    .prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name')
    .all()
    .map((row) => String(row['sql']))
    .join('\n');

describe('migrations', () => {
  it('are those that a store still needs, in order', () => {
    const list = [1, 2, 3].map((number) => ({ number, name: `step ${number}`, run: () => {} }));
    expect(pending(list, 0).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(pending(list, 2).map(({ number }) => number)).toEqual([3]);
    expect(pending(list, 3)).toEqual([]);
    expect(() => pending(list, 4)).toThrow('newer version');
    expect(() => pending(list.toReversed(), 0)).toThrow('sequence');
  });

  it('make the shape of the registry: who changes a kind adds a migration, and its mark here', () => {
    const db = new DatabaseSync(':memory:');
    migrate(db);
    const mark = createHash('sha256').update(schemaOf(db)).digest('hex').slice(0, 16);
    expect({ [migrations.length]: mark }).toEqual({ 9: '460867094ffef7c2' });
  });

  it('run once each, and the file remembers', () => {
    const db = new DatabaseSync(':memory:');
    const ran: number[] = [];
    const list = [1, 2].map((number) => ({ number, name: '', run: () => void ran.push(number) }));
    migrate(db, list.slice(0, 1));
    migrate(db, list);
    migrate(db, list);
    expect(ran).toEqual([1, 2]);
  });

  it('are all done on an empty file by a first one that makes the whole shape, and not on an older file', () => {
    const ran: number[] = [];
    const step = (number: number) => ({ number, name: '', run: () => void ran.push(number) });
    const list = [{ ...step(1), isWhole: true as const }, step(2), step(3)];
    const fresh = new DatabaseSync(':memory:');
    migrate(fresh, list);
    migrate(fresh, list);
    expect(ran.splice(0)).toEqual([1]);
    expect(fresh.prepare('PRAGMA user_version').get()).toEqual({ user_version: 3 });
    const older = new DatabaseSync(':memory:');
    migrate(older, list.slice(0, 1));
    migrate(older, list);
    expect(ran).toEqual([1, 2, 3]);
  });

  it('add nothing to the whole shape that the first one makes', () => {
    const [fresh, stepped] = [new DatabaseSync(':memory:'), new DatabaseSync(':memory:')];
    migrate(fresh);
    migrate(
      stepped,
      migrations.map(({ number, name, run }) => ({ number, name, run })),
    );
    expect(schemaOf(fresh)).toBe(schemaOf(stepped));
  });

  it('that fail leave nothing behind', () => {
    const db = new DatabaseSync(':memory:');
    const failing = { number: 1, name: '', run: (on: DatabaseSync) => on.exec('CREATE TABLE half (x); SELECT nothing') };
    expect(() => migrate(db, [failing])).toThrow('nothing');
    expect(schemaOf(db)).toBe('');
    expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: 0 });
  });

  it('bring an older file forward with what is in it', () =>
    inFolder(async (folder) => {
      const { store } = await openEmbedded(folder);
      const person = await begin(store);
      const id = newId('h');
      await store.commit([handoff(person, id, at)]);
      await store.close();
      // As the file was before handoffs were announced, before there was an outbox, and without an index.
      const db = new DatabaseSync(join(folder, 'store.sqlite'));
      db.exec('ALTER TABLE handoff DROP COLUMN announcedAt; DROP TABLE outbox; DROP INDEX handoff_createdAt; PRAGMA user_version = 0');
      db.close();
      const again = (await openEmbedded(folder)).store;
      const [stored] = await again.find('handoff', { where: { conversation: person.conversation }, sort: { field: 'createdAt' } });
      expect(stored).toMatchObject({ key: { id }, open: { announcedAt: null, createdAt: at } });
      expect(await again.find('outbox', {})).toEqual([]);
      await again.close();
    }));

  it('never make up what every row must have', () => {
    const db = new DatabaseSync(':memory:');
    migrate(db);
    db.exec('ALTER TABLE message DROP COLUMN at');
    expect(() => align(db, [...shapes.values()])).toThrow('message.at is not optional');
  });

  it('are not tried on what is no database', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'store.sqlite'), 'Geachte heer, mevrouw, '.repeat(100));
      await expect(openEmbedded(folder)).rejects.toThrow(
        'The file store.sqlite in DATA_DIR cannot be opened for writing, or is no database.',
      );
    }));

  it('refuse a file that a newer program wrote, in a sentence', () =>
    inFolder(async (folder) => {
      await (await openEmbedded(folder)).store.close();
      const db = new DatabaseSync(join(folder, 'store.sqlite'));
      db.exec(`PRAGMA user_version = ${migrations.length + 1}`);
      db.close();
      await expect(openEmbedded(folder)).rejects.toThrow('The store was written by a newer version of this program');
    }));
});
