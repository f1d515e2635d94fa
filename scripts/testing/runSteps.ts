import type { Outcome, Step } from './step.ts';
import { add, failed } from './tally.ts';
import type { Tally } from './tally.ts';

export interface Report {
  tally: Tally;
  skipped: string[];
}
type Print = (line: string) => void;

const runGuarded = async (step: Step): Promise<Outcome> => {
  try {
    return await step.run();
  } catch (error) {
    return { tally: failed, report: error instanceof Error ? (error.stack ?? error.message) : String(error), skipped: [] };
  }
};

const lineOf = (name: string, { tally }: Outcome, seconds: number): string => {
  const counts = tally.passed + tally.failed + tally.skipped > 1 ? `${tally.passed} passed` : '';
  const skips = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  const failures = tally.failed > 0 && counts ? `, ${tally.failed} failed` : '';
  return `${tally.failed > 0 ? 'FAIL' : 'ok  '}  ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${counts}${failures}${skips}`.trimEnd();
};

const atOnce = 2;

/** Runs the steps, all of them even when one fails or breaks; prints a line for each as it ends, and failures in full. */
export const runSteps = async (steps: readonly Step[], print: Print): Promise<Report> => {
  let tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  const skipped: string[] = [];
  const runOne = async (step: Step): Promise<void> => {
    const begunAt = performance.now();
    const outcome = await runGuarded(step);
    print(lineOf(step.name, outcome, (performance.now() - begunAt) / 1000));
    if (outcome.tally.failed > 0) print(`\n${outcome.report.trim()}\n`);
    tally = add(tally, outcome.tally);
    skipped.push(...outcome.skipped);
  };
  const runAll = async (left: Step[], lanes: number): Promise<void> => {
    const runLane = async (): Promise<void> => {
      for (let step = left.shift(); step; step = left.shift()) await runOne(step);
    };
    await Promise.all(Array.from({ length: lanes }, runLane));
  };
  await runAll(
    steps.filter(({ besideOthers }) => besideOthers),
    atOnce,
  );
  await runAll(
    steps.filter(({ besideOthers }) => !besideOthers),
    1,
  );
  return { tally, skipped };
};
