import { describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bandOf, bands, ownFiles } from '../../scripts/testing/bands.ts';

describe('bands of tests', () => {
  it.each([
    ['tests/domain/dossier.test.ts', 'tests'],
    ['tests/storage/sqlite.test.ts', 'tests'],
    ['tests/journeys/intake.test.ts', 'tests'],
    ['tests/kill/turn.test.ts', 'processes'],
    ['tests/storage/engine.kill.test.ts', 'processes'],
    ['tests/storage/crash.test.ts', 'processes'],
    ['tests/turn/twoInstances.process.test.ts', 'processes'],
  ])('%s is in the band %s', (path, band) => expect(bandOf(path)).toBe(band));

  it('hold every file once, and run what kills processes last', () => {
    const files = ['tests/kill/b.test.ts', 'tests/bot/a.test.ts', 'tests/journeys/c.test.ts'];
    const chosen = bands(files);
    expect(chosen.map(({ name }) => name)).toEqual(['tests', 'processes']);
    expect(chosen.flatMap((band) => band.files).toSorted()).toEqual(files.toSorted());
  });

  it('hold no file of a package that is installed among them', () => {
    const root = mkdtempSync(join(tmpdir(), 'bands-'));
    for (const folder of ['tests/bot', 'tests/clients/node_modules/other']) {
      mkdirSync(join(root, folder), { recursive: true });
      writeFileSync(join(root, folder, 'a.test.ts'), '');
    }
    expect(ownFiles(root)).toEqual([join('tests', 'bot', 'a.test.ts')]);
    rmSync(root, { recursive: true });
  });
});
