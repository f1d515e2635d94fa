import { mkdtempSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/** Where Linux keeps files in memory. */
const usual = '/dev/shm';
/** Four times what the stores of a whole run take. */
const roomNeeded = 6 * 1024 ** 3;

const roomIn = (parent: string): number => {
  const { bavail, bsize } = statfsSync(parent);
  return Math.min(bavail * bsize, process.availableMemory());
};

/**
 * Makes a folder in memory for what tests write, else gives none: where a folder is named for that already, and where there is no such
 * place or too little room. Stores wait for the disk at each commit; that makes a run longer, and no test can see it, because a process
 * that is killed loses nothing that the system has taken over.
 */
export const memoryFolder = (env: NodeJS.ProcessEnv, parent = usual, needed = roomNeeded): string | null => {
  if (env.TMPDIR) return null;
  try {
    return roomIn(parent) >= needed ? mkdtempSync(join(parent, 'zorggenoot-tests-')) : null;
  } catch {
    return null;
  }
};
