import { frames, type Log } from './log.ts';

/** A process that did not come to its end by then is ended. */
const stopWithinMs = 19_000;

/** At a signal to stop: no new work, what runs is finished, and the process ends with 0. */
export const endOnSignal = (stop: () => Promise<void>, log: Log): void => {
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    log.info({ signal }, 'stopping');
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      log.error(frames(error), 'the stop failed');
      process.exit(1);
    }
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end(signal));
};

/**
 * What nobody caught ends the process: its state is unknown, and everything accepted is found again at the next start. Node's own
 * report would print the message, which can quote what a person said.
 */
export const endOnFailure = (log: Log): void => {
  process.on('uncaughtException', (error) => {
    log.error(frames(error), 'the process ends because of an error that nobody caught');
    process.exit(1);
  });
};
