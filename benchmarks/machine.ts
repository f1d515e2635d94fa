import { cpus, totalmem } from 'node:os';
import { canPin } from './processes/startProgram.ts';

/** What the figures were measured on. */
export const machine = (): string => {
  const processors = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const pinned = canPin ? '' : ', processes not kept to a processor';
  return `${processors.length} × ${processors[0]?.model.trim()}, ${memory}, Node ${process.versions.node}, ${process.platform}-${process.arch}${pinned}`;
};
