import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { MongoMemoryReplSet, MongoMemoryServer } from 'mongodb-memory-server-core';

const binaryOnPath = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'mongod'))
    .find((path) => existsSync(path));
const binary = process.env['MONGOMS_SYSTEM_BINARY'] ?? binaryOnPath();
const required = process.env['CI'] === 'true' || process.env['REQUIRE_MONGODB'] === '1';

const mongoAvailable = binary !== undefined && existsSync(binary);

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
  /** Where its servers keep their files, uncompressed, so that they can be searched. */
  folders: string[];
  /** Holds every server still, as a machine that hangs does, and lets them go on. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}

const settings = (): { version: string; systemBinary: string } => {
  if (!mongoAvailable || binary === undefined) throw new Error('No mongod: set MONGOMS_SYSTEM_BINARY to one, or put it on the PATH.');
  process.env['MONGOMS_RUNTIME_DOWNLOAD'] = 'false';
  return { version: '6.0.5', systemBinary: binary };
};
/** Locks of a client that died are freed after 3 s instead of 60; test commands let a test make a server fail. */
const parameters = ['--setParameter', 'transactionLifetimeLimitSeconds=3', '--setParameter', 'enableTestCommands=1'];
const args = [...parameters, '--wiredTigerCollectionBlockCompressor', 'none', '--wiredTigerJournalCompressor', 'none'];

/** Starts a real replica set of `members` servers. */
export const startReplicaSet = async (members = 1): Promise<ReplicaSet> => {
  const set = await MongoMemoryReplSet.create({
    binary: settings(),
    instanceOpts: Array.from({ length: members }, () => ({ args, storageEngine: 'wiredTiger' })),
    replSet: { count: members, storageEngine: 'wiredTiger' },
  });
  const signal = (name: NodeJS.Signals): void => set.servers.forEach((server) => server.instanceInfo?.instance.mongodProcess?.kill(name));
  return {
    uri: (database) => set.getUri(database),
    folders: set.servers.flatMap(({ instanceInfo }) => instanceInfo?.dbPath ?? []),
    pause: () => signal('SIGSTOP'),
    resume: () => signal('SIGCONT'),
    stop: async () => {
      signal('SIGCONT');
      await set.stop();
    },
  };
};

/**
 * A replica set of one server, with databases that nobody else uses: the one that the test run shares between its files
 * (`SHARED_REPLICA_SET`, a URI with `DATABASE` in its path), since starting one takes seconds; else one of its own.
 * @param own tells whose databases they are; as it stands, those of one file
 */
export const shareReplicaSet = async (own = randomBytes(6).toString('hex')): Promise<Pick<ReplicaSet, 'uri' | 'stop'>> => {
  const shared = process.env['SHARED_REPLICA_SET'];
  if (shared === undefined) return startReplicaSet();
  return { uri: (database) => shared.replace('DATABASE', `${database}-${own}`), stop: async () => {} };
};

/** Starts a server that is no replica set. */
export const startStandalone = async (): Promise<{ uri(database: string): string; stop(): Promise<void> }> => {
  const server = await MongoMemoryServer.create({ binary: settings() });
  return { uri: (database) => server.getUri(database), stop: async () => void (await server.stop()) };
};
