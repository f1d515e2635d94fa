import { describe, expect, it } from '@jest/globals';

import type { State } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const questions: State[] = ['ask_name', 'ask_phone', 'ask_email', 'ask_situation', 'ask_time'];

const anywhere: [said: string, control: string][] = [
  ['stop', 'stop'],
  ['Stop maar', 'stop'],
  ['ik wil stoppen', 'stop'],
  ['ik stop ermee', 'stop'],
  ['stpo', 'stop'],
  ['terug', 'back'],
  ['terg', 'back'],
  ['ga terug', 'back'],
  ['een stap terug', 'back'],
  ['vorige vraag', 'back'],
  ['opnieuw', 'restart'],
  ['opniew', 'restart'],
  ['opnieuw beginnen', 'restart'],
  ['begin maar opnieuw', 'restart'],
  ['van voren af aan', 'restart'],
  ['help', 'help'],
  ['ik snap het niet', 'help'],
  ['wat bedoel je', 'help'],
  ['hoe werkt dit', 'help'],
  ['ben je een robot', 'help'],
  ['leest een mens dit of een computer', 'help'],
  ['is dit chatgpt', 'help'],
  ['en hoe heet jij dan?', 'help'],
  ['geef me maar een mens', 'human'],
  ['nee, een mens graag', 'human'],
  ['bel me dan leg ik het uit', 'human'],
  ['praat ik met een mens?', 'help'],
  ['wie ben je', 'help'],
  ['wanneer word ik gebeld', 'help'],
  ['mens', 'human'],
  ['Ik wil een echt persoon', 'human'],
  ['kan iemand mij bellen', 'human'],
  ['kunnen jullie mij terugbellen', 'human'],
  ['iemand spreken', 'human'],
  ['medewerker graag', 'human'],
  ['ik praat liever met een mens', 'human'],
  ['ik wil gewoon iemand aan de telefoon', 'human'],
  ['bel me maar', 'human'],
  ['herhaal de vraag', 'repeat'],
  ['kun je dat herhalen', 'repeat'],
  ['wat was de vraag', 'repeat'],
  ['waar waren we', 'repeat'],
  ['overslaan', 'skip'],
  ['oversloan', 'skip'],
  ['liever niet', 'skip'],
  ['zeg ik niet', 'skip'],
  ['dat wil ik niet zeggen', 'skip'],
  ['gaat je niks aan', 'skip'],
  ['waarom wil je dat weten', 'privacy_question'],
  ['waarom vraag je dat', 'privacy_question'],
  ['wie leest dit mee', 'privacy_question'],
  ['hoe lang bewaren jullie dit', 'privacy_question'],
  ['delen jullie dit met anderen', 'privacy_question'],
  ['is dit wel veilig', 'privacy_question'],
  ['moet ik dit echt invullen', 'privacy_question'],
  ['wat gebeurt er als ik niks invul', 'privacy_question'],
  ['dank je wel', 'smalltalk'],
  ['hallo', 'smalltalk'],
  ['wacht even', 'unclear'],
  ['momentje', 'unclear'],
  ['kutbot', 'abuse'],
  ['rot op', 'abuse'],
  ['stelletje prutsers', 'abuse'],
  ['jullie zijn schoften', 'abuse'],
  ['toppie merci', 'smalltalk'],
];

describe('commands', () => {
  it('how long it takes until somebody calls is help', () =>
    expect(understand('hoe lang duurt het voor jullie bellen?', 'handed_over')).toMatchObject({ control: 'help', intent: 'other' }));

  it.each(['van vooraf aan nog eens', 'hele boel overnieuw', 'herbegin eens', 'nog een keer vanaf vraag 1'])('%s begins anew', (said) =>
    expect(understand(said, 'ask_phone').control).toBe('restart'),
  );

  it.each(anywhere)('%s: %s, whatever is asked', (said, control) => {
    for (const state of questions) expect([state, understand(said, state).control]).toEqual([state, control]);
  });

  it.each<[string, State]>([
    ['ik heb geen e-mail', 'ask_email'],
    ['geen e-mail', 'ask_email'],
    ['ik heb geen mailadres', 'ask_email'],
    ['doe ik niet aan', 'ask_email'],
    ['alleen bellen graag', 'ask_email'],
    ['heb ik niet', 'ask_phone'],
    ['nee', 'ask_phone'],
    ['geen telefoon', 'ask_phone'],
    ['liever via de mail', 'ask_phone'],
    ['kan ook mailen', 'ask_phone'],
    ['bel me niet', 'ask_phone'],
    ['ik ben doof', 'ask_phone'],
    ['ik bel zelf wel', 'ask_phone'],
    ['bellen is goed', 'ask_email'],
    ['mijn naam wil ik niet geven', 'ask_name'],
    ['daar wil ik liever niet over praten', 'ask_situation'],
    ['ik weet mijn nummer niet uit mijn hoofd', 'ask_phone'],
    ['anoniem', 'ask_name'],
    ['mijn naam houd ik voor mezelf', 'ask_name'],
    ['nee dank je', 'ask_situation'],
    ['niks', 'ask_situation'],
  ])('%s at %s: skip', (said, state) => expect(understand(said, state)).toMatchObject({ control: 'skip', valid: false }));

  it('says that they ask why this is asked', () => {
    expect(understand('waarom moet je mijn nummer hebben', 'ask_phone')).toMatchObject({
      control: 'privacy_question',
      intent: 'privacy_question',
      asks: 'why',
      because: ['waarom moet', 'C14', 'C15', 'C36'],
    });
    expect(understand('hoe lang bewaar je mijn nummer', 'ask_phone').asks).toBeUndefined();
  });

  it('a call wanted with the number given is a wish for a person, and fills the number', () => {
    expect(understand('bel me maar op 06 12345678', 'ask_phone')).toMatchObject({ slots: { phone: '+31612345678' }, valid: true });
  });

  it.each([
    'ik wil stoppen met werken om voor mijn moeder te zorgen',
    'mijn moeder gaat terug naar huis en ik heb hulp nodig',
    'mijn man begint elke dag opnieuw over vroeger, hij heeft dementie',
    'ik help mijn buurvrouw met alles en snap de regels van de wmo niet meer',
    'hij vergeet steeds dat hij moet stoppen met koken',
    'de dokter zegt dat we even moeten wachten met de opname van mijn vader',
  ])('a story that holds a word of command stays an answer: %s', (said) => {
    expect(understand(said, 'ask_situation')).toMatchObject({ control: 'answer', slots: { situation: said }, valid: true });
  });
});

describe('choices', () => {
  it.each([
    ['1', 1],
    ['2.', 2],
    ['2e', 2],
    ['twee', 2],
    ['de tweede', 2],
    ['nummer twee', 2],
    ['optie 3', 3],
    ['ik kies de derde', 3],
    ['de eerste graag', 1],
    ['doe maar 2', 2],
    ['nog eens proberen', 1],
    ['optie 12', 12],
  ])('%s → %i', (said, choice) => expect(understand(said, 'choose')).toMatchObject({ choice, control: 'answer', valid: true }));

  it.each([
    ['overslaan', 'skip'],
    ['iemand spreken', 'human'],
    ['mijn naam', 'correct:name'],
    ['telefoon', 'correct:phone'],
    ['het e-mailadres', 'correct:email'],
    ['de vraag', 'correct:situation'],
    ['06 12345678', 'answer'],
    ['blauw', 'unclear'],
  ])('%s: %s', (said, control) => expect(understand(said, 'choose').control).toBe(control));

  it('sees no choice in a sentence with figures', () => {
    expect(understand('ik heb 2 kinderen en een man van 80', 'choose').choice).toBeUndefined();
  });
});

describe('what comes by the way', () => {
  it.each<[said: string, state: State, control: string]>([
    ['wie schrijft mij dan?', 'ask_email', 'help'],
    ['mijn naam of die van mijn moeder?', 'ask_name', 'help'],
    ['het mijne of dat van mijn vader?', 'ask_email', 'help'],
    ['wat is het verschil', 'choose', 'help'],
    ['wanneer komt die adviseur dan', 'after_crisis', 'help'],
    ['wat had ik allemaal al ingevuld', 'resume_offer', 'repeat'],
    ['Heb ik mijn nummer al gegeven of niet?', 'resume_offer', 'repeat'],
    ['staat mijn mailadres erbij?', 'confirm_summary', 'repeat'],
    ['zit in de trein ben er zo weer', 'ask_situation', 'unclear'],
    ['sec ik pak mijn leesbril', 'ask_situation', 'unclear'],
    ['dat mag', 'handoff_offer', 'answer_yes'],
    ['vooruit dan maar', 'handoff_offer', 'answer_yes'],
    ['later', 'rights_confirm', 'answer_no'],
    ["'t leste", 'choose', 'answer'],
    ['ik denk twee', 'choose', 'answer'],
    ['alleen per mail bereikbaar ivm werk', 'ask_phone', 'skip'],
    ['ja en wanneer bellen jullie?', 'confirm_summary', 'answer_yes'],
    ['klopt, en hoe gaat het nu verder?', 'confirm_summary', 'answer_yes'],
    ['nee en wanneer bellen jullie', 'confirm_summary', 'help'],
    ['ja maar wanneer bellen jullie', 'confirm_summary', 'help'],
    ['dag', 'start', 'smalltalk'],
    ['Dag! Fijn dat ik hier terecht kan.', 'start', 'smalltalk'],
    ['doe dat maar', 'handoff_offer', 'answer_yes'],
    ['die code kan ik niet vinden, sla maar over', 'ask_code', 'skip'],
    ['ik heb liever dat er iemand belt', 'resume_offer', 'human'],
    ['even koffie zetten hoor', 'ask_situation', 'unclear'],
    ['ik kom zo terug', 'ask_phone', 'unclear'],
    ['welk nummer bedoel je', 'ask_phone', 'help'],
    ['ik wil een mens nu', 'resume_offer', 'human'],
    ['bellen jullie ook in het weekend', 'ask_time', 'help'],
    ['ik zie Hans staan maar ik heet Hannes', 'ask_email', 'correct:name'],
    ['Eerst dit: ik heet Wiesje en niet Wijsje.', 'ask_situation', 'correct:name'],
    ['achternaam vergeten net: Femke Osinga', 'ask_phone', 'correct:name'],
    ['niet Jeroen maar Jorien', 'confirm_value', 'correct:name'],
  ])('"%s" (%s) is %s', (said, state, control) => expect(understand(said, state).control).toBe(control));
});
