import type { HouseRules } from '../domain/houseRules.ts';
import { renderPage } from './page.ts';
import { icon } from './page/icon.ts';
import { anchors, iconPath, pageStyleHash } from './page/shell.ts';
import { createAsset } from './server/asset.ts';
import type { Routes } from './server/createServer.ts';
import type { Reply } from './server/reply.ts';
import { fileHeaders } from './widget/policy.ts';

export interface PageParts {
  reply: Reply;
  rules: HouseRules;
  newId: () => string;
}

const forADay = 'public, max-age=86400';

/** The pages for people: the page at `/`, its icon, and a short address that leads to the privacy statement on it. */
export const mountPages = (routes: Routes, { reply, rules, newId }: PageParts): void => {
  routes.get('/', async (request, response) => {
    await reply.page(request, response, 200, renderPage({ rules, formId: newId() }));
  });
  routes.get('/privacy', async (request, response) => {
    await reply.page(request, response, 302, { html: '', traits: { styleHashes: [pageStyleHash] } }, [
      'Location',
      `/#${anchors.statement}`,
    ]);
  });
  const iconFile = createAsset('image/svg+xml', icon);
  routes.get(iconPath, async (request, response) => reply.asset(request, response, iconFile, fileHeaders(forADay)));
};
