import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './makeFolder.ts';
import { Refused } from './refused.ts';

/** The keys that wrap all other keys, by version. */
export interface MasterKeys {
  /** The version that wraps from now on: the last line of the file. */
  readonly current: number;
  readonly byVersion: ReadonlyMap<number, KeyObject>;
}

const line = /^(?<version>[1-9]\d{0,8}):(?<key>[A-Za-z0-9+/]{43}=)$/;

/**
 * Reads master keys from text: one `version:base64 of 32 bytes` a line, the newest last.
 * @throws Refused when a line is of another form, a version comes twice, or there is none
 */
export const parseMasterKeys = (text: string): MasterKeys => {
  const byVersion = new Map<number, KeyObject>();
  let current = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const parts = line.exec(raw.trim())?.groups;
    if (!parts) throw new Refused(`Line ${index + 1} of the master key file is not of the form version:base64 of 32 bytes.`);
    current = Number(parts['version']);
    if (byVersion.has(current)) throw new Refused(`Line ${index + 1} of the master key file repeats a version.`);
    byVersion.set(current, createSecretKey(Buffer.from(parts['key'] ?? '', 'base64')));
  }
  if (current === 0) throw new Refused('The master key file holds no key.');
  return { current, byVersion };
};

/** Makes the file whole or not at all: of several processes that start at once, one wins and all read the same key. */
const makeFile = (path: string): void => {
  const draft = `${path}.${process.pid}.new`;
  makeFolder(dirname(path));
  writeFileSync(draft, `1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
};

/**
 * Reads the master key file; makes one (mode 0600) where there is none and `make` allows it.
 * @throws Refused when it is not there, cannot be read, or is no master key file
 */
export const readMasterKeys = (path: string, make: boolean): MasterKeys => {
  try {
    return parseMasterKeys(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof Refused) throw error;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw new Refused('The master key file cannot be read.', { cause: error });
    if (!make) throw new Refused('The master key file is not there; without it nothing in the store can be read.');
  }
  try {
    makeFile(path);
  } catch (error) {
    throw error instanceof Refused
      ? error
      : new Refused('The master key file cannot be made in DATA_DIR; name another folder.', { cause: error });
  }
  return parseMasterKeys(readFileSync(path, 'utf8'));
};
