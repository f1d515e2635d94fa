import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../log.ts';
import { frames } from '../log.ts';
import { compress, encodingFor, type Asset } from './asset.ts';
import { toFault, type Fault } from './fault.ts';
import { corsHeaders, dataHeaders, pageHeaders, strictTransport, type Headers, type PageTraits } from './headers.ts';
import type { IsKnownOrigin } from './origins.ts';

/** Milliseconds in which a client may still send the rest of a body that was refused: time to read the answer. */
const hangUpAfterMs = 1_000;

/** A page as it is sent. */
export interface Page {
  html: string;
  traits: PageTraits;
}

export interface Reply {
  /** Answers with JSON. */
  json(request: IncomingMessage, response: ServerResponse, status: number, body: object, extra?: Headers): void;
  /** Answers with a page; one that holds nothing of a person is compressed. */
  page(request: IncomingMessage, response: ServerResponse, status: number, page: Page, extra?: Headers): Promise<void>;
  /** Answers with bytes that everybody gets, in the smallest form the client takes; 304 to one that has them already. */
  asset(request: IncomingMessage, response: ServerResponse, asset: Asset, headers: Headers): void;
  /**
   * Answers an error with its sentence and a correlation id, or with the page that `pageOf` makes of it; one that is not known by name goes
   * to the log under that id.
   */
  fault(request: IncomingMessage, response: ServerResponse, error: unknown, pageOf?: (fault: Fault) => Page): void;
}

/** A body that was refused is not read to its end: the connection goes, once the client could read why. */
const hangUp = (request: IncomingMessage): void => {
  if (request.complete) return;
  setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, hangUpAfterMs).unref();
};

/** Whether a client says that it has this form of an asset; a proxy may have marked the tag as weak. */
const hasAlready = ({ headers }: IncomingMessage, tag: string): boolean =>
  headers['if-none-match']?.split(',').some((given) => given.trim().replace(/^W\//, '') === tag) ?? false;

/**
 * Writes every answer there is, so that no route can forget a header. Writes them directly: restify's own `send` looks for a
 * formatter each time.
 */
export const createReply = (isKnown: IsKnownOrigin, https: boolean, log: Log): Reply => {
  const always: Headers = https ? [...dataHeaders, ...strictTransport] : dataHeaders;
  const forOrigin = (request: IncomingMessage): Headers => {
    const { origin } = request.headers;
    return origin !== undefined && isKnown(origin) ? corsHeaders(origin) : [];
  };
  const write = (response: ServerResponse, status: number, body: string | Buffer, headers: string[]): void => {
    headers.push('Content-Length', String(Buffer.byteLength(body)));
    response.writeHead(status, headers);
    response.end(body);
  };
  const json: Reply['json'] = (request, response, status, body, extra = []) =>
    write(response, status, JSON.stringify(body), [...always, ...forOrigin(request), ...extra]);

  return {
    json,
    page: async (request, response, status, { html, traits }, extra = []) => {
      const headers = [...pageHeaders(traits), ...(https ? strictTransport : []), ...extra];
      // Words of a person beside something secret are not compressed together: the length would tell of both (BREACH).
      const encoding = traits.isPersonal || html === '' ? null : encodingFor(request);
      if (!traits.isPersonal) headers.push('Vary', 'Accept-Encoding');
      if (!encoding) return write(response, status, html, headers);
      const small = await compress(encoding, html);
      write(response, status, small, [...headers, 'Content-Encoding', encoding]);
    },
    asset: (request, response, asset, headers) => {
      const encoding = encodingFor(request);
      const tag = `"${asset.hash}${encoding ? `-${encoding}` : ''}"`;
      const told = [...headers, ...(https ? strictTransport : []), 'ETag', tag, 'Vary', 'Accept-Encoding'];
      if (hasAlready(request, tag)) {
        response.writeHead(304, told);
        return void response.end();
      }
      if (encoding) told.push('Content-Encoding', encoding);
      write(response, 200, encoding ? asset.compressed[encoding] : asset.whole, [...told, 'Content-Type', asset.type]);
    },
    fault: (request, response, error, pageOf) => {
      const fault = toFault(error);
      const { status, code, message, retryAfter } = fault;
      const correlationId = randomUUID();
      if (status === 500) log.error({ correlationId, ...frames(error) }, 'a request failed');
      if (response.headersSent) return void response.destroy();
      const headers = ['X-Correlation-Id', correlationId];
      if (retryAfter !== null) headers.push('Retry-After', String(retryAfter));
      if (pageOf) {
        const { html, traits } = pageOf(fault);
        write(response, status, html, [...pageHeaders({ ...traits, isPersonal: true }), ...(https ? strictTransport : []), ...headers]);
      } else json(request, response, status, { error: { code, message }, correlationId }, headers);
      hangUp(request);
    },
  };
};
