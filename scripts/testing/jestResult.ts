import type { Outcome } from './step.ts';
import { failed } from './tally.ts';

interface SuiteResult {
  name: string;
  message: string;
  assertionResults: { status: string; ancestorTitles: string[] }[];
}

/** The part of jest's `--json` output that is read here. */
export interface JestResult {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  /** Files that could not even be loaded. */
  numRuntimeErrorTestSuites: number;
  testResults: SuiteResult[];
}

const skippedIn = ({ assertionResults }: SuiteResult, file: string): string[] => {
  const skipped = assertionResults.filter(({ status }) => status === 'pending' || status === 'todo');
  if (skipped.length === 0) return [];
  const suites = [...new Set(skipped.map(({ ancestorTitles }) => ancestorTitles[0] ?? 'no suite'))];
  return [`${file} (${skipped.length} of ${assertionResults.length} tests): ${suites.join(', ')}`];
};

/**
 * What a run of jest comes to. `output` is what jest printed: the report when it gives no reason of its own, and when there is no result.
 * A run that failed without a failed test (a suite that does not load, a handle that keeps it open) still counts as one failure.
 */
export const readJestResult = (result: JestResult | null, output: string, root: string): Outcome => {
  if (!result) return { tally: failed, report: output, skipped: [] };
  const failures = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const messages = result.testResults.map(({ message }) => message.trim()).filter(Boolean);
  return {
    tally: {
      passed: result.numPassedTests,
      failed: failures === 0 && !result.success ? 1 : failures,
      skipped: result.numPendingTests + result.numTodoTests,
    },
    report: messages.length > 0 ? messages.join('\n\n') : output,
    skipped: result.testResults.flatMap((suite) => skippedIn(suite, suite.name.replace(`${root}/`, ''))),
  };
};
