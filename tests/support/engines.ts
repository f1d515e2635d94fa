import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from '@jest/globals';
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

/** One replica set and one store for all tests of a file; each begins with its collections emptied. */
const onMongo = (isRunHere: boolean): EngineUnderTest => {
  const test = isRunHere ? it : it.skip;
  let running: Running | undefined;
  return {
    name: 'MongoDB',
    it: (title, body, withinMs) => test(title, body, withinMs),
    start: async () => {
      if (!isRunHere) return;
      const set = await shareReplicaSet();
      const folder = mkdtempSync(join(tmpdir(), 'engine-'));
      const mongodbUri = set.uri('journeys');
      const { store } = await openStore({ mongodbUri, dataDir: folder, masterKeyFile: undefined, serving: true });
      running = { set, direct: await connect(mongodbUri), store, folder };
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
      for (const kind of [...Object.keys(kinds), 'counter']) await direct.db.collection(kind).deleteMany({});
      return { store, leave: async () => {} };
    },
  };
};

export const engines: readonly EngineUnderTest[] = [sqlite, onMongo(mongoSuite('journeys'))];
