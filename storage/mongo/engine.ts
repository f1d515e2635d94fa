import type { Db, MongoClient, Timestamp } from 'mongodb';
import type { Kind } from '../../domain/kinds.ts';
import type { Accepted, Committed, Cursor } from '../../domain/store.ts';
import type { DocumentKey, Engine, KeyRows, SealedArrival, SealedChange, SealedDocument, SealedQuery } from '../engine.ts';
import { shapeFor } from '../shapes.ts';
import { acceptArrival } from './accept.ts';
import { applyAll } from './changes.ts';
import { rowsOf } from './collections.ts';
import { connect } from './connect.ts';
import { fromBson, idOf } from './documents.ts';
import { asking } from './faults.ts';
import { findDocuments } from './find.ts';
import { inTurn } from './inTurn.ts';
import { keyRowsOf } from './keyRows.ts';
import { migrate } from './migrations.ts';
import { Transactions } from './transactions.ts';
import { watchConversations } from './watch.ts';

/** A database on a replica set or sharded cluster, shared by any number of processes. */
class MongoEngine implements Engine {
  readonly keys: KeyRows;
  readonly #client: MongoClient;
  readonly #db: Db;
  readonly #transactions: Transactions;
  /** Arrivals of one conversation all count on one document: in line they wait, at once they would fail and be tried again. */
  readonly #inTurn = inTurn();

  constructor(client: MongoClient, db: Db, latest: Timestamp | undefined) {
    this.#client = client;
    this.#db = db;
    this.#transactions = new Transactions(client, latest);
    this.keys = keyRowsOf(db);
  }

  get(kind: Kind, key: DocumentKey): Promise<SealedDocument | undefined> {
    return asking(async () => {
      const shape = shapeFor(kind);
      const bson = await rowsOf(this.#db, kind).findOne({ _id: idOf(key) });
      return bson ? fromBson(shape, bson) : undefined;
    });
  }

  find(kind: Kind, query: SealedQuery): Promise<SealedDocument[]> {
    return asking(() => findDocuments(this.#db, shapeFor(kind), query));
  }

  commit(changes: readonly SealedChange[]): Promise<void> {
    return this.#transactions.run((session) => applyAll(this.#db, session, changes));
  }

  accept(arrival: SealedArrival): Promise<Accepted> {
    return this.#inTurn(arrival.conversation, () => acceptArrival(this.#db, this.#transactions, arrival));
  }

  watch(signal: AbortSignal, since?: Cursor): AsyncIterable<Committed> {
    return watchConversations(this.#db, signal, this.#transactions.latest, since);
  }

  now(): Promise<Date> {
    return asking(async () => (await this.#db.command({ hello: 1 }))['localTime'] as Date);
  }

  /** A primary that can keep nothing more ends or steps down by itself, so its answer is enough; no transaction can hold it up. */
  async ping(): Promise<void> {
    await asking(() => this.#db.command({ ping: 1 }));
  }

  close(): Promise<void> {
    return this.#client.close();
  }
}

/**
 * Opens the store on MongoDB and brings it forward to this program's shape.
 * @throws Refused when the URI will not do or a newer program wrote the database; Unavailable when nothing answers
 */
export const openMongo = async (uri: string): Promise<Engine> => {
  const { client, db } = await connect(uri);
  try {
    await asking(() => migrate(db));
    const { operationTime } = await db.command({ hello: 1 });
    return new MongoEngine(client, db, operationTime as Timestamp | undefined);
  } catch (error) {
    await client.close();
    throw error;
  }
};
