import { Busy, Crowded, Mismatch } from '../conversations.ts';
import { NotFound, Unavailable } from '../../domain/store.ts';

/** What went wrong, as the caller may know it: one sentence, and nothing of the inside. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly status: number;
  readonly code: string;
  /** When to try again, in whole seconds. */
  readonly retryAfter: number | null;

  constructor(status: number, code: string, message: string, retryAfter: number | null = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export const badRequest = (message: string): Fault => new Fault(400, 'BadRequest', message);
export const forbidden = (message: string): Fault => new Fault(403, 'Forbidden', message);
export const unsupported = (message: string): Fault => new Fault(415, 'UnsupportedMediaType', message);
export const tooMany = (message: string, retryAfter: number): Fault => new Fault(429, 'TooManyRequests', message, retryAfter);
export const draining = (): Fault => new Fault(503, 'Unavailable', 'This server is about to stop; try again in a moment.', 2);

const unknown = (): Fault => new Fault(500, 'InternalError', 'Something went wrong here; the correlation id finds it in our log.');

/** The answer to an error. What is not known by name is a 500 that says nothing. */
export const toFault = (error: unknown): Fault => {
  if (error instanceof Fault) return error;
  if (error instanceof NotFound) return new Fault(404, 'NotFound', 'This conversation is not here, or not any more.');
  if (error instanceof Mismatch) return new Fault(409, 'Conflict', 'This clientActivityID was used before with another text.');
  if (error instanceof Busy) return new Fault(503, 'Busy', 'Too many messages are being handled; try again in a moment.', 1);
  if (error instanceof Crowded) return tooMany('Too many messages of this conversation wait for an answer; try again in a moment.', 1);
  if (error instanceof Unavailable) return new Fault(503, 'Unavailable', 'This cannot be stored just now; try again in a moment.', 2);
  return unknown();
};
