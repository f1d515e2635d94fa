import type { KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../domain/store.ts';
import type { Engine } from './engine.ts';
import { Keyring } from './keyring.ts';
import { makeFolder } from './makeFolder.ts';
import { readMasterKeys } from './masterKey.ts';
import { Refused } from './refused.ts';
import { SealedStore } from './sealedStore.ts';

export interface StoreOptions {
  /** URI of a replica set with the database in its path; undefined for the embedded store. */
  readonly mongodbUri: string | undefined;
  /** Folder of the embedded store and of a generated master key; a serving process makes it where it is not there. */
  readonly dataDir: string;
  /** Undefined: `master.key` in `dataDir`, made at the first start. */
  readonly masterKeyFile: string | undefined;
  /** Whether this process serves visitors: the embedded store lets one such process in at a time. */
  readonly serving: boolean;
}
export interface OpenedStore {
  readonly store: Store;
  /** Keys of the store itself, the same in every process: `token` signs what visitors carry, `unsubscribe` makes the links that stop offers. */
  secrets(name: 'token' | 'unsubscribe'): KeyObject;
  /** Wraps every key by the current master key; gives how many were under an older one. */
  rewrap(): Promise<number>;
}

/** The driver of MongoDB is loaded only where it is used: it costs more than the rest of the start. */
const openEngine = async ({ mongodbUri, dataDir, serving }: StoreOptions): Promise<Engine> => {
  if (mongodbUri !== undefined) return (await import('./mongo/engine.ts')).openMongo(mongodbUri);
  return (await import('./sqlite/engine.ts')).openSqlite(dataDir, { serving });
};

/** A command beside the service makes no store: a mistyped folder would only look like an empty one. */
const isAbsent = ({ mongodbUri, dataDir }: StoreOptions): boolean => mongodbUri === undefined && !existsSync(join(dataDir, 'store.sqlite'));

/**
 * Opens the store, brings it forward to this program's shape, and opens its keyring.
 * @throws Refused in one sentence for the operator; Unavailable when a database does not answer
 */
export const openStore = async (options: StoreOptions): Promise<OpenedStore> => {
  if (options.serving) makeFolder(options.dataDir);
  else if (isAbsent(options))
    throw new Refused('There is no store in DATA_DIR. Start the service once, or set DATA_DIR to the folder it uses.');
  const engine = await openEngine(options);
  try {
    // A key made anew for a store that has keys already would only hide that the right one is lost.
    const make = options.masterKeyFile === undefined && !(await engine.keys.any());
    const masters = readMasterKeys(options.masterKeyFile ?? join(options.dataDir, 'master.key'), make);
    const keyring = await Keyring.open(engine.keys, masters);
    const store = new SealedStore(engine, keyring);
    return { store, secrets: (name) => keyring.system(name), rewrap: () => keyring.rewrap() };
  } catch (error) {
    await engine.close();
    throw error;
  }
};
