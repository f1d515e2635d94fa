import { describe, expect, it } from '@jest/globals';
import { speaksAgainstOffers } from '../../dialogs/callback/contradicts.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

describe('a yes to offers on the form', () => {
  it.each([
    'Ik wil geen aanbiedingen.',
    'stuur mij nooit reclame',
    'Mijn moeder is dement, ik wil geen aanbiedingen',
    'Mijn vader is ziek. Reclame hoef ik niet. Ik werk overdag.',
    'ik zorg voor mijn man en ik zit niet te wachten op spam',
    'bel me niet voor verkooppraatjes',
    'ik wil wel aanbiedingen over rollators',
    'ik heb per ongeluk ja gezegd bij aanbiedingen',
    'gebruik mijn gegevens niet voor marketing',
    'NN mag mij niets toesturen',
    'ik wil geen post van verzekeraars',
  ])('is spoken against by: %s', (text) => expect(speaksAgainstOffers(understand, [text])).toBe(true));

  it.each([
    'Mijn moeder heeft dementie.\nZe woont nog thuis.',
    'bel mij niet voor 9 uur',
    'bel me liever niet op het werk, mail mag',
    'stuur mij informatie over een rollator',
    'mijn moeder wil geen hulp en stuurt iedereen weg',
    'Nee, ik heb geen e-mail',
    'we gaan het huis van opa verkopen',
    'aanbiedingen zijn welkom',
  ])('is not spoken against by: %s', (text) => expect(speaksAgainstOffers(understand, [text])).toBe(false));
});
