import { describe, expect, it } from '@jest/globals';

import { phraseBook } from '../../dialogs/understanding/phrases.ts';

const lists = { kin: new Set(['man', 'moeder']) };
const found = (shape: string, said: string) => phraseBook({ shape: [shape] }, lists)(said.split(' ')).length > 0;

describe('shapes of speech', () => {
  it.each<[shape: string, said: string, fits: boolean]>([
    ['wil/wou dood', 'ik wou dood', true],
    ['wil dood', 'ik wil niet dood', false],
    ['wil .. dood', 'ik wil echt heel graag dood', true],
    ['wil .. dood', 'ik wil een twee drie vier dood', false],
    ['wil ... dood', 'ik wil een twee drie vier dood', true],
    ['wil .. dood', 'ik wil | dood', false],
    ['mijn (oude) <kin>', 'mijn oude moeder', true],
    ['mijn (oude) <kin>', 'mijn moeder', true],
    ['mijn (oude) <kin>', 'mijn oude fiets', false],
    ['(de) vorige vraag', 'vorige vraag', true],
    ['^ stop', 'ik stop', false],
    ['^ stop', 'nee | stop', true],
    ['stop $', 'stop maar', false],
    ['stop $', 'stop | nu', true],
  ])('%s in "%s": %s', (shape, said, fits) => expect(found(shape, said)).toBe(fits));

  it('tells where the words stand', () => {
    expect(phraseBook({ wish: ['wil .. dood'] })(['ik', 'wil', 'echt', 'dood', 'zijn'])).toEqual([{ label: 'wish', from: 1, to: 4 }]);
  });

  it('refuses a shape without a word to begin with', () => {
    expect(() => phraseBook({ a: ['(wel) .. dood'] })([])).toThrow('no word to begin with');
    expect(() => phraseBook({ a: ['<geen> dood'] })([])).toThrow('no word list');
  });
});
