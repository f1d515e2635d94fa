import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from '@jest/globals';
import type { Fields } from './callbackKit.ts';
import { mongoSuite, shareReplicaSet, type ReplicaSet } from './mongo.ts';

type Place = readonly [engine: string, test: typeof it, placeOf: (database: string) => Fields];

/** Settings of a place on each engine for a server that is killed and started again; made and removed around the tests of a file. */
export const crashPlaces = (suite: string): readonly Place[] => {
  const onMongo = mongoSuite(suite);
  const folders: string[] = [];
  let set: Pick<ReplicaSet, 'uri' | 'stop'> | undefined;
  beforeAll(async () => {
    if (onMongo) set = await shareReplicaSet();
  }, 60_000);
  afterAll(async () => {
    await set?.stop();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const place = (uri?: string): Fields => {
    const folder = mkdtempSync(join(tmpdir(), 'crash-'));
    folders.push(folder);
    return { DATA_DIR: folder, LOG_LEVEL: 'error', ...(uri !== undefined && { MONGODB_URI: uri }) };
  };
  return [
    ['SQLite', it, () => place()],
    ['MongoDB', (onMongo ? it : it.skip) as typeof it, (database) => place(set?.uri(database))],
  ];
};
