import { describe, expect, it } from '@jest/globals';
import { groupCompanies } from '../../domain/purposes.ts';
import { shareable, shareBases, type Sharing } from '../../domain/recipient.ts';
import { demandSharing, isPolicy, useOf } from '../../domain/sharing.ts';

const today = '2026-03-06';
const sharing: Sharing = {
  ...{ name: 'Gemeente Utrecht', fields: ['name', 'phone'], basis: 'request', askedOn: '2026-03-05', reason: null, ground: null },
};
const fault = (part: Partial<Sharing>): string => {
  try {
    demandSharing({ ...sharing, ...part }, today);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('handing data to a party outside', () => {
  it('is of contact data and of a policy only, never of what tells of health', () =>
    expect(shareable).toEqual({
      ...{ name: 'contact', phone: 'contact', email: 'contact', bestTime: 'contact', preference: 'contact' },
      ...{ insurer: 'policy', policyNumber: 'policy' },
    }));
  it('rests on one of the five grounds of the statement', () =>
    expect(shareBases).toEqual(['service', 'request', 'interest', 'law', 'consent']));
  it('names the party, says what it gets, and on which day the person asked or agreed', () => {
    expect(fault({})).toBe('');
    expect(fault({ askedOn: today })).toBe('');
    expect(fault({ name: '' })).toContain('Name the organisation');
    expect(fault({ fields: [] })).toContain('which data');
    for (const basis of ['request', 'consent'] as const) expect(fault({ basis, askedOn: null })).toContain('on which day the person asked');
    for (const basis of ['service', 'law', 'interest'] as const) expect(fault({ basis })).toContain('Only a request or consent');
    expect(fault({ askedOn: '2026-03-07' })).toContain('still to come');
  });
  it.each<[string, Partial<Sharing>]>([
    ['on an interest of ours', { basis: 'interest', askedOn: null }],
    ['by law', { basis: 'law', askedOn: null }],
    ['of a policy', { fields: ['name', 'policyNumber'] }],
  ])('%s says why', (_what, part) => {
    for (const reason of [null, '', 'nodig']) expect(fault({ ...part, reason })).toContain('Say why');
    expect(fault({ ...part, reason: 'De thuiszorg vraagt het voor de indicatie.' })).toBe('');
  });
  it.each([
    ...groupCompanies,
    'NN',
    'NN Group N.V.',
    'N.N.',
    'nationale nederlanden',
    'Nationale‑Nederlanden',
    'het NN-kantoor',
    'ＮＮ Group',
  ])('to %s is sharing with NN Group', (name) => {
    for (const basis of shareBases) expect(useOf({ name, basis })).toBe('share');
  });
  it.each(['Gemeente Utrecht', 'Annema Thuiszorg', 'Zonnehuis', 'Stichting A.N.N. Zorg', 'CNN', 'NN1 Transport'])(
    'to %s is not',
    (name) => {
      expect(shareBases.map((basis) => useOf({ name, basis }))).toEqual(['pass', 'pass', 'passOnInterest', 'pass', 'pass']);
    },
  );
  it('knows what is of a policy', () => {
    expect(isPolicy(sharing)).toBe(false);
    expect(isPolicy({ fields: ['name', 'insurer'] })).toBe(true);
  });
});
