import type { ClientSession, Db } from 'mongodb';
import { Conflict } from '../../domain/store.ts';
import type { EraseSealed } from '../engine.ts';
import { shapeFor, shapes } from '../shapes.ts';
import { counters, keys, rowsOf } from './collections.ts';
import { equals, toBson } from './documents.ts';

/** Where documents of a person lie under an id of their own. Numbered ones are found through the person's conversations. */
const held = [...shapes.values()].filter(({ numbered }) => !numbered).map(({ kind }) => kind);
const spoken = ['inbox', 'message'] as const;

/**
 * Deletes the person's key and every document of theirs, and writes the erasure records.
 * @throws Conflict when the conversation that the erasure rests on has moved on
 */
export const erase = async (db: Db, session: ClientSession, { subject, expect, records, at }: EraseSealed): Promise<void> => {
  if (expect) {
    // Written to, not read: a turn that commits meanwhile then meets this transaction.
    const filter = { _id: equals(expect.conversation), version: equals(expect.version) };
    const found = await rowsOf(db, 'conversation').findOneAndUpdate(filter as never, { $inc: { version: 1 } }, { session });
    if (!found) throw new Conflict('the conversation has moved on');
    const idle = { _id: expect.conversation, received: found['handled'] as number };
    const { deletedCount } = await counters(db).deleteOne(idle, { session });
    if (deletedCount === 0) throw new Conflict('the conversation has taken in a message');
  }
  const person = { subject: equals(subject) };
  const conversations = await rowsOf(db, 'conversation')
    .find(person, { session, projection: { _id: 1 } })
    .map(({ _id }) => _id)
    .toArray();
  for (const kind of spoken) await rowsOf(db, kind).deleteMany({ of: { $in: conversations } }, { session });
  await counters(db).deleteMany({ _id: { $in: conversations } }, { session });
  for (const kind of held) await rowsOf(db, kind).deleteMany(person, { session });
  await rowsOf(db, 'subject').deleteOne({ _id: subject }, { session });
  await keys(db).deleteOne({ _id: `subject/${subject}` }, { session });
  for (const id of records) {
    const record = toBson(shapeFor('erasure'), { key: { id }, subject: null, open: { at }, sealed: {} });
    await rowsOf(db, 'erasure').updateOne({ _id: id }, { $setOnInsert: record }, { session, upsert: true });
  }
};
