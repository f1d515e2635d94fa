import { describe, expect, it } from '@jest/globals';
import { assert, ipV6, property } from 'fast-check';
import type { IncomingMessage } from 'node:http';
import { createCallerOf } from '../../bot/address.ts';
import { addressKey, createLimit } from '../../bot/limits.ts';

describe('a limit', () => {
  it('lets a burst through and then the rate', () => {
    const take = createLimit({ burst: 3, perSecond: 2 });
    expect([1, 2, 3].map(() => take('a', 0))).toEqual([0, 0, 0]);
    expect(take('a', 0)).toBe(1);
    expect(take('a', 500)).toBe(0);
    expect(take('a', 500)).toBe(1);
    expect([take('a', 1_500), take('a', 1_500)]).toEqual([0, 0]);
    expect(take('a', 1_500)).toBe(1);
  });
  it('says how long to wait, in whole seconds', () => {
    const take = createLimit({ burst: 1, perSecond: 0.1 });
    expect([take('a', 0), take('a', 100), take('a', 9_100)]).toEqual([0, 10, 1]);
  });
  it('fills up to the burst and no further', () => {
    const take = createLimit({ burst: 2, perSecond: 1 });
    take('a', 0);
    expect([take('a', 1e9), take('a', 1e9), take('a', 1e9)]).toEqual([0, 0, 1]);
  });
  it('keeps callers apart', () => {
    const take = createLimit({ burst: 1, perSecond: 1 });
    expect([take('a', 0), take('b', 0), take('a', 0)]).toEqual([0, 0, 1]);
  });
  it('remembers a caller across its generations', () => {
    const take = createLimit({ burst: 10, perSecond: 1 });
    for (let n = 0; n < 10; n++) take('a', 9_999);
    expect(take('a', 10_001)).toBe(1); // the older generation has just begun
    expect(take('a', 10_900)).toBe(1);
  });
  it('is not undone by a clock that goes back', () => {
    const take = createLimit({ burst: 1, perSecond: 1 });
    take('a', 5_000);
    expect(take('a', 1_000)).toBe(1);
  });
  it('holds a bounded number of callers', () => {
    const take = createLimit({ burst: 1, perSecond: 0.001 }, 100);
    const before = process.memoryUsage().heapUsed;
    for (let n = 0; n < 200_000; n++) take(`caller ${n}`, 0);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(60_000_000);
  });
});

describe('what counts as one address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['2001:DB8:1:2::6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002:0000:0000:0000:0006', '2001:db8:1:2'],
    ['2001:db8:0:0:7::', '2001:db8:0:0'],
    ['2001:db8:1:2::192.0.2.7', '2001:db8:1:2'],
    ['fe80:0:0:1::7%eth0', 'fe80:0:0:1'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:192.0.2.7', '192.0.2.7'],
    ['::ffff:c000:207', '192.0.2.7'],
    ['0:0:0:0:0:FFFF:C000:0207', '192.0.2.7'],
    ['nobody', 'nobody'],
  ])('%s', (address, key) => expect(addressKey(address)).toBe(key));

  it('is the same in every spelling', () => {
    assert(
      property(ipV6(), (address) => {
        const groups = new URL(`http://[${address}]`).hostname;
        expect(addressKey(address.toUpperCase())).toBe(addressKey(groups.slice(1, -1)));
        expect(addressKey(`${address}%1`)).toBe(addressKey(address));
      }),
    );
  });
});

describe('where a request comes from', () => {
  const proxies = ['10.0.0.0/8', '2001:db8:ffff::/48', '127.0.0.1'];
  const from = (remote: string, forwarded?: string, trusted = proxies) =>
    createCallerOf(trusted)({
      socket: { remoteAddress: remote },
      headers: { ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }) },
    } as unknown as IncomingMessage);

  it.each([
    ['nobody in between', '192.0.2.7', undefined, '192.0.2.7'],
    ['IPv4 that arrives as IPv6', '::ffff:192.0.2.7', undefined, '192.0.2.7'],
    ['a header of someone we do not trust', '192.0.2.7', '198.51.100.1', '192.0.2.7'],
    ['one proxy', '10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['two proxies', '10.0.0.1', '198.51.100.1, 10.9.9.9', '198.51.100.1'],
    ['a forged hop before the real one', '10.0.0.1', '203.0.113.66, 198.51.100.1', '198.51.100.1'],
    ['a forged hop that looks like our proxy', '10.0.0.1', '10.0.0.5, 198.51.100.1', '198.51.100.1'],
    ['only proxies', '10.0.0.1', '10.0.0.2, 10.0.0.3', '10.0.0.2'],
    ['nonsense in the header', '10.0.0.1', 'unknown', '10.0.0.1'],
    ['nonsense before a hop', '10.0.0.1', '<script>, 198.51.100.1', '198.51.100.1'],
    ['nonsense after a hop', '10.0.0.1', '198.51.100.1, _hidden', '10.0.0.1'],
    ['an empty header', '10.0.0.1', '', '10.0.0.1'],
    ['a port', '10.0.0.1', '198.51.100.1:50123', '198.51.100.1'],
    ['IPv6', '2001:db8:ffff::1', '2001:db8::7', '2001:db8::7'],
    ['IPv6 with a port', '10.0.0.1', '[2001:db8::7]:443', '2001:db8::7'],
    ['a proxy that arrives as IPv6', '::ffff:10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['a proxy in another spelling', '10.0.0.1', '198.51.100.1, ::FFFF:A00:2', '198.51.100.1'],
    ['a hop in another spelling', '10.0.0.1', '2001:0DB8:0::0007', '2001:db8::7'],
    ['a hop with a zone', '10.0.0.1', 'fe80::7%eth0', 'fe80::7'],
    ['IPv4 written as IPv6 in figures', '10.0.0.1', '::ffff:c633:6401', '198.51.100.1'],
  ])('%s', (_name, remote, forwarded, address) => expect(from(remote, forwarded)).toEqual({ address, local: false }));

  it('is this machine only without a proxy', () => {
    expect(from('127.0.0.1')).toEqual({ address: '127.0.0.1', local: true });
    expect(from('::1').local).toBe(true);
    expect(from('::ffff:127.0.0.1').local).toBe(true);
    expect(from('127.0.0.1', '127.0.0.1')).toEqual({ address: '127.0.0.1', local: false });
    expect(from('127.0.0.1', '198.51.100.1', []).local).toBe(false);
  });
});
