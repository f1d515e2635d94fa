import { Unavailable } from '../../domain/store.ts';

/** Result codes of SQLite (sqlite.org/rescode.html); an extended code carries its primary code in the low byte. */
const constraint = 19;
const uniqueness = new Set([2067 /* UNIQUE */, 1555 /* PRIMARYKEY */, 2579 /* ROWID */]);
/** BUSY, LOCKED, NOMEM, READONLY, INTERRUPT, IOERR, CORRUPT, FULL, CANTOPEN, PROTOCOL, NOTADB: the disk or the machine, not the change. */
const outOfOrder = new Set([5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 26]);

const codeOf = (error: unknown): number => {
  // Not by class: an error of SQLite is made outside the realm that tests run in.
  const code = typeof error === 'object' && error !== null && 'errcode' in error ? error.errcode : undefined;
  return typeof code === 'number' ? code : 0;
};

export const isBusy = (error: unknown): boolean => (codeOf(error) & 0xff) === 5;
export const isConstraint = (error: unknown): boolean => (codeOf(error) & 0xff) === constraint;
export const isUniqueness = (error: unknown): boolean => uniqueness.has(codeOf(error));
export const isOutOfOrder = (error: unknown): boolean => outOfOrder.has(codeOf(error) & 0xff);

/** The message of SQLite names tables and files, never values; it goes along as the cause. */
export const unavailable = (error: unknown): Unavailable => new Unavailable('the store does not answer', { cause: error });

/** Does the reading; what the disk or the machine refuses becomes Unavailable. */
export const reading = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw isOutOfOrder(error) ? unavailable(error) : error;
  }
};
