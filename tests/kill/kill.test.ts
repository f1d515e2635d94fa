import { describe, expect, it } from '@jest/globals';
import { crashPoints } from '../../bot/crash.ts';
import { proveKills } from '../support/killProof.ts';

describe('a server that is killed', () => {
  it('five times at each named point and ten times at random loses nothing, does nothing twice and keeps the order', async () => {
    const report = await proveKills({ perPoint: 5, random: 10 }, Date.now());
    expect(report.faults).toEqual([]);
    expect(report.kills).toEqual({ ...Object.fromEntries(crashPoints.map((point) => [point, 5])), random: 10 });
    expect(report.accepted).toBeGreaterThan(500);
    expect(report.slowestStartMs).toBeLessThan(5_000);
  }, 240_000);
});
