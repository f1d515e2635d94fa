import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMasterKeys, readMasterKeys } from '../../storage/masterKey.ts';
import { Refused } from '../../storage/refused.ts';
import { inFolder, openEmbedded } from './folders.ts';

const one = Buffer.alloc(32, 1).toString('base64');
const two = Buffer.alloc(32, 2).toString('base64');

describe('the master key file', () => {
  it('holds a version and a key a line; the last line is the current one', () => {
    const keys = parseMasterKeys(`3:${one}\n\n7:${two}\n`);
    expect(keys.current).toBe(7);
    expect([...keys.byVersion.keys()]).toEqual([3, 7]);
    expect(keys.byVersion.get(3)?.export()).toEqual(Buffer.alloc(32, 1));
  });

  it('may come from an editor that ends lines its own way', () => {
    expect(parseMasterKeys(`1:${one}\r\n2:${two}\r\n`).current).toBe(2);
  });

  it.each([
    ['', 'holds no key'],
    ['\n \n', 'holds no key'],
    [`x:${one}`, 'Line 1'],
    [`0:${one}`, 'Line 1'],
    [`1:${one}\n2:${two.slice(4)}`, 'Line 2'],
    [`1:${Buffer.alloc(31).toString('base64')}`, 'Line 1'],
    [`1:${one}\n1:${two}`, 'Line 2 of the master key file repeats'],
  ])('is refused in words when it is not that: %#', (text, words) => {
    expect(() => parseMasterKeys(text)).toThrow(Refused);
    expect(() => parseMasterKeys(text)).toThrow(words);
  });

  it('shows nothing of itself when it is refused', () => {
    expect(() => parseMasterKeys('1:c2VjcmV0')).toThrow(/^Line 1 of the master key file is not of the form version:base64 of 32 bytes\.$/);
  });

  it('is made where there is none and that is allowed, for its owner only, and then stays', () =>
    inFolder((folder) => {
      const path = join(folder, 'below', 'master.key');
      expect(() => readMasterKeys(path, false)).toThrow('not there');
      const made = readMasterKeys(path, true);
      expect(made.current).toBe(1);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(readMasterKeys(path, true).byVersion.get(1)?.export()).toEqual(made.byVersion.get(1)?.export());
      expect(readFileSync(path, 'utf8')).toMatch(/^1:[A-Za-z0-9+/]{43}=\n$/);
      expect(readdirSync(join(folder, 'below'))).toEqual(['master.key']);
    }));

  it('that cannot be read or made is refused in words', () =>
    inFolder((folder) => {
      expect(() => readMasterKeys(folder, true)).toThrow('cannot be read');
      expect(() => readMasterKeys(join(folder, 'a'.repeat(250)), true)).toThrow(/^The master key file cannot be made in DATA_DIR;/);
    }));

  it('is refused by a store that was made with another one', () =>
    inFolder(async (folder) => {
      const { store } = await openEmbedded(folder);
      await store.close();
      writeFileSync(join(folder, 'master.key'), `1:${one}\n`);
      await expect(openEmbedded(folder)).rejects.toThrow('does not belong to this store');
    }));
});
