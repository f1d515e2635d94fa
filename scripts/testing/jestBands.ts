import { bands } from './bands.ts';
import { runJest } from './runJest.ts';
import type { Step } from './step.ts';

/** The bands of tests, each one a step. */
export const jestBands = (env: NodeJS.ProcessEnv): Step[] =>
  bands().map(({ name, files, workers }) => ({ name, run: () => runJest(files, [`--maxWorkers=${workers}`], env) }));
