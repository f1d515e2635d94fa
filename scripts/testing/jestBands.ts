import { bands, type Band } from './bands.ts';
import { runJest } from './runJest.ts';
import type { Outcome, Step } from './step.ts';

/** Test files at the same time. */
const workers = 2;

/** The band of most files has a replica set that they share, where there is a mongod; those that kill processes start their own. */
const runBand = async ({ name, files }: Band, env: NodeJS.ProcessEnv): Promise<Outcome> => {
  const options = [`--maxWorkers=${workers}`];
  if (name === 'processes' || !env.MONGOMS_SYSTEM_BINARY) return runJest(files, options, env, longestMs);
  process.env.MONGOMS_SYSTEM_BINARY = env.MONGOMS_SYSTEM_BINARY;
  const { startReplicaSet } = await import('../../tests/support/mongo.ts');
  const set = await startReplicaSet();
  try {
    return await runJest(files, options, { ...env, SHARED_REPLICA_SET: set.uri('DATABASE') }, longestMs);
  } finally {
    await set.stop();
  }
};

const longestMs = 480_000;

/** The bands of tests, each one a step. */
export const jestBands = (env: NodeJS.ProcessEnv): Step[] => bands().map((band) => ({ name: band.name, run: () => runBand(band, env) }));
