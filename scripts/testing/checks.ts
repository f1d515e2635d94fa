import { existsSync } from 'node:fs';
import { runCommand } from './runCommand.ts';
import type { Step } from './step.ts';
import { failed, passed } from './tally.ts';

const folders = ['domain', 'locales', 'dialogs', 'storage', 'web', 'bot', 'tests', 'benchmarks', 'scripts'];

/** Name and command line, in the order in which they run. */
const commands = (): Record<string, readonly string[]> => ({
  types: ['node_modules/typescript/bin/tsc', '--noEmit'],
  webTypes: ['node_modules/typescript/bin/tsc', '--noEmit', '--project', 'web'], // what runs in a browser, with the browser's types
  lint: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives', '--format=unix'],
  format: ['node_modules/oxfmt/bin/oxfmt', '--check'],
  imports: [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.mjs',
    ...folders.filter((folder) => existsSync(folder)),
  ],
  unused: ['node_modules/knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors'],
  locales: ['scripts/checkLocales.ts'],
  regexes: ['scripts/checkRegexes.ts'],
});

/** The checks of the sources, each one a step; most of them keep one processor busy. */
export const checks = (env: NodeJS.ProcessEnv): Step[] =>
  Object.entries(commands()).map(([name, command]) => ({
    name,
    besideOthers: true,
    run: async () => {
      const { ok, output } = await runCommand(command, env);
      return { tally: ok ? passed : failed, report: output.trim(), skipped: [] };
    },
  }));
