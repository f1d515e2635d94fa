import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import Restify from 'restify/lib/server.js';
import { answerBrokenRequests, refuse } from './brokenRequest.ts';
import { badRequest, toFault, type Fault } from './fault.ts';
import { preflightHeaders } from './headers.ts';
import { itsTurn, lineUp } from './pipeline.ts';
import type { Page, Reply } from './reply.ts';
import type { Handler } from './request.ts';
import { OwnRouter } from './router.ts';

/** Where routes are mounted. */
export interface Routes {
  /** Answers HEAD as well. */
  get(path: string, handler: Handler): void;
  post(path: string, handler: Handler): void;
  /** Lets browsers ask whether pages of another origin may use this path. */
  preflight(path: string): void;
}
/** Takes a WebSocket in; what it throws is answered before there is one. `part` is what the address holds in brackets. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer, part: string) => Promise<void>;

export interface Server extends Routes {
  readonly http: HttpServer;
  /** Serves WebSockets at addresses of this shape. An upgrade of any other is served as the plain request that it is as well. */
  upgrade(address: RegExp, handler: UpgradeHandler): void;
}

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  /** Longer than what proxies keep a connection open for, so that they never send into one that is just closing. */
  keepAliveTimeout: 65_000,
  /** A socket on which nothing moves, such as that of a reader who does not read. */
  timeout: 75_000,
  /** How often the first two are looked at; Node's own 30 s would treble them. */
  connectionsCheckingInterval: 1_000,
  /** A request without the header gets our answer instead of a bare one. */
  requireHostHeader: false,
};

const ignore = (): void => {};
/** restify logs nothing that we need, and it would log what was sent. */
const silent = { trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore };

/** Only the path of the address is used. restify makes a URL of the host too and throws, outside any handler, when it cannot. */
const settleAddress = (request: IncomingMessage): boolean => {
  request.headers.host = 'localhost';
  if (request.url?.startsWith('/')) return true;
  const absolute = URL.parse(request.url ?? '');
  if (absolute?.protocol !== 'http:' && absolute?.protocol !== 'https:') return false;
  request.url = absolute.pathname + absolute.search;
  return true;
};

const safely =
  (reply: Reply, handler: Handler): Handler =>
  async (request, response) => {
    try {
      await itsTurn(request, response);
      await handler(request, response);
    } catch (error) {
      reply.fault(request, response, error);
    }
  };

const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?', 1)[0] ?? '';

const mountUpgrade = (http: HttpServer, address: RegExp, handler: UpgradeHandler): void => {
  const shouldUpgradeCallback = (request: IncomingMessage): boolean =>
    request.headers.upgrade?.toLowerCase() === 'websocket' && address.test(pathOf(request));
  Object.assign(http, { shouldUpgradeCallback });
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', ignore); // it closes then, which is all there is to know
    const part = address.exec(pathOf(request))?.[1] ?? '';
    handler(request, socket, head, part).catch((error: unknown) => refuse(socket, toFault(error)));
  });
};

const takesPages = ({ headers }: IncomingMessage): boolean => headers.accept?.includes('text/html') ?? false;

/** restify's server with none of its plugins: it routes, everything else is ours. A browser at an unknown address is shown a page. */
export const createServer = (reply: Reply, pageOf?: (fault: Fault) => Page): Server => {
  const router = new OwnRouter(silent, (request, response, fault) => {
    reply.fault(request, response, fault, fault.status === 404 && takesPages(request) ? pageOf : undefined);
  });
  const server = new Restify({ name: '', log: silent, router, noWriteContinue: true });
  const http = server.server;
  Object.assign(http, limits);
  // restify takes every upgrade and answers none, so the socket would hang.
  http.removeAllListeners('upgrade');
  server.on('error', ignore); // it repeats what Node's own server says, and whoever listens there is told
  answerBrokenRequests(http);
  server.first((request, response) => {
    if (!lineUp(request, response)) return false;
    const readable = settleAddress(request);
    if (!readable) reply.fault(request, response, badRequest('The address of the request cannot be read.'));
    return readable;
  });
  return {
    http,
    upgrade: (address, handler) => mountUpgrade(http, address, handler),
    get: (path, handler) => {
      server.get(path, safely(reply, handler));
      server.head(path, safely(reply, handler));
    },
    post: (path, handler) => server.post(path, safely(reply, handler)),
    preflight: (path) =>
      server.opts(path, async (request: IncomingMessage, response: ServerResponse) => {
        reply.json(request, response, 200, {}, preflightHeaders);
      }),
  };
};
