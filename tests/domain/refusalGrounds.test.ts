import { describe, expect, it } from '@jest/globals';
import { articlesOf, refusalGround } from '../../domain/refusalGrounds.ts';
import { type Right, rights } from '../../domain/understanding.ts';

describe('the article of a refusal', () => {
  it.each([
    'art. 17(3)(b)',
    'Art 17 (3) (b) AVG',
    'artikel 17 lid 3 onder b AVG',
    'artikel 17, derde lid, onderdeel b, van de AVG',
    'artikel 17 lid 3 sub b',
    'article 17(3)(b) GDPR',
    'art.17(3)b',
  ])('is known however it is written: %s', (given) => expect(refusalGround('erasure', given)).toBe('art. 17(3)(b)'));
  it('can be of the UAVG for every right, and several can be named', () => {
    for (const right of rights) expect(refusalGround(right, 'artikel 41 lid 1 onder i Uitvoeringswet AVG')).toBe('art. 41(1)(i) UAVG');
    const ground = refusalGround('erasure', 'art. 17(3)(b), art. 17(3)(e) en art. 44 UAVG');
    expect(ground).toBe('art. 17(3)(b) en art. 17(3)(e) en art. 44 UAVG');
    expect(articlesOf(ground)).toEqual({ avg: 'art. 17(3)(b) en art. 17(3)(e)', uavg: 'art. 44' });
    expect(articlesOf('art. 15(4)')).toEqual({ avg: 'art. 15(4)', uavg: null });
  });
  const own: [Right, string, string[]][] = [
    ['access', '15(4)', ['15(4)']],
    ['rectification', '16', ['16']],
    ['erasure', '17(1)', ['17(1)', '17(1)(f)', '17(3)(a)', '17(3)(e)']],
    ['restriction', '18(1)', ['18(1)', '18(1)(d)']],
    ['portability', '20(1)', ['20(1)', '20(2)', '20(3)', '20(4)']],
    ['objection', '21(1)', ['21(1)', '21(6)']],
    ['complaint', '5', ['5(1)', '32']],
  ];
  it.each(own)('carries the refusal of %s and of nothing else, which is told', (right, first, articles) => {
    for (const article of articles)
      for (const other of rights) {
        const refused = (): string => refusalGround(other, `art. ${article}`);
        if (other === right) expect(refused()).toBe(`art. ${article}`);
        else expect(refused).toThrow(`${other} can be refused on art. `);
      }
    for (const article of ['11(2)', '12(2)', '12(5)', '12(5)(a)', '12(5)(b)', '12(6)', '23', '23(1)(i)'])
      expect(refusalGround(right, `art. ${article}`)).toBe(`art. ${article}`);
    expect(() => refusalGround(right, 'art. 999')).toThrow(`${right} can be refused on art. ${first}, `);
  });
  it.each([
    '',
    'omdat het niet uitkomt',
    '17(3)(b)',
    'art. 17(3)',
    'art. 17(3)(f)',
    'art. 17(3)(b) omdat het moet',
    'art. 17(3)(b) en omdat het moet',
    'art. 17(3)(b), art. 999',
    'art. 17/3/b',
    'art. 40 UAVG',
    'art. 17(3)(b) UAVG',
    'art. 41',
    `art. 17${'(3)'.repeat(2_000)}`,
  ])('is not %j', (given) => expect(() => refusalGround('erasure', given)).toThrow('Name the article'));
});
