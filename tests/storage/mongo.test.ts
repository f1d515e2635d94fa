import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../storage/mongo/connect.ts';
import { openStore } from '../../storage/open.ts';
import { mongoSuite, shareReplicaSet, type ReplicaSet } from '../support/mongo.ts';
import { storeContract } from './contract.ts';
import { at, begin, handoff, newId, request } from './fixtures.ts';

const suite = mongoSuite('the store on MongoDB') ? describe : describe.skip;

suite('a replica set', () => {
  let set: Pick<ReplicaSet, 'uri' | 'stop'>;
  beforeAll(async () => {
    set = await shareReplicaSet();
  }, 60_000);
  afterAll(() => set.stop(), 60_000);

  it('brings forward what was written before handoffs named a request, and staff worked on those', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'storage-'));
    const mongodbUri = set.uri('older');
    const open = async () => (await openStore({ mongodbUri, dataDir, masterKeyFile: undefined, serving: true })).store;
    const store = await open();
    const person = await begin(store);
    const id = newId('h');
    const requestId = newId('r');
    await store.commit([handoff(person, id, at), ...request(person, requestId, 'ZG-OUD')]);
    await store.close();
    const { client, db } = await connect(mongodbUri);
    const fresh = {
      handoff: { request: '' },
      request: { enteredBy: '', breachOutcome: '', breachSettledAt: '', breachSettledBy: '' },
      subject: { client: '', noOffers: '', noSharing: '', noAnalysis: '' },
      item: {
        decidedBy: '',
        verifiedAt: '',
        verifiedBy: '',
        proposedBy: '',
        proposedOutcome: '',
        proposedGround: '',
        marketing: '',
        duplicateOf: '',
      },
    };
    for (const [kind, fields] of Object.entries(fresh)) {
      await db.command({ collMod: kind, validator: {} });
      await db.collection(kind).updateMany({}, { $unset: fields });
    }
    await db.collection<{ _id: number }>('migration').deleteMany({ _id: { $gte: 3 } });
    await client.close();
    const again = await open();
    const { subject } = person;
    const [item] = await again.find('item', { where: { request: requestId } });
    await again.commit([
      { do: 'update', kind: 'handoff', key: { id }, subject, expect: {}, set: { status: 'taken' } },
      { do: 'update', kind: 'request', key: { id: requestId }, subject, expect: {}, set: { representation: 'unproven' } },
      { do: 'update', kind: 'subject', key: { id: subject }, subject, expect: {}, set: { status: 'restricted' } },
      { do: 'update', kind: 'item', key: { id: item?.key.id ?? '' }, subject, expect: {}, set: { status: 'identity' } },
    ]);
    expect((await again.get('handoff', { id }))?.open).toMatchObject({ status: 'taken', request: null });
    expect((await again.get('request', { id: requestId }))?.open).toMatchObject({ representation: 'unproven', enteredBy: null });
    expect((await again.get('subject', { id: subject }))?.open).toMatchObject({ status: 'restricted', client: null, noOffers: null });
    expect((await again.find('item', { where: { request: requestId } }))[0]?.open).toMatchObject({
      ...{ verifiedAt: null, marketing: null, duplicateOf: null },
    });
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
