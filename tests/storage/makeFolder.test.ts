import { describe, expect, it } from '@jest/globals';
import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../storage/makeFolder.ts';
import { Refused } from '../../storage/refused.ts';
import { inFolder } from './folders.ts';

const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe('the data folder', () => {
  it('is made with those above it, for its owner only', () =>
    inFolder((folder) => {
      const path = join(folder, 'a', 'b', 'c');
      makeFolder(path);
      expect([modeOf(path), modeOf(join(folder, 'a'))]).toEqual([0o700, 0o700]);
    }));
  it('is left as it is when it is there', () =>
    inFolder((folder) => {
      chmodSync(folder, 0o755);
      makeFolder(folder);
      expect(modeOf(folder)).toBe(0o755);
    }));
  it('is refused in words when it cannot be made', () =>
    inFolder((folder) => {
      const file = join(folder, 'file');
      writeFileSync(file, '');
      expect(() => makeFolder(file)).toThrow(Refused);
      expect(() => makeFolder(file)).toThrow(/^DATA_DIR is a file; it must be a folder\.$/);
      expect(() => makeFolder(join(file, 'a', 'b'))).toThrow(/^DATA_DIR lies in something that is no folder\.$/);
      expect(() => makeFolder(join(folder, 'a'.repeat(300)))).toThrow('can make no folder');
    }));
});
