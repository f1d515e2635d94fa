import { hash } from 'node:crypto';
import { constants, cpSync, existsSync, globSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../storage/open.ts';
import { settledConversation } from './settledConversation.ts';

const cache = 'node_modules/.cache/dossiers';
/** Commits under way at the same time; the store writes them in groups. */
const together = 500;

/** Changes whenever what is stored, or how, may have changed. */
const shape = (): string => {
  const files = globSync('{domain/kinds.ts,storage/*.ts,storage/sqlite/**/*.ts}').toSorted();
  const sources = [...files, 'benchmarks/dossiers/settledConversation.ts'].map((file) => readFileSync(file, 'utf8'));
  return hash('sha256', sources.join('\0'), 'hex').slice(0, 12);
};

const fill = async (folder: string, count: number): Promise<void> => {
  const { store } = await openStore({ mongodbUri: undefined, dataDir: folder, masterKeyFile: undefined, serving: true });
  try {
    const at = new Date();
    for (let from = 0; from < count; from += together) {
      const numbers = Array.from({ length: Math.min(together, count - from) }, (_, place) => from + place);
      await Promise.all(numbers.map((number) => store.commit(settledConversation(store, number, at))));
      if ((from + together) % 20_000 === 0) console.error(`  ${from + together} of ${count}`);
    }
  } finally {
    await store.close();
  }
};

/** A data folder with so many dossiers, written once and kept until what is stored changes its shape. */
const keptFolder = async (count: number): Promise<string> => {
  const folder = join(cache, `${count}-${shape()}`);
  if (existsSync(join(folder, 'complete'))) return folder;
  mkdirSync(cache, { recursive: true });
  const outdated = readdirSync(cache).filter((name) => name.startsWith(`${count}-`));
  for (const name of outdated) rmSync(join(cache, name), { recursive: true });
  console.error(`writing ${count} dossiers (once) …`);
  await fill(folder, count);
  writeFileSync(join(folder, 'complete'), '');
  return folder;
};

/** A copy of a data folder with so many dossiers, to be measured on and thrown away. */
export const copyOfDossiers = async (count: number, name: string): Promise<{ folder: string; remove(): void }> => {
  const kept = await keptFolder(count);
  const folder = join(cache, name);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  remove();
  cpSync(kept, folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return { folder, remove };
};
