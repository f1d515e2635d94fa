import { describe, expect, it } from '@jest/globals';
import { readGround } from '../../domain/restriction.ts';

describe('a ground on which restricted data are used', () => {
  it.each([
    ['consent', 'consent', 'art. 18(2) consent'],
    ['art. 18(2) claim', 'claim', 'art. 18(2) claim'],
    ['artikel 18 lid 2 AVG:  Rechtsvordering', 'claim', 'art. 18(2) claim'],
    ['Art. 18(2): een rechtszaak: zitting van 3 maart', 'claim', 'art. 18(2) claim: zitting van 3 maart'],
    ['rechten van een ander, haar zoon: 8 jaar', 'rights', 'art. 18(2) rights: haar zoon: 8 jaar'],
    ['algemeen belang: een uitbraak', 'interest', 'art. 18(2) interest: een uitbraak'],
    ['consent: haar bsn is 111222333', 'consent', 'art. 18(2) consent: haar bsn is [bsn]'],
  ])('is one of four: %s', (given, ground, text) => expect(readGround(given)).toEqual({ ground, text }));
  it.each(['', '  ', 'art. 18(2)', 'art. 18(2): omdat het moet', 'art. 17(3)(e)', 'claimen', 'wens: consent', 'constructor'])(
    'is not %j',
    (given) => expect(() => readGround(given)).toThrow('consent (of the person), claim'),
  );
});
