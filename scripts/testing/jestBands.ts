import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bands } from './bands.ts';
import type { Band } from './bands.ts';
import { readJestResult } from './jestResult.ts';
import type { JestResult } from './jestResult.ts';
import { runCommand } from './runCommand.ts';
import type { Outcome, Step } from './step.ts';

const readResult = (file: string): JestResult | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestResult;
  } catch {
    return null; // jest ended before it could write one
  }
};

const runBand = async (band: Band, env: NodeJS.ProcessEnv): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'jest-result-'));
  const file = join(folder, 'result.json');
  const options = ['--ci', '--json', `--outputFile=${file}`, `--maxWorkers=${band.workers}`];
  try {
    const { ok, output } = await runCommand(['node_modules/jest/bin/jest.js', ...options, '--runTestsByPath', ...band.files], env);
    const result = readResult(file);
    return readJestResult(result && { ...result, success: result.success && ok }, output, process.cwd());
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The bands of tests, each one a step. */
export const jestBands = (env: NodeJS.ProcessEnv): Step[] => bands().map((band) => ({ name: band.name, run: () => runBand(band, env) }));
