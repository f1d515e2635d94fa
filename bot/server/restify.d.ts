// What is used of restify 12. Its main file would load every plugin (body parsers among them) for 30 MB and 0.2 s; these two are its core.
declare module 'restify/lib/router.js' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export default class Router {
    constructor(options: { log: object });
    /** Called where no route fits. It hands a 404 or 405 to `next`, and sets `Allow` for the latter. */
    defaultRoute(request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void;
  }
}
declare module 'restify/lib/server.js' {
  import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http';
  import type Router from 'restify/lib/router.js';

  type Mount = <Q extends IncomingMessage, S extends ServerResponse>(
    path: string,
    handler: (request: Q, response: S) => Promise<void>,
  ) => void;

  export default class Server {
    constructor(options: { name: string; log: object; router: Router; noWriteContinue: boolean });
    readonly server: HttpServer;
    readonly get: Mount;
    readonly head: Mount;
    readonly post: Mount;
    readonly opts: Mount;
    /** Runs before everything else; `false` ends the request here. */
    first(handler: (request: IncomingMessage, response: ServerResponse) => boolean): void;
    /** Errors of Node's server are emitted here too, and thrown where nobody listens. */
    on(event: 'error', listener: (error: Error) => void): void;
  }
}
