import { Unavailable } from '../../domain/store.ts';
import { frames, type Log } from '../log.ts';

export interface Job {
  /** Runs at once, and from then on. */
  start(): void;
  /** Runs now instead of at the next beat; during a run, once more right after it. */
  wake(): void;
  /** Resolves when a run that is under way has ended. */
  stop(): Promise<void>;
}

/**
 * Repeats some work, one run at a time, each `everyMs` after the last one ended. What fails is logged and tried again at the next beat.
 * @param what names the work in the log
 */
export const every = (everyMs: number, work: () => Promise<unknown>, log: Log, what: string): Job => {
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;
  let again = false;
  let stopped = true;

  const failed = (error: unknown): void => {
    if (error instanceof Unavailable) log.warn({ job: what }, 'the store does not answer');
    else log.error({ job: what, ...frames(error) }, 'a job failed');
  };
  const plan = (): void => {
    running = null;
    if (stopped) return;
    if (again) run();
    else timer = setTimeout(run, everyMs).unref();
  };
  const run = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    again = false;
    running = work().then(plan, (error: unknown) => {
      failed(error);
      plan();
    });
  };

  return {
    start: () => {
      if (!stopped) return;
      stopped = false;
      if (running) again = true;
      else run();
    },
    wake: () => {
      if (stopped) return;
      if (running) again = true;
      else run();
    },
    stop: async () => {
      stopped = true;
      if (timer) clearTimeout(timer);
      timer = null;
      await running;
    },
  };
};
