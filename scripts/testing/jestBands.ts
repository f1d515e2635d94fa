import { availableParallelism } from 'node:os';
import { bands, type Band } from './bands.ts';
import { runJest } from './runJest.ts';
import type { Outcome, Step } from './step.ts';

/**
 * Test files at the same time. Most wait for a store or a clock now and then, so that one more than there are processors keeps them busy;
 * those that kill processes keep them busy by themselves.
 */
const workersOf = (name: Band['name']): number => availableParallelism() + (name === 'processes' ? 0 : 1);

/** A band that takes longer hangs. */
const longestMs = 480_000;

/** The band of most files has a replica set that they share, where there is a mongod; those that kill processes start their own. */
const runBand = async ({ name, files }: Band, env: NodeJS.ProcessEnv): Promise<Outcome> => {
  const options = [`--maxWorkers=${workersOf(name)}`];
  if (name === 'processes' || !env.MONGOMS_SYSTEM_BINARY) return runJest(files, options, env, longestMs);
  for (const setting of ['MONGOMS_SYSTEM_BINARY', 'TMPDIR']) if (env[setting]) process.env[setting] = env[setting];
  const { startReplicaSet } = await import('../../tests/support/mongo.ts');
  const set = await startReplicaSet();
  try {
    return await runJest(files, options, { ...env, SHARED_REPLICA_SET: set.uri('DATABASE') }, longestMs);
  } finally {
    await set.stop();
  }
};

/** The bands of tests, each one a step. */
export const jestBands = (env: NodeJS.ProcessEnv): Step[] => bands().map((band) => ({ name: band.name, run: () => runBand(band, env) }));
