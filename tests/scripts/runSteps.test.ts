import { describe, expect, it } from '@jest/globals';
import { runSteps } from '../../scripts/testing/runSteps.ts';
import type { Outcome, Step } from '../../scripts/testing/step.ts';
import { summaryLine } from '../../scripts/testing/tally.ts';

const step = (name: string, outcome: Partial<Outcome>): Step => ({
  name,
  run: () => Promise.resolve({ tally: { passed: 1, failed: 0, skipped: 0 }, report: '', skipped: [], ...outcome }),
});
const broken: Step = { name: 'broken', run: () => Promise.reject(new Error('the tool is not there')) };
const failing = step('lint', { tally: { passed: 0, failed: 1, skipped: 0 }, report: 'a.ts:1 wrong' });

const run = async (...steps: Step[]) => {
  const lines: string[] = [];
  const report = await runSteps(steps, (line) => lines.push(line));
  return { ...report, printed: lines.join('\n') };
};

describe('the steps of a test run', () => {
  it('all run, also after one that failed and one that broke', async () => {
    const { tally, printed } = await run(failing, broken, step('unit', { tally: { passed: 7, failed: 0, skipped: 2 } }));
    expect(tally).toEqual({ passed: 7, failed: 2, skipped: 2 });
    expect(printed).toMatch(/FAIL {2}lint[\s\S]*FAIL {2}broken[\s\S]*ok {4}unit/);
  });

  it('print what failed in full, and nothing of what passed', async () => {
    const { printed } = await run(step('types', { report: 'all quiet' }), failing, broken);
    expect(printed).toContain('a.ts:1 wrong');
    expect(printed).toContain('the tool is not there');
    expect(printed).not.toContain('all quiet');
  });

  it('say which suites were skipped', async () => {
    const { skipped } = await run(step('contract', { skipped: ['MongoDB'] }), step('unit', { skipped: ['Windows'] }));
    expect(skipped).toEqual(['MongoDB', 'Windows']);
  });

  it('end in a line of a fixed form', () => {
    expect(summaryLine({ passed: 12, failed: 0, skipped: 3 })).toBe('12 passed, 0 failed, 3 skipped');
  });
});
