import { describe, expect, it } from '@jest/globals';
import type { State } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const control = (said: string, state: State) => understand(said, state).control;

describe('a word of command in a message that does something else by all its words', () => {
  it.each<[State, string, string]>([
    ['rights_confirm', 'geen knopjes meer, ik wil een stem van vlees en bloed', 'human'],
    ['ask_name', 'praat ik nou tegen een echt iemand of tegen een computertje', 'help'],
  ])('is not followed (%s): %s', (state, said, does) => expect(control(said, state)).toBe(does));
  it('is followed where the message does nothing else', () => expect(control('geef me een mens', 'rights_confirm')).toBe('human'));
});

describe('a command in unusual words', () => {
  it.each<[State, string, string]>([
    ['ask_email', 'van meet af aan graag', 'restart'],
    ['ask_name', 'maak er een nieuw gesprek van', 'restart'],
    ['ask_phone', 'go back', 'back'],
    ['ask_name', 'wablieft?', 'repeat'],
    ['ask_situation', 'Are you a bot', 'help'],
    ['ask_situation', 'doorschakelen', 'human'],
    ['ask_phone', 'liever blanco', 'skip'],
    ['resume_offer', 'niks, sluit het maar af', 'stop'],
    ['resume_offer', 'nee, start maar fris', 'restart'],
    ['resume_offer', 'voort maar', 'answer_yes'],
    ['resume_offer', 'graag verder, niet weer alles opnieuw', 'answer_yes'],
    ['handed_over', 'shukran', 'smalltalk'],
    ['after_crisis', 'welk nummer was het ook alweer', 'repeat'],
    ['after_crisis', 'ik heb 112 aan de lijn', 'answer_yes'],
  ])('%s: %s: %s', (state, said, expected) => expect(control(said, state)).toBe(expected));

  it.each([
    'Stoppen met werken lukt niet, ik laat het hierbij en zoek hulp voor mijn moeder thuis',
    'mijn vader wil terug naar het begin van de gang en valt dan',
    'we beginnen nog een keer met dagbesteding voor mijn man, kan iemand dat regelen',
  ])('is told and no command in a story: %s', (said) => expect(control(said, 'ask_situation')).toBe('answer'));
});

describe('at the summary', () => {
  it.each([
    ['er mist een puntje in mijn mailadres', 'correct:email'],
    ['je mist een nul in mijn telefoonnummer', 'correct:phone'],
    ['mijn voorletters ontbreken', 'correct:name'],
    ['vriend moet buurman zijn', 'correct:relation'],
    ['schrap die zin over mijn broer uit mijn vraag', 'correct:situation'],
    ['er ontbreekt niks', 'answer_yes'],
    ['krek zo', 'answer_yes'],
    ['nee wacht, niet versturen, er staat een fout in', 'answer_no'],
    ['niet versturen', 'stop'],
  ])('%s: %s', (said, expected) => expect(control(said, 'confirm_summary')).toBe(expected));
});
