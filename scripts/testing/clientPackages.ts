import { statSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './runCommand.ts';
import type { Step } from './step.ts';
import { failed, passed } from './tally.ts';

const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether the packages of a folder are there, as its lockfile has them. */
export const areInstalled = (folder: string): boolean => {
  const installed = changedAt(join(folder, 'node_modules/.package-lock.json'));
  return installed > 0 && installed >= changedAt(join(folder, 'package-lock.json'));
};

/** Installs the packages of a folder. `npm` is the script of the npm that runs us: it needs no shell, on any system. */
export const installStep = (folder: string, npm: string, env: NodeJS.ProcessEnv): Step => ({
  name: 'install',
  run: async () => {
    const { ok, output } = await runCommand([npm, 'ci', '--prefix', folder, '--loglevel=error', '--no-progress'], env);
    return { tally: ok ? passed : failed, report: output.trim(), skipped: [] };
  },
});
