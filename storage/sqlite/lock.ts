import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refused } from '../refused.ts';
import { isBusy } from './faults.ts';

const taken = 'Another server is already running on this data folder; stop it first, or give this one a DATA_DIR of its own.';
const unfit = 'DATA_DIR names a folder in which this user can keep no database; name another one.';

/**
 * Takes the folder for one serving process. The lock is a transaction held open on a small file of its own: the operating system
 * frees it whatever way the process ends, and commands in a terminal, which do not ask for it, work beside it.
 * @returns what gives the folder free again
 * @throws Refused when another process serves from this folder, or no database can be kept in it
 */
export const lockFolder = (folder: string): (() => void) => {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(join(folder, 'serving.lock'), { timeout: 0 });
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db?.close();
    throw new Refused(isBusy(error) ? taken : unfit, { cause: error });
  }
  return () => db.close();
};
