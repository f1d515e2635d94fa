import { describe, expect, it } from '@jest/globals';
import { isGrave } from '../../domain/understanding.ts';
import type { State } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

describe('danger in words that no line had', () => {
  it.each([
    ['vader is aan zijn rolstoel vastgemaakt in het verpleeghuis, de hele dag', 'violence'],
    ['ik sla mijn man nooit maar soms zou ik hem wel wat kunnen doen', 'violence'],
    ['mijn moeder wilde koken en nu staat de gordijn in de hens', 'medical_emergency'],
    ['haar hart slaat op hol en ze is draaierig, ze kan niet meer staan', 'medical_emergency'],
    ['ik w i l d o o d', 'suicidal'],
    ['ik wildood', 'suicidal'],
    ['ich wil neet mie laeve', 'suicidal'],
    ['mijn moeder vraagt of ik haar een overdosis wil geven', 'suicidal'],
  ])('%s → %s', (text, crisis) => expect(understand(text, 'ask_situation').crisis).toBe(crisis));
});

describe('what is no danger', () => {
  it.each<[text: string, state: State]>([
    ['ja '.repeat(25), 'confirm_summary'],
    ['hij werkte bij het spoor', 'ask_situation'],
    ['we wonen bij het spoor', 'ask_situation'],
    ['zaterdag ben ik er niet meer, dan zit ik bij mijn dochter', 'ask_time'],
    ['Els van de Brug', 'ask_name'],
    ['hij valt steeds vaker', 'ask_situation'],
    ['mijn hart bloedt als ik haar zo zie', 'ask_situation'],
    ['we hebben samen besloten dat hij niet meer gereanimeerd wordt', 'ask_situation'],
    ['nee, het nummer is 4433 2212 aan het eind', 'confirm_summary'],
  ])('%s, at %s', (text, state) => expect(isGrave(understand(text, state).crisis)).toBe(false));
});

it.each(['ja bah', 'ja gatver', 'ja pff'])('is no yes to consent: %s', (said) =>
  expect(understand(said, 'ask_consent').control).not.toBe('answer_yes'),
);

describe('what is told behind a name is kept', () => {
  it.each([
    [
      'Mijn naam is Mien. Mijn zoon Bas is verstandelijk beperkt. Ik zoek een logeerplek. Mijn nummer is 0570-612345.',
      'Mijn zoon Bas is verstandelijk beperkt. Ik zoek een logeerplek.',
    ],
    [
      'Ik ben Gré. Ik verzorg mijn broer die MS heeft. Wie neemt het over als ik geopereerd word? Bel 0512 54 12 34 maar niet op donderdag.',
      'Ik verzorg mijn broer die MS heeft. Wie neemt het over als ik geopereerd word?',
    ],
    ['Joke heeft dementie, ik ben haar man Piet', 'Joke heeft dementie'],
  ])('%s', (text, situation) => expect(understand(text, 'ask_name').slots.situation).toBe(situation));

  it.each(['Riet, mijn man heet Kees en hij typt', 'Jan de Vries, zoon van Piet', 'Mijn naam is Ahmed. Mijn vrouw typt dit voor mij.'])(
    'but this is no account: %s',
    (text) => expect(understand(text, 'ask_name').slots.situation).toBeUndefined(),
  );

  it.each(['ik wil hulp', 'hulp nodig graag'])('and this asks only, so that it is asked what for: %s', (text) => {
    expect(understand(text, 'start').slots.situation).toBeUndefined();
    expect(understand(text, 'ask_name').slots.situation).toBeUndefined();
  });

  it('and the name is not taken for a slip', () =>
    expect(understand('Mien. Ik schrijf over mijn zoon, hij is verstandelijk beperkt', 'ask_name').slots.name).toBe('Mien'));
});

it('goes on after an alarm when that is said last, whatever was told before', () => {
  expect(understand('de ambulance is geweest, hij ligt in het ziekenhuis. ik wil verder', 'after_crisis').control).toBe('answer_no');
  expect(understand('hij slaat me nog steeds. ik wil verder', 'after_crisis').control).toBe('crisis');
});

it.each(['Ik ben Hindoe en zorg voor mijn oma', "Ik ben Zzp'er en zorg voor mijn vrouw", 'Ik ben Katholiek'])('names nobody: %s', (text) =>
  expect(understand(text, 'start').slots.name).toBeUndefined(),
);

it.each([
  '0612345678 is van mijn moeder, ik heb 0687654321',
  'mijn man Karel 0612345678, ik 0687654321',
  '0612345678 (man), 0687654321 (ikzelf)',
])('takes the own number beside that of another: %s', (said) => expect(understand(said, 'ask_phone').slots.phone).toBe('+31687654321'));

it.each(['Vader belt me elke nacht met zijn 0612345678. Wat nu?', 'mijn moeder is gevallen, haar nummer is 0612345678'])(
  'takes the number of another for nobody’s own: %s',
  (text) => expect(understand(text, 'ask_situation').slots.phone).toBeUndefined(),
);

it.each(['ik wil mijn dossier inzien bij het ziekenhuis', 'kan ik mijn dossier bij de gemeente inzien'])(
  'knows what others are asked: %s',
  (text) => expect(understand(text, 'start').asks).toBe('elsewhere'),
);
