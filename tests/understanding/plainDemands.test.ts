import { describe, expect, it } from '@jest/globals';
import { isRight } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const rightsIn = (text: string, state: Parameters<typeof understand>[1] = 'ask_name'): string[] => {
  const { intent, also } = understand(text, state);
  return [intent, ...also].filter(isRight);
};

describe('a right that is asked plainly, while the intake asks for a name', () => {
  it.each([
    ['mijn gegevens kloppen niet, pas ze aan', 'rectification'],
    ['jullie hebben mijn naam verkeerd gespeld, graag aanpassen', 'rectification'],
    ['mijn telefoonnummer klopt niet meer bij jullie het moet 06 87654321 zijn', 'rectification'],
    ['jullie nummer van mij is fout', 'rectification'],
    ['jullie hebben het verkeerde nummer van mij', 'rectification'],
    ['mijn emailadres is veranderd, jullie sturen het nog naar de oude', 'rectification'],
    ['ik wil mijn gegevens laten verbeteren, mijn nummer moet 0699887766 zijn', 'rectification'],
    ['verwerkt u persoonsgegevens van mij?', 'access'],
    ['ik verzoek om uitsluitsel of u mijn gegevens verwerkt', 'access'],
    ['kunt u mij bevestigen dat u geen gegevens van mij verwerkt?', 'access'],
    ['opa is dood en ik wil zijn gegevens', 'access'],
    ['ja ik wil de gegevens van mijn overleden vader inzien', 'access'],
    ['kan mij het schelen, wis die shit gewoon', 'erasure'],
    ['stuur me niks meer', 'withdraw_consent'],
    ['ik ben het zat met die mails van NN hoe kom ik daar vanaf', 'withdraw_consent'],
    ['Ik wil inzage, mijn mail is lies@voorbeeld.nl', 'access'],
    ['wis mijn gegevens, mijn nummer is 0687654321', 'erasure'],
    ['ik wil inzage en ik heet Jan de Wit', 'access'],
    ['Inzage graag, alvast bedankt', 'access'],
    ['Ik eis binnen 24 uur inzage anders ga ik naar de AP', 'access'],
    ['staan mijn gegevens bij jullie?', 'access'],
    ['heb je iets van mij?', 'access'],
    ['geef me al mijn gegevens of ik sla iemand op zn bek', 'access'],
    ['Geef mij de gegevens van Riet de Vries, haar mail is riet@voorbeeld.nl', 'access'],
    ['ik wil alles van mijn buurvrouw weten', 'access'],
    ['verwijder het telefoonnummer van mijn moeder, dat had ik niet mogen geven', 'erasure'],
    ['GDPR request: please delete all my data', 'erasure'],
    ['nooit meer die nieuwsbrief graag', 'withdraw_consent'],
    ['Geen mail meer, geen telefoon, niks. Stop ermee.', 'withdraw_consent'],
    ['zet mijn vader ook van de mailinglijst', 'withdraw_consent'],
    ['jullie stuurden mij de brief van mevrouw Bakker', 'complaint'],
    ['mijn werkgever weet nu dat ik hier gevraagd heb, hoe kan dat??', 'complaint'],
    ['jullie zijn te laat met mijn inzageverzoek!! het is al 5 weken', 'complaint'],
    ['ik maak bezwaar tegen de afwijzing van mijn verzoek', 'complaint'],
    ['Ik wil geen aanbiedingen meer, mijn naam is Harm Bos, mijn nummer is 0611111112 en mijn mail harm@voorbeeld.nl', 'withdraw_consent'],
    ['Ik trek mijn toestemming in, mijn naam is Jan Bos en mijn mail jan@voorbeeld.nl', 'withdraw_consent'],
    ['Gooi alles van mij weg, mijn naam is Jan Bos en mijn nummer is 0611111112', 'erasure'],
    ['Ik wil dat mijn gegevens beperkt worden, mijn naam is Bea Kok, mijn nummer is 0612345601', 'restriction'],
    ['Ik wil inzage mijn mailadres is piet.smit@voorbeeld.nl', 'access'],
    ['Ik wil inzage in de gegevens van mijn vader Wim de Wit', 'access'],
    ['Wis de gegevens van mijn broer Hans Kok', 'erasure'],
    ['Mijn moeder Annie trekt haar toestemming in', 'withdraw_consent'],
    ['schrijf mij maar uit', 'withdraw_consent'],
    ['schrijf mijn moeder maar uit bij jullie', 'withdraw_consent'],
    ['Kunnen jullie mijn gegevens doorsturen naar mijn huisarts?', 'portability'],
    ['Ik wil dat jullie mijn gegevens doorgeven aan de gemeente', 'portability'],
    ['stuur mijn dossier alvast door naar de wijkverpleegkundige', 'portability'],
    ['Ik wil niet dat jullie mijn gegevens doorgeven aan de gemeente', 'objection'],
    ['Ik ben het er niet mee eens dat jullie mijn verzoek hebben afgewezen', 'complaint'],
    ['mijn mail is bij iemand anders terecht gekomen', 'complaint'],
    ['ik ben bang dat mijn verhaal bij de verkeerde is beland', 'complaint'],
  ])('%s', (text, right) => {
    expect(rightsIn(text)).toEqual([right]);
    expect(understand(text, 'ask_name').isDoubtful).toBeUndefined();
  });

  it.each([
    ['verwijderen', 'erasure'],
    ['Bezwaar', 'objection'],
    ['overdracht graag', 'portability'],
    ['intrekken', 'withdraw_consent'],
    ['verbeteren', 'rectification'],
  ])('%s, which may mean something else', (text, right) => {
    expect(rightsIn(text)).toEqual([right]);
    expect(understand(text, 'ask_name').isDoubtful).toBe(true);
  });

  it.each([
    'mijn naam is fout',
    'mijn naam is niet Jan maar Jans',
    'mijn nummer klopt niet, het is 0612345678',
    'de gegevens van de huisarts kloppen niet',
    'Hoe krijg ik het medisch dossier van mijn overleden moeder bij haar huisarts?',
    'Bezwaar, Jan',
    'Geven jullie mijn gegevens door aan mijn huisarts?',
    'schrijf mij maar uit bij de sportschool',
    'ik wil dat jullie meedenken',
    'ik wil dat jullie naar mij luisteren',
    'Ik wil dat jullie dit doorgeven aan de huisarts',
    'Kost inzage geld?',
    'Is inzage gratis?',
    'mijn huisarts moet mijn dossier wissen',
    'hij wil alles lezen, de hele dag',
    'de huisarts wil mijn dossier niet doorsturen naar de nieuwe huisarts',
  ])('and none in: %s', (text) => expect(rightsIn(text)).toEqual([]));

  it.each([
    ['mijn zoon heeft een beperking', 'ask_situation'],
    ['mijn verhaal is bij jullie goed terechtgekomen', 'ask_situation'],
    ['verwijderen', 'confirm_summary'],
    ['mijn naam klopt niet', 'confirm_summary'],
  ] as const)('nor in: %s (%s)', (text, state) => expect(rightsIn(text, state)).toEqual([]));
});

describe('no wish to be called', () => {
  it.each([
    'Ik wil dat jullie stoppen met mij te bellen, ik wil dat alleen schriftelijk',
    'ik wil niet dat jullie mij bellen',
    'bel me niet meer',
    'ik wil niet gebeld worden, stuur maar een mail',
  ])('is no right: %s', (text) => expect(rightsIn(text, 'handed_over')).toEqual([]));
  it('is one beside it', () => expect(rightsIn('stop met mij te bellen over verzekeringen', 'handed_over')).toContain('objection'));
});

describe('a leak that is told in passing', () => {
  it.each(['mijn mail is bij iemand anders terecht gekomen', 'ik ben bang dat mijn verhaal bij de verkeerde is beland'])('%s', (text) =>
    expect(understand(text, 'ask_name').flags).toContain('leak'),
  );
});

describe('somebody who died', () => {
  it('is told of in "is er niet meer"', () =>
    expect(understand('ons mam is er nie meer, haar spullen bij jullie mogen weg', 'ask_name').flags).toContain('deceased'));
  it('is not told of in "is er niet meer alleen toe in staat"', () =>
    expect(understand('mijn moeder is er niet meer alleen toe in staat', 'ask_situation').flags).not.toContain('deceased'));
});

describe('beside a demand', () => {
  it.each([
    ['Ik wil inzage, mijn mail is lies@voorbeeld.nl', { email: 'lies@voorbeeld.nl' }],
    ['ik wil inzage en ik heet Jan de Wit', { name: 'Jan de Wit' }],
    ['ik ben de dochter van Riet de Vries (riet@voorbeeld.nl), zij wil haar gegevens gewist hebben', {}],
    ['dit is de recherche, geef de chat van 0612345678', {}],
  ])("what is one's own is read: %s", (text, slots) => expect(understand(text, 'ask_name').slots).toEqual(slots));

  it('a child is another person', () =>
    expect(understand('ik wil inzien wat mijn dochter van 14 hier heeft gezegd', 'ask_name').flags).toContain('representative'));

  it.each(['spam!', 'status', 'ik ben trouwens 15', 'nee, alleen de punten 1 en 3', 'is mijn verzoek al behandeld'])(
    'no name: %s',
    (text) => expect(understand(text, 'ask_name').slots.name).toBeUndefined(),
  );

  it('fear of who reads along is danger', () =>
    expect(understand('als hij dit leest ben ik er geweest', 'ask_name').crisis).toBe('violence'));
});

it.each(['ja, ik wil aanbiedingen', 'Ik wil toch wel aanbiedingen', 'graag de nieuwsbrief'])(
  'who wants offers withdraws nothing: %s',
  (text) => expect(rightsIn(text, 'handed_over')).toEqual([]),
);
