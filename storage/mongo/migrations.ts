import { MongoServerError, type Db } from 'mongodb';
import { setTimeout as pause } from 'node:timers/promises';
import { pending, type Migration } from '../migrations.ts';
import { rowsOf } from './collections.ts';
import { align } from './schema.ts';

/** A change of the registry takes a next number here, with `align` and whatever old documents need before or after it. */
export const migrations: readonly Migration<Db>[] = [
  { number: 1, name: 'the first shape', run: (db) => align(db) },
  { number: 2, name: 'tickets of streams', run: (db) => align(db) },
  {
    number: 3,
    name: 'requests about rights',
    run: async (db) => {
      await align(db);
      // The validator asks for every field, of an old document too once it is written to.
      await rowsOf(db, 'handoff').updateMany({ request: { $exists: false } }, { $set: { request: null } });
    },
  },
  {
    number: 4,
    name: 'staff, and what they do with requests',
    run: async (db) => {
      await align(db);
      await rowsOf(db, 'request').updateMany({ enteredBy: { $exists: false } }, { $set: { enteredBy: null } });
      const unsaid = { client: null, noOffers: null, noSharing: null, noAnalysis: null };
      await rowsOf(db, 'subject').updateMany({ client: { $exists: false } }, { $set: unsaid });
      const fresh = { decidedBy: null, verifiedAt: null, verifiedBy: null, proposedBy: null, proposedOutcome: null, proposedGround: null };
      await rowsOf(db, 'item').updateMany({ decidedBy: { $exists: false } }, { $set: { ...fresh, marketing: null } });
    },
  },
  { number: 5, name: 'who outside got data', run: (db) => align(db) },
  { number: 6, name: 'codes that show who asks', run: (db) => align(db) },
  { number: 7, name: 'leaks by the end of their hours', run: (db) => align(db) },
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

/**
 * Brings a database forward to this program's shape. Every step may run twice, so two processes may start at once.
 * @throws Refused when a newer program wrote it
 */
export const migrate = async (db: Db, list: readonly Migration<Db>[] = migrations): Promise<void> => {
  const done = db.collection<Done>('migration');
  const [last] = await done.find({}, { sort: { _id: -1 }, limit: 1 }).toArray();
  for (const migration of pending(list, last?._id ?? 0)) {
    // Each step builds on the one before.
    await run(db, migration);
    await done.updateOne({ _id: migration.number }, { $setOnInsert: { at: new Date() } }, { upsert: true });
  }
};
