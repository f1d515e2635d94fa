import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../storage/mongo/connect.ts';
import { openStore } from '../../storage/open.ts';
import { mongoSuite, startReplicaSet, type ReplicaSet } from '../support/mongo.ts';
import { storeContract } from './contract.ts';
import { at, begin, handoff, newId } from './fixtures.ts';

const suite = mongoSuite('the store on MongoDB') ? describe : describe.skip;

suite('a replica set', () => {
  let set: ReplicaSet;
  beforeAll(async () => {
    set = await startReplicaSet();
  }, 60_000);
  afterAll(() => set.stop(), 60_000);

  it('brings handoffs forward that were written before they could name a request', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'storage-'));
    const mongodbUri = set.uri('older');
    const open = async () => (await openStore({ mongodbUri, dataDir, masterKeyFile: undefined, serving: true })).store;
    const store = await open();
    const person = await begin(store);
    const id = newId('h');
    await store.commit([handoff(person, id, at)]);
    await store.close();
    const { client, db } = await connect(mongodbUri);
    await db.command({ collMod: 'handoff', validator: {} });
    await db.collection('handoff').updateOne({}, { $unset: { request: '' } });
    await db.collection<{ _id: number }>('migration').deleteOne({ _id: 3 });
    await client.close();
    const again = await open();
    const { subject } = person;
    expect((await again.get('handoff', { id }))?.open.request).toBeNull();
    await again.commit([{ do: 'update', kind: 'handoff', key: { id }, subject, expect: {}, set: { status: 'taken' } }]);
    expect((await again.get('handoff', { id }))?.open).toMatchObject({ status: 'taken', request: null });
    await again.close();
    rmSync(dataDir, { recursive: true });
  }, 30_000);

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
