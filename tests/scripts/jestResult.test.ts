import { describe, expect, it } from '@jest/globals';
import { readJestResult } from '../../scripts/testing/jestResult.ts';
import type { JestResult } from '../../scripts/testing/jestResult.ts';

const allPassed: JestResult = {
  success: true,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  testResults: [],
};
const suite = (name: string, message: string, ...statuses: string[]) => ({
  name: `/project/${name}`,
  message,
  assertionResults: statuses.map((status) => ({ status, ancestorTitles: ['the store on MongoDB'] })),
});

describe('what a run of jest comes to', () => {
  it('counts tests', () => {
    const result = { ...allPassed, success: false, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 };
    expect(readJestResult(result, '', '/project').tally).toEqual({ passed: 5, failed: 2, skipped: 4 });
  });

  it('counts a suite that does not load as a failure', () => {
    const result = { ...allPassed, success: false, numRuntimeErrorTestSuites: 1, testResults: [suite('a.test.ts', 'cannot find module')] };
    const { tally, report } = readJestResult(result, '', '/project');
    expect(tally.failed).toBe(1);
    expect(report).toBe('cannot find module');
  });

  it('counts a run that failed without a failed test', () => {
    const { tally, report } = readJestResult({ ...allPassed, success: false }, 'killed after 240 s', '/project');
    expect(tally.failed).toBe(1);
    expect(report).toBe('killed after 240 s');
  });

  it('counts a run that wrote no result as a failure, with all it printed', () => {
    expect(readJestResult(null, 'out of memory', '/project')).toEqual({
      tally: { passed: 0, failed: 1, skipped: 0 },
      report: 'out of memory',
      skipped: [],
    });
  });

  it('names the suites that were skipped', () => {
    const result = {
      ...allPassed,
      numPendingTests: 2,
      testResults: [suite('tests/storage/store.test.ts', '', 'passed', 'pending', 'pending')],
    };
    expect(readJestResult(result, '', '/project').skipped).toEqual(['tests/storage/store.test.ts (2 of 3 tests): the store on MongoDB']);
  });
});
