import { MongoError, MongoNetworkError, MongoServerError, MongoServerSelectionError } from 'mongodb';
import { Conflict, Duplicate, NotFound, Unavailable } from '../../domain/store.ts';

const duplicateKey = 11000;
/** What a program got wrong, such as a value of another type; no fault of the network or the cluster. */
const ours = new Set([
  2 /* BadValue */, 9 /* FailedToParse */, 14 /* TypeMismatch */, 121 /* DocumentValidationFailure */, 10334 /* BSONObjectTooLarge */,
  17419 /* too large after an update */, 17280 /* KeyTooLong */,
]);
/** The oplog does not reach back to the resume token any more. */
const lost = new Set([286 /* ChangeStreamHistoryLost */, 280 /* ChangeStreamFatalError */]);
/** The resume token is none. */
const garbled = new Set([9 /* FailedToParse */, 15 /* Overflow */, 260 /* InvalidResumeToken */, 50811 /* no key string */]);

const codeOf = (error: unknown): number => (error instanceof MongoServerError && typeof error.code === 'number' ? error.code : 0);
const hasLabel = (error: unknown, label: string): boolean => error instanceof MongoError && error.hasErrorLabel(label);

export const isDuplicateKey = (error: unknown): boolean => codeOf(error) === duplicateKey;
/** A change stream cannot go on from where it stood. */
export const isLost = (error: unknown): boolean => lost.has(codeOf(error)) || garbled.has(codeOf(error));
/** The transaction came to nothing and may be run again from its beginning. */
export const isTransient = (error: unknown): boolean => hasLabel(error, 'TransientTransactionError');
/** The server was not reached: a transaction that was not yet to be committed came to nothing, whatever the driver calls it. */
export const isOutOfReach = (error: unknown): boolean => error instanceof MongoNetworkError || error instanceof MongoServerSelectionError;
/** Whether the commit took hold is not known: it is to be sent again, which carries it out once. */
export const isUnknownCommit = (error: unknown): boolean =>
  hasLabel(error, 'UnknownTransactionCommitResult') || (isOutOfReach(error) && !isTransient(error));

/** The error of the store that a fault of the driver amounts to. Messages hold no values. */
export const named = (error: unknown): Error => {
  if (error instanceof Conflict || error instanceof NotFound) return error;
  if (isDuplicateKey(error)) return new Duplicate('a key that is unique is taken already');
  if (error instanceof MongoError && !ours.has(codeOf(error))) return new Unavailable('the store does not answer', { cause: error });
  return error as Error;
};

/** Does the reading or writing and names what goes wrong. */
export const asking = async <T>(ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask();
  } catch (error) {
    throw named(error);
  }
};
