import { describe, expect, it } from '@jest/globals';
import { bandOf, bands } from '../../scripts/testing/bands.ts';

describe('bands of tests', () => {
  it.each([
    ['tests/domain/dossier.test.ts', 'unit'],
    ['tests/storage/sqlite.test.ts', 'contract'],
    ['tests/storage/storeContract.test.ts', 'contract'],
    ['tests/journeys/intake.test.ts', 'journeys'],
    ['tests/kill/turn.test.ts', 'processes'],
    ['tests/storage/engine.kill.test.ts', 'processes'],
    ['tests/storage/crash.test.ts', 'processes'],
    ['tests/turn/twoInstances.process.test.ts', 'processes'],
  ])('%s is in the band %s', (path, band) => expect(bandOf(path)).toBe(band));

  it('hold every file once, and run what kills processes last and alone', () => {
    const files = ['tests/kill/b.test.ts', 'tests/bot/a.test.ts', 'tests/journeys/c.test.ts'];
    const chosen = bands(files);
    expect(chosen.map(({ name }) => name)).toEqual(['unit', 'journeys', 'processes']);
    expect(chosen.flatMap((band) => band.files).toSorted()).toEqual(files.toSorted());
    expect(chosen.at(-1)?.workers).toBe(1);
  });
});
