import type { Sent } from '../turn/relay.ts';

/** What nodemailer throws, as far as it is looked at. */
interface MailFault {
  /** What the server was last told; `CONN` says nothing, because a connection that ends is called that at any moment. */
  command?: unknown;
  /** The server's answer (RFC 5321, 4.2). */
  responseCode?: unknown;
}

/** Before the message itself went out, so that it surely did not arrive. */
const early = new Set<unknown>(['EHLO', 'HELO', 'LHLO', 'STARTTLS', 'AUTH', 'MAIL FROM', 'RCPT TO']);

const firstPauseMs = 5_000;
const longestPauseMs = 900_000;
/** Two days at the longest pause. */
const mostTries = 200;

/** Again later, because nobody was reached: the server is away, or its settings here are wrong, which a person mends. */
export const again = (tries: number): Sent =>
  tries >= mostTries ? { is: 'failed' } : { is: 'retry', afterMs: Math.min(firstPauseMs * 2 ** Math.min(tries, 20), longestPauseMs) };

/**
 * What became of a mail that could not be sent once the server had let us in. Refused for now (4xx), or never got so far: again, later and
 * later. Refused for good (5xx): failed. Cut off, perhaps after the message went out: unknown, and never sent again blindly.
 * @param tries how often it was tried before
 */
export const judgeFault = (error: unknown, tries: number): Sent => {
  const { command, responseCode } = (typeof error === 'object' && error !== null ? error : {}) as MailFault;
  if (typeof responseCode === 'number') return responseCode >= 500 ? { is: 'failed' } : again(tries);
  return early.has(command) ? again(tries) : { is: 'unknown' };
};
