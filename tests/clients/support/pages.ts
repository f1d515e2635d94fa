import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A site of somebody else that carries a client: another origin than the service. */
export interface Pages {
  address: string;
  close(): Promise<void>;
}

const folder = join(process.cwd(), 'tests/clients');
/** Scripts of others are served from their packages, everything else from `pages`. */
const packaged: Readonly<Record<string, string>> = {
  '/directline.js': 'node_modules/botframework-directlinejs/dist/directline.js',
  '/webchat.js': 'node_modules/botframework-webchat/dist/webchat.js',
};
const fileOf = (path: string): string => join(folder, packaged[path] ?? `pages${path}`);
const typeOf = (path: string): string => (/\.m?js$/.test(path) ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');

// Not `writeHead(…).end(…)`: what the service is built on takes the return value of that away from all servers of the process.
const answer = async (path: string, response: ServerResponse): Promise<void> => {
  const bytes = await readFile(fileOf(path)).catch(() => null);
  response.writeHead(bytes ? 200 : 404, { 'content-type': typeOf(path) });
  response.end(bytes);
};

export const servePages = async (): Promise<Pages> => {
  const server = createServer((request, response) => void answer(new URL(request.url ?? '/', 'http://x').pathname, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
