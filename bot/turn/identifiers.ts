import { randomBytes, randomFillSync } from 'node:crypto';
import type { Identifiers } from './parts.ts';

/** Crockford's alphabet without what is misread or misheard (0, 1, I, L, O, U): 30 signs. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const pool = Buffer.alloc(16 * 256);
let used = pool.length;

/** 128 random bits in base64url, from a pool that is filled once every 256 ids. */
const newId = (): string => {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  return pool.toString('base64url', used - 16, used);
};

/** Eight signs, each equally likely: bytes from 240 on are left out, because 256 is no multiple of 30. */
const signs = (): string => {
  let text = '';
  while (text.length < 8) for (const byte of randomBytes(12)) if (byte < 240 && text.length < 8) text += alphabet[byte % 30];
  return text;
};

const newReference = (): string => {
  const text = signs();
  return `ZG-${text.slice(0, 4)}-${text.slice(4)}`;
};

export const identifiers: Identifiers = { newId, newReference };
