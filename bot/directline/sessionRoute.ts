import type { Channel } from '../../domain/conversation.ts';
import { createGate, type GateParts } from '../gate.ts';
import { readOptionalObject } from '../server/body.ts';
import type { Routes } from '../server/createServer.ts';
import { badRequest, draining } from '../server/fault.ts';
import type { Reply } from '../server/reply.ts';
import type { Sessions } from './session.ts';
import type { Tokens } from './tokens.ts';

export interface SessionRouteParts extends GateParts {
  sessions: Sessions;
  tokens: Tokens;
  reply: Reply;
  isDraining: () => boolean;
  /** Where Direct Line is spoken, as visitors reach it. */
  domain: () => string;
}

const refusals = {
  foreign: 'Pages of this origin may not begin a conversation here.',
  tooMany: 'Too many conversations were begun from this address; try again later.',
};

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
  const gate = createGate(parts, refusals);

  routes.preflight('/widget/session');
  routes.post('/widget/session', async (request, response) => {
    gate.refuseForeign(request);
    if (parts.isDraining()) throw draining();
    gate.refuseTooMany(request);
    const body = await readOptionalObject(request, response);
    const channel = readChannel(body.channel);
    const given = readResume(body.resume);
    const { conversation, resume } = await (given === null ? sessions.open(channel) : sessions.reopen(given, channel));
    const { token, conversationId, expires_in } = tokens.issue(conversation);
    reply.json(request, response, 200, { token, conversationId, expires_in, domain: parts.domain(), resume });
  });
};
