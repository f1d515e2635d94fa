import { describe, expect, it } from '@jest/globals';
import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { type Claims, lifeMs, readToken, refreshableMs, renewToken, signToken } from '../../bot/directline/token.ts';

const key = createSecretKey(randomBytes(32));
const otherKey = createSecretKey(randomBytes(32));
const now = Date.parse('2026-03-02T10:00:00Z');
const claims: Claims = { conversation: 'abc-DEF_123', user: 'visitor-abc-DEF_123', issuedAt: now, startedAt: now, nonce: 'abcdefghijk' };
const token = signToken(claims, key);
const [version = '', conversation = '', user = '', issued = '', started = '', nonce = '', mac = ''] = token.split('.');
const read = (text: string, at = now): Claims | null => readToken(text, key, at);
const join = (...parts: string[]): string => parts.join('.');
/** Signed by us, whatever it says. */
const sign = (signed: string): string => join(signed, createHmac('sha256', key).update(signed).digest('base64url'));
const flipped = (text: string, at: number): string => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);

describe('a token', () => {
  it('says what was put into it', () => expect(read(token)).toEqual(claims));
  it('holds for 60 minutes, not a millisecond longer', () => {
    expect(read(token, now + lifeMs - 1)).toEqual(claims);
    expect(read(token, now + lifeMs)).toBeNull();
  });
  it('forgives a clock that is a little behind', () => {
    expect(read(token, now - 60_000)).toEqual(claims);
    expect(read(token, now - 60_001)).toBeNull();
  });
  it('can be renewed until 24 hours after the session began', () => {
    const late = now + refreshableMs - 1;
    expect(readToken(renewToken(claims, key, late) ?? '', key, late)).toEqual({ ...claims, issuedAt: late });
    expect(renewToken(claims, key, now + refreshableMs)).toBeNull();
  });
  it('says nothing to someone with another key', () => expect(readToken(token, otherKey, now)).toBeNull());
  it('is as long whatever it is compared with', () => expect(mac).toHaveLength(43));
});

describe('a text that is no token', () => {
  const sameBytes = (text: string): string => {
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    return text.slice(0, -1) + signs[signs.indexOf(text.at(-1) ?? '') ^ 1];
  };
  const cases: [name: string, text: string][] = [
    ['nothing', ''],
    ['a dot', '.'],
    ['dots', '.....'],
    ['a word', 'token'],
    ['a JWT without signature', 'eyJhbGciOiJub25lIn0.eyJjb252IjoiYWJjIn0.'],
    ['without its mac', join(version, conversation, user, issued, started, nonce)],
    ['with an empty mac', join(version, conversation, user, issued, started, nonce, '')],
    ['with half a mac', token.slice(0, -20)],
    ['with a longer mac', `${token}A`],
    ['with its mac twice', join(token, mac)],
    ['with the mac in other letters for the same bytes', join(version, conversation, user, issued, started, nonce, sameBytes(mac))],
    [
      'with the mac in base64',
      join(version, conversation, user, issued, started, nonce, `${mac.replaceAll('-', '+').replaceAll('_', '/')}=`),
    ],
    ['with the mac in hex', join(version, conversation, user, issued, started, nonce, Buffer.from(mac, 'base64url').toString('hex'))],
    ['with the mac in capitals', join(version, conversation, user, issued, started, nonce, mac.toUpperCase())],
    ['with one bit of the mac changed', flipped(token, token.length - 5)],
    ['for another conversation', join(version, flipped(conversation, 0), user, issued, started, nonce, mac)],
    ['for another user', join(version, conversation, flipped(user, 0), issued, started, nonce, mac)],
    ['issued later', join(version, conversation, user, (now + 1).toString(36), started, nonce, mac)],
    ['begun later', join(version, conversation, user, issued, (now + 1).toString(36), nonce, mac)],
    ['of another version', join('v1', conversation, user, issued, started, nonce, mac)],
    ['with its parts in another order', join(version, user, conversation, issued, started, nonce, mac)],
    ['with a part moved over the dot', join(version, `${conversation}.${user}`.slice(0, 5), user, issued, started, nonce, mac)],
    ['with a space before', ` ${token}`],
    ['with a space after', `${token} `],
    ['with a line end', `${token}\n`],
    ['with a NUL', `${token}\u0000`],
    ['in quotes', `"${token}"`],
    ['in percents', encodeURIComponent(`${token}%`)],
    ['in letters that look alike', token.replace('v2', 'ⅴ2')],
    ['twice', `${token}, ${token}`],
    ['signed with another key', signToken(claims, otherKey)],
    ['signed with an empty key', signToken(claims, createSecretKey(Buffer.alloc(0)))],
    ['far too long', `${token}${'A'.repeat(100_000)}`],
    ['expired a second ago', signToken({ ...claims, issuedAt: now - lifeMs - 1_000 }, key)],
    ['expired long ago', signToken({ ...claims, issuedAt: 0, startedAt: 0 }, key)],
    ['issued tomorrow', signToken({ ...claims, issuedAt: now + 86_400_000 }, key)],
    ['signed by us, but of another kind', sign(join('mail', conversation, user, issued, started, nonce))],
    ['signed by us with too few parts', sign(join(version, conversation, issued, started, nonce))],
    ['signed by us with too many parts', sign(join(version, conversation, user, issued, started, nonce, 'x'))],
    ['signed by us for no conversation', sign(join(version, '', user, issued, started, nonce))],
    ['signed by us for a path', sign(join(version, '../x', user, issued, started, nonce))],
    ['signed by us with a time that is none', sign(join(version, conversation, user, '-1', started, nonce))],
    ['signed by us with an endless time', sign(join(version, conversation, user, 'z'.repeat(12), started, nonce))],
  ];
  it.each(cases)('%s is refused', (_name, text) => expect(read(text)).toBeNull());
});
