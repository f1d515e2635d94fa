import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { pin } from './startProgram.ts';

/** A replica set of one node, on the server's processor, gone when it stops. */
export const startMongod = async (systemBinary: string): Promise<{ uri: string; stop(): Promise<void> }> => {
  process.env.MONGOMS_RUNTIME_DOWNLOAD = 'false';
  const set = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    binary: { systemBinary, version: '6.0.5' },
    instanceOpts: [{ args: ['--setParameter', 'transactionLifetimeLimitSeconds=5'] }],
  });
  const pid = set.servers[0]?.instanceInfo?.instance.mongodProcess?.pid;
  if (pid) pin(pid, 'server');
  return {
    uri: set.getUri('zorggenoot'),
    stop: async () => {
      await set.stop();
    },
  };
};
