import { describe, expect, it } from '@jest/globals';
import { understand } from '../../dialogs/understanding/understand.ts';

const isMinor = (text: string): boolean => understand(text, 'ask_consent').flags.includes('minor');

describe('somebody who says to be under 16', () => {
  it.each([
    'ik ben Jan, 15 jaar',
    'ik ben Jan en 14',
    '15 jaar',
    'mn leeftijd is 12',
    'Ik ben een meisje van 14',
    'k ben 15 jr',
    'ik zit in 2 havo',
    'ik ben 15',
  ])('%s', (text) => expect(isMinor(text)).toBe(true));
});

describe('years that are no age under 16', () => {
  it.each([
    'ik ben al 15 jaar mantelzorger',
    'mijn dochter is 14',
    'ik ben 15 jaar getrouwd',
    'al 15 jaar',
    'ik ben 61',
    'mijn zoon van 12 heeft autisme',
    'we doen dit nu 8 jaar, elke dag',
    'zij is 5 jaar ziek',
  ])('%s', (text) => expect(isMinor(text)).toBe(false));
});
