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
  /** May run beside another such step; the others run alone, after these. */
  besideOthers?: boolean;
  run(): Promise<Outcome>;
}
