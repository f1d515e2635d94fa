import { Binary, type Db } from 'mongodb';
import type { KeyRow, KeyRows } from '../engine.ts';
import { keys, type Key } from './collections.ts';
import { asking, isDuplicateKey } from './faults.ts';

const toRow = ({ _id, master, wrapped }: Key): KeyRow => ({ id: _id, master, wrapped: wrapped.value() });
const readRow = async (db: Db, id: string): Promise<KeyRow | undefined> => {
  const found = await keys(db).findOne({ _id: id });
  return found ? toRow(found) : undefined;
};

/** Of two processes that write at once, one finds the key taken and reads it. */
const settleRow = async (db: Db, { id, master, wrapped }: KeyRow): Promise<KeyRow> => {
  try {
    await keys(db).insertOne({ _id: id, master, wrapped: new Binary(wrapped) });
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
  const row = await readRow(db, id);
  if (!row) throw new TypeError('a key that was just written is gone');
  return row;
};

export const keyRowsOf = (db: Db): KeyRows => ({
  read: (id) => asking(() => readRow(db, id)),
  readAll: (ids) =>
    asking(() =>
      keys(db)
        .find({ _id: { $in: [...ids] } })
        .map(toRow)
        .toArray(),
    ),
  settle: (row) => asking(() => settleRow(db, row)),
  any: () => asking(async () => (await keys(db).findOne({}, { projection: { _id: 1 } })) !== null),
  notUnder: (master, limit) =>
    asking(() =>
      keys(db)
        .find({ master: { $ne: master } })
        .limit(limit)
        .map(toRow)
        .toArray(),
    ),
  replace: ({ id, master, wrapped }, before) =>
    asking(async () => void (await keys(db).updateOne({ _id: id, master: before }, { $set: { master, wrapped: new Binary(wrapped) } }))),
});
