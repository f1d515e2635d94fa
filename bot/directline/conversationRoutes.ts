import { readOptionalObject } from '../server/body.ts';
import type { Routes } from '../server/createServer.ts';
import { draining } from '../server/fault.ts';
import type { Reply } from '../server/reply.ts';
import type { Sessions } from './session.ts';
import type { Starts } from './starts.ts';
import type { Tokens } from './tokens.ts';

export interface ConversationParts {
  sessions: Sessions;
  starts: Starts;
  tokens: Tokens;
  reply: Reply;
  isDraining: () => boolean;
}

/** Tokens, and how a client starts a conversation or takes it up again. None of these calls needs a body. */
export const mountConversations = (
  routes: Routes,
  path: string,
  { sessions, starts, tokens, reply, isDraining }: ConversationParts,
): void => {
  routes.post(`${path}/tokens/generate`, async (request, response) => {
    tokens.demandSecret(request);
    if (isDraining()) throw draining();
    await readOptionalObject(request, response);
    reply.json(request, response, 200, tokens.issue(await sessions.openWithoutReturn('website')));
  });
  routes.post(`${path}/tokens/refresh`, async (request, response) => {
    const claims = tokens.claimsOf(request);
    await readOptionalObject(request, response);
    await starts.demand(claims.conversation);
    reply.json(request, response, 200, tokens.refresh(claims));
  });
  routes.post(`${path}/conversations`, async (request, response) => {
    const claims = tokens.claimsOf(request);
    await readOptionalObject(request, response);
    await starts.enter(claims.conversation);
    reply.json(request, response, 201, tokens.refreshOrKeep(claims, request));
  });
  routes.get(`${path}/conversations/:id`, async (request, response) => {
    const claims = tokens.claimsFor(request);
    await starts.enter(claims.conversation);
    reply.json(request, response, 200, tokens.refreshOrKeep(claims, request));
  });
};
