import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../storage/open.ts';
import { storeContract } from './contract.ts';

storeContract('SQLite', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'storage-'));
  const open = async () => (await openStore({ mongodbUri: undefined, dataDir, masterKeyFile: undefined, serving: true })).store;
  let store = await open();
  return {
    store,
    reopen: async () => {
      await store.close();
      return (store = await open());
    },
    remove: async () => {
      await store.close();
      rmSync(dataDir, { recursive: true });
    },
  };
});
