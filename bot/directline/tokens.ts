import { createHash, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Recent } from '../../storage/recent.ts';
import { Fault, forbidden } from '../server/fault.ts';
import type { Request } from '../server/request.ts';
import { expiresIn, isInForce, readToken, renewToken, signToken, type Claims } from './token.ts';

/** What every call that gives a token answers. */
export interface TokenAnswer {
  conversationId: string;
  token: string;
  expires_in: number;
}
export interface Tokens {
  /** The token of a new session. */
  issue(conversation: string): TokenAnswer;
  /** @throws Fault 403 when the token is missing, forged or expired */
  claimsOf(request: IncomingMessage): Claims;
  /** The same for one conversation. @throws Fault 403 also when the token is for another one */
  claimsFor(request: Request): Claims;
  /** The next token of the session. @throws Fault 403 when it began too long ago */
  refresh(claims: Claims): TokenAnswer;
  /** The same, but the token that was shown where the session began too long ago. */
  refreshOrKeep(claims: Claims, request: IncomingMessage): TokenAnswer;
  /** @throws Fault 403 unless the request shows the secret of other systems */
  demandSecret(request: IncomingMessage): void;
}

const bearerOf = ({ headers: { authorization } }: IncomingMessage): string =>
  authorization !== undefined && /^bearer /i.test(authorization) ? authorization.slice(7).trim() : '';
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Tokens remembered as signed by us: a visitor shows the same one for every line and every look. */
const remembered = 10_000;

/** Who a visitor is to clients. It follows from the conversation, so that it is the same after every return. */
const userOf = (conversation: string): string => `visitor-${conversation}`;

export const createTokens = (key: KeyObject, secret: string | undefined, clock: () => Date): Tokens => {
  const now = (): number => clock().getTime();
  const known = new Recent<string, Claims>(remembered);
  const read = (token: string): Claims | null => {
    const before = known.get(token);
    if (before) return isInForce(before, now()) ? before : null;
    const claims = readToken(token, key, now());
    if (claims) known.set(token, claims);
    return claims;
  };
  const claimsOf = (request: IncomingMessage): Claims => {
    const claims = read(bearerOf(request));
    if (!claims) throw forbidden('The token is missing, not one of ours, or expired.');
    return claims;
  };
  const answer = (conversationId: string, token: string): TokenAnswer => ({ conversationId, token, expires_in: expiresIn });
  return {
    issue: (conversation) => {
      const at = now();
      const nonce = randomBytes(8).toString('base64url');
      return answer(conversation, signToken({ conversation, user: userOf(conversation), issuedAt: at, startedAt: at, nonce }, key));
    },
    claimsOf,
    claimsFor: (request) => {
      const claims = claimsOf(request);
      if (claims.conversation !== request.params.id) throw forbidden('This token is for another conversation.');
      return claims;
    },
    refresh: (claims) => {
      const token = renewToken(claims, key, now());
      if (token === null) throw forbidden('This session began too long ago to be refreshed; begin a new one.');
      return answer(claims.conversation, token);
    },
    refreshOrKeep: (claims, request) => answer(claims.conversation, renewToken(claims, key, now()) ?? bearerOf(request)),
    demandSecret: (request) => {
      if (secret === undefined) throw new Fault(403, 'Forbidden', 'Making tokens is not switched on here.');
      // Hashes are of one length, so that the comparison takes as long whatever was sent.
      if (!timingSafeEqual(digest(bearerOf(request)), digest(secret))) throw forbidden('The secret is missing or not the right one.');
    },
  };
};
