import { createCipheriv, createDecipheriv, randomFillSync, type KeyObject } from 'node:crypto';
import { Unreadable } from '../domain/store.ts';

/**
 * AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce. Layout: format (1 byte) | nonce (12) | tag (16) | ciphertext.
 * Keys are KeyObjects: a raw key is expanded anew at every use, which costs five times the sealing itself.
 */
const format = 1;
const nonceBytes = 12;
const tagBytes = 16;
const head = 1 + nonceBytes + tagBytes;

/** One call for randomness serves many nonces. */
const pool = Buffer.alloc(nonceBytes * 512);
let used = pool.length;
const nextNonce = (): Buffer => {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const nonce = pool.subarray(used, used + nonceBytes);
  used += nonceBytes;
  return nonce;
};

/** Seals text or bytes under a 256-bit key, bound to `context`: it opens only with the same context again. */
export const seal = (key: KeyObject, context: string, plain: string | Uint8Array): Uint8Array => {
  const nonce = nextNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  cipher.final();
  const sealed = Buffer.allocUnsafe(head + body.length);
  sealed[0] = format;
  nonce.copy(sealed, 1);
  cipher.getAuthTag().copy(sealed, 1 + nonceBytes);
  body.copy(sealed, head);
  return sealed;
};

/**
 * Opens what `seal` made.
 * @throws Unreadable when the key or the context is another, or a bit was changed
 */
export const unseal = (key: KeyObject, context: string, sealed: Uint8Array): Buffer => {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < head || bytes[0] !== format) throw new Unreadable('this was not sealed in a form that is known here');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + nonceBytes), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(1 + nonceBytes, head));
  const plain = decipher.update(bytes.subarray(head));
  try {
    decipher.final();
  } catch {
    throw new Unreadable('this is not what was sealed here, or not with this key');
  }
  return plain;
};

/** Seals a value as JSON. Half surrogates travel as escapes, so that text comes back as it was typed. */
export const sealJson = (key: KeyObject, context: string, value: object): Uint8Array => seal(key, context, JSON.stringify(value));
/** @throws Unreadable as `unseal` does */
export const unsealJson = (key: KeyObject, context: string, sealed: Uint8Array): unknown =>
  JSON.parse(unseal(key, context, sealed).toString('utf8')) as unknown;
