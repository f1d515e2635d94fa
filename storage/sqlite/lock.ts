import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refused } from '../refused.ts';
import { isBusy } from './faults.ts';

/**
 * Takes the folder for one serving process. The lock is a transaction held open on a small file of its own: the operating system
 * frees it whatever way the process ends, and commands in a terminal, which do not ask for it, work beside it.
 * @returns what gives the folder free again
 * @throws Refused when another process serves from this folder
 */
export const lockFolder = (folder: string): (() => void) => {
  const db = new DatabaseSync(join(folder, 'serving.lock'), { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (!isBusy(error)) throw error;
    throw new Refused('Another server is already running on this data folder; stop it first, or give this one a DATA_DIR of its own.');
  }
  return () => db.close();
};
