import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { dataHeaders } from './headers.ts';

const reasons: Record<string, readonly [status: string, code: string, sentence: string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'TooLarge', 'The headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'Timeout', 'The request took too long to arrive.'],
};
const otherwise = ['400 Bad Request', 'BadRequest', 'This is not an HTTP request that can be read.'] as const;

const headerLines = (headers: readonly string[]): string[] =>
  headers.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${headers[index + 1]}`] : []));

/** An answer as it goes over the wire, for where Node has no response object. */
const rawAnswer = ([status, code, message]: readonly [string, string, string]): string => {
  const correlationId = randomUUID();
  const body = JSON.stringify({ error: { code, message }, correlationId });
  const own = ['Connection', 'close', 'X-Correlation-Id', correlationId, 'Content-Length', String(Buffer.byteLength(body))];
  return [`HTTP/1.1 ${status}`, ...headerLines([...dataHeaders, ...own]), '', body].join('\r\n');
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
