import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Caller } from '../address.ts';
import { addressKey } from '../limits.ts';
import type { Server } from '../server/createServer.ts';
import { draining, forbidden, tooMany } from '../server/fault.ts';
import type { IsKnownOrigin } from '../server/origins.ts';
import { queryOf } from '../server/request.ts';
import { readWatermark } from './incoming.ts';
import type { Starts } from './starts.ts';
import type { Streams } from './streams.ts';
import type { Tickets } from './tickets.ts';
import type { Claims } from './token.ts';

export interface StreamParts {
  tickets: Tickets;
  streams: Streams;
  starts: Starts;
  isKnownOrigin: IsKnownOrigin;
  callerOf: (request: IncomingMessage) => Caller;
  /** In production a caller on the same machine counts like any other. */
  limitLocal: boolean;
  isDraining: () => boolean;
}

/** A client sends empty frames only. */
const largestFrame = 1_024;
/** A client that lost its stream opens another before the first is known to be gone. */
const mostInConversation = 8;
/** A household or an office behind one address. */
const mostOfAddress = 100;
const retryAfter = 5;

/** Not `…/stream`: clients of a later version make another address of that one, for speech. */
export const streamPath = (conversation: string): string => `/conversations/${conversation}/live`;

/** `GET …/conversations/:id/live?watermark=&t=`: a WebSocket on which the lines of a conversation come. */
export const mountStream = (server: Server, path: string, parts: StreamParts): void => {
  const { tickets, streams, starts } = parts;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame, perMessageDeflate: false, clientTracking: false });
  const address = new RegExp(`^${path}/conversations/([\\w-]{1,64})/live$`);
  const ofAddress = new Map<string, number>();

  const refuseForeign = ({ headers: { origin } }: IncomingMessage): void => {
    if (origin !== undefined && !parts.isKnownOrigin(origin)) throw forbidden('Pages of this origin may not read along here.');
  };
  const claimsOf = async (request: IncomingMessage, conversation: string): Promise<Claims> => {
    const claims = await tickets.redeem(queryOf(request, 't') ?? '');
    if (claims?.conversation !== conversation)
      throw forbidden('The ticket is missing, not for this conversation, expired, or was used before.');
    return claims;
  };
  /** Counts a stream of an address for as long as its socket is open. */
  const takePlace = (request: IncomingMessage, socket: Duplex, conversation: string): void => {
    const { address: from, local } = parts.callerOf(request);
    const key = addressKey(from);
    const count = ofAddress.get(key) ?? 0;
    const isFull = count >= mostOfAddress && (!local || parts.limitLocal);
    if (isFull || streams.count(conversation) >= mostInConversation) throw tooMany('Too many streams are open; close one.', retryAfter);
    ofAddress.set(key, count + 1);
    socket.once('close', () => {
      const left = (ofAddress.get(key) ?? 1) - 1;
      if (left > 0) ofAddress.set(key, left);
      else ofAddress.delete(key);
    });
  };

  server.upgrade(address, async (request: IncomingMessage, socket: Duplex, head: Buffer, conversation: string) => {
    if (parts.isDraining()) throw draining();
    refuseForeign(request);
    const watermark = readWatermark(queryOf(request, 'watermark')?.replace(/^-$/, '') ?? null);
    const claims = await claimsOf(request, conversation);
    await starts.ensure(conversation);
    takePlace(request, socket, conversation);
    sockets.handleUpgrade(request, socket, head, (webSocket) => streams.serve(webSocket, claims, watermark));
  });
};
