import { Unavailable } from '../domain/store.ts';
import { Refused } from '../storage/refused.ts';
import { frames } from './log.ts';
import { WrongSettings } from './settings.ts';

const listening: Record<string, string> = {
  EADDRINUSE: 'Another program already listens at this address; stop it, or set PORT to another number.',
  EACCES: 'This user may not listen on this port; set PORT to a number above 1023.',
  ERR_SQLITE_ERROR: 'The file store.sqlite in DATA_DIR cannot be read; put back a copy, or name another folder.',
  EADDRNOTAVAIL: 'HOST is not an address of this machine.',
  ENOTFOUND: 'HOST is not an address of this machine.',
};
const codeOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '');

/** What the operator is told when a command cannot go on: plain words, no value, nothing that a person said. */
export const explain = (error: unknown): string => {
  if (error instanceof WrongSettings || error instanceof Refused) return error.message;
  if (error instanceof Unavailable) return 'The database does not answer; look at MONGODB_URI, and whether it runs.';
  return listening[codeOf(error)] ?? `Something unforeseen happened: ${JSON.stringify(frames(error))}`;
};
