import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';

const binaryOnPath = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'mongod'))
    .find((path) => existsSync(path));
const binary = process.env['MONGOMS_SYSTEM_BINARY'] ?? binaryOnPath();
const required = process.env['CI'] === 'true' || process.env['REQUIRE_MONGODB'] === '1';

/** Whether a mongod is at hand for tests. */
export const mongoAvailable = binary !== undefined && existsSync(binary);

/**
 * Tells whether the suite of this name is to run on MongoDB. Without a mongod it says so where nobody can miss it; where one is
 * required (`CI=true` or `REQUIRE_MONGODB=1`) the suite runs and fails.
 */
export const mongoSuite = (name: string): boolean => {
  if (!mongoAvailable && !required) {
    process.stderr.write(`\nSKIPPED: ${name}. No mongod: set MONGOMS_SYSTEM_BINARY to one (6.0 or later), or put it on the PATH.\n\n`);
  }
  return mongoAvailable || required;
};

export interface ReplicaSet {
  /** A URI with a database of this name in its path. */
  uri(database: string): string;
  /** Where its servers keep their files. */
  folders: string[];
  stop(): Promise<void>;
}

/** Starts a real replica set of `members` servers, with `more` on their command line. Locks of a client that died are freed after 3 s instead of 60. */
export const startReplicaSet = async (members = 1, more: readonly string[] = []): Promise<ReplicaSet> => {
  if (!mongoAvailable || binary === undefined) throw new Error('No mongod: set MONGOMS_SYSTEM_BINARY to one, or put it on the PATH.');
  process.env['MONGOMS_RUNTIME_DOWNLOAD'] = 'false';
  const set = await MongoMemoryReplSet.create({
    binary: { version: '6.0.5', systemBinary: binary },
    instanceOpts: Array.from({ length: members }, () => ({ args: ['--setParameter', 'transactionLifetimeLimitSeconds=3', ...more] })),
    replSet: { count: members, storageEngine: 'wiredTiger' },
  });
  const folders = set.servers.flatMap(({ instanceInfo }) => instanceInfo?.dbPath ?? []);
  return { uri: (database) => set.getUri(database), folders, stop: async () => void (await set.stop()) };
};
