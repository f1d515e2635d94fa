import { MongoMemoryReplSet } from 'mongodb-memory-server-core';

/** A replica set of one node on whatever processor is free, gone when it stops. */
export const startMongod = async (systemBinary: string): Promise<{ uri: string; stop(): Promise<void> }> => {
  process.env.MONGOMS_RUNTIME_DOWNLOAD = 'false';
  const set = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    binary: { systemBinary, version: '6.0.5' },
    instanceOpts: [{ args: ['--setParameter', 'transactionLifetimeLimitSeconds=5'] }],
  });
  return {
    uri: set.getUri('zorggenoot'),
    stop: async () => {
      await set.stop();
    },
  };
};
