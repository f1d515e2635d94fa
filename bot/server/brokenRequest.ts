import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { Fault } from './fault.ts';
import { dataHeaders } from './headers.ts';

const reasons: Record<string, Fault> = {
  HPE_HEADER_OVERFLOW: new Fault(431, 'TooLarge', 'The headers are too large.'),
  ERR_HTTP_REQUEST_TIMEOUT: new Fault(408, 'Timeout', 'The request took too long to arrive.'),
};
const otherwise = new Fault(400, 'BadRequest', 'This is not an HTTP request that can be read.');

const headerLines = (headers: readonly string[]): string[] =>
  headers.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${headers[index + 1]}`] : []));

/** An answer as it goes over the wire, for where Node has no response object. It ends the connection. */
export const rawAnswer = ({ status, code, message, retryAfter }: Fault): string => {
  const correlationId = randomUUID();
  const body = JSON.stringify({ error: { code, message }, correlationId });
  const own = ['Connection', 'close', 'X-Correlation-Id', correlationId, 'Content-Length', String(Buffer.byteLength(body))];
  if (retryAfter !== null) own.push('Retry-After', String(retryAfter));
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...headerLines([...dataHeaders, ...own]), '', body].join('\r\n');
};

/** What never becomes a request gets an answer with the same headers as everything else. */
export const answerBrokenRequests = (http: Server): void => {
  http.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    socket.end(rawAnswer(reasons[error.code ?? ''] ?? otherwise));
    // The rest of what it sends is of no use, and an answer that nobody reads is not waited for.
    socket.setTimeout(1_000, () => socket.destroy());
  });
  http.on('checkExpectation', (_request, response) => {
    response.writeHead(417, [...dataHeaders, 'Connection', 'close']);
    response.end(
      JSON.stringify({ error: { code: 'BadRequest', message: 'This expectation cannot be met.' }, correlationId: randomUUID() }),
    );
  });
};
