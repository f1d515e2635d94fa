// Runs the suites that need a browser. Names of suites as arguments run only those: `npm run test:browser -- webChat`.
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { areInstalled, installStep } from './testing/clientPackages.ts';
import { findChromium } from './testing/findChromium.ts';
import { runJest } from './testing/runJest.ts';
import { runSteps } from './testing/runSteps.ts';
import { chromiumRemedy, skipNotice } from './testing/skipNotice.ts';
import type { Step } from './testing/step.ts';
import { add, failed, summaryLine } from './testing/tally.ts';
import type { Tally } from './testing/tally.ts';

const folder = 'tests/clients';
/** A browser takes a processor, the service under it the other. Where others use them too, a test takes several times as long. */
const options = ['--testMatch=<rootDir>/tests/clients/*.browser.ts', '--maxWorkers=1'];
const testWithinMs = 180_000;

/** Ten times what a suite takes: a browser on a busy machine is slow. */
const withinMs = 600_000;

const print = (line: string): void => console.log(line);
const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1', TEST_WITHIN_MS: String(testWithinMs) };

const suites = (names: readonly string[]): Step[] => {
  const all = globSync(`${folder}/*.browser.ts`)
    .toSorted()
    .map((file) => ({ name: basename(file, '.browser.ts'), run: () => runJest([file], options, env, withinMs) }));
  const unknown = names.find((name) => !all.some((suite) => suite.name === name));
  if (unknown) throw new Error(`there is no suite ${unknown}; there are ${all.map(({ name }) => name).join(', ')}`);
  return names.length > 0 ? all.filter(({ name }) => names.includes(name)) : all;
};

/** Installs what is missing; nothing where there is no browser to use it. */
const install = async (chromium: string | null): Promise<Tally> => {
  if (chromium === null || areInstalled(folder)) return { passed: 0, failed: 0, skipped: 0 };
  print(`installing the packages of ${folder}, once`);
  return (await runSteps([installStep(folder, env.npm_execpath ?? 'npm', env)], print)).tally;
};

const runAll = async (): Promise<Tally> => {
  const chosen = suites(process.argv.slice(2));
  const chromium = findChromium(env);
  print(chromium === null ? 'no Chromium was found' : `the browser is ${chromium}`);
  const installed = await install(chromium);
  if (installed.failed > 0) return installed;
  const { tally, skipped } = await runSteps(chosen, print);
  const notice = skipNotice(skipped, chromium === null ? chromiumRemedy : []);
  if (notice) print(notice);
  return add({ ...installed, passed: 0 }, tally);
};

/** Whatever happens, the last line on standard output is the summary. */
const end = (tally: Tally): void => {
  print(summaryLine(tally));
  process.exitCode = tally.failed > 0 ? 1 : 0;
};

try {
  end(await runAll());
} catch (error) {
  console.error(error);
  end(failed);
}
