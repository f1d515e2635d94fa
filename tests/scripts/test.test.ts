import { afterAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const script = join(process.cwd(), 'scripts/test.ts');
const base = mkdtempSync(join(tmpdir(), 'checked-'));
afterAll(() => rmSync(base, { recursive: true }));
const newFolder = (): string => mkdtempSync(join(base, 'one-'));

/** A folder in which the formatter is a program of one line. */
const folderWithFormatter = (program: string): string => {
  const folder = newFolder();
  mkdirSync(join(folder, 'node_modules/oxfmt/bin'), { recursive: true });
  writeFileSync(join(folder, 'node_modules/oxfmt/bin/oxfmt'), program);
  return folder;
};

/** Runs the script of `npm test` in a folder. */
const runIn = (folder: string, ...args: string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, lastLine: stdout.slice(0, -1).split('\n').at(-1) };
};

describe('npm test', () => {
  it('ends in the summary line, with exit code 0, when all passes', () => {
    const { status, lastLine } = runIn(folderWithFormatter('process.exit(0)'), 'format');
    expect(lastLine).toBe('1 passed, 0 failed, 0 skipped');
    expect(status).toBe(0);
  });

  it('ends in the summary line, with exit code 1, when a check fails, and prints why', () => {
    const { status, stdout, lastLine } = runIn(folderWithFormatter('console.log("a.ts is crooked"); process.exit(1)'), 'format');
    expect(stdout).toContain('a.ts is crooked');
    expect(lastLine).toBe('0 passed, 1 failed, 0 skipped');
    expect(status).toBe(1);
  });

  it('runs every check, also when none of the tools is there', () => {
    const { status, stdout, lastLine } = runIn(newFolder());
    for (const name of ['types', 'webTypes', 'lint', 'format', 'imports', 'unused', 'locales', 'regexes'])
      expect(stdout).toContain(`FAIL  ${name}`);
    expect(lastLine).toBe('0 passed, 8 failed, 0 skipped');
    expect(status).toBe(1);
  });

  it('ends in the summary line when the runner itself breaks', () => {
    const { status, lastLine } = runIn(newFolder(), 'no-such-step');
    expect(lastLine).toBe('0 passed, 1 failed, 0 skipped');
    expect(status).toBe(1);
  });
});
