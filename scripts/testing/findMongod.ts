import { findOnPath } from './findOnPath.ts';

/** The mongod that tests start: the one that is named, else the first on the PATH, else none. */
export const findMongod = (env: NodeJS.ProcessEnv): string | null => {
  if (env.MONGOMS_SYSTEM_BINARY) return env.MONGOMS_SYSTEM_BINARY;
  return findOnPath(process.platform === 'win32' ? 'mongod.exe' : 'mongod', env.PATH);
};
