import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJestResult } from './jestResult.ts';
import type { JestResult } from './jestResult.ts';
import { runCommand } from './runCommand.ts';
import type { Outcome } from './step.ts';

const readResult = (file: string): JestResult | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestResult;
  } catch {
    return null; // jest ended before it could write one
  }
};

/** What was compiled once is kept for all workers, and for the servers that tests start. */
const compiled = join(process.cwd(), 'node_modules/.cache/node');

/** Node runs it before anything else, in the workers too. */
const first = new URL('jest/keepWorkerData.ts', import.meta.url).href;

/** Runs these test files with jest, and gives what it came to. */
export const runJest = async (
  files: readonly string[],
  options: readonly string[],
  env: NodeJS.ProcessEnv,
  withinMs?: number,
): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'jest-result-'));
  const file = join(folder, 'result.json');
  const all = ['--ci', '--json', `--outputFile=${file}`, ...options];
  try {
    const { ok, output } = await runCommand(
      ['--import', first, 'node_modules/jest/bin/jest.js', ...all, '--runTestsByPath', ...files],
      { NODE_COMPILE_CACHE: compiled, ...env },
      withinMs,
    );
    const result = readResult(file);
    return readJestResult(result && { ...result, success: result.success && ok }, output, process.cwd());
  } finally {
    rmSync(folder, { recursive: true });
  }
};
