import { describe, expect, it } from '@jest/globals';
import type { State } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const intentOf = (said: string, state: State = 'handed_over'): string => understand(said, state).intent;

describe('how something goes is asked, and nothing demanded', () => {
  it.each<[said: string]>([
    ['krijg ik bericht bij een datalek'],
    ['hoor ik het als er een datalek is geweest?'],
    ['laten jullie het weten als mijn gegevens gelekt zijn?'],
    ['wat doen jullie bij een datalek?'],
    ['binnen hoeveel uur moeten jullie een datalek melden'],
    ['geven jullie een vergoeding als mijn gegevens op straat liggen?'],
    ['na hoeveel jaar gooien jullie mijn dossier weg?'],
    ['gooit u mijn dossier na afloop weg'],
    ['Hoe gooi ik mijn dossier weg?'],
    ["Moet er een kopie van je paspoort bij, bij zo'n inzageverzoek?"],
  ])('%s', (said) => {
    const { intent, also, flags } = understand(said, 'handed_over');
    expect({ intent, also, flags }).toEqual({ intent: 'privacy_question', also: [], flags: [] });
  });

  it.each<[said: string]>([
    ['ik heb een datalek ontdekt bij jullie'],
    ['wat doen jullie aan het datalek van gisteren'],
    ['hoe kan het dat mijn gegevens gelekt zijn'],
    ['waarom hebben jullie mij niets verteld van het datalek'],
    ['waar is mijn data gebleven na dat lek bij jullie?'],
    ['mijn gegevens liggen op straat!!'],
  ])('a leak that is told is a complaint: %s', (said) => {
    const { intent, flags } = understand(said, 'handed_over');
    expect({ intent, flags }).toEqual({ intent: 'complaint', flags: ['leak'] });
  });
  it.each([
    ['gooi mijn dossier weg', 'erasure'],
    ['kunnen jullie mijn dossier weggooien?', 'erasure'],
    ['Kunt u a.u.b. mijn gegevens wissen', 'erasure'],
  ])('what is demanded is a right: %s', (said, right) => expect(intentOf(said)).toBe(right));
});

describe('a right that is said again to refuse it', () => {
  it.each<[said: string]>([
    ['Toestemming intrekken? Welnee, ik vind die mails juist leuk.'],
    ['klacht? welnee'],
    ['ik wil mijn toestemming niet intrekken'],
  ])('is none: %s', (said) => expect(intentOf(said)).toBe('other'));
  it.each([
    ['Uitschrijven? graag', 'withdraw_consent'],
    ['afmelden lukt niet, haal me van die lijst', 'withdraw_consent'],
  ])('and is one when it is wanted: %s', (said, right) => expect(intentOf(said)).toBe(right));
});

describe('the words of an address', () => {
  it.each<[said: string, state: State, intent: string]>([
    ['klacht@demooyer.nl', 'ask_email', 'intake'],
    ['inzage@jansen.nl graag', 'ask_email', 'intake'],
    ['stop@ziggo.nl', 'ask_email', 'intake'],
    ['wis mijn gegevens, jan@houden.nl', 'start', 'erasure'],
    ['ik wil een klacht indienen, jan@jansen.nl', 'ask_email', 'complaint'],
  ])('ask for nothing: %s', (said, state, intent) => expect(intentOf(said, state)).toBe(intent));
});

describe('a refusal of offers', () => {
  it.each<[said: string, control: string]>([
    ['Nee, liever niet, privacy he', 'answer_no'],
    ['nee, eerst wil ik weten wat jullie met mijn privacy doen', 'privacy_question'],
    ['privacy', 'privacy_question'],
    ['van zijn leven niet', 'answer_no'],
    ['als het maar niet elke week is', 'unclear'],
    ['doe maar niet', 'answer_no'],
  ])('%s', (said, control) => expect(understand(said, 'ask_consent').control).toBe(control));
});
