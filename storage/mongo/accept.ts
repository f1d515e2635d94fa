import type { ClientSession, Db } from 'mongodb';
import { Duplicate, NotFound, type Accepted } from '../../domain/store.ts';
import type { SealedArrival } from '../engine.ts';
import { shapeFor } from '../shapes.ts';
import { counters, rowsOf } from './collections.ts';
import { equals, toBson } from './documents.ts';
import type { Transactions } from './transactions.ts';

/** Counts the arrival and writes it under its number, in the session's transaction. The counter also tells the database's time. */
const write = async (db: Db, session: ClientSession, { conversation, subject, open, entry }: SealedArrival): Promise<number> => {
  const step = [{ $set: { received: { $add: ['$received', 1] }, at: '$$NOW' } }];
  const counter = await counters(db).findOneAndUpdate({ _id: conversation }, step, { session, returnDocument: 'after' });
  if (!counter) throw new NotFound('there is no such conversation');
  const arrived = { ...open, status: 'waiting', attempts: 0, receivedAt: counter.at };
  const key = { of: conversation, number: counter.received };
  await rowsOf(db, 'inbox').insertOne(toBson(shapeFor('inbox'), { key, subject, open: arrived, sealed: { entry } }), { session });
  return counter.received;
};

/**
 * Writes an arrival under the next number of its conversation; one that came before gives back the number it took.
 * @throws NotFound when there is no such conversation
 */
export const acceptArrival = async (db: Db, transactions: Transactions, arrival: SealedArrival): Promise<Accepted> => {
  const { conversation, open } = arrival;
  try {
    const number = await transactions.run((session) => write(db, session, arrival));
    return { number, repeated: false, textHash: open['textHash'] as string };
  } catch (error) {
    if (!(error instanceof Duplicate)) throw error;
  }
  const row = await rowsOf(db, 'inbox').findOne({ of: equals(conversation), externalId: equals(open['externalId'] as string) });
  if (!row) throw new NotFound('there is no such conversation');
  return { number: row['number'] as number, repeated: true, textHash: row['textHash'] as string };
};
