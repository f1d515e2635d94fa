import { findOnPath, isExecutable } from './findOnPath.ts';

/** Where Debian puts it. */
const usual = '/usr/bin/chromium';

/** The Chromium that tests drive: the one that is named, else the system's, else the first on the PATH, else none. */
export const findChromium = (env: NodeJS.ProcessEnv, system = usual): string | null => {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  return isExecutable(system) ? system : findOnPath('chromium', env.PATH);
};
