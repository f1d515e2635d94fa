import { expect, it } from '@jest/globals';
import { takesRequestBack } from '../../dialogs/understanding/readTakingBack.ts';

it.each([
  'ik trek mijn verzoek in',
  'annuleer mijn aanvraag',
  'laat dat verzoek maar zitten',
  'mijn klacht hoeft niet meer',
  'mijn verzoek mag vervallen',
])('takes "%s" for a request that is taken back', (text) => {
  expect(takesRequestBack(text, false)).toBe(true);
});

it.each([
  'ik wil bezwaar maken tegen profielen',
  'ik trek mijn toestemming in',
  'ik trek mijn bezwaar niet in',
  'vergeet mijn verzoek niet',
  'welke verzoeken heb ik lopen?',
  'laat me weten of mijn verzoek binnen is',
])('takes "%s" for none', (text) => {
  expect(takesRequestBack(text, false)).toBe(false);
});

it('takes a mere "toch maar niet" for one only right after it was asked', () => {
  expect(takesRequestBack('toch maar niet', true)).toBe(true);
  expect(takesRequestBack('toch maar niet', false)).toBe(false);
});
