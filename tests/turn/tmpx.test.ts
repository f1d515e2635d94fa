import { it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { startReplicaSet } from '../support/mongo.ts';
import { openStore } from '../../storage/open.ts';
it('x', async () => {
  const say = (t: string) => process.stderr.write(`${t} ${Math.round(performance.now())}\n`);
  say('go');
  const set = await startReplicaSet(); say('set');
  const c = await MongoClient.connect(set.uri('y')); say('client');
  await c.db().collection('a').insertOne({ b: 1 }); say('insert'); await c.close();
  const p = openStore({ mongodbUri: set.uri('x'), dataDir: '/tmp/mx', masterKeyFile: undefined, serving: true });
  const { store } = await p; say('open');
  await store.close(); await set.stop();
}, 20000);
