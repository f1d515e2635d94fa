import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { breachDueAt, termOf } from '../../domain/request.ts';
import { dayOf, daysAfter, endOf, monthsAfter, workdayFrom } from '../../domain/terms.ts';

/** The deadline vectors of the specification of rights: receipt, promised day, last day by law, and the day after an extension. */
const vectors: readonly [receivedAt: string, promisedOn: string, legalDueOn: string, extendedTo: string, legalAfterExtension: string][] = [
  ['2026-01-31T12:00:00Z', '2026-02-28', '2026-03-02', '2026-04-30', '2026-04-30'],
  ['2026-03-05T12:00:00Z', '2026-04-05', '2026-04-07', '2026-06-05', '2026-06-05'],
  ['2026-08-31T12:00:00Z', '2026-09-30', '2026-09-30', '2026-11-30', '2026-11-30'],
  ['2026-11-25T12:00:00Z', '2026-12-25', '2026-12-28', '2027-02-25', '2027-02-25'],
  ['2026-11-30T12:00:00Z', '2026-12-30', '2026-12-30', '2027-02-28', '2027-03-01'],
  ['2026-12-01T12:00:00Z', '2027-01-01', '2027-01-04', '2027-03-01', '2027-03-01'],
  ['2027-01-29T12:00:00Z', '2027-02-28', '2027-03-01', '2027-04-29', '2027-04-29'],
  ['2028-01-31T12:00:00Z', '2028-02-29', '2028-02-29', '2028-04-30', '2028-05-01'],
  ['2026-03-31T22:30:00Z', '2026-05-01', '2026-05-01', '2026-07-01', '2026-07-01'],
  ['2026-10-31T23:15:00Z', '2026-12-01', '2026-12-01', '2027-02-01', '2027-02-01'],
];

describe('the term of a right', () => {
  it.each(vectors)('received at %s is promised for %s, and by law for %s', (received, promisedOn, legalDueOn) => {
    const term = termOf(new Date(received));
    expect(term).toMatchObject({ promisedOn, legalDueOn });
    expect(dayOf(term.dueAt)).toBe(promisedOn);
  });

  it.each(vectors)(
    'received at %s could be extended, counted from receipt and not month by month',
    (received, _promised, _legal, ...after) => {
      const extendedTo = monthsAfter(dayOf(new Date(received)), 3);
      expect([extendedTo, workdayFrom(extendedTo)]).toEqual(after);
    },
  );

  it('ends with the last millisecond of the day in the Netherlands, in winter and in summer', () => {
    expect(termOf(new Date('2026-01-31T12:00:00Z')).dueAt.toISOString()).toBe('2026-02-28T22:59:59.999Z');
    expect(termOf(new Date('2026-06-10T12:00:00Z')).dueAt.toISOString()).toBe('2026-07-10T21:59:59.999Z');
    // The days on which the clock is put forward and back.
    expect(endOf('2026-03-29').toISOString()).toBe('2026-03-29T21:59:59.999Z');
    expect(endOf('2026-10-25').toISOString()).toBe('2026-10-25T22:59:59.999Z');
    expect(endOf('2026-03-28').toISOString()).toBe('2026-03-28T22:59:59.999Z');
    expect(endOf('2026-10-24').toISOString()).toBe('2026-10-24T21:59:59.999Z');
  });

  it('of a complaint is what was promised, and inside no more than a month', () => {
    const received = new Date('2026-02-03T09:00:00Z');
    expect(termOf(received, 14)).toEqual({ promisedOn: '2026-02-17', legalDueOn: '2026-03-03', dueAt: endOf('2026-02-17') });
    expect(termOf(received, 60)).toEqual({ promisedOn: '2026-04-04', legalDueOn: '2026-03-03', dueAt: endOf('2026-03-03') });
  });

  it('of a breach is 72 hours, whatever the clock does', () => {
    expect(breachDueAt(new Date('2026-03-28T20:00:00Z')).toISOString()).toBe('2026-03-31T20:00:00.000Z');
  });

  const moments = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-01T00:00:00Z'), noInvalidDate: true });
  it('lies in the next month whatever the day, ends that day, and is never earlier by law', () =>
    fc.assert(
      fc.property(moments, (receivedAt) => {
        const receivedOn = dayOf(receivedAt);
        const { promisedOn, legalDueOn, dueAt } = termOf(receivedAt);
        const [year = 0, month = 0, date = 0] = receivedOn.split('-').map(Number);
        const isLastDay = daysAfter(promisedOn, 1).endsWith('-01');
        expect(promisedOn.slice(0, 7)).toBe(month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`);
        expect(Number(promisedOn.slice(8)) === date || (isLastDay && Number(promisedOn.slice(8)) < date)).toBe(true);
        expect(legalDueOn >= promisedOn && legalDueOn <= daysAfter(promisedOn, 5)).toBe(true);
        expect([dayOf(dueAt), dayOf(new Date(dueAt.getTime() + 1))]).toEqual([promisedOn, daysAfter(promisedOn, 1)]);
        expect(dueAt > receivedAt).toBe(true);
      }),
    ));
});

describe('days that count as holidays', () => {
  it.each([
    ['New Year', '2026-01-01', '2026-01-02'],
    ['Good Friday and Easter', '2026-04-03', '2026-04-07'],
    ["the King's birthday", '2026-04-27', '2026-04-28'],
    ["the King's birthday, kept on the Saturday before", '2025-04-26', '2025-04-28'],
    ['5 May', '2026-05-05', '2026-05-06'],
    ['Ascension Day', '2026-05-14', '2026-05-15'],
    ['Whit Monday', '2026-05-25', '2026-05-26'],
    ['Christmas', '2026-12-25', '2026-12-28'],
    ['an early Easter', '2027-03-26', '2027-03-30'],
    ['a late Easter', '2038-04-23', '2038-04-28'],
    ['no holiday at all', '2026-05-01', '2026-05-01'],
  ])('%s: %s, and then %s', (_name, day, workday) => expect(workdayFrom(day)).toBe(workday));
});
