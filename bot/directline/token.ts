import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';

/** What a token says: which conversation it is for, and since when. All that a client may do follows from it. */
export interface Claims {
  conversation: string;
  user: string;
  /** Milliseconds since 1970. */
  issuedAt: number;
  /** When the session began: it bounds all tokens that follow from each other. */
  startedAt: number;
  /** Tells sessions apart that began in the same millisecond. */
  nonce: string;
}

/** Longer than clients are told: they ask for the next one late, or do not look at it at all. */
export const lifeMs = 60 * 60_000;
export const refreshableMs = 24 * 60 * 60_000;
/** What clients are told, in seconds; the value of Direct Line itself. */
export const expiresIn = 1_800;
/** How far the clock of another instance may be ahead. */
const skewMs = 60_000;

const version = 'v2';
const part = /^[\w-]{1,64}$/;
const moment = /^[0-9a-z]{1,9}$/;

const macOf = (signed: string, key: KeyObject): string => createHmac('sha256', key).update(signed).digest('base64url');

/** Makes a token: `v2.conversation.user.issued.started.nonce.mac`, the times in base 36, the mac HMAC-SHA-256 over all before it. */
export const signToken = ({ conversation, user, issuedAt, startedAt, nonce }: Claims, key: KeyObject): string => {
  const signed = `${version}.${conversation}.${user}.${issuedAt.toString(36)}.${startedAt.toString(36)}.${nonce}`;
  return `${signed}.${macOf(signed, key)}`;
};

/** The mac is compared as text: several texts in base64url decode to the same bytes, and only one of them was issued. */
const isMac = (given: string, expected: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
};

const readClaims = (signed: string): Claims | null => {
  const [kind, conversation = '', user = '', issued = '', started = '', nonce = '', ...rest] = signed.split('.');
  if (kind !== version || rest.length > 0 || ![conversation, user, nonce].every((id) => part.test(id))) return null;
  if (![issued, started].every((time) => moment.test(time))) return null;
  return { conversation, user, issuedAt: Number.parseInt(issued, 36), startedAt: Number.parseInt(started, 36), nonce };
};

/** Whether something was issued by then, as far as clocks agree. */
export const isIssued = ({ issuedAt }: Pick<Claims, 'issuedAt'>, nowMs: number): boolean => issuedAt <= nowMs + skewMs;

/** Whether a token that was issued here holds at a moment. */
export const isInForce = (claims: Claims, nowMs: number): boolean => isIssued(claims, nowMs) && nowMs < claims.issuedAt + lifeMs;

/** The claims of a token that we signed and that holds at this moment; null otherwise, and not why. */
export const readToken = (token: string, key: KeyObject, nowMs: number): Claims | null => {
  const end = token.lastIndexOf('.');
  if (end < 0 || token.length > 300) return null;
  const signed = token.slice(0, end);
  if (!isMac(token.slice(end + 1), macOf(signed, key))) return null;
  const claims = readClaims(signed);
  return claims && isInForce(claims, nowMs) ? claims : null;
};

/** The next token of the same session; null when the session began too long ago. */
export const renewToken = (claims: Claims, key: KeyObject, nowMs: number): string | null =>
  nowMs < claims.startedAt + refreshableMs ? signToken({ ...claims, issuedAt: nowMs }, key) : null;
