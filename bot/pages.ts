import type { HouseRules } from '../domain/houseRules.ts';
import { pageStyleHash, renderPage, statementAnchor } from './page.ts';
import type { Routes } from './server/createServer.ts';
import type { Reply } from './server/reply.ts';

/** The pages for people: the page at `/`, and a short address that leads to the privacy statement on it. */
export const mountPages = (routes: Routes, reply: Reply, rules: HouseRules, production: boolean): void => {
  const { contactMail, contactPhone, crisisNumbers } = rules;
  const page = renderPage({ contactMail, contactPhone, emergency: crisisNumbers.emergency, isTrial: !production });
  routes.get('/', async (_request, response) => {
    reply.page(response, 200, page, [pageStyleHash]);
  });
  routes.get('/privacy', async (_request, response) => {
    reply.page(response, 302, '', [pageStyleHash], ['Location', `/#${statementAnchor}`]);
  });
};
