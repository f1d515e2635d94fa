import { createCipheriv, createDecipheriv, createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';

/** Where the links lead that stop offers. */
export const unsubscribePath = '/afmelden';

/** The links that stop offers: one a person, which holds for ever. */
export interface UnsubscribeLinks {
  /** What stands in the address. */
  tokenOf(subject: string): string;
  /** Whose it is; null when it was not made here. */
  subjectOf(token: string): string | null;
}

const tagBytes = 32;
const form = /^[\w-]{44,400}$/;

const derived = (key: KeyObject, label: string): KeyObject => createSecretKey(createHmac('sha256', key).update(label).digest());
const same = (one: Buffer, other: Buffer): boolean => one.length === other.length && timingSafeEqual(one, other);

/**
 * Links out of a key, without a table: base64url of an HMAC-SHA-256 over the person's id and, with that as its beginning, the id under
 * AES-256-CTR (a synthetic IV, RFC 5297). The link tells nothing, is the same each time, and 256 bits of it have to be right.
 */
export const createUnsubscribeLinks = (key: KeyObject): UnsubscribeLinks => {
  const [tagKey, cipherKey] = [derived(key, 'tag'), derived(key, 'cipher')];
  const ivOf = (tag: Buffer): Buffer => tag.subarray(0, 16);
  const tokenOf = (subject: string): string => {
    const tag = createHmac('sha256', tagKey).update(subject).digest();
    const hidden = createCipheriv('aes-256-ctr', cipherKey, ivOf(tag)).update(subject, 'utf8');
    return Buffer.concat([tag, hidden]).toString('base64url');
  };
  return {
    tokenOf,
    subjectOf: (token) => {
      if (!form.test(token)) return null;
      const bytes = Buffer.from(token, 'base64url');
      const subject = createDecipheriv('aes-256-ctr', cipherKey, ivOf(bytes)).update(bytes.subarray(tagBytes)).toString('utf8');
      // The whole is compared, as text: several texts decode to the same bytes, and only one of them was given out.
      return same(Buffer.from(token), Buffer.from(tokenOf(subject))) ? subject : null;
    },
  };
};
