import { createHmac, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import { Duplicate, type Store } from '../../domain/store.ts';
import { isIssued, type Claims } from './token.ts';

/** A browser opens a stream at once; one that takes longer asks for another ticket. */
const lifeMs = 60_000;
const version = 'k2';
const shape = /^k2\.([\w-]{1,64})\.([\w-]{1,64})\.([\w-]{1,64})\.([0-9a-z]{1,9})\.([0-9a-z]{1,9})\.([\w-]{22})\.([\w-]{43})$/;

/**
 * What opens a stream: it stands in an address, which logs and histories may keep, so it is not the token, holds for a minute and
 * opens one stream.
 */
export interface Tickets {
  issue(claims: Claims): string;
  /** Takes a ticket in, in whichever process it is shown; null when it is forged, too old, or was used before. */
  redeem(ticket: string): Promise<Claims | null>;
}

export const createTickets = (key: KeyObject, store: Store, clock: () => Date): Tickets => {
  const macOf = (signed: string): string => createHmac('sha256', key).update(signed).digest('base64url');
  const isMac = (given: string, signed: string): boolean => timingSafeEqual(Buffer.from(given), Buffer.from(macOf(signed)));

  /** The first use writes it down; a second one finds it there. */
  const useUp = async (id: string, endsAt: Date): Promise<boolean> => {
    try {
      await store.commit([{ do: 'insert', kind: 'ticket', key: { id }, subject: null, open: { endsAt }, groups: {} }]);
      return true;
    } catch (error) {
      if (error instanceof Duplicate) return false;
      throw error;
    }
  };
  return {
    issue: ({ conversation, user, startedAt, nonce }) => {
      const times = [startedAt, clock().getTime()].map((time) => time.toString(36)).join('.');
      const signed = `${version}.${conversation}.${user}.${nonce}.${times}.${randomBytes(16).toString('base64url')}`;
      return `${signed}.${macOf(signed)}`;
    },
    redeem: async (ticket) => {
      const [, conversation = '', user = '', nonce = '', started = '', issued = '', id = '', mac = ''] = shape.exec(ticket) ?? [];
      if (mac === '' || !isMac(mac, ticket.slice(0, ticket.lastIndexOf('.')))) return null;
      const [startedAt, issuedAt] = [Number.parseInt(started, 36), Number.parseInt(issued, 36)];
      const endsAt = new Date(issuedAt + lifeMs);
      const now = clock();
      if (now >= endsAt || !isIssued({ issuedAt }, now.getTime()) || !(await useUp(id, endsAt))) return null;
      return { conversation, user, startedAt, issuedAt, nonce };
    },
  };
};
