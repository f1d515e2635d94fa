import { MongoClient, MongoServerError, type Db } from 'mongodb';
import * as os from 'node:os';
import { Unavailable } from '../../domain/store.ts';
import { Refused } from '../refused.ts';

export interface Connected {
  readonly client: MongoClient;
  readonly db: Db;
}

/** How soon a lost server is noticed, and how long one answer may take, in ms. */
const patience = {
  heartbeatFrequencyMS: 2000,
  connectTimeoutMS: 3000,
  serverSelectionTimeoutMS: 4000,
  waitQueueTimeoutMS: 4000,
  socketTimeoutMS: 15_000,
};

const databaseIn = (uri: string): string | undefined => /^mongodb(?:\+srv)?:\/\/[^/]+\/(?<name>[^?]+)/.exec(uri)?.groups?.['name'];

const clientFor = (uri: string): MongoClient => {
  try {
    return new MongoClient(uri, {
      ...patience,
      appName: 'zorggenoot-chatbot',
      // The driver would load it with `import()`, which tests in CommonJS cannot.
      runtimeAdapters: { os },
      readPreference: 'primary',
      readConcern: { level: 'majority' },
      writeConcern: { w: 'majority', journal: true },
    });
  } catch {
    // The driver's message may repeat the URI with its password.
    throw new Refused('MONGODB_URI is not a connection string that the driver understands.');
  }
};

const connected = async (client: MongoClient): Promise<MongoClient> => {
  try {
    return await client.connect();
  } catch (error) {
    await client.close();
    if (error instanceof MongoServerError && error.code === 18)
      throw new Refused('The server in MONGODB_URI does not accept the name or password.');
    throw new Unavailable('no server of MONGODB_URI answers', { cause: error });
  }
};

/**
 * Connects to a replica set or sharded cluster.
 * @throws Refused when the URI names no database or a server without transactions; Unavailable when nothing answers
 */
export const connect = async (uri: string): Promise<Connected> => {
  const name = databaseIn(uri);
  if (name === undefined)
    throw new Refused('MONGODB_URI names no database; put its name in the path, as in mongodb://host/zorggenoot?replicaSet=rs0.');
  const client = await connected(clientFor(uri));
  const db = client.db(decodeURIComponent(name));
  const hello = await db.command({ hello: 1 });
  if (hello['setName'] === undefined && hello['msg'] !== 'isdbgrid') {
    await client.close();
    throw new Refused(
      'MONGODB_URI names a standalone server; transactions need a replica set, of which one server is enough (mongod --replSet).',
    );
  }
  return { client, db };
};
