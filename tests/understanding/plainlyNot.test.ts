import { describe, expect, it } from '@jest/globals';
import { isRight } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const rightsIn = (said: string): string[] => {
  const { intent, also } = understand(said, 'handed_over');
  return [intent, ...also].filter(isRight);
};

describe('plain words about data that ask no right, beside those that do', () => {
  it.each<[none: string, asks: string, right: string]>([
    ['mijn gegevens kloppen', 'mijn gegevens kloppen niet', 'rectification'],
    ['alles klopt in mijn dossier', 'er klopt iets niet in mijn dossier', 'rectification'],
    ['mijn adres is niet veranderd', 'mijn adres is gewijzigd', 'rectification'],
    ['u mag mijn gegevens delen', 'u mag mijn gegevens niet delen', 'objection'],
    ['jullie mogen het aan NN doorgeven', 'jullie mogen het niet aan NN doorgeven', 'objection'],
    ['bewaar het maar gewoon', 'bewaar mijn gegevens maar gebruik ze niet', 'restriction'],
    ['kan mijn broer opvragen wat ik jullie verteld heb', 'ik wil opvragen wat ik jullie verteld heb', 'access'],
    ['mijn dossier mag blijven', 'mijn dossier mag weg', 'erasure'],
    ['mijn gegevens zijn gewist, bedankt', 'wis mijn gegevens, bedankt', 'erasure'],
    ['mijn moeder gooit alles weg', 'gooi alles van mij weg', 'erasure'],
    ['mijn dossier is weg, fijn', 'mijn dossier moet weg', 'erasure'],
    ['kan ik u mijn gegevens mailen?', 'kunt u mij mijn gegevens mailen?', 'access'],
    ['ik heb mijn gegevens al naar u gestuurd', 'stuur mij mijn gegevens', 'access'],
    ['stuur mij alles wat u heeft over respijtzorg', 'stuur mij alles wat u over mij heeft', 'access'],
    ['wat weten jullie over de Wmo?', 'wat weten jullie over mij?', 'access'],
    ['ik wil de nieuwsbrief wel houden', 'ik wil de nieuwsbrief niet houden', 'withdraw_consent'],
    ['mijn ja blijft ja', 'mijn ja wordt nee', 'withdraw_consent'],
    ['uw collega was heel aardig', 'ik heb een klacht over uw collega', 'complaint'],
    ['mijn klacht heb ik al gestuurd', 'ik wil een klacht indienen', 'complaint'],
    ['ik kreeg gisteren een brief van jullie', 'ik wil geen brief meer van jullie', 'objection'],
    ['mijn adres staat al in jullie systeem', 'mijn adres staat verkeerd in jullie systeem', 'rectification'],
    ['geef mijn gegevens maar door', 'geef mijn gegevens niet door aan andere bedrijven', 'objection'],
    ['ik geef mijn gegevens liever niet', 'wis mijn gegevens liever', 'erasure'],
    ['ik wil me aanmelden voor de nieuwsbrief', 'ik wil me afmelden voor de nieuwsbrief', 'withdraw_consent'],
    ['hij gooit alles weg', 'gooi alles over mij weg', 'erasure'],
    ['mijn lichamelijke klachten worden erger', 'mijn klacht over jullie wordt genegeerd', 'complaint'],
    ['moet ik me legitimeren voor inzage?', 'ik wil inzage', 'access'],
    ['de indicatie klopt niet meer', 'mijn adres in het dossier klopt niet meer', 'rectification'],
    ['ik wil de toestemming voor opname intrekken', 'ik wil mijn toestemming voor aanbiedingen intrekken', 'withdraw_consent'],
    ['ik ben 14', 'verander mijn leeftijd in mijn dossier, ik ben 41', 'rectification'],
  ])('%s / %s', (none, asks, right) => expect([rightsIn(none), rightsIn(asks)]).toEqual([[], [right]]));

  it.each(['wat hebben jullie over mijn zoon van 15', 'alles wat jullie over mijn moeder weten wil ik zien'])(
    'what is kept of a relative is asked for: %s',
    (said) => expect(rightsIn(said)).toEqual(['access']),
  );
});

describe('an erasure that says what is to go', () => {
  it.each(['wis alles wat jullie van mij hebben', 'verwijder wat er over mij staat', 'verwijder mijn gegevens en geef me een bevestiging'])(
    'asks to see none of it: %s',
    (said) => expect(rightsIn(said)).toEqual(['erasure']),
  );

  it('and what is to be seen first is asked too', () =>
    expect(rightsIn('laat me eerst zien wat jullie hebben en wis het dan')).toEqual(['access', 'erasure']));
});

describe('a claim to be an authority', () => {
  it.each([
    'Inspectie Gezondheidszorg en Jeugd hier. Wij verlangen inzage in uw complete cliëntenbestand, vandaag nog.',
    'Ik ben van de politie en ik eis het dossier van mevrouw Jansen',
  ])('asks no right of one’s own: %s', (said) => {
    const { intent, flags } = understand(said, 'start');
    expect([intent, flags]).toEqual(['other', ['authority']]);
  });
  it('leaves a right to whoever works for one', () =>
    expect(understand('Ik werk bij de politie en ik wil inzage in mijn gegevens', 'start').intent).toBe('access'));
});
