import { describe, expect, it } from '@jest/globals';
import { array, assert, boolean, constantFrom, nat, property, record } from 'fast-check';
import {
  type Around,
  confirm,
  decide,
  duplicate,
  extend,
  hindranceToCarryOut,
  isOpen,
  mandated,
  receivedItem,
  type Ruling,
  verify,
  withdraw,
} from '../../domain/itemRules.ts';
import type { Open } from '../../domain/kinds.ts';
import { termOf } from '../../domain/request.ts';
import { RuleError } from '../../domain/ruleError.ts';
import { type Right, rights } from '../../domain/understanding.ts';

type Item = Open<'item'>;
const arrival = new Date('2026-01-31T10:00:00Z');
const later = new Date('2026-02-10T10:00:00Z');
const itemOf = (right: Right, marketing: boolean | null = null): Item =>
  receivedItem('request', arrival, { id: 'item', right, ...termOf(arrival), marketing });
const after = (item: Item, set: Partial<Item>): Item => ({ ...item, ...set });
const sure = (right: Right): Item => after(itemOf(right), verify(itemOf(right), 'callback', later));
const around: Around = { representation: 'none', enteredBy: null };
const granted: Ruling = { outcome: 'granted', ground: null, explanation: '' };
const refused: Ruling = { outcome: 'refused', ground: 'art. 17(3)(b)', explanation: 'We moeten dit nog bewaren volgens de wet.' };

describe('making sure who asks', () => {
  it('takes the item in hand, once', () => {
    const item = sure('access');
    expect(item).toMatchObject({ status: 'inProgress', verifiedAt: later, verifiedBy: 'callback' });
    expect(() => verify(item, 'code', later)).toThrow('It was made sure before');
  });
  it('leaves what is asked for another waiting until a mandate was shown', () => {
    const item = after(itemOf('access'), verify(itemOf('access'), 'callback', later, 'unproven'));
    expect(item).toMatchObject({ status: 'waiting', verifiedAt: later });
    expect(mandated(item)).toEqual({ status: 'inProgress' });
    expect(verify(itemOf('access'), 'callback', later, 'proven')).toMatchObject({ status: 'inProgress' });
    expect(mandated(itemOf('access'))).toEqual({ status: 'identity' });
    expect(mandated(itemOf('objection'))).toEqual({ status: 'inProgress' });
    expect(() => mandated(after(item, withdraw(item)))).toThrow('nothing can be done');
  });
});

describe('an extension', () => {
  it('counts three months from receipt, and leaves the first dates as they were', () => {
    const item = itemOf('access');
    const extended = after(item, extend(item, later));
    expect(extended).toMatchObject({ extendedTo: '2026-04-30', promisedOn: '2026-02-28', legalDueOn: '2026-03-02', receivedAt: arrival });
    expect(extended.dueAt.toISOString()).toBe('2026-04-30T21:59:59.999Z');
  });
  it('comes once', () => {
    const item = after(itemOf('access'), extend(itemOf('access'), later));
    expect(() => extend(item, later)).toThrow('once');
  });
  it('comes on the promised day at the latest', () => {
    const item = itemOf('access');
    expect(extend(item, new Date('2026-02-28T22:59:59.999Z'))).toMatchObject({ extendedTo: '2026-04-30' });
    expect(() => extend(item, new Date('2026-02-28T23:00:00Z'))).toThrow('has passed');
  });
});

describe('a decision', () => {
  it('gives nothing before it is sure who asks', () => {
    expect(() => decide(itemOf('access'), around, granted, 'anja', later)).toThrow('Make sure who asks');
    expect(decide(sure('access'), around, granted, 'anja', later)).toMatchObject({
      status: 'decided',
      outcome: 'granted',
      decidedBy: 'anja',
    });
  });
  it.each<Right>(['withdraw_consent', 'objection', 'complaint'])('may give %s without', (right) => {
    expect(decide(itemOf(right), around, granted, 'anja', later)).toMatchObject({ status: 'decided' });
  });
  it('that refuses is proposed by one and confirmed by another', () => {
    const item = after(sure('erasure'), decide(sure('erasure'), around, refused, 'anja', later));
    expect(item).toMatchObject({ status: 'inProgress', outcome: null, proposedBy: 'anja', proposedOutcome: 'refused' });
    expect(() => confirm(item, around, refused.explanation, 'anja', later)).toThrow('another than who proposed');
    expect(confirm(item, around, refused.explanation, 'bram', later)).toEqual({
      ...{ status: 'decided', outcome: 'refused', ground: 'art. 17(3)(b)', decidedBy: 'bram', decidedAt: later },
      ...{ proposedBy: null, proposedOutcome: null, proposedGround: null },
    });
  });
  it.each<[string, Partial<Ruling>]>([
    ['Name the article', { ground: null }],
    ['Name the article', { ground: 'omdat het niet uitkomt' }],
    ['erasure can be refused on art. 17(1), 17(3)(a)', { ground: 'art. 999' }],
    ['erasure can be refused on', { ground: 'art. 15(4)' }],
    ['erasure can be refused on', { outcome: 'notApplicable', ground: 'art. 999' }],
    ['leave --ground out', { outcome: 'granted' }],
    ['Explain it', { explanation: 'nee' }],
    ['Explain it', { outcome: 'partly', explanation: '  ' }],
  ])('that refuses says why: %s', (fault, missing) => {
    expect(() => decide(sure('erasure'), around, { ...refused, ...missing }, 'anja', later)).toThrow(fault);
  });
  it('keeps its article in one spelling', () => {
    const ground = 'Artikel 17, derde lid, onder b, AVG';
    expect(decide(sure('erasure'), around, { ...refused, ground }, 'anja', later)).toMatchObject({ proposedGround: 'art. 17(3)(b)' });
    // What was proposed before only these could be.
    const old = after(sure('erasure'), { proposedBy: 'anja', proposedOutcome: 'refused', proposedGround: 'art. 999' });
    expect(() => confirm(old, around, refused.explanation, 'bram', later)).toThrow('Name the article');
  });
  it('never refuses an objection to marketing, nor a withdrawal', () => {
    const ruling = { ...refused, ground: 'art. 21(1)' };
    expect(() => decide(itemOf('objection', true), around, ruling, 'anja', later)).toThrow('marketing cannot be refused');
    expect(() => decide(itemOf('withdraw_consent'), around, ruling, 'anja', later)).toThrow('withdrawal of consent cannot be refused');
    expect(decide(itemOf('objection', false), around, ruling, 'anja', later)).toMatchObject({ proposedOutcome: 'refused' });
  });
  it('that calls it not applicable takes two as well, and never ends an objection to marketing or a withdrawal', () => {
    const ruling: Ruling = { outcome: 'notApplicable', ground: null, explanation: 'We bewaren niets van deze persoon.' };
    const item = after(itemOf('erasure'), decide(itemOf('erasure'), around, ruling, 'anja', later));
    expect(item).toMatchObject({ status: 'received', proposedBy: 'anja', proposedOutcome: 'notApplicable' });
    expect(confirm(item, around, ruling.explanation, 'bram', later)).toMatchObject({ status: 'decided', outcome: 'notApplicable' });
    expect(() => decide(itemOf('objection', true), around, ruling, 'anja', later)).toThrow('marketing cannot be refused');
    expect(() => decide(itemOf('withdraw_consent'), around, ruling, 'anja', later)).toThrow('cannot be refused');
  });
  it('is not for who entered the request', () => {
    const entered = { ...around, enteredBy: 'anja' };
    expect(() => decide(sure('access'), entered, granted, 'anja', later)).toThrow('decides nothing on it');
    const item = after(sure('erasure'), decide(sure('erasure'), entered, refused, 'bram', later));
    expect(() => confirm(item, entered, refused.explanation, 'anja', later)).toThrow('decides nothing on it');
  });
  it('gives nothing to who has not shown that they may ask for another', () => {
    expect(() => decide(sure('access'), { ...around, representation: 'unproven' }, granted, 'anja', later)).toThrow('may ask for another');
    expect(decide(sure('access'), { ...around, representation: 'proven' }, granted, 'anja', later)).toMatchObject({ outcome: 'granted' });
  });
});

describe('a duplicate', () => {
  const first = after(itemOf('access'), { request: 'first' });
  it('is closed for the first, without an outcome, and takes nothing of it over', () => {
    const item = after(itemOf('access'), { proposedBy: 'anja', proposedOutcome: 'refused', proposedGround: 'art. 12(5)' });
    expect(duplicate(item, around, first, around)).toEqual({
      ...{ status: 'duplicate', duplicateOf: 'first' },
      ...{ proposedBy: null, proposedOutcome: null, proposedGround: null },
    });
    expect(() => verify(after(item, duplicate(item, around, first, around)), 'code', later)).toThrow('nothing can be done');
  });
  it.each<[string, Partial<Item>, Partial<Item>]>([
    ['is decided; nothing can be done', { status: 'decided' }, {}],
    ['no duplicate of itself', {}, { request: 'request' }],
    ['is withdrawn; nothing would be left', {}, { status: 'withdrawn' }],
    ['is duplicate; nothing would be left', {}, { status: 'duplicate' }],
    ['do not ask the same', {}, { right: 'erasure' }],
    ['do not ask the same', { right: 'objection', marketing: true }, { right: 'objection', marketing: false }],
    ['came in later', {}, { receivedAt: later }],
    ['answered before this came in', { receivedAt: later }, { status: 'decided', decidedAt: new Date(later.getTime() - 1) }],
    ['not who asks the first', { verifiedAt: later }, {}],
  ])('is none where it %s', (fault, of, ofFirst) => {
    expect(() => duplicate(after(itemOf('access'), of), around, after(first, ofFirst), around)).toThrow(fault);
  });
  it('loses no mandate that was shown', () => {
    const [proven, unproven] = [{ ...around, representation: 'proven' } as const, { ...around, representation: 'unproven' } as const];
    expect(() => duplicate(itemOf('access'), proven, first, unproven)).toThrow('Note it there before');
    for (const [one, other] of [[unproven, unproven] as const, [unproven, proven] as const, [proven, proven] as const])
      expect(duplicate(itemOf('access'), one, first, other)).toMatchObject({ status: 'duplicate' });
  });
  it('may be of what was answered after it came in, or at that moment', () => {
    const decidedAt = later;
    for (const receivedAt of [arrival, later])
      expect(
        duplicate(after(itemOf('access'), { receivedAt }), around, after(first, { status: 'decided', decidedAt }), around),
      ).toMatchObject({ status: 'duplicate' });
  });
});

describe('carrying out', () => {
  const decided = (right: Right): Item => after(sure(right), decide(sure(right), around, granted, 'anja', later));
  it('waits for access before it erases', () => {
    expect(hindranceToCarryOut(decided('erasure'), [sure('access')])).toBe('access is given first');
    expect(hindranceToCarryOut(decided('erasure'), [decided('access')])).toBe('access is given first');
    for (const status of ['done', 'withdrawn'] as const)
      expect(hindranceToCarryOut(decided('erasure'), [after(decided('access'), { status })])).toBeNull();
    expect(hindranceToCarryOut(decided('access'), [sure('erasure')])).toBeNull();
    for (const outcome of ['refused', 'notApplicable'] as const)
      expect(hindranceToCarryOut(decided('erasure'), [after(decided('access'), { outcome })])).toBeNull();
    expect(hindranceToCarryOut(decided('erasure'), [after(decided('access'), { outcome: 'partly' })])).toBe('access is given first');
  });
  it('waits too for access that is given with another request', () => {
    const first = after(decided('access'), { request: 'first' });
    const same = after(itemOf('access'), { status: 'duplicate', duplicateOf: 'first' });
    // Whoever does not look at the first knows of no access.
    expect(hindranceToCarryOut(decided('erasure'), [same])).toBe('access is given first');
    expect(hindranceToCarryOut(decided('erasure'), [same, first])).toBe('access is given first');
    expect(hindranceToCarryOut(decided('erasure'), [same, after(first, { status: 'done' })])).toBeNull();
    expect(hindranceToCarryOut(same, [first])).toBe('nothing was granted');
  });

  // Whatever staff do, in whatever order: a step that a rule forbids changes nothing.
  type Deed = (item: Item, actor: string, now: Date) => Partial<Item>;
  const outcomes = ['granted', 'partly', 'refused', 'notApplicable'] as const;
  const deeds: Deed[] = [
    (item, _actor, now) => verify(item, 'callback', now),
    (item, _actor, now) => extend(item, now),
    (item) => withdraw(item),
    (item) => duplicate(item, around, after(itemOf(item.right, item.marketing), { request: 'first' }), around),
    (item, _actor, now) =>
      duplicate(item, around, after(sure(item.right), { request: 'first', marketing: item.marketing, verifiedAt: now }), around),
    (item, actor, now) => confirm(item, around, refused.explanation, actor, now),
    ...outcomes.map<Deed>((outcome) => (item, actor, now) => {
      const ground = outcome === 'granted' ? null : 'art. 12(5)(b)';
      return decide(item, around, { ...refused, outcome, ground }, actor, now);
    }),
  ];
  it('never comes for what was not made sure, nor to an end twice, nor a refusal by one alone', () => {
    const step = record({ deed: nat(deeds.length - 1), actor: constantFrom('anja', 'bram'), days: nat(60) });
    const holds = property(constantFrom(...rights), boolean(), array(step, { maxLength: 14 }), (right, marketing, steps) => {
      let item = itemOf(right, right === 'objection' ? marketing : null);
      let proposer: string | null = null;
      for (const { deed, actor, days } of steps) {
        const before = item;
        try {
          item = after(item, (deeds[deed] as Deed)(item, actor, new Date(arrival.getTime() + days * 86_400_000)));
        } catch (error) {
          expect(error).toBeInstanceOf(RuleError);
          continue;
        }
        const isKeptFromErasing = before.right === 'erasure' && before.outcome !== 'refused' && item.status === 'withdrawn';
        expect(isOpen(before) || (before.status === 'decided' && isKeptFromErasing)).toBe(true);
        expect([item.receivedAt, item.promisedOn, item.legalDueOn]).toEqual([before.receivedAt, before.promisedOn, before.legalDueOn]);
        const isRefusal = item.status === 'decided' && item.outcome !== 'granted';
        if (isRefusal) expect(proposer).not.toBe(actor);
        if (isRefusal && right === 'objection') expect(marketing).toBe(false);
        if (hindranceToCarryOut(item, []) === null)
          expect(item.verifiedAt !== null || ['withdraw_consent', 'objection', 'complaint'].includes(right)).toBe(true);
        proposer = item.proposedBy;
      }
    });
    assert(holds, { numRuns: 500 });
  });
});
