import { describe, expect, it } from '@jest/globals';
import { understand } from '../../dialogs/understanding/understand.ts';
import { isRight } from '../../domain/understanding.ts';
import type { Intent, State } from '../../domain/understanding.ts';

const askedIn = (text: string, state: State = 'start'): Intent[] => {
  const { intent, also } = understand(text, state);
  return [intent, ...also];
};

describe('data that are to be sent, given or shown to the person', () => {
  it.each([
    'kunt u mij al mijn gegevens sturen',
    'kunt u mij al mijn gegevens mailen',
    'kunt u mij mijn gegevens geven',
    'kun je mij mijn gegevens doorsturen',
    'kunt u al mijn gegevens naar mij sturen',
    'geef mijn gegevens maar aan mij',
    'u moet mij mijn gegevens geven',
    'ik wil dat u mij al mijn persoonsgegevens verstrekt',
    'ik verzoek u mij al mijn gegevens te verstrekken',
    'wilt u zo vriendelijk zijn mij al mijn gegevens toe te zenden',
    'stuur mij al mijn gegevens',
    'geef me al mijn gegevens, nu',
    'zend mij al mijn gegevens toe',
    'alles opsturen graag, al mijn gegevens',
    'kan ik mijn hele dossier krijgen',
    'mag ik van u al mijn gegevens ontvangen',
    'ik wil mijn gegevens terug',
    'graag al mijn gegevens naar mijn mailadres sturen',
    'kunt u mij mijn dossier overhandigen',
    'stuur me alles op',
    'kunnen jullie mij vertellen wat jullie allemaal van mij hebben',
  ])('are asked for access, and nothing else: %s', (text) => {
    expect(askedIn(text)).toEqual(['access']);
    expect(askedIn(text, 'ask_email')).toEqual(['access']);
  });

  it.each<[string, Intent[]]>([
    ['stuur mij al mijn gegevens en verwijder daarna alles', ['access', 'erasure']],
    ['stuur mij al mijn gegevens en gooi ze dan weg', ['access', 'erasure']],
    ['eerst een kopie van alles en dan alles weg', ['access', 'erasure']],
    ['kunt u mij bevestigen dat al mijn gegevens verwijderd zijn', ['erasure']],
    ['geef mij de zekerheid dat alles gewist is', ['erasure']],
    ['kunt u al mijn gegevens verwijderen', ['erasure']],
    ['laat al mijn gegevens verdwijnen', ['erasure']],
    ['stuur mijn gegevens door naar mijn nieuwe hulpverlener', ['portability']],
    ['geef mij mijn gegevens in een bestand dat een ander systeem kan lezen', ['portability']],
  ])('and what else becomes of them is heard where it is said: %s', (text, asked) => expect(askedIn(text)).toEqual(asked));
});

describe('what is sent, given or told without a right', () => {
  it.each([
    'kunnen jullie mij alles vertellen over respijtzorg',
    'kunt u mij informatie sturen over mantelzorg',
    'kunt u mij alle informatie over dagbesteding geven',
    'stuur mij al jullie folders',
    'geef mij al uw adviezen',
    'kunt u mij al uw aanbiedingen sturen',
    'ik heb u al mijn gegevens gestuurd',
    'ik heb al mijn gegevens al gegeven',
    'ik stuur u al mijn gegevens straks',
    'mijn moeder stuurt mij alles door',
    'kan ik mijn gegevens sturen',
    'moet ik al mijn gegevens geven',
    'kunt u mij de folder sturen',
    'geef mij het nummer van de gemeente',
    'geef mij niet al die informatie',
  ])('asks for none: %s', (text) => expect(askedIn(text).filter(isRight)).toEqual([]));
});
