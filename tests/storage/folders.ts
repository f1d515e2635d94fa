import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type OpenedStore } from '../../storage/open.ts';

/** Does the work in a folder of its own, which goes afterwards. */
export const inFolder = async <T>(work: (folder: string) => T | Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'storage-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const openEmbedded = (dataDir: string, serving = true): Promise<OpenedStore> =>
  openStore({ mongodbUri: undefined, dataDir, masterKeyFile: undefined, serving });
