import type { DatabaseSync } from 'node:sqlite';
import { pending, reachedBy, type Migration } from '../migrations.ts';
import { align } from './schema.ts';

/** A change of the registry takes a next number here, with `align` and whatever old rows need before or after it. */
export const migrations: readonly Migration<DatabaseSync>[] = [
  { number: 1, name: 'the first shape', run: (db) => align(db), isWhole: true },
  { number: 2, name: 'tickets of streams', run: (db) => align(db) },
  { number: 3, name: 'requests about rights', run: (db) => align(db) },
  { number: 4, name: 'staff, and what they do with requests', run: (db) => align(db) },
  { number: 5, name: 'who outside got data', run: (db) => align(db) },
  { number: 6, name: 'codes that show who asks', run: (db) => align(db) },
  { number: 7, name: 'leaks by the end of their hours', run: (db) => align(db) },
  { number: 8, name: 'duplicates of a right', run: (db) => align(db) },
  { number: 9, name: 'what became of a leak', run: (db) => align(db) },
];

const numberOf = (db: DatabaseSync): number => db.prepare('PRAGMA user_version').get()?.['user_version'] as number;

/** Carries out one step with the number it reaches in one transaction, unless another process just did. */
const step = (db: DatabaseSync, { number, run }: Migration<DatabaseSync>, reached: number): void => {
  db.exec('BEGIN IMMEDIATE');
  try {
    if (numberOf(db) < number) {
      void run(db);
      db.exec(`PRAGMA user_version = ${reached}`);
    }
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
};

/**
 * Brings a file forward to this program's shape.
 * @throws Refused when a newer program wrote it
 */
export const migrate = (db: DatabaseSync, list: readonly Migration<DatabaseSync>[] = migrations): void => {
  for (let [next] = pending(list, numberOf(db)); next; [next] = pending(list, numberOf(db))) step(db, next, reachedBy(next, list));
};
