import type { Binary, Collection, Db, Document } from 'mongodb';

/** Every collection here has texts for ids. */
export interface Row extends Document {
  readonly _id: string;
}
export interface Counter extends Row {
  readonly received: number;
  readonly at: Date;
}
export interface Key extends Row {
  readonly master: number;
  readonly wrapped: Binary;
}
export const rowsOf = (db: Db, kind: string): Collection<Row> => db.collection<Row>(kind);
export const counters = (db: Db): Collection<Counter> => db.collection<Counter>('counter');
export const keys = (db: Db): Collection<Key> => db.collection<Key>('key');
