import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Requests of one connection without an answer that was taken. Browsers and proxies send the next one after it. */
const mostUnanswered = 100;

const unanswered = new WeakMap<Socket, ServerResponse[]>();
const of = ({ socket }: IncomingMessage): ServerResponse[] => unanswered.get(socket) ?? [];

/** Takes a request in its place behind those before it on its connection; false where they are too many: the connection is gone then. */
export const lineUp = (request: IncomingMessage, response: ServerResponse): boolean => {
  const { socket } = request;
  const before = of(request);
  if (socket.destroyed || before.length >= mostUnanswered) {
    socket.destroy();
    return false;
  }
  unanswered.set(socket, [...before, response]);
  response.once('close', () => {
    const left = of(request).filter((other) => other !== response);
    if (left.length > 0) unanswered.set(socket, left);
    else unanswered.delete(socket);
  });
  return true;
};

/** Resolves once the client took the answer before: nothing is made for one that does not read. */
export const itsTurn = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const inLine = of(request);
  const before = inLine[inLine.indexOf(response) - 1];
  if (before) await once(before, 'close');
};
