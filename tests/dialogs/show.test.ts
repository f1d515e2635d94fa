import { describe, expect, it } from '@jest/globals';
import { showHours, showPhone, showRelation } from '../../dialogs/show.ts';

describe('a phone number is shown as it is read in the Netherlands', () => {
  it.each([
    ['+31612345678', '06 12 34 56 78'],
    ['+31201234567', '020 123 4567'],
    ['+31118123456', '0118 123 456'],
    ['+31881234567', '088 123 4567'],
    ['+32470123456', '+32 470 12 34 56'],
  ])('%s as %s', (e164, shown) => expect(showPhone(e164)).toBe(shown));
});

describe('a term is shown in words', () => {
  it.each([
    [72, '72 uur'],
    [1, 'één uur'],
    [0.5, '30 minuten'],
    [0.001, 'één minuut'],
  ])('%d hours as %s', (hours, shown) => expect(showHours(hours)).toBe(shown));
});

describe('who is cared for', () => {
  it('is shown as one would say it', () => expect(showRelation('broer_zus')).toBe('je broer of zus'));
  it('is shown as it is where there is no word for it', () => expect(showRelation('constructor')).toBe('constructor'));
});
