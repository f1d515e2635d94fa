import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The mongod that tests start: the one that is named, else the first on the PATH, else none. */
export const findMongod = (env: NodeJS.ProcessEnv): string | null => {
  if (env.MONGOMS_SYSTEM_BINARY) return env.MONGOMS_SYSTEM_BINARY;
  const name = process.platform === 'win32' ? 'mongod.exe' : 'mongod';
  const places = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return places.map((place) => join(place, name)).find(isExecutable) ?? null;
};
