import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { passesEleven, passesLuhn, passesMod97 } from '../../domain/checkDigits.ts';
import { mask } from '../../domain/masking.ts';
import { quickest } from '../support/quickest.ts';

const masked = (text: string): string => mask(text).text;
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));
const bsn = digits(9).filter(passesEleven);
const mobile = digits(8).map((rest) => `6${rest}`);
/** The first seven of a Dutch number with an area code, behind the zero: 20 123 4567. */
const landline = fc.tuple(fc.constantFrom('20', '30', '70', '10', '50', '24'), digits(7)).map((parts) => parts.join(''));

describe('check digits', () => {
  it.each(['123456782', '111222333', '999999990', '010464554'])('%s passes the elfproef', (number) =>
    expect(passesEleven(number)).toBe(true),
  );
  it.each(['123456789', '000000000', '12345678', '1234567820'])('%s does not', (number) => expect(passesEleven(number)).toBe(false));
  it.each(['4111111111111111', '378282246310005', '5555555555554444', '6011000990139424'])('%s passes Luhn', (number) =>
    expect(passesLuhn(number)).toBe(true),
  );
  it('a changed digit does not pass Luhn', () => expect(passesLuhn('4111111111111112')).toBe(false));
  it.each(['NL91ABNA0417164300', 'GB82WEST12345698765432', 'BE68539007547034', 'MT84MALT011000012345MTLCAST001S'])(
    '%s passes mod 97',
    (number) => expect(passesMod97(number)).toBe(true),
  );
  it('a changed sign does not pass mod 97', () => expect(passesMod97('NL91ABNA0417164301')).toBe(false));
});

describe('a burgerservicenummer', () => {
  it.each([
    ['mijn bsn is 123456782', 'mijn bsn is [bsn]'],
    ['123456782', '[bsn]'],
    ['BSN: 1234.56.782.', 'BSN: [bsn].'],
    ['123 456 782', '[bsn]'],
    ['123-456-782', '[bsn]'],
    ['1 2 3 4 5 6 7 8 2', '[bsn]'],
    ['moeder(123456782) en ik 111222333', 'moeder([bsn]) en ik [bsn]'],
    ['btw NL123456782B01', 'btw NL[bsn]B01'],
    ['geboren 12-03-1950 123456782', 'geboren 12-03-1950 [bsn]'],
    ['123\u00a0456\u2009782', '[bsn]'],
    ['123\u200b456\u200b782', '[bsn]'],
    ['123–456–782', '[bsn]'],
    ['１２３４５６７８２', '[bsn]'],
    ['١٢٣٤٥٦٧٨٢', '[bsn]'],
    ['burger service nummer 612345671', 'burger service nummer [bsn]'],
    ['sofinummer: 0104 64 554', 'sofinummer: [bsn]'],
    ['mijn bsn 10464554', 'mijn bsn [bsn]'],
    ['bsn 12 1234 56 782', 'bsn 12 [bsn]'],
  ])('%s is kept as %s', (text, kept) => expect(mask(text)).toEqual({ text: kept, masked: ['bsn'] }));

  it('is masked however it is grouped', () => {
    const groupings = [/^(...)(...)(...)$/, /^(....)(..)(...)$/];
    fc.assert(
      fc.property(bsn, fc.constantFrom(...groupings), fc.constantFrom(' ', '.', '-', ''), (number, grouping, between) => {
        fc.pre(!/^(?:6|06|00|31)/.test(number));
        expect(masked(`het is ${number.replace(grouping, `$1${between}$2${between}$3`)}, zegt ze`)).toBe('het is [bsn], zegt ze');
      }),
      { numRuns: 500 },
    );
  });

  it('is masked whatever it looks like where the message speaks of a BSN', () => {
    fc.assert(
      fc.property(bsn, fc.constantFrom('BSN', 'bsn-nummer', 'burgerservicenummer', 'sofinummer'), (number, word) => {
        expect(masked(`mijn ${word}: ${number}`)).toBe(`mijn ${word}: [bsn]`);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a phone number stays', () => {
  const stays = (text: string): void => expect(mask(text)).toEqual({ text, masked: [] });

  it.each([
    '+31(0)20 123 4567',
    'bel 201234567',
    'tel.: 123456782',
    'mijn mobiele nummer is 123456782',
    'telefoon 123 456 782',
    'je kunt mij bereiken op 123456782',
    '+49 123 456 782',
    '0049 123456782',
  ])('%s', stays);

  it('of a mobile, however it is written', () => {
    const ways = [
      (n: string) => `0${n}`,
      (n: string) => `06-${n.slice(1)}`,
      (n: string) => `06 ${n.slice(1)}`,
      (n: string) => `0 ${n}`,
      (n: string) => n,
      (n: string) => `6 ${n.slice(1)}`,
      (n: string) => `+31${n}`,
      (n: string) => `+31 ${n}`,
      (n: string) => `+31 (0)${n}`,
      (n: string) => `+31(0)6-${n.slice(1)}`,
      (n: string) => `0031${n}`,
      (n: string) => `0031 ${n}`,
      (n: string) => `31${n}`,
      (n: string) => `31 ${n}`,
      (n: string) => `06 ${n.slice(1, 3)} ${n.slice(3, 5)} ${n.slice(5, 7)} ${n.slice(7)}`,
      (n: string) => `06 ${n.slice(1, 4)} ${n.slice(4, 6)} ${n.slice(6)}`,
      (n: string) => `6 ${n.slice(1, 3)} ${n.slice(3, 5)} ${n.slice(5, 7)} ${n.slice(7)}`,
      (n: string) => `0${n} 0${n.slice(0, 8)}1`,
      (n: string) => `0${n}`.split('').join(' '),
    ];
    fc.assert(
      fc.property(mobile, fc.constantFrom(...ways), (number, way) => stays(`Ja, ${way(number)}, na zes uur`)),
      { numRuns: 3000 },
    );
  });

  it('of a house, however it is written', () => {
    const ways = [
      (n: string) => `0${n}`,
      (n: string) => `0${n.slice(0, 2)}-${n.slice(2)}`,
      (n: string) => `0${n.slice(0, 2)} ${n.slice(2, 5)} ${n.slice(5, 7)} ${n.slice(7)}`,
      (n: string) => `(0${n.slice(0, 2)}) ${n.slice(2)}`,
      (n: string) => `+31${n}`,
      (n: string) => `+31 ${n.slice(0, 2)} ${n.slice(2, 5)} ${n.slice(5)}`,
      (n: string) => `+31(0)${n.slice(0, 2)} ${n.slice(2, 5)} ${n.slice(5)}`,
      (n: string) => `0031 ${n}`,
      (n: string) => `tel ${n}`,
      (n: string) => `telefoonnummer: ${n}`,
    ];
    fc.assert(
      fc.property(landline, fc.constantFrom(...ways), (number, way) => stays(way(number))),
      { numRuns: 2000 },
    );
  });
});

describe('a bank account', () => {
  it.each([
    ['NL91 ABNA 0417 1643 00 is mijn rekening', '[iban] is mijn rekening'],
    ['nl91abna0417164300', '[iban]'],
    ['IBAN:NL91ABNA0417164300.', 'IBAN:[iban].'],
    ['rekening NL91-ABNA-0417-1643-00', 'rekening [iban]'],
    ['BE68 5390 0754 7034 graag', '[iban] graag'],
    ['GB82 WEST 1234 5698 7654 32', '[iban]'],
    ['ik ab12 en NL91ABNA0417164300', 'ik ab12 en [iban]'],
    ['ab12 NL91ABNA0417164300', 'ab12 [iban]'],
  ])('%s is kept as %s', (text, kept) => expect(mask(text)).toEqual({ text: kept, masked: ['iban'] }));

  it.each(['NL91 ABNA 0417 1643 01', 'ZG-4K7M-9PQR', '3512 AB Utrecht', 'XX91ABNA0417164300'])('%s stays', (text) =>
    expect(masked(text)).toBe(text),
  );
});

describe('a card', () => {
  it.each([
    ['4111 1111 1111 1111', '[card]'],
    ['4111111111111111', '[card]'],
    ['4111-1111-1111-1111 12/27 123', '[card] 12/27 123'],
    ['3782 822463 10005', '[card]'],
    ['kaart 5555555555554444 a.u.b.', 'kaart [card] a.u.b.'],
  ])('%s is kept as %s', (text, kept) => expect(mask(text)).toEqual({ text: kept, masked: ['card'] }));

  it.each(['4111 1111 1111 1112', '0031612345678', '12-03-1950 14:00'])('%s stays', (text) => expect(masked(text)).toBe(text));
});

describe('a message', () => {
  it('tells each kind once, in the order in which they stand', () =>
    expect(mask('NL91ABNA0417164300, bsn 123456782 en 111222333, kaart 4111111111111111')).toEqual({
      text: '[iban], bsn [bsn] en [bsn], kaart [card]',
      masked: ['iban', 'bsn', 'card'],
    }));

  it.each(['', 'Ja', 'Ik ben 84', 'Zij is in 2019 verhuisd, kamer 12', 'op 12-03-1950 om 14.30 uur', '€ 1.250,50', '🙂 3', '\ud800 1'])(
    '%j stays as it was typed',
    (text) => expect(mask(text)).toEqual({ text, masked: [] }),
  );

  it('leaves everything around a number as it was typed', () => {
    const around = fc.string({ unit: 'grapheme-ascii' }).map((text) => text.replaceAll(/[\d+]/g, ''));
    fc.assert(
      fc.property(around, (text) => {
        fc.pre(!/tel|mob|gsm|app|bel|phone|ber/i.test(text));
        expect(masked(`${text}\n123456782\n${text}`)).toBe(`${text}\n[bsn]\n${text}`);
      }),
    );
  });

  it.each([
    '1 '.repeat(2000),
    '1'.repeat(4000),
    'bsn '.concat('1-'.repeat(1990)),
    '123456782 '.repeat(400),
    'NL91 '.repeat(800),
    'tel'.repeat(1330),
  ])('of the greatest length takes no time (%#)', (text) => {
    expect(quickest(() => mask(text))).toBeLessThan(100);
  });
});
