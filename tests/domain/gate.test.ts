import { describe, expect, it } from '@jest/globals';
import { type Data, mayReceiveOffers, mayUse, newSubject, stoppedBy, type Use } from '../../domain/gate.ts';
import { type RestrictionGround, restrictionGrounds } from '../../domain/restriction.ts';

const at = (day: number): Date => new Date(Date.UTC(2026, 2, day));
const subject = newSubject(at(1));
const uses: Use[] = ['help', 'count', 'analyse', 'share', 'offers', 'pass', 'passOnInterest'];
const sorts: Data[] = ['contact', 'health', 'policy'];
const allowed = (who: Parameters<typeof mayUse>[0], data: Data, ground: RestrictionGround | null = null): string =>
  uses.filter((use) => mayUse(who, use, data, ground)).join(' ');

/** What may be done with whose data, written out: who it is, what was objected to, and the uses of contact data, health and policy. */
const table: [status: typeof subject.status, stopped: string, contact: string, health: string, policy: string][] = [
  ['open', '', 'help count analyse offers pass passOnInterest', 'help', 'help pass'],
  ['open', 'noOffers', 'help count analyse pass passOnInterest', 'help', 'help pass'],
  ['open', 'noSharing', 'help count analyse offers pass', 'help', 'help pass'],
  ['open', 'noAnalysis', 'help count offers pass passOnInterest', 'help', 'help pass'],
  ['open', 'noOffers noSharing', 'help count analyse pass', 'help', 'help pass'],
  ['open', 'noOffers noAnalysis', 'help count pass passOnInterest', 'help', 'help pass'],
  ['open', 'noSharing noAnalysis', 'help count offers pass', 'help', 'help pass'],
  ['open', 'noOffers noSharing noAnalysis', 'help count pass', 'help', 'help pass'],
];
const stops = ['', 'noOffers', 'noSharing', 'noAnalysis', 'noOffers noSharing', 'noOffers noAnalysis', 'noSharing noAnalysis'];
const everyStop = [...stops, 'noOffers noSharing noAnalysis'];
const flagsOf = (stopped: string, otherwise: false | null) =>
  Object.fromEntries(['noOffers', 'noSharing', 'noAnalysis'].map((flag) => [flag, stopped.includes(flag) ? true : otherwise]));

describe('what data may be used for', () => {
  it('has a line for whatever was objected to, and sharing with NN Group in none', () => {
    expect(table.map(([, stopped]) => stopped)).toEqual(everyStop);
    expect(JSON.stringify(table)).not.toContain('share');
  });
  it.each(table)(
    'is, of somebody %s who stopped "%s", for contact: %s; for health: %s; for a policy: %s',
    (status, stopped, ...expected) => {
      for (const otherwise of [null, false] as const)
        for (const ground of [null, ...restrictionGrounds])
          expect(sorts.map((data) => allowed({ ...subject, ...flagsOf(stopped, otherwise), status }, data, ground))).toEqual(expected);
    },
  );
  it('is help, counting, analysis, offers and passing on what was asked; sharing is off', () =>
    expect(allowed(subject, 'contact')).toBe('help count analyse offers pass passOnInterest'));
  it('of health is helping and nothing else, whoever it is and whatever the ground', () => {
    for (const status of ['open', 'restricted', 'erased'] as const)
      for (const stopped of everyStop)
        for (const ground of [null, ...restrictionGrounds])
          for (const use of uses.filter((other) => other !== 'help'))
            expect([use, mayUse({ ...subject, ...flagsOf(stopped, null), status }, use, 'health', ground)]).toEqual([use, false]);
  });
  it('is not what an objection stopped', () => {
    expect(allowed({ ...subject, ...stoppedBy(true) }, 'contact')).toBe('help count pass passOnInterest');
    expect(allowed({ ...subject, ...stoppedBy(false) }, 'contact')).toBe('help count pass');
    expect({ ...subject, ...stoppedBy(true) }.noSharing).toBeNull();
    expect({ ...subject, ...stoppedBy(false) }.noSharing).toBe(true);
  });
  it('is nothing while it is restricted, but for help on a stated ground', () => {
    for (const stopped of everyStop) {
      const restricted = { ...subject, ...flagsOf(stopped, null), status: 'restricted' } as const;
      expect(sorts.map((data) => allowed(restricted, data))).toEqual(['', '', '']);
      for (const ground of restrictionGrounds)
        expect(sorts.map((data) => allowed(restricted, data, ground))).toEqual(['help pass', 'help', 'help pass']);
    }
  });
  it('is nothing once somebody was erased', () => {
    for (const stopped of everyStop)
      for (const data of sorts) expect(allowed({ ...subject, ...flagsOf(stopped, null), status: 'erased' }, data, 'claim')).toBe('');
  });
});

describe('who may get offers', () => {
  const client = { ...subject, client: true };
  const event = (decision: 'given' | 'refused' | 'withdrawn', day: number, purpose: 'offers' | 'health' = 'offers') => ({
    ...{ purpose, decision, at: at(day) },
  });
  it('is a client whose consent came before, and stands', () => {
    expect(mayReceiveOffers(client, [event('given', 2)], at(3))).toBe(true);
    expect(mayReceiveOffers(client, [event('given', 2)], at(2))).toBe(false);
    expect(mayReceiveOffers(client, [event('withdrawn', 2), event('given', 3)], at(4))).toBe(true);
    // A withdrawal holds from its very moment.
    expect(mayReceiveOffers(client, [event('given', 2), event('withdrawn', 3)], at(3))).toBe(false);
  });
  it.each([
    ['who never was asked', []],
    ['who refused', [event('refused', 2)]],
    ['who withdrew', [event('given', 2), event('withdrawn', 3)]],
    ['who consented to something else', [event('given', 2, 'health')]],
  ])('is nobody %s', (_who, events) => expect(mayReceiveOffers(client, events, at(9))).toBe(false));
  it('is nobody who is no client, or of whom that was never said', () => {
    for (const known of [null, false]) expect(mayReceiveOffers({ ...subject, client: known }, [event('given', 2)], at(3))).toBe(false);
  });
  it('is nobody who objected, or is restricted', () => {
    expect(mayReceiveOffers({ ...client, ...stoppedBy(true) }, [event('given', 2)], at(3))).toBe(false);
    expect(mayReceiveOffers({ ...client, status: 'restricted' }, [event('given', 2)], at(3))).toBe(false);
  });
});
