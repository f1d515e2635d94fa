import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { passesEleven, passesLuhn } from '../../domain/checkDigits.ts';
import { mask } from '../../domain/masking.ts';
import { quickest } from '../support/quickest.ts';

const rows: Readonly<Record<string, number>> = {
  fullwidth: 0xff10,
  arabic: 0x0660,
  persian: 0x06f0,
  devanagari: 0x0966,
  bengali: 0x09e6,
  thai: 0x0e50,
  khmer: 0x17e0,
  'mathematical bold': 0x1d7ce,
  'mathematical monospace': 0x1d7f6,
  chakma: 0x11136,
  adlam: 0x1e950,
};
const inRow = (text: string, zero: number): string => text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const fullwidth = (text: string): string => text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));
const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));

describe('an account number in disguise', () => {
  it.each([
    ['ＮＬ９１ＡＢＮＡ０４１７１６４３００', '[iban]'],
    ['ｎｌ９１ ａｂｎａ ０４１７ １６４３ ００ graag', '[iban] graag'],
    ['𝗡𝗟𝟵𝟭𝗔𝗕𝗡𝗔𝟬𝟰𝟭𝟳𝟭𝟲𝟰𝟯𝟬𝟬', '[iban]'],
    ['N L 9 1 A B N A 0 4 1 7 1 6 4 3 0 0', '[iban]'],
    ['het is n.l.9.1.a.b.n.a.0.4.1.7.1.6.4.3.0.0.', 'het is [iban].'],
    ['N-L-9-1-A-B-N-A-0-4-1-7-1-6-4-3-0-0', '[iban]'],
    ['N - L - 9 - 1 - A - B - N - A - 0 - 4 - 1 - 7 - 1 - 6 - 4 - 3 - 0 - 0', '[iban]'],
    ['N, L, 9, 1, A, B, N, A, 0, 4, 1, 7, 1, 6, 4, 3, 0, 0', '[iban]'],
    ['NL91 ABNA\n0417 1643 00\nJan de Wit', '[iban]\nJan de Wit'],
    ['NL91ABNA\r\n  0417164300', '[iban]'],
    ['mijn rekening is:\nNL91\nABNA\n0417\n1643\n00', 'mijn rekening is:\n[iban]'],
    ['ibanNL91ABNA0417164300', 'iban[iban]'],
    ['N\u200bL\u200b9\u200b1\u200bA\u200bB\u200bN\u200bA\u200b0417\u2060164300', '[iban]'],
    ['B E 6 8 5 3 9 0 0 7 5 4 7 0 3 4', '[iban]'],
    ['riet@ziggo.nl en NL91 ABNA 0417 1643 00', 'riet@ziggo.nl en [iban]'],
  ])('%j is kept as %j', (text, kept) => expect(mask(text)).toEqual({ text: kept, masked: ['iban'] }));
});

describe('a BSN or card in digits of another script', () => {
  it.each(Object.entries(rows))('%s', (_, zero) => {
    expect(mask(`mijn nummer is ${inRow('111222333', zero)}, dank`)).toEqual({ text: 'mijn nummer is [bsn], dank', masked: ['bsn'] });
    expect(mask(`kaart ${inRow('4111 1111 1111 1111', zero)}.`)).toEqual({ text: 'kaart [card].', masked: ['card'] });
    expect(mask(`bsn ${inRow('612345671', zero)}`)).toEqual({ text: 'bsn [bsn]', masked: ['bsn'] });
  });

  it.each([
    ['1️⃣1️⃣1️⃣2️⃣2️⃣2️⃣3️⃣3️⃣3️⃣', '[bsn]', 'bsn'],
    ['①①①②②②③③③', '[bsn]', 'bsn'],
    ['ＢＳＮ　６１２３４５６７１', 'ＢＳＮ　[bsn]', 'bsn'],
    ['B.S.N. 612345671', 'B.S.N. [bsn]', 'bsn'],
    ['4111 1111\n1111 1111', '[card]', 'card'],
    ['4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', '[card]', 'card'],
    ['4.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1', '[card]', 'card'],
    ['+31612345678 4111 1111 1111 1111', '+31612345678 [card]', 'card'],
    ['+31 6 12345678 111222333', '+31 6 12345678 [bsn]', 'bsn'],
  ])('%j is kept as %j', (text, kept, kind) => expect(mask(text)).toEqual({ text: kept, masked: [kind] }));
});

describe('what stays as it was typed', () => {
  const stays = (text: string): void => expect(mask(text)).toEqual({ text, masked: [] });

  it.each([
    fullwidth('06 12345678'),
    fullwidth('+31 6 1234 5678'),
    'N L 9 1 A B N A 0 4 1 7 1 6 4 3 0 1',
    '🙂𝟙 Zij is 84 en woont in 1012 AB',
    'é́́1 ½ ㉑',
    'mijn 2 zoons en\n3 dochters wonen in\n4 steden',
  ])('%j', stays);

  const mobile = digits(8).map((rest) => `06${rest}`);
  const landline = digits(6).map((rest) => `0202${rest}`);
  const phone = fc.oneof(mobile, landline);
  const row = fc.constantFrom(0x30, 0xff10, 0x0660, 0x1d7ce);

  it('phone numbers in any digits', () => {
    fc.assert(
      fc.property(phone, row, (number, zero) => stays(`bel ${inRow(number, zero)} graag`)),
      { numRuns: 1000 },
    );
  });

  it('two phone numbers beside or under each other', () => {
    const ways = [
      (n: string) => n,
      (n: string) => `${n.slice(0, 2)} ${n.slice(2)}`,
      (n: string) => `${n.slice(0, 3)}-${n.slice(3)}`,
      (n: string) => `${n.slice(0, 3)} ${n.slice(3, 6)} ${n.slice(6)}`,
      (n: string) => `${n.slice(0, 4)} ${n.slice(4, 6)} ${n.slice(6, 8)} ${n.slice(8)}`,
      (n: string) => `+31 ${n.slice(1, 3)} ${n.slice(3)}`,
    ];
    fc.assert(
      fc.property(phone, phone, fc.constantFrom(...ways), fc.constantFrom(' ', '\n', ' of ', ' / '), (one, two, way, between) =>
        stays(`${way(one)}${between}${way(two)}`),
      ),
      { numRuns: 4000 },
    );
  });

  it('phone numbers behind an address or a country', () => {
    fc.assert(
      fc.property(phone, phone, fc.constantFrom('jan@ziggo.nl', 'jan@skynet.be', 'jan@web.de', 'wij wonen in NL'), (one, two, front) =>
        stays(`${front} ${one} ${two}`),
      ),
      { numRuns: 4000 },
    );
  });

  it('stories with an age in them', () => {
    const word = fc.constantFrom(
      ...'moeder is oud en woont in de stad bij haar dochter met hulp van zorg al jaren alleen thuis nog'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 10, maxLength: 20 }), fc.integer({ min: 10, max: 99 }), (words, age) =>
        stays(`mijn moeder is ${age} ${words.join(' ')}`),
      ),
      { numRuns: 3000 },
    );
  });
});

describe('a message of the greatest length', () => {
  it.each([
    'N L 9 1 '.repeat(500),
    'NL91ABNA'.repeat(500),
    '\ufdfa'.repeat(4000),
    'ＮＬ９１'.repeat(1000),
    '𝟏'.repeat(2000),
    '１\n'.repeat(2000),
    `NL91${'\n'.repeat(3990)}`,
    'e\u0301'.repeat(2000),
    `1${' '.repeat(3)}`.repeat(1000),
    'b.s.n '.repeat(660),
    'bsn 1, '.repeat(570),
    'be68 '.repeat(800),
  ])('takes no time (%#)', (text) => {
    expect(quickest(() => mask(text))).toBeLessThan(100);
  });

  it('is whole around what is masked, whatever stands there', () => {
    // Two letters before the figures can be the country of an IBAN that happens to add up.
    const around = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter(
        (text) => !/[\p{N}+]|tel|mob|gsm|app|bel|phone|ber|nummer|b.?s.?n|sofi|\p{L}\P{L}*\p{L}\P{L}*$/iu.test(text.normalize('NFKC')),
      );
    fc.assert(
      fc.property(around, digits(9).filter(passesEleven), digits(16).filter(passesLuhn), (text, bsn, card) => {
        fc.pre(!/^(?:6|0|31)/.test(bsn) && !card.startsWith('0'));
        expect(mask(`${text}\n\n${inRow(bsn, 0x1d7ce)}\n\n${card};\n\n${text}`).text).toBe(`${text}\n\n[bsn]\n\n[card];\n\n${text}`);
      }),
      { numRuns: 300 },
    );
  });
});
