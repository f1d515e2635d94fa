import { describe, expect, it } from '@jest/globals';
import { createSecretKey, randomBytes } from 'node:crypto';
import { Unreadable } from '../../domain/store.ts';
import { contextOf, entryContext, groupContext } from '../../storage/contexts.ts';
import { seal, sealJson, unseal, unsealJson } from '../../storage/sealing.ts';

const key = createSecretKey(randomBytes(32));

describe('sealing', () => {
  it('is AES-256-GCM: opens test case 14 of the GCM specification', () => {
    const tag = 'd0d1c8a799996bf0265b98b5d48ab919';
    const sealed = Buffer.from(`01${'00'.repeat(12)}${tag}cea7403d4d606b6e074ec5d3baf39d18`, 'hex');
    expect(unseal(createSecretKey(Buffer.alloc(32)), '', sealed)).toEqual(Buffer.alloc(16));
  });

  it('lays out format, nonce, tag and ciphertext', () => {
    const sealed = seal(key, 'here', 'héllo');
    expect(sealed[0]).toBe(1);
    expect(sealed).toHaveLength(1 + 12 + 16 + Buffer.byteLength('héllo'));
    expect(unseal(key, 'here', sealed).toString()).toBe('héllo');
  });

  it('never uses a nonce twice', () => {
    const nonces = Array.from({ length: 5000 }, () => Buffer.from(seal(key, '', 'x').subarray(1, 13)).toString('hex'));
    expect(new Set(nonces).size).toBe(5000);
  });

  it('is Unreadable in another context, under another key, and with any byte changed', () => {
    const sealed = seal(key, 'here', 'hello');
    expect(() => unseal(key, 'there', sealed)).toThrow(Unreadable);
    expect(() => unseal(createSecretKey(randomBytes(32)), 'here', sealed)).toThrow(Unreadable);
    for (let place = 0; place < sealed.length; place++) {
      const changed = sealed.map((byte, index) => (index === place ? byte ^ 0x80 : byte));
      expect(() => unseal(key, 'here', changed)).toThrow(Unreadable);
    }
    for (let length = 0; length < sealed.length; length++)
      expect(() => unseal(key, 'here', sealed.subarray(0, length))).toThrow(Unreadable);
  });

  it('keeps half surrogates in JSON', () => {
    const value = { text: '\ud83d alone \udc9b', nested: [{ '\ud800': 1 }] };
    expect(unsealJson(key, 'here', sealJson(key, 'here', value))).toEqual(value);
  });

  it('opens bytes that lie anywhere in a buffer', () => {
    const sealed = seal(key, 'here', 'hello');
    const wide = Buffer.concat([randomBytes(7), sealed, randomBytes(5)]);
    expect(unseal(key, 'here', wide.subarray(7, 7 + sealed.length)).toString()).toBe('hello');
  });
});

describe('the context of a group', () => {
  it('is another for every document, group and kind, whatever stands in the ids', () => {
    const contexts = [
      groupContext('dossier', 'contact', { id: 'a' }),
      groupContext('dossier', 'health', { id: 'a' }),
      groupContext('consent', 'proof', { id: 'a' }),
      groupContext('message', 'line', { of: 'a', number: 1 }),
      groupContext('message', 'line', { of: 'a', number: 11 }),
      groupContext('message', 'line', { of: '1/a', number: 1 }),
      groupContext('message', 'line', { of: 'a/1', number: 1 }),
      entryContext('a', 'bc'),
      entryContext('ab', 'c'),
      entryContext('b/a', 'c'),
      entryContext('a', 'c/b'),
    ];
    expect(new Set(contexts).size).toBe(contexts.length);
  });

  it('of an entry is known before its number is', () => {
    expect(contextOf('inbox', 'entry', { of: 'c', number: 7 }, { externalId: 'x' })).toBe(entryContext('c', 'x'));
  });
});
