import { randomUUID } from 'node:crypto';
import type { Conversations } from '../conversations.ts';
import type { Take } from '../limits.ts';
import { readObject, readOptionalObject } from '../server/body.ts';
import type { Routes } from '../server/createServer.ts';
import { draining, forbidden, tooMany, unsupported } from '../server/fault.ts';
import type { Reply } from '../server/reply.ts';
import { queryOf, type Request } from '../server/request.ts';
import { toActivitySet } from './activity.ts';
import { readIncoming, readWatermark } from './incoming.ts';
import type { Sessions } from './session.ts';
import type { Starts } from './starts.ts';
import type { Claims } from './token.ts';
import type { Tokens } from './tokens.ts';

export interface DirectLineParts {
  conversations: Pick<Conversations, 'receive' | 'read'>;
  sessions: Sessions;
  starts: Starts;
  tokens: Tokens;
  reply: Reply;
  takePost: Take;
  takeRead: Take;
  isDraining: () => boolean;
}

export const directLinePath = '/v3/directline';
/** How long a read waits for a turn that is under way. */
const patienceMs = 1_000;

/** Direct Line 3.0 as its clients really use it (channels 1): polling; the stream comes later. */
export const mountDirectLine = (routes: Routes, parts: DirectLineParts): void => {
  const { conversations, sessions, starts, tokens, reply } = parts;

  /** Who asks, for which conversation: from the token only. */
  const claimsFor = (request: Request): Claims => {
    const claims = tokens.claimsOf(request);
    if (claims.conversation !== request.params.id) throw forbidden('This token is for another conversation.');
    return claims;
  };
  const refuseTooMany = (take: Take, conversation: string): void => {
    const wait = take(conversation, performance.now());
    if (wait > 0) throw tooMany('That is too fast for one conversation; wait a moment.', wait);
  };

  const generate = async (request: Request): Promise<object> => {
    tokens.demandSecret(request);
    if (parts.isDraining()) throw draining();
    return tokens.issue(await sessions.openWithoutReturn('website'));
  };
  const startOrReconnect = async (claims: Claims, request: Request): Promise<object> => {
    await starts.enter(claims.conversation);
    return tokens.refreshOrKeep(claims, request);
  };

  for (const path of ['tokens/generate', 'tokens/refresh', 'conversations', 'conversations/:id', 'conversations/:id/activities']) {
    routes.preflight(`${directLinePath}/${path}`);
  }
  routes.post(`${directLinePath}/tokens/generate`, async (request, response) => {
    await readOptionalObject(request, response);
    reply.json(request, response, 200, await generate(request));
  });
  routes.post(`${directLinePath}/tokens/refresh`, async (request, response) => {
    const claims = tokens.claimsOf(request);
    await readOptionalObject(request, response);
    await starts.demand(claims.conversation);
    reply.json(request, response, 200, tokens.refresh(claims));
  });
  routes.post(`${directLinePath}/conversations`, async (request, response) => {
    const claims = tokens.claimsOf(request);
    await readOptionalObject(request, response);
    reply.json(request, response, 201, await startOrReconnect(claims, request));
  });
  routes.get(`${directLinePath}/conversations/:id`, async (request, response) => {
    reply.json(request, response, 200, await startOrReconnect(claimsFor(request), request));
  });

  routes.get(`${directLinePath}/conversations/:id/activities`, async (request, response) => {
    const claims = claimsFor(request);
    refuseTooMany(parts.takeRead, claims.conversation);
    const watermark = readWatermark(queryOf(request, 'watermark'));
    await starts.ensure(claims.conversation);
    const transcript = await conversations.read(claims.conversation, watermark, patienceMs);
    reply.json(request, response, 200, toActivitySet(transcript, claims));
  });
  routes.post(`${directLinePath}/conversations/:id/activities`, async (request, response) => {
    const { conversation } = claimsFor(request);
    if (parts.isDraining()) throw draining();
    refuseTooMany(parts.takePost, conversation);
    const incoming = readIncoming(await readObject(request, response));
    await starts.ensure(conversation);
    reply.json(request, response, 200, incoming ? await conversations.receive(conversation, incoming) : { id: randomUUID() });
  });
  routes.post(`${directLinePath}/conversations/:id/upload`, async () => {
    throw unsupported('Files are not taken here; please send text.');
  });
};
