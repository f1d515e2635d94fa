import { describe, expect, it } from '@jest/globals';
import { mayReceiveOffers, mayUse, newSubject, stoppedBy, type Use } from '../../domain/gate.ts';

const at = (day: number): Date => new Date(Date.UTC(2026, 2, day));
const subject = newSubject(at(1));
const uses: Use[] = ['help', 'count', 'analyse', 'share', 'offers'];
const allowed = (who: Parameters<typeof mayUse>[0], ground: string | null = null): Use[] => uses.filter((use) => mayUse(who, use, ground));

describe('what data may be used for', () => {
  it('is help, counting, analysis and offers; sharing is off', () =>
    expect(allowed(subject)).toEqual(['help', 'count', 'analyse', 'offers']));
  it('is not what an objection stopped', () => {
    expect(allowed({ ...subject, ...stoppedBy(true) })).toEqual(['help', 'count']);
    expect({ ...subject, ...stoppedBy(true) }.noSharing).toBeNull();
    expect({ ...subject, ...stoppedBy(false) }.noSharing).toBe(true);
  });
  it('is nothing while it is restricted, but for help on a stated ground', () => {
    const restricted = { ...subject, status: 'restricted' } as const;
    expect(allowed(restricted)).toEqual([]);
    expect(allowed(restricted, 'art. 18(2): een rechtszaak')).toEqual(['help']);
  });
  it('is nothing once somebody was erased', () => expect(allowed({ ...subject, status: 'erased' }, 'art. 18(2)')).toEqual([]));
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
