import { describe, expect, it } from '@jest/globals';
import { understand } from '../../dialogs/understanding/understand.ts';
import type { Flag, Intent, State } from '../../domain/understanding.ts';

const askedIn = (text: string, state: State = 'start'): Intent[] => {
  const { intent, also } = understand(text, state);
  return [intent, ...also];
};
const flagsOf = (text: string, state: State = 'start'): Flag[] => understand(text, state).flags;

describe('several things asked in one message', () => {
  it.each<[string, Intent[]]>([
    ['Eerst wil ik lezen wat er over mij genoteerd is, en daarna moet alles verwijderd worden', ['access', 'erasure']],
    ['Verwijder alles van mij, en laat mij daarvoor eerst nog zien wat er staat', ['erasure', 'access']],
    ['Mijn ja voor de aanbiedingen neem ik terug en deel ook niets meer met de verzekeraars', ['withdraw_consent', 'objection']],
    ['Mijn postcode klopt niet in jullie systeem, en ik dien een klacht in over die ene adviseur', ['rectification', 'complaint']],
    ['Ik dien een klacht in over de adviseur, en ik wil een kopie van mijn dossier', ['complaint', 'access']],
  ])('are heard in the order of asking: %s', (text, asked) => expect(askedIn(text)).toEqual(asked));

  it('puts the right first of which it is complained that it was not answered', () =>
    expect(askedIn('Op 3 februari heb ik om inzage gevraagd en ik heb nog steeds niets gehoord')).toEqual(['access', 'complaint']));
});

describe('a person who is wanted beside a right', () => {
  it.each<[string, Intent[]]>([
    ['ik dien een klacht in en daarna wil ik een mens spreken', ['complaint', 'human']],
    ['stuur mijn dossier op en laat een medewerker me bellen', ['access', 'human']],
    ['verwijder mijn gegevens en geef me daarna iemand aan de telefoon', ['erasure', 'human']],
  ])('is named after what was asked first: %s', (text, asked) => expect(askedIn(text)).toEqual(asked));

  it('is named first where it was asked first', () =>
    expect(askedIn('Ik wil een medewerker spreken. En stuur me mijn dossier op.')).toEqual(['human', 'access']));
  it('is wanted all the same', () =>
    expect(understand('ik dien een klacht in en daarna wil ik een mens spreken', 'start').control).toBe('human'));
});

describe('what comes with a right', () => {
  it.each([
    'Zeven weken geleden gevraagd mijn gegevens over te zetten naar mijn nieuwe coach. Geen reactie.',
    'In juni heb ik u laten weten dat ik geen analyses van mijn gegevens wil. De wettelijke maand is allang om.',
  ])('is a complaint where a request was not answered: %s', (text) => expect(askedIn(text).at(-1)).toBe('complaint'));
  it.each([
    'Voor de derde keer vraag ik u mijn adres te verbeteren. Maak hier maar een klacht van.',
    'verwijder mijn gegevens, en noteer ook een klacht over die mevrouw',
  ])('is a complaint by its name: %s', (text) => expect(askedIn(text)).toContain('complaint'));
  it('is none where others did not answer', () =>
    expect(askedIn('De gemeente heeft nooit geantwoord op mijn verzoek. Wis mijn dossier maar.')).toEqual(['erasure']));
  it('is none that is denied', () => expect(askedIn('geen klacht hoor, ik wil alleen mijn dossier lezen')).not.toContain('complaint'));
  it('is the end of every yes to offers, of an objection to advertising', () =>
    expect(askedIn('Ik maak bezwaar tegen elke vorm van marketing van jullie')).toEqual(['objection', 'withdraw_consent']));
  it('is none of an objection to something else', () =>
    expect(askedIn('Ik maak bezwaar tegen het delen van mijn gegevens met de bank')).toEqual(['objection']));
});

describe('a right in the same message as a word of command', () => {
  it.each<[string, Intent]>([
    ['ik ben erachter dat jullie mijn gegevens met de bank delen, stop daarmee', 'objection'],
    ['laat eerst maar eens zien wat jullie over mij in het dossier hebben', 'access'],
  ])('is heard: %s', (text, intent) => expect(askedIn(text)).toContain(intent));

  it('is heard where a name or number is changed before anything was given', () =>
    expect(askedIn('Mijn achternaam staat verkeerd in jullie brieven, het moet Yilmaz zijn. Graag verbeteren.')).toEqual([
      'rectification',
    ]));
});

describe('a demand that begins with "stel"', () => {
  it.each<[string, Intent]>([
    ['stel mijn adres bij, het klopt niet, kan dat?', 'rectification'],
    ['stel voor mij een overzicht op van mijn gegevens?', 'access'],
  ])('supposes nothing: %s', (text, intent) => expect(askedIn(text)).toEqual([intent]));
});

describe('how something works', () => {
  it.each([
    'stel, ik zou zeggen: bewaar het maar gebruik het niet, bestaat zoiets?',
    'Gesteld dat ik alles liet wissen, kan ik dan later nog inzage vragen?',
    'hoe dien ik een klacht in',
    'Hoe gaat dat, een klacht indienen bij jullie?',
    'hoe moet ik mijn toestemming intrekken, stel dat ik dat wil',
  ])('is a question: %s', (text) => expect(askedIn(text)).toEqual(['privacy_question']));
});

describe('circumstances told in no known shape', () => {
  it.each<[string, Flag]>([
    ['jullie hebben mijn zwager doorverteld wat ik in vertrouwen had gezegd', 'leak'],
    ['De hele straat weet het en ik heb het alleen aan uw adviseur gezegd', 'leak'],
    ['ik kreeg het verslag van een onbekende mevrouw in mijn mailbox van jullie', 'leak'],
    ['Als wijkverpleegkundige meld ik een mevrouw die haar man verzorgt en omvalt', 'professional'],
    ['hier de douane, wij moeten weten of die man bij u in het dossier staat', 'authority'],
    ['ik behartig de zaken van mijn oom en hij wil zijn dossier lezen', 'representative'],
    ['ik ben overigens 13', 'minor'],
    ['mag dat als ik 15 ben?', 'minor'],
  ])('are heard: %s', (text, flag) => expect(flagsOf(text)).toContain(flag));

  it('make a complaint of a leak', () =>
    expect(askedIn('jullie hebben mijn zwager doorverteld wat ik in vertrouwen had gezegd')).toContain('complaint'));

  it.each<[string, Flag]>([
    ['zijn jullie wel eens gehackt geweest?', 'leak'],
    ['Wat doen jullie als mijn brief bij een ander terechtkomt?', 'leak'],
    ['ik zorg al 14 jaar voor mijn man', 'minor'],
    ['ik ben 17 en zorg voor mijn opa', 'minor'],
    ['de verpleegkundige zegt dat ik jullie moet bellen', 'professional'],
  ])('are not heard where they are not told: %s', (text, flag) => expect(flagsOf(text)).not.toContain(flag));

  it('add no right to what is asked of somebody who died', () => {
    expect(askedIn('mijn vader is overleden, verwijder zijn gegevens')).toEqual(['erasure']);
    expect(flagsOf('mijn vader is overleden, verwijder zijn gegevens')).toContain('deceased');
  });
});
