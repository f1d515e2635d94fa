import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAsset, encodingFor, type Asset } from '../../bot/server/asset.ts';

const script = 'text/javascript; charset=utf-8';
const page = 'text/html; charset=utf-8';
const packages = 'tests/clients/node_modules';

const head = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Een site</title>`;

/** A page that carries our chat; whoever comes presses the button as soon as it is there. */
const oursOn = (service: string): string => `${head}
<script src="${service}/widget.js" defer></script>
</head>
<body>
<h1>Een site</h1>
<script>
document.addEventListener('DOMContentLoaded', () => document.querySelector('zorggenoot-chat').shadowRoot.querySelector('.launcher').click());
</script>
</body>
</html>`;

/** A page that carries Web Chat. The session is asked for while its script loads, in a way that needs no preflight. */
const webChatOn = (service: string, file: string): string => `${head}
<script>const session = fetch('${service}/widget/session', { method: 'POST' }).then((answer) => answer.json());</script>
<script src="/${file}" defer></script>
</head>
<body style="margin:0">
<div id="chat" style="height:100vh"></div>
<script>
document.addEventListener('DOMContentLoaded', async () => {
  const { domain, token } = await session;
  const { createDirectLine, renderWebChat } = window.WebChat;
  renderWebChat({ directLine: createDirectLine({ domain, token }), locale: 'nl-NL' }, document.getElementById('chat'));
});
</script>
</body>
</html>`;

export interface PeerSite {
  port: number;
  close(): void;
}

/** A website with a page for each contestant. It compresses what it serves as the service does. */
export const servePeerSite = async (service: string): Promise<PeerSite> => {
  const packaged = (file: string): Asset => createAsset(script, readFileSync(`${packages}/botframework-webchat/dist/${file}`));
  const assets = new Map<string, Asset>([
    ['/ours', createAsset(page, oursOn(service))],
    ['/full', createAsset(page, webChatOn(service, 'webchat.js'))],
    ['/minimal', createAsset(page, webChatOn(service, 'webchat-minimal.js'))],
    ['/webchat.js', packaged('webchat.js')],
    ['/webchat-minimal.js', packaged('webchat-minimal.js')],
  ]);
  const server = createServer((request, response) => {
    const asset = assets.get(request.url ?? '');
    const encoding = encodingFor(request);
    if (asset) {
      response.writeHead(200, { 'content-type': asset.type, ...(encoding && { 'content-encoding': encoding }) });
      response.end(encoding ? asset.compressed[encoding] : asset.whole);
    } else {
      response.writeHead(404);
      response.end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
