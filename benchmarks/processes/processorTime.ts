import { readFileSync } from 'node:fs';

/** Linux counts processor time in ticks of 10 ms. */
const microsPerTick = 10_000;

/** Processor time that a process has used, in µs; null where the system does not tell. */
export const processorTime = (pid: number): number | null => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * microsPerTick;
  } catch {
    return null;
  }
};
