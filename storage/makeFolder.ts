import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refused } from './refused.ts';

const sentences: Record<string, string> = {
  EEXIST: 'DATA_DIR is a file; it must be a folder.',
  ENOTDIR: 'DATA_DIR lies in something that is no folder.',
  ENOSPC: 'No space is left for the folder DATA_DIR.',
};
const otherwise = 'DATA_DIR names a place where this user can make no folder; name another one.';

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Makes the data folder, and those above it, for its owner only; one that is there is left as it is. Step by step, because Node's own
 * recursive way never ends below a folder that says of a new one that it is not there, as `/proc` does.
 * @throws Refused when it cannot be made
 */
export const makeFolder = (path: string): void => {
  try {
    if (isFolder(path)) return;
    if (!existsSync(dirname(path))) makeFolder(dirname(path));
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (error instanceof Refused) throw error;
    const code = String((error as NodeJS.ErrnoException).code);
    if (code === 'EEXIST' && isFolder(path)) return; // another process was faster
    throw new Refused(sentences[code] ?? otherwise, { cause: error });
  }
};
