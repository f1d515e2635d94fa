import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Fault } from './fault.ts';
import { dataHeaders } from './headers.ts';

const reasons: Record<string, Fault> = {
  HPE_HEADER_OVERFLOW: new Fault(431, 'TooLarge', 'The headers are too large.'),
  ERR_HTTP_REQUEST_TIMEOUT: new Fault(408, 'Timeout', 'The request took too long to arrive.'),
};
const otherwise = new Fault(400, 'BadRequest', 'This is not an HTTP request that can be read.');

const headerLines = (headers: readonly string[]): string[] =>
  headers.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${headers[index + 1]}`] : []));

/** An answer as it goes over the wire. It ends the connection. */
const rawAnswer = ({ status, code, message, retryAfter }: Fault): string => {
  const correlationId = randomUUID();
  const body = JSON.stringify({ error: { code, message }, correlationId });
  const own = ['Connection', 'close', 'X-Correlation-Id', correlationId, 'Content-Length', String(Buffer.byteLength(body))];
  if (retryAfter !== null) own.push('Retry-After', String(retryAfter));
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...headerLines([...dataHeaders, ...own]), '', body].join('\r\n');
};

/** Milliseconds in which a client may still take the answer. */
const takeWithinMs = 1_000;

/** Refuses where Node has no response object. The connection goes, whether or not the client hangs up. */
export const refuse = (socket: Duplex, fault: Fault): void => {
  socket.end(rawAnswer(fault));
  socket.resume(); // the rest of what it sends is of no use
  const timer = setTimeout(() => socket.destroy(), takeWithinMs).unref();
  socket.once('close', () => clearTimeout(timer));
};

/** What never becomes a request gets an answer with the same headers as everything else. */
export const answerBrokenRequests = (http: Server): void => {
  http.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    refuse(socket, reasons[error.code ?? ''] ?? otherwise);
  });
  http.on('checkExpectation', (_request, response) => {
    response.writeHead(417, [...dataHeaders, 'Connection', 'close']);
    response.end(
      JSON.stringify({ error: { code: 'BadRequest', message: 'This expectation cannot be met.' }, correlationId: randomUUID() }),
    );
  });
};
