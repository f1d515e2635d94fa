// Runs every check and every test. Names of steps as arguments run only those: `npm test -- lint locales`.
import { rmSync } from 'node:fs';
import { checks } from './testing/checks.ts';
import { findMongod } from './testing/findMongod.ts';
import { jestBands } from './testing/jestBands.ts';
import { memoryFolder } from './testing/memoryFolder.ts';
import { runSteps } from './testing/runSteps.ts';
import { mongodRemedy, skipNotice } from './testing/skipNotice.ts';
import type { Step } from './testing/step.ts';
import { failed, summaryLine } from './testing/tally.ts';
import type { Tally } from './testing/tally.ts';

const print = (line: string): void => console.log(line);

const environment = (mongod: string | null, memory: string | null): NodeJS.ProcessEnv => ({
  ...process.env,
  NO_COLOR: '1',
  MONGOMS_RUNTIME_DOWNLOAD: 'false',
  ...(mongod && { MONGOMS_SYSTEM_BINARY: mongod }),
  ...(memory && { TMPDIR: memory }),
});

const choose = (steps: Step[], names: readonly string[]): Step[] => {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown) throw new Error(`there is no step ${unknown}; there are ${steps.map(({ name }) => name).join(', ')}`);
  return names.length > 0 ? steps.filter(({ name }) => names.includes(name)) : steps;
};

/** However the run ends, also by the keyboard: what stays behind in memory would stay there until the machine is started again. */
const removeAtEnd = (folder: string): void => {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
};

const runAll = async (): Promise<Tally> => {
  const mongod = findMongod(process.env);
  const memory = memoryFolder(process.env);
  if (memory) removeAtEnd(memory);
  const env = environment(mongod, memory);
  const { tally, skipped } = await runSteps(choose([...checks(env), ...jestBands(env)], process.argv.slice(2)), print);
  const notice = skipNotice(skipped, mongod === null ? mongodRemedy : []);
  if (notice) print(notice);
  return tally;
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
