import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Server and load each have a processor of their own, so that neither takes the other's time. */
const processors = { server: '0', load: '1' } as const;
export type Side = keyof typeof processors;

/** Whether processes can be kept to a processor here: on Linux with `taskset` and at least two of them. */
export const canPin = availableParallelism() > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0;

const nodeFlags = ['--max-semi-space-size=32', '--disable-warning=ExperimentalWarning'];

/** Starts a file on this Node, on the processor of its side, with a channel for messages. Its error output is ours. */
export const startProgram = (side: Side, args: readonly string[], env: Record<string, string>): ChildProcess => {
  const command = [...(canPin ? ['taskset', '-c', processors[side]] : []), process.execPath, ...nodeFlags, ...args];
  const [program = process.execPath, ...rest] = command;
  return spawn(program, rest, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
};
