import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Committed, Store } from '../../domain/store.ts';
import { migrations } from '../../storage/mongo/migrations.ts';
import { openStore } from '../../storage/open.ts';
import { mongoSuite, startReplicaSet, startStandalone, type ReplicaSet } from '../support/mongo.ts';
import { arrival, begin, dossier, message, newId, outcomes, read, turn } from './fixtures.ts';

const suite = mongoSuite('faults of MongoDB') ? describe : describe.skip;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

suite('the store on MongoDB', () => {
  let set: ReplicaSet;
  let dataDir: string;
  let client: MongoClient;
  const opened: Store[] = [];
  /** Opens the store as a process of its own does. */
  const open = async (database: string): Promise<Store> => {
    const { store } = await openStore({ mongodbUri: set.uri(database), dataDir, masterKeyFile: undefined, serving: true });
    opened.push(store);
    return store;
  };
  /** Makes the next commands of these names fail as given. */
  const fail = (times: number, data: object): Promise<unknown> =>
    client.db('admin').command({ configureFailPoint: 'failCommand', mode: { times }, data });
  const refusal = (uri: string): Promise<unknown> =>
    openStore({ mongodbUri: uri, dataDir, masterKeyFile: undefined, serving: true }).then(
      () => undefined,
      (error: unknown) => error,
    );

  beforeAll(async () => {
    set = await startReplicaSet();
    dataDir = mkdtempSync(join(tmpdir(), 'storage-'));
    client = await new MongoClient(set.uri('admin'), { runtimeAdapters: { os: await import('node:os') } }).connect();
  }, 60_000);
  afterAll(async () => {
    set.resume();
    await Promise.all(opened.map((store) => store.close()));
    await client.close();
    await set.stop();
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  describe('is refused at the start, in a sentence and without the URI,', () => {
    it('when no database is named', async () => {
      const error = await refusal('mongodb://riet:geheim@127.0.0.1:1/?replicaSet=rs0');
      expect(error).toMatchObject({
        name: 'Refused',
        message: 'MONGODB_URI names no database; put its name in the path, as in mongodb://host/zorggenoot?replicaSet=rs0.',
      });
    });

    it('when the server is no replica set', async () => {
      const server = await startStandalone();
      expect(await refusal(server.uri('zorggenoot'))).toMatchObject({
        name: 'Refused',
        message: expect.stringContaining('standalone server'),
      });
      await server.stop();
    }, 30_000);

    it('when the URI is none', async () => {
      expect(await refusal('mongodb://riet:geheim@:x/db')).toMatchObject({
        name: 'Refused',
        message: 'MONGODB_URI is not a connection string that the driver understands.',
      });
    });

    it('when nothing answers', async () => {
      expect(await refusal('mongodb://127.0.0.1:1/zorggenoot?replicaSet=rs0')).toMatchObject({ name: 'Unavailable' });
    }, 30_000);

    it('when a newer program wrote the database', async () => {
      await open('newer');
      await client.db('newer').collection<{ _id: number }>('migration').insertOne({ _id: 1000 });
      expect(await refusal(set.uri('newer'))).toMatchObject({ name: 'Refused', message: expect.stringContaining('newer version') });
    });
  });

  describe('in several processes', () => {
    it('may be opened for the first time by all of them at once, with the same keys', async () => {
      const stores = await Promise.all(upTo(4).map(() => open('first')));
      expect(new Set(stores.map((store) => store.blindIndex('email', 'a'))).size).toBe(1);
      const person = await begin(stores[0] as Store);
      expect(await (stores[3] as Store).open(await read(stores[3] as Store, person), 'state')).toEqual({ dialogs: { stack: ['intake'] } });
      expect(await client.db('first').collection('migration').countDocuments()).toBe(migrations.length);
    }, 30_000);

    it('runs the later steps on what another brought only part of the way', async () => {
      await open('partly');
      const done = client.db('partly').collection<{ _id: number }>('migration');
      await done.deleteMany({ _id: { $gt: 1 } });
      await client.db('partly').collection('code').drop();
      await open('partly');
      expect(await done.countDocuments()).toBe(migrations.length);
      expect(await client.db('partly').listCollections({ name: 'code' }).toArray()).toHaveLength(1);
    }, 30_000);

    it('numbers what comes in without gaps, and once', async () => {
      const [one, other] = [await open('several'), await open('several')];
      const person = await begin(one);
      const accepted = await Promise.all(
        upTo(40).map((number) => (number % 2 ? one : other).accept(arrival(person, `id ${Math.ceil(number / 2)}`))),
      );
      expect(accepted.filter(({ repeated }) => !repeated)).toHaveLength(20);
      expect(new Set(accepted.map(({ number }) => number))).toEqual(new Set(upTo(20).map((number) => number + 1)));
    });

    it('lets one of two turns win', async () => {
      const [one, other] = [await open('several'), await open('several')];
      const person = await begin(one);
      for (const round of upTo(50)) {
        const ended = await outcomes(
          [one, other].map((store) => store.commit([turn(person, round, round), message(person, round, 'regel')])),
        );
        expect(ended.toSorted()).toEqual(['Conflict', 'ok']);
      }
    }, 30_000);

    it('tells each what another committed', async () => {
      const [one, other] = [await open('several'), await open('several')];
      const person = await begin(one);
      const stop = new AbortController();
      const heard: Committed[] = [];
      const listening = (async () => {
        for await (const committed of other.watch(stop.signal))
          if (committed.conversation === person.conversation && heard.push(committed) > 0 && committed.handled === 3) stop.abort();
      })();
      await pause(200);
      for (const handled of upTo(3)) await one.commit([turn(person, handled, handled)]);
      await listening;
      const told = heard.map(({ handled }) => handled);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.at(-1)).toBe(3);
    });
  });

  describe('when a server fails', () => {
    it('runs a transaction again that came to nothing', async () => {
      const store = await open('faults');
      const person = await begin(store);
      await fail(2, { failCommands: ['insert'], errorCode: 112, errorLabels: ['TransientTransactionError'], failInternalCommands: false });
      await store.commit([turn(person, 1, 1), message(person, 1, 'regel')]);
      await fail(1, { failCommands: ['update'], closeConnection: true });
      await store.commit([turn(person, 2, 2), message(person, 2, 'regel')]);
      expect(await read(store, person)).toMatchObject({ version: 3, open: { handled: 2 } });
    });

    it('carries a commit out once whose answer was lost', async () => {
      const store = await open('faults');
      const person = await begin(store);
      const unknown = {
        writeConcernError: { code: 91, codeName: 'ShutdownInProgress', errmsg: 'lost', errorLabels: ['RetryableWriteError'] },
      };
      await fail(2, { failCommands: ['commitTransaction'], ...unknown });
      await store.commit([turn(person, 1, 1), message(person, 1, 'regel')]);
      await fail(2, { failCommands: ['commitTransaction'], ...unknown });
      expect((await store.accept(arrival(person, 'x'))).number).toBe(2);
      expect(await read(store, person)).toMatchObject({ version: 2 });
      expect(await store.find('inbox', { where: { of: person.conversation } })).toHaveLength(2);
    });

    it('waits out the locks of a process that was killed', async () => {
      const store = await open('faults');
      const person = await begin(store);
      const session = client.startSession();
      session.startTransaction();
      const conversations = client.db('faults').collection<{ _id: string }>('conversation');
      await conversations.updateOne({ _id: person.conversation }, { $set: { handled: 99 } }, { session });
      const began = Date.now();
      const committing = store.commit([turn(person, 1, 1)]);
      await store.ping();
      expect(Date.now() - began).toBeLessThan(500); // a ping waits for no transaction
      await committing;
      expect(Date.now() - began).toBeGreaterThan(500);
      expect((await read(store, person)).open.handled).toBe(1);
      await session.endSession().catch(() => undefined);
    }, 20_000);

    it('goes on watching', async () => {
      const store = await open('faults');
      const person = await begin(store);
      const watching = store.watch(AbortSignal.timeout(20_000))[Symbol.asyncIterator]();
      const heard = watching.next();
      await fail(3, { failCommands: ['getMore', 'aggregate'], errorCode: 91, closeConnection: false });
      await store.commit([turn(person, 1, 1)]);
      expect((await heard).value).toMatchObject({ conversation: person.conversation, handled: 1 });
    }, 30_000);

    it('takes only what the registry knows into its collections', async () => {
      const store = await open('faults');
      const person = await begin(store);
      await store.commit([dossier(person, newId('d'), newId('ZG'))]);
      const dossiers = client.db('faults').collection('dossier');
      const { _id, ...rest } = (await dossiers.findOne({})) ?? { _id: '' };
      await expect(
        dossiers.insertOne({ ...rest, _id: 'x' as never, reference: 'x', row: new (await import('mongodb')).ObjectId(), name: 'Riet' }),
      ).rejects.toThrow('validation');
      expect(Object.keys(rest)).not.toContain('name');
      expect(_id).toBeDefined();
    });

    it('is Unavailable within bounds while it hangs, keeps nothing of that time, and goes on afterwards', async () => {
      const store = await open('faults');
      const person = await begin(store);
      set.pause();
      const began = Date.now();
      const ended = await outcomes([
        store.commit([turn(person, 1, 1)]),
        store.accept(arrival(person, 'x')),
        store.get('conversation', { id: 'x' }),
        store.ping(),
      ]);
      expect(ended).toEqual(['Unavailable', 'Unavailable', 'Unavailable', 'Unavailable']);
      expect(Date.now() - began).toBeLessThan(25_000);
      set.resume();
      const resumed = Date.now();
      while ((await outcomes([store.ping()]))[0] !== 'ok') await pause(100);
      expect(Date.now() - resumed).toBeLessThan(10_000);
      const { version, open: fields } = await read(store, person);
      await store.commit([turn(person, version, fields.handled + 1)]);
    }, 60_000);
  });
});
