import { expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { memoryFolder } from '../../scripts/testing/memoryFolder.ts';

it('a folder in memory is made where there is room and none is named', () => {
  const parent = mkdtempSync(join(tmpdir(), 'memory-'));
  const made = memoryFolder({}, parent, 1);
  expect(made !== null && existsSync(made) && dirname(made)).toBe(parent);
  expect(memoryFolder({}, parent, Number.MAX_SAFE_INTEGER)).toBeNull();
  expect(memoryFolder({ TMPDIR: parent }, parent, 1)).toBeNull();
  expect(memoryFolder({}, join(parent, 'nowhere'), 1)).toBeNull();
  rmSync(parent, { recursive: true });
});
