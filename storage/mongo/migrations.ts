import { MongoServerError, type Collection, type Db } from 'mongodb';
import { setTimeout as pause } from 'node:timers/promises';
import type { Kind } from '../../domain/kinds.ts';
import { pending, reachedBy, type Migration } from '../migrations.ts';
import { shapeFor } from '../shapes.ts';
import { rowsOf } from './collections.ts';
import { align } from './schema.ts';

/**
 * Brings the shape forward, and gives old documents of these kinds `null` for what they do not say yet: the validator asks for every field once they
 * are written to. All fields at once, since a step of long ago meets the validator of today.
 */
const alignAndFill = async (db: Db, ...kinds: readonly Kind[]): Promise<void> => {
  await align(db);
  for (const kind of kinds) {
    const names = shapeFor(kind)
      .columns.filter(({ optional }) => optional)
      .map(({ name }) => name);
    const filled = Object.fromEntries(names.map((name) => [name, { $ifNull: [`$${name}`, null] }]));
    await rowsOf(db, kind).updateMany({ $or: names.map((name) => ({ [name]: { $exists: false } })) }, [{ $set: filled }]);
  }
};

/** A change of the registry takes a next number here, with `align` and whatever old documents need before or after it. */
export const migrations: readonly Migration<Db>[] = [
  { number: 1, name: 'the first shape', run: (db) => align(db), isWhole: true },
  { number: 2, name: 'tickets of streams', run: (db) => align(db) },
  { number: 3, name: 'requests about rights', run: (db) => alignAndFill(db, 'handoff') },
  { number: 4, name: 'staff, and what they do with requests', run: (db) => alignAndFill(db, 'request', 'subject', 'item') },
  { number: 5, name: 'who outside got data', run: (db) => align(db) },
  { number: 6, name: 'codes that show who asks', run: (db) => align(db) },
  { number: 7, name: 'leaks by the end of their hours', run: (db) => align(db) },
  { number: 8, name: 'duplicates of a right', run: (db) => alignAndFill(db, 'item') },
  { number: 9, name: 'what became of a leak', run: (db) => alignAndFill(db, 'request') },
];

interface Done {
  readonly _id: number;
  readonly at: Date;
}
const attempts = 10;
/** Another process changes the same collection: LockTimeout, ConflictingOperationInProgress, WriteConflict, BackgroundOperationInProgress. */
const crowded = new Set<unknown>([24, 117, 112, 12586]);

const run = async (db: Db, migration: Migration<Db>, attempt = 1): Promise<void> => {
  try {
    await migration.run(db);
  } catch (error) {
    if (attempt === attempts || !(error instanceof MongoServerError && crowded.has(error.code))) throw error;
    await pause(100 * attempt);
    await run(db, migration, attempt + 1);
  }
};

/** Notes a step as done; tells whether nobody did before. */
const note = async (done: Collection<Done>, number: number): Promise<boolean> => {
  const { upsertedCount } = await done.updateOne({ _id: number }, { $setOnInsert: { at: new Date() } }, { upsert: true });
  return upsertedCount > 0;
};

/**
 * Brings a database forward to this program's shape. Every step may run twice, so two processes may start at once.
 * @throws Refused when a newer program wrote it
 */
export const migrate = async (db: Db, list: readonly Migration<Db>[] = migrations): Promise<void> => {
  const done = db.collection<Done>('migration');
  const [last] = await done.find({}, { sort: { _id: -1 }, limit: 1 }).toArray();
  let reached = last?._id ?? 0;
  for (const migration of pending(list, reached)) {
    // Each step builds on the one before.
    if (migration.number > reached) await run(db, migration);
    const isFirst = await note(done, migration.number);
    // Where another process ended the step before this one, older documents may have come in since.
    if (isFirst) reached = Math.max(reached, reachedBy(migration, list));
  }
};
