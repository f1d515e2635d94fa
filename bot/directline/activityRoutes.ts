import { randomUUID } from 'node:crypto';
import type { Conversations, Transcript } from '../conversations.ts';
import type { Take } from '../limits.ts';
import { readObject } from '../server/body.ts';
import type { Routes } from '../server/createServer.ts';
import { draining, tooMany, unsupported } from '../server/fault.ts';
import type { Reply } from '../server/reply.ts';
import { queryOf, type Request, type Response } from '../server/request.ts';
import { toActivitySet } from './activity.ts';
import { readIncoming, readWatermark } from './incoming.ts';
import { createReadPlaces } from './readPlaces.ts';
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

/** UTF-16 units of text that count as another read: long answers come less often. */
const textOfOne = 16 * 1024;
const costOf = ({ lines }: Transcript): number => Math.floor(lines.reduce((sum, { text }) => sum + text.length, 0) / textOfOne);

/** Calls once the answer was taken, or nobody is there to take it. */
const whenTaken = ({ socket }: Request, response: Response, leave: () => void): void => {
  const end = (): void => {
    socket.off('close', end);
    leave();
  };
  response.once('close', end);
  socket.once('close', end);
  if (socket.destroyed) end();
};

const refuseTooMany = (take: Take, conversation: string): void => {
  const wait = take(conversation, performance.now());
  if (wait > 0) throw tooMany('That is too fast for one conversation; wait a moment.', wait);
};

/** What is said and read in a conversation. */
export const mountActivities = (routes: Routes, path: string, parts: ActivityParts): void => {
  const { conversations, starts, tokens, reply } = parts;
  const places = createReadPlaces();
  routes.get(`${path}/conversations/:id/activities`, async (request, response) => {
    const claims = tokens.claimsFor(request);
    const { conversation } = claims;
    refuseTooMany(parts.takeRead, conversation);
    const watermark = readWatermark(queryOf(request, 'watermark'));
    whenTaken(request, response, await places.take(conversation));
    if (request.socket.destroyed) return;
    await starts.ensure(conversation);
    const transcript = await conversations.read(conversation, watermark, patienceMs);
    parts.takeRead(conversation, performance.now(), costOf(transcript));
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
