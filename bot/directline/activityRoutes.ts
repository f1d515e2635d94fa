import { randomUUID } from 'node:crypto';
import type { Conversations } from '../conversations.ts';
import type { Take } from '../limits.ts';
import { readObject } from '../server/body.ts';
import type { Routes } from '../server/createServer.ts';
import { draining, tooMany, unsupported } from '../server/fault.ts';
import type { Reply } from '../server/reply.ts';
import { queryOf } from '../server/request.ts';
import { toActivitySet } from './activity.ts';
import { readIncoming, readWatermark } from './incoming.ts';
import type { Starts } from './starts.ts';
import type { Tokens } from './tokens.ts';

export interface ActivityParts {
  conversations: Pick<Conversations, 'receive' | 'read'>;
  starts: Starts;
  tokens: Tokens;
  reply: Reply;
  takePost: Take;
  takeRead: Take;
  isDraining: () => boolean;
}

/** How long a read waits for a turn that is under way. */
const patienceMs = 1_000;

const refuseTooMany = (take: Take, conversation: string): void => {
  const wait = take(conversation, performance.now());
  if (wait > 0) throw tooMany('That is too fast for one conversation; wait a moment.', wait);
};

/** What is said and read in a conversation. */
export const mountActivities = (routes: Routes, path: string, parts: ActivityParts): void => {
  const { conversations, starts, tokens, reply } = parts;
  routes.get(`${path}/conversations/:id/activities`, async (request, response) => {
    const claims = tokens.claimsFor(request);
    refuseTooMany(parts.takeRead, claims.conversation);
    const watermark = readWatermark(queryOf(request, 'watermark'));
    await starts.ensure(claims.conversation);
    const transcript = await conversations.read(claims.conversation, watermark, patienceMs);
    reply.json(request, response, 200, toActivitySet(transcript, claims));
  });
  routes.post(`${path}/conversations/:id/activities`, async (request, response) => {
    const { conversation } = tokens.claimsFor(request);
    if (parts.isDraining()) throw draining();
    refuseTooMany(parts.takePost, conversation);
    const incoming = readIncoming(await readObject(request, response));
    await starts.ensure(conversation);
    reply.json(request, response, 200, incoming ? await conversations.receive(conversation, incoming) : { id: randomUUID() });
  });
  routes.post(`${path}/conversations/:id/upload`, async () => {
    throw unsupported('Files are not taken here; please send text.');
  });
};
