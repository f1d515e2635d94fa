import { afterAll, beforeAll, describe } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../storage/open.ts';
import { mongoSuite, startReplicaSet, type ReplicaSet } from '../support/mongo.ts';
import { storeContract } from './contract.ts';

const suite = mongoSuite('the store on MongoDB') ? describe : describe.skip;

suite('a replica set', () => {
  let set: ReplicaSet;
  beforeAll(async () => {
    set = await startReplicaSet();
  }, 60_000);
  afterAll(() => set.stop(), 60_000);

  storeContract('MongoDB', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'storage-'));
    const open = async () => (await openStore({ mongodbUri: set.uri('contract'), dataDir, masterKeyFile: undefined, serving: true })).store;
    let store = await open();
    return {
      store,
      reopen: async () => {
        await store.close();
        return (store = await open());
      },
      remove: async () => {
        await store.close();
        rmSync(dataDir, { recursive: true });
      },
    };
  });
});
