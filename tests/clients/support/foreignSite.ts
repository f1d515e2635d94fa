import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A website of somebody else that carries our chat. */
export interface ForeignSite {
  /** Its address under a name, of which every one leads to it: `www` gives `http://www.voorbeeld.test:4000`. */
  named(name: string): string;
  close(): Promise<void>;
}

const pageWith = (script: string): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>Een andere site</title>
    <script src="${script}" defer></script>
  </head>
  <body>
    <main><h1>Een andere site</h1><p>Tekst van een ander.</p></main>
  </body>
</html>`;

/** Serves a page that loads a script; where that is, is asked at each request. */
export const serveForeignSite = async (script: () => string): Promise<ForeignSite> => {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pageWith(script()));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    named: (name) => `http://${name}.voorbeeld.test:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
