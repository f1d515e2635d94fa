import { afterAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { areInstalled } from '../../scripts/testing/clientPackages.ts';
import { findChromium } from '../../scripts/testing/findChromium.ts';

const script = join(process.cwd(), 'scripts/testBrowser.ts');
const base = mkdtempSync(join(tmpdir(), 'browser-'));
afterAll(() => rmSync(base, { recursive: true }));
const newFolder = (): string => mkdtempSync(join(base, 'one-'));
const write = (folder: string, name: string, text = '', mode = 0o644): string => {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { mode });
  return file;
};

/** A jest that says of every file what stands in it. */
const fakeJest = `
const { readFileSync, writeFileSync } = require('node:fs');
const option = (name) => process.argv.find((given) => given.startsWith(name)).slice(name.length);
const status = readFileSync(process.argv.at(-1), 'utf8');
writeFileSync(option('--outputFile='), JSON.stringify({
  success: status !== 'failed',
  numPassedTests: Number(status === 'passed'), numFailedTests: Number(status === 'failed'), numPendingTests: Number(status === 'pending'),
  numTodoTests: 0, numRuntimeErrorTestSuites: 0,
  testResults: [{ name: 'a.browser.ts', message: status === 'failed' ? 'it went wrong' : '', assertionResults: [{ status, ancestorTitles: ['Web Chat'] }] }],
}));
`;
interface Given {
  suites: Record<string, string>;
  installed: boolean;
  npm?: string;
}
/** A folder with these suites, in which jest and npm are programs of a few lines. */
const folderWith = ({ suites, installed, npm = '' }: Given): string => {
  const folder = newFolder();
  for (const [name, status] of Object.entries(suites)) write(folder, `tests/clients/${name}.browser.ts`, status);
  write(folder, 'node_modules/jest/bin/jest.js', fakeJest);
  write(folder, 'tests/clients/package-lock.json');
  if (installed) write(folder, 'tests/clients/node_modules/.package-lock.json');
  write(folder, 'npm.cjs', npm);
  return folder;
};
const runIn = (folder: string, ...names: string[]) => {
  const env = { PATH: process.env['PATH'], CHROMIUM_PATH: '/opt/chromium', npm_execpath: join(folder, 'npm.cjs') };
  const { status, stdout } = spawnSync(process.execPath, [script, ...names], { cwd: folder, encoding: 'utf8', env });
  return { status, stdout, lastLine: stdout.slice(0, -1).split('\n').at(-1) };
};

describe('npm run test:browser', () => {
  it('says which browser it drives, runs every suite, and ends in the summary line', () => {
    const { status, stdout, lastLine } = runIn(folderWith({ suites: { one: 'passed', other: 'passed' }, installed: true }));
    expect(stdout).toContain('the browser is /opt/chromium');
    expect(stdout).toMatch(/ok {4}one[\s\S]*ok {4}other/);
    expect([status, lastLine]).toEqual([0, '2 passed, 0 failed, 0 skipped']);
  });

  it('ends in the summary line, with exit code 1, when a suite fails, and prints why', () => {
    const { status, stdout, lastLine } = runIn(folderWith({ suites: { one: 'failed', other: 'passed' }, installed: true }));
    expect(stdout).toContain('it went wrong');
    expect([status, lastLine]).toEqual([1, '1 passed, 1 failed, 0 skipped']);
  });

  it('says what was skipped where nobody can miss it', () => {
    const { status, stdout, lastLine } = runIn(folderWith({ suites: { one: 'pending' }, installed: true }));
    expect(stdout).toContain('!!! NOT EVERYTHING RAN. Skipped:\n!!!   a.browser.ts (1 of 1 tests): Web Chat');
    expect([status, lastLine]).toEqual([0, '0 passed, 0 failed, 1 skipped']);
  });

  it('runs the suites that are named, and fails for a name that is none', () => {
    const folder = folderWith({ suites: { one: 'failed', other: 'passed' }, installed: true });
    expect(runIn(folder, 'other').lastLine).toBe('1 passed, 0 failed, 0 skipped');
    expect(runIn(folder, 'third')).toMatchObject({ status: 1, lastLine: '0 passed, 1 failed, 0 skipped' });
  });

  it('installs the packages where they are missing, in their own folder', () => {
    const npm = 'if (process.argv.slice(2, 5).join(" ") !== "ci --prefix tests/clients") process.exit(1);';
    const { stdout, lastLine } = runIn(folderWith({ suites: { one: 'passed' }, installed: false, npm }));
    expect(stdout).toMatch(/ok {4}install/);
    expect(lastLine).toBe('1 passed, 0 failed, 0 skipped');
  });

  it('fails without running anything when they cannot be installed, and prints why', () => {
    const npm = 'console.error("the registry is away"); process.exit(1)';
    const { status, stdout, lastLine } = runIn(folderWith({ suites: { one: 'passed' }, installed: false, npm }));
    expect(stdout).toContain('the registry is away');
    expect([status, lastLine]).toEqual([1, '0 passed, 1 failed, 0 skipped']);
  });
});

describe('the packages of the clients', () => {
  it('are installed anew when their lockfile changed', () => {
    const folder = newFolder();
    expect(areInstalled(folder)).toBe(false);
    const lockfile = write(folder, 'package-lock.json');
    write(folder, 'node_modules/.package-lock.json');
    expect(areInstalled(folder)).toBe(true);
    const later = new Date(Date.now() + 60_000);
    utimesSync(lockfile, later, later);
    expect(areInstalled(folder)).toBe(false);
  });
});

describe('the Chromium that tests drive', () => {
  const nowhere = join(base, 'nowhere');
  it('is the one that the setting names', () => expect(findChromium({ CHROMIUM_PATH: '/opt/chromium' })).toBe('/opt/chromium'));

  it("is else the system's, else the first on the PATH, else none", () => {
    const folder = newFolder();
    const onPath = write(folder, 'chromium', '', 0o755);
    const PATH = [newFolder(), folder].join(delimiter);
    expect(findChromium({ PATH }, onPath)).toBe(onPath);
    expect(findChromium({ PATH }, nowhere)).toBe(onPath);
    expect(findChromium({ PATH: newFolder() }, nowhere)).toBeNull();
  });
});
