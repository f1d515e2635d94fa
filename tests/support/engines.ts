import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from '@jest/globals';
import type { Db } from 'mongodb';
import { kinds } from '../../domain/kinds.ts';
import type { Store } from '../../domain/store.ts';
import { connect } from '../../storage/mongo/connect.ts';
import type { Connected } from '../../storage/mongo/connect.ts';
import { openStore } from '../../storage/open.ts';
import { mongoSuite, shareReplicaSet } from './mongo.ts';
import type { ReplicaSet } from './mongo.ts';
import { temporaryStore } from './turnKit.ts';

/** A store engine that suites are played on. */
export interface EngineUnderTest {
  name: string;
  it: (title: string, test: () => Promise<void>, withinMs?: number) => void;
  start: () => Promise<void>;
  stop: () => Promise<void>;
  /** An empty store. */
  open: () => Promise<{ store: Store; leave: () => Promise<void> }>;
}

const sqlite: EngineUnderTest = {
  name: 'SQLite',
  it: (title, test, withinMs) => it(title, test, withinMs),
  start: async () => {},
  stop: async () => {},
  open: async () => {
    const { store, remove } = await temporaryStore();
    return { store, leave: remove };
  },
};

interface Running {
  set: Pick<ReplicaSet, 'uri' | 'stop'>;
  direct: Connected;
  store: Store;
  folder: string;
}

/** The collections that have anything in them. */
const filled = async (db: Db): Promise<string[]> => {
  const first = (name: string) => [{ $limit: 1 }, { $project: { _id: 0, name: { $literal: name } } }];
  const names = [...Object.keys(kinds), 'counter', 'key'];
  const all = names.map((coll) => ({ $unionWith: { coll, pipeline: first(coll) } }));
  const found = await db.aggregate<{ name: string }>([{ $documents: [] }, ...all]).toArray();
  return found.map(({ name }) => name);
};
const empty = async (db: Db, isKept: (name: string) => boolean = () => false): Promise<void> => {
  for (const name of await filled(db)) if (!isKept(name)) await db.collection(name).deleteMany({});
};

/**
 * One store for all tests of a file; each begins with its collections emptied, all but that of the keys. The database is there for all
 * files of a worker, which come one after the other: making its collections and their indexes takes longer than most tests.
 */
const onMongo = (isRunHere: boolean): EngineUnderTest => {
  const test = isRunHere ? it : it.skip;
  let running: Running | undefined;
  return {
    name: 'MongoDB',
    it: (title, body, withinMs) => test(title, body, withinMs),
    start: async () => {
      if (!isRunHere) return;
      const set = await shareReplicaSet(`worker-${process.pid}`);
      const folder = mkdtempSync(join(tmpdir(), 'engine-'));
      const mongodbUri = set.uri('journeys');
      const direct = await connect(mongodbUri);
      await empty(direct.db);
      const { store } = await openStore({ mongodbUri, dataDir: folder, masterKeyFile: undefined, serving: true });
      running = { set, direct, store, folder };
    },
    stop: async () => {
      if (!running) return;
      await running.store.close();
      await running.direct.client.close();
      await running.set.stop();
      rmSync(running.folder, { recursive: true });
    },
    open: async () => {
      if (!running) throw new Error('the replica set did not start');
      const { direct, store } = running;
      await empty(direct.db, (name) => name === 'key');
      return { store, leave: async () => {} };
    },
  };
};

export const engines: readonly EngineUnderTest[] = [sqlite, onMongo(mongoSuite('journeys'))];
