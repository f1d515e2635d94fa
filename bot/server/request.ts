import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request as restify's router hands it over. */
export interface Request extends IncomingMessage {
  readonly params: Readonly<Record<string, string | undefined>>;
}
export type Response = ServerResponse;
/** Handles one route. What it throws becomes the answer. */
export type Handler = (request: Request, response: Response) => Promise<void>;

/** The value of a parameter in the address; null when it is not there. */
export const queryOf = (request: IncomingMessage, name: string): string | null => {
  const url = request.url ?? '';
  const start = url.indexOf('?');
  return start < 0 ? null : new URLSearchParams(url.slice(start + 1)).get(name);
};
