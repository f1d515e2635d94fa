import { describe, expect, it } from '@jest/globals';
import { isRight } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const rightsIn = (text: string): string[] => {
  const { intent, also } = understand(text, 'start');
  return [intent, ...also].filter(isRight);
};

describe('a right that is named only to say that it is not asked', () => {
  it.each([
    ['Blokkeren hoeven jullie mijn dossier dus niet.', []],
    ['Aan mijn gegevens hoeft niks te veranderen, alles klopt.', []],
    ['Niet wissen hoor, alleen inzien.', ['access']],
    ['ik wil niet dat jullie mijn gegevens wissen, ik wil ze eerst zien', ['access']],
    ['je hoeft mijn gegevens niet te verwijderen, ik wil ze alleen even blokkeren', ['restriction']],
    ['Wis mijn dossier. Ik hoef het niet eerst te zien.', ['erasure']],
    ['Alles weg. En nee, ik wil geen kopie, geen uitleg.', ['erasure']],
    ['ik wil geen inzage maar correctie', ['rectification']],
    ['gelieve niets te wissen. wel alles op pauze', ['restriction']],
    ['Hierbij verzoek ik om inzage ex artikel 15 AVG. Van mijn recht op wissing ex artikel 17 maak ik geen gebruik.', ['access']],
    ['Artikel 20 AVG, graag. Dus niet artikel 15: ik wil een machineleesbaar bestand van wat ik zelf heb ingevuld.', ['portability']],
    ['Ik wil een kopie van mijn dossier. Een klacht dien ik niet in.', ['access']],
    ['Verbeteren heeft geen zin meer, verwijder mijn gegevens gewoon.', ['erasure']],
    ['Ik overwoog om een klacht in te dienen maar daar zie ik van af. Vernietig mijn gegevens.', ['erasure']],
    ['Mijn zus heeft haar gegevens laten verwijderen. Zelf wil ik mijn dossier juist inzien.', ['access']],
    ['Mijn boekhouder zei dat ik alles moet laten wissen, maar ik wil alleen een kopie van mijn gegevens', ['access']],
    ['Ik heb in mei al inzage gehad, dank daarvoor. Verwijder nu mijn gegevens.', ['erasure']],
    ['Zet mijn gegevens over naar een andere organisatie, en wis niets', ['portability']],
    ['ik wil dat jullie stoppen met alles wat jullie met mijn gegevens doen maar niet wissen', ['restriction']],
  ])('%s', (text, asked) => expect(rightsIn(text)).toEqual(asked));

  it.each([
    'ik hoef mijn gegevens niet te zien',
    'ik wil niks wissen',
    'ik dacht er even over om alles te laten wissen, maar nee',
    'Mijn inzageverzoek van vorige maand is netjes afgehandeld, bedankt',
    'Bedankt voor het doorsturen van mijn dossier, heb het in goede orde ontvangen!',
    'jullie mogen mijn gegevens gerust bewaren hoor',
    'Die toestemming voor de aanbiedingen laat ik gewoon staan, hoor.',
  ])('%s: and nothing else is', (text) => expect(rightsIn(text)).toEqual([]));
});

describe('a "no" that denies no right', () => {
  it.each([
    ['kunnen jullie mijn gegevens niet gewoon wissen', ['erasure']],
    ['ik wil niet meer dat jullie mijn gegevens bewaren, wis ze', ['erasure']],
    ['ik kreeg geen inzage, ik wil een klacht indienen', ['access', 'complaint']],
    ['jullie hebben mijn gegevens nog niet gewist, doe dat nu', ['erasure']],
    ['het lukt niet om mijn gegevens in te zien, stuur ze me', ['access']],
    ['ik wil geen aanbiedingen meer', ['withdraw_consent']],
    ['ik dacht dat alles al gewist was maar dat is niet zo, wis mijn gegevens nu', ['erasure']],
    ['ik wil ook eens zien wat NN al van mij heeft gekregen', ['access']],
    ['bewaar alles maar gebruik mijn gegevens niet', ['restriction']],
  ])('%s', (text, asked) => expect(rightsIn(text).toSorted()).toEqual(asked));
});
