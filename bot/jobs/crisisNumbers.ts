import type { Log } from '../log.ts';
import { numbersNotice } from '../notices.ts';
import { every, type Job } from './every.ts';

const dayMs = 86_400_000;

/** Warns once a day, for as long as the process lives, while the numbers for a crisis need to be checked. The start has said so once itself. */
export const createNumbersJob = (checkedOn: string | null, clock: () => Date, log: Log, everyMs = dayMs): Job => {
  let isStart = true;
  const warn = async (): Promise<void> => {
    const notice = isStart ? null : numbersNotice(checkedOn, clock());
    isStart = false;
    if (notice !== null) log.warn({ checkedOn }, notice);
  };
  return every(everyMs, warn, log, 'looking at the age of the crisis numbers');
};
