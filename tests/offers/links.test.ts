import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { createUnsubscribeLinks } from '../../bot/offers/links.ts';
import { identifiers } from '../../bot/turn/identifiers.ts';

const keyOf = (bytes: Buffer) => createSecretKey(bytes);
const links = createUnsubscribeLinks(keyOf(Buffer.alloc(32, 7)));
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('a link that stops offers', () => {
  it('leads back to whose it is, in every process with the same key, and is the same each time', () => {
    const again = createUnsubscribeLinks(keyOf(Buffer.alloc(32, 7)));
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), (text) => {
        const subject = text.toWellFormed();
        expect(again.subjectOf(links.tokenOf(subject))).toBe(subject);
        expect(again.tokenOf(subject)).toBe(links.tokenOf(subject));
      }),
    );
  });
  it('holds nothing of whom it is about, and fits in an address', () => {
    const subject = identifiers.newId();
    const token = links.tokenOf(subject);
    expect(token).toMatch(/^[\w-]{72}$/);
    expect(token).not.toContain(subject);
    expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain(subject);
  });
  it('is nobody’s with one sign changed, cut off or added, though it decode to the same bytes', () => {
    const token = links.tokenOf('iemand'); // 38 bytes: the last sign has bits that no byte uses
    for (let at = 0; at < token.length; at++)
      for (const sign of signs) if (sign !== token[at]) expect(links.subjectOf(token.slice(0, at) + sign + token.slice(at + 1))).toBeNull();
    for (const other of [token.slice(0, -1), `${token}A`, `${token}=`, ` ${token}`, '', 'x'.repeat(72), 'é'.repeat(72), '../../etc/passwd'])
      expect(links.subjectOf(other)).toBeNull();
  });
  it('of another store is nobody’s here', () => {
    const other = createUnsubscribeLinks(keyOf(randomBytes(32)));
    expect(links.subjectOf(other.tokenOf('iemand'))).toBeNull();
  });
});
