import type { HouseRules } from '../../domain/houseRules.ts';
import type { Asset } from '../server/asset.ts';
import type { Routes } from '../server/createServer.ts';
import type { Reply } from '../server/reply.ts';
import { queryOf, type Request } from '../server/request.ts';
import { createWidgetFiles, type WidgetFiles } from './files.ts';
import { fileHeaders, forOtherSites, frameHeaders, type FrameOrigins } from './policy.ts';

export interface WidgetParts {
  reply: Reply;
  rules: HouseRules;
  /** Asked for at each request: the address of the service is known only once it has a port. */
  origins: () => FrameOrigins;
}

const forGood = 'public, max-age=31536000, immutable';
const askEachTime = 'no-cache';
/** The script on other sites: a new version is with everybody within the hour, and nobody waits for it. */
const forAnHour = 'public, max-age=3600, stale-while-revalidate=86400';

const keepFor = (request: Request, { hash }: Asset): string => (queryOf(request, 'v') === hash ? forGood : askEachTime);

/** `GET /widget.js` for sites, and the chat that it opens. */
export const mountWidget = (routes: Routes, { reply, rules, origins }: WidgetParts): void => {
  const files = createWidgetFiles(() => rules);
  const serve = (path: string, part: keyof WidgetFiles, headersOf: (request: Request, asset: Asset) => readonly string[]): void =>
    routes.get(path, async (request, response) => {
      const asset = (await files())[part];
      reply.asset(request, response, asset, headersOf(request, asset));
    });

  serve('/widget.js', 'loader', () => [...fileHeaders(forAnHour), ...forOtherSites]);
  serve('/widget/frame', 'frame', () => frameHeaders(origins()));
  serve('/widget/frame.js', 'script', (request, asset) => fileHeaders(keepFor(request, asset)));
  serve('/widget/frame.css', 'style', (request, asset) => fileHeaders(keepFor(request, asset)));
};
