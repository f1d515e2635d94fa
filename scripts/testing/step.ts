import type { Tally } from './tally.ts';

export interface Outcome {
  tally: Tally;
  /** Printed in full when something failed. */
  report: string;
  /** Suites that did not run, or not whole. */
  skipped: string[];
}

/** One line of the output: a check, or a band of tests. */
export interface Step {
  name: string;
  run(): Promise<Outcome>;
}
