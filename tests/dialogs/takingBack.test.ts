import { expect, it } from '@jest/globals';
import { keepsData, mayTakeBack, takesRequestBack, wantsItBack } from '../../dialogs/understanding/readTakingBack.ts';

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

it.each([
  'wacht, niet verwijderen!',
  'ik wil toch niet dat alles gewist wordt',
  'ik wil niet dat jullie mijn gegevens verwijderen',
  'niet wissen alsjeblieft, ik heb me vergist',
  'ik wil mijn gegevens toch houden',
  'laat mijn gegevens maar staan',
  'wis het toch maar niet',
])('hears in "%s" that data are to stay', (text) => {
  expect(keepsData(text)).toBe(true);
});

it.each([
  'wacht, niet al mijn gegevens verwijderen, alleen mijn telefoonnummer',
  'jullie hebben nog niets gewist',
  'als jullie niet verwijderen dien ik een klacht in',
  'waarom niet verwijderen?',
  'ik wil dat mijn gegevens verwijderd worden',
])('hears in "%s" no such thing', (text) => {
  expect(keepsData(text)).toBe(false);
});

it.each([
  'nee wacht, dat was niet de bedoeling',
  'ik trek het terug',
  'toch maar niet',
  'ik zie ervan af',
  'bij nader inzien hoeft het niet',
  'ik heb me bedacht',
  'nee hoor, hoeft niet meer',
  'niet doen!',
])('asks back what "%s" is about', (text) => {
  expect(mayTakeBack(text)).toBe(true);
});

it.each([
  'mijn moeder wil toch maar niet naar een verpleeghuis',
  'bellen hoeft niet meer',
  'ik trek het niet meer',
  'nee, dat wil ik niet',
  'ik heb mijn moeder niet bedacht',
])('asks nothing back of "%s"', (text) => {
  expect(mayTakeBack(text)).toBe(false);
});

it('hears that what was taken back is wanted all the same', () => {
  for (const text of [
    'nee laat maar staan',
    'laat mijn verzoek toch maar staan',
    'nee, niet intrekken',
    'toch wel',
    'dat was niet de bedoeling',
  ])
    expect(wantsItBack(text)).toBe(true);
  for (const text of ['nee', 'Riet', 'laat maar', 'ik wil inzage']) expect(wantsItBack(text)).toBe(false);
});
