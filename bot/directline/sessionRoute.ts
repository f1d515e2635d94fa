import type { Channel } from '../../domain/conversation.ts';
import type { Caller } from '../address.ts';
import { addressKey, type Take } from '../limits.ts';
import { readOptionalObject } from '../server/body.ts';
import type { Routes } from '../server/createServer.ts';
import { badRequest, draining, forbidden, tooMany } from '../server/fault.ts';
import type { IsKnownOrigin } from '../server/origins.ts';
import type { Reply } from '../server/reply.ts';
import type { Request } from '../server/request.ts';
import type { Sessions } from './session.ts';
import type { Tokens } from './tokens.ts';

export interface SessionRouteParts {
  sessions: Sessions;
  tokens: Tokens;
  reply: Reply;
  isKnownOrigin: IsKnownOrigin;
  callerOf: (request: Request) => Caller;
  take: Take;
  /** In production a caller on the same machine counts like any other. */
  limitLocal: boolean;
  isDraining: () => boolean;
  /** Where Direct Line is spoken, as visitors reach it. */
  domain: () => string;
}

const readChannel = (channel: unknown): Channel => {
  if (channel === undefined || channel === 'website') return 'website';
  if (channel === 'terminal') return 'terminal';
  throw badRequest('The channel can be website or terminal.');
};
const readResume = (resume: unknown): string | null => {
  if (resume === undefined || resume === null) return null;
  if (typeof resume !== 'string') throw badRequest('What resumes a conversation must be a text.');
  return resume;
};

/** `POST /widget/session`: a visitor comes, or comes back. */
export const mountSession = (routes: Routes, parts: SessionRouteParts): void => {
  const { sessions, tokens, reply } = parts;
  const refuseForeign = ({ headers: { origin } }: Request): void => {
    if (origin !== undefined && !parts.isKnownOrigin(origin)) throw forbidden('Pages of this origin may not begin a conversation here.');
  };
  const refuseTooMany = (request: Request): void => {
    const { address, local } = parts.callerOf(request);
    if (local && !parts.limitLocal) return;
    const wait = parts.take(addressKey(address), performance.now());
    if (wait > 0) throw tooMany('Too many conversations were begun from this address; try again later.', wait);
  };

  routes.preflight('/widget/session');
  routes.post('/widget/session', async (request, response) => {
    refuseForeign(request);
    if (parts.isDraining()) throw draining();
    refuseTooMany(request);
    const body = await readOptionalObject(request, response);
    const channel = readChannel(body.channel);
    const given = readResume(body.resume);
    const { conversation, resume } = await (given === null ? sessions.open(channel) : sessions.reopen(given, channel));
    const { token, conversationId, expires_in } = tokens.issue(conversation);
    reply.json(request, response, 200, { token, conversationId, expires_in, domain: parts.domain(), resume });
  });
};
