import { readOptionalObject } from '../server/body.ts';
import type { Routes } from '../server/createServer.ts';
import { draining } from '../server/fault.ts';
import type { Reply } from '../server/reply.ts';
import type { Sessions } from './session.ts';
import type { Request } from '../server/request.ts';
import { queryOf } from '../server/request.ts';
import { readWatermark } from './incoming.ts';
import type { Starts } from './starts.ts';
import { streamPath } from './streamRoute.ts';
import type { Tickets } from './tickets.ts';
import type { Claims } from './token.ts';
import type { TokenAnswer, Tokens } from './tokens.ts';

export interface ConversationParts {
  sessions: Sessions;
  starts: Starts;
  tokens: Tokens;
  tickets: Tickets;
  /** Where Direct Line is spoken, as visitors reach it. */
  domain: () => string;
  reply: Reply;
  isDraining: () => boolean;
}

/** What a client is told that starts a conversation or takes it up again: the token that is next, and where its lines come. */
const entered = (parts: ConversationParts, claims: Claims, request: Request): TokenAnswer & { streamUrl: string } => {
  const { conversation } = claims;
  const watermark = readWatermark(queryOf(request, 'watermark'));
  const base = parts.domain().replace(/^http/, 'ws') + streamPath(conversation);
  const streamUrl = `${base}?watermark=${watermark || ''}&t=${parts.tickets.issue(claims)}`;
  return { ...parts.tokens.refreshOrKeep(claims, request), streamUrl };
};

/** Tokens, and how a client starts a conversation or takes it up again. None of these calls needs a body. */
export const mountConversations = (routes: Routes, path: string, parts: ConversationParts): void => {
  const { sessions, starts, tokens, reply, isDraining } = parts;
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
    reply.json(request, response, 201, entered(parts, claims, request));
  });
  routes.get(`${path}/conversations/:id`, async (request, response) => {
    const claims = tokens.claimsFor(request);
    const answer = entered(parts, claims, request);
    await starts.enter(claims.conversation);
    reply.json(request, response, 200, answer);
  });
};
