import { describe, expect, it } from '@jest/globals';
import { mask } from '../../domain/masking.ts';

describe('numbers that may not be kept, with other signs between them', () => {
  it.each([
    ['111/222/333', ['bsn']],
    ['111_222_333', ['bsn']],
    ['mijn bsn is 111,222,333', ['bsn']],
    ['mijn bsn: (111)222333', ['bsn']],
    ['bsn 111\n222\n333', ['bsn']],
    ...['\t', '·', '    ', '*', '=', '"', '😀', '\u0001'].map((sign) => [`mijn BSN is 111${sign}222${sign}333`, ['bsn']] as const),
    ['NL91😀ABNA😀0417😀1643😀00', ['iban']],
    ['NL91\u0001ABNA\u00010417\u00011643\u000100', ['iban']],
    ['NL91/ABNA/0417/1643/00', ['iban']],
    ['NL91_ABNA_0417_1643_00', ['iban']],
    ['4111/1111/1111/1111', ['card']],
    ['4111_1111_1111_1111', ['card']],
  ])('%j', (text, kinds) => expect(mask(text).masked).toEqual(kinds));
});

describe('what stays', () => {
  it.each(['06/12345678', '020/1234567', 'op 12/03/2024 om 10 uur', '12_03_2024', 'tussen 10/11 en 12/13 november 2024'])('%s', (text) =>
    expect(mask(text)).toEqual({ text, masked: [] }),
  );
});
