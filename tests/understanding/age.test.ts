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

describe('where a name is asked', () => {
  const flags = (text: string) => understand(text, 'ask_name').flags;
  it.each([
    'Noa 14',
    'Noa (14 jaar)',
    'ik ben merel van 13',
    '14 jaar, Noa',
    'ik heet Noa ben 14',
    'ik ben bijna 16',
    'ik ben trouwens 14',
  ])('%s is somebody under 16', (text) => expect(flags(text)).toContain('minor'));
  it.each(['Piet 06 14', 'Jan Jansen 62', 'mijn zoon van 14', 'Willem 14 15 16', 'ik ben Jan van 61', 'ik zorg 14 jaar voor mijn man'])(
    '%s is not',
    (text) => expect(flags(text)).not.toContain('minor'),
  );
  it.each([
    'mijn naam is kees 06 12345678',
    'jan 06-12345678',
    'ik ben Kees 06-22334455 en wil inzage',
    'ik ben jan, 8 jaar mantelzorger',
    'Riet 9 jaar mantelzorg',
    'ik ben jan 12 maanden bezig',
    'Riet, kamer 12',
  ])('%s is not: the figure is of something else', (text) => expect(flags(text)).not.toContain('minor'));
});

describe('an age right behind a name', () => {
  it.each([
    ['Zoë, 14, 06-8 30 11 927, mama heeft kanker', true],
    ['Milan van Dam, 11', true],
    ['ik ben Sem, 12', true],
    ['Jan, 78, mijn vrouw is ziek', false],
    ['Mijn zoon Tim, 14, heeft autisme', false],
    ['Kerkstraat, 12, Breda', false],
    ['Jan, 7 dagen per week zorg ik', false],
  ])('%s: %s', (said, isYoung) => expect(understand(said, 'ask_name').flags.includes('minor')).toBe(isYoung));
});
