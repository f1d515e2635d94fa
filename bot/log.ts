import { destination, pino, stdTimeFunctions } from 'pino';
import type { Log } from './turn/parts.ts';

export type { Log } from './turn/parts.ts';

/**
 * JSON lines on standard error, with ids only: never what a person said, and no address of theirs. Standard output stays free for
 * what the commands print.
 */
export const createLog = (level: string): Log =>
  pino({ level, base: null, timestamp: stdTimeFunctions.isoTime }, destination({ fd: 2, sync: true }));

/** Errors of another realm (Node's own, seen from a test) are no instances of this one's class. */
const isError = (error: unknown): error is Error =>
  error instanceof Error || (typeof error === 'object' && error !== null && 'stack' in error);

/**
 * What of an error may be logged: its name, its code and where it was thrown. Not its message, which can quote what was being
 * handled (`JSON.parse` does).
 */
export const frames = (error: unknown): { error: string; code?: unknown; at?: string[] } => {
  if (!isError(error)) return { error: typeof error };
  const stack = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    error: error.name,
    ...('code' in error && { code: error.code }),
    at: stack.slice(0, 8).map((line) => line.slice(7)),
  };
};
