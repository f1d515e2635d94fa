import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findMongod } from '../../scripts/testing/findMongod.ts';
import { mongodRemedy, skipNotice } from '../../scripts/testing/skipNotice.ts';

const base = mkdtempSync(join(tmpdir(), 'path-'));
afterAll(() => rmSync(base, { recursive: true }));
const emptyFolder = (): string => mkdtempSync(join(base, 'one-'));
const folderWith = (mode: number): string => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'mongod'), '', { mode });
  return folder;
};

describe('the mongod that tests start', () => {
  it('is the one that the setting names', () => {
    expect(findMongod({ MONGOMS_SYSTEM_BINARY: '/opt/mongod', PATH: folderWith(0o755) })).toBe('/opt/mongod');
  });

  it('is else the first on the PATH that can be run', () => {
    const good = folderWith(0o755);
    expect(findMongod({ PATH: [emptyFolder(), good].join(delimiter) })).toBe(join(good, 'mongod'));
  });

  it('is else none', () => expect(findMongod({ PATH: emptyFolder() })).toBeNull());
});

describe('the notice of what did not run', () => {
  it('is silent when everything ran', () => expect(skipNotice([], mongodRemedy)).toBe(''));

  it('names what was skipped, and how to run it where mongod is missing', () => {
    const notice = skipNotice(['the store on MongoDB'], mongodRemedy);
    expect(notice).toContain('the store on MongoDB');
    expect(notice).toContain('MONGOMS_SYSTEM_BINARY="$(bash scripts/mongod.sh)" npm test');
  });
});
