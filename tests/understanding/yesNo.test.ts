import { describe, expect, it } from '@jest/globals';

import type { State } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const control = (said: string, state: State) => understand(said, state).control;

describe('at the summary', () => {
  it.each([
    'ja',
    'Ja!',
    'ja klopt',
    'klopt',
    'klopt helemaal, dank je wel',
    'ja hoor stuur maar op',
    'is goed zo',
    'prima',
    'ok',
    '👍',
    'doe maar',
    'vooruit dan maar',
    'maakt niet uit',
    'dat was het',
    'laat maar zo',
    'nee hoor, niets aan te passen, zo is het goed',
    'nee dat klopt',
    'nee alles is prima',
    'nee het is goed zo',
    'nee hoeft niet veranderd',
    'nee niets meer',
    'nee dank je',
    'niks te wijzigen',
    'niets veranderen',
    'geen wijzigingen',
    'er is niks mis mee',
    'verstuur maar',
    'ziet er goed uit',
    'ja dat is goed',
    'akkoord',
  ])('agrees: %s', (said) => expect(control(said, 'confirm_summary')).toBe('answer_yes'));

  it.each([
    'nee',
    'nee klopt niet',
    'het klopt niet helemaal',
    'niet goed',
    'nee dat is niet goed',
    'wijzig',
    'ik wil iets wijzigen',
    'ja, ik wil iets veranderen',
    'er staat een fout in',
  ])('does not agree: %s', (said) => expect(control(said, 'confirm_summary')).toBe('answer_no'));

  it.each([
    ['ja maar mijn nummer is 06 22334455', 'correct:phone'],
    ['nee, mijn nummer is 06 22334455', 'correct:phone'],
    ['06 22334455', 'correct:phone'],
    ['mijn telefoonnummer eindigt op 87 niet op 78', 'correct:phone'],
    ['alles klopt behalve mijn telefoonnummer', 'correct:phone'],
    ['ja alleen mijn e-mail klopt niet', 'correct:email'],
    ['nee, het is riet@gmail.com', 'correct:email'],
    ['mijn naam is verkeerd', 'correct:name'],
    ['nee, mijn achternaam is eigenlijk Jansen', 'correct:name'],
    ['niet Jan maar Johan', 'correct:name'],
    ['de vraag klopt niet', 'correct:situation'],
    ['gooi maar weg', 'stop'],
    ['niet versturen', 'stop'],
    ['verwijder alles', 'stop'],
    ['ja maar', 'unclear'],
    ['waar was ik ook alweer', 'repeat'],
    ['mens', 'human'],
    ['hoe lang bewaren jullie dit', 'privacy_question'],
  ])('%s: %s', (said, expected) => expect(control(said, 'confirm_summary')).toBe(expected));

  it('throwing the draft away is a wish for erasure', () => {
    expect(understand('gooi alles maar weg', 'confirm_summary')).toMatchObject({ control: 'stop', intent: 'erasure' });
  });
});

const yes = [
  'ja',
  'Ja',
  'JA!',
  'ja hoor',
  'ja graag',
  'jazeker',
  'jawel',
  'graag',
  'akkoord',
  'is goed',
  'dat is goed',
  'prima',
  'doe maar',
  'stuur maar',
  'ja stuur maar op',
  'ja doe maar',
  'ja prima',
  'jaaa',
  'ja dank je',
  'ja, ik wil graag aanbiedingen ontvangen',
  'ik ga akkoord',
  'natuurlijk',
  'ja dat mag',
  'prima hoor',
  'ja, graag per e-mail',
];
const no = [
  'nee',
  'Nee.',
  'nee hoor',
  'nee dank je',
  'nee bedankt',
  'liever niet',
  'nee, liever niet',
  'ja nee liever niet',
  'doe maar niet',
  'laat maar',
  'nu even niet',
  'niet nu',
  'dat hoeft niet',
  'hoeft niet',
  'geen interesse',
  'ik wil geen aanbiedingen',
  'ik wil geen aanbiedingen meer',
  'trek mijn toestemming in',
  'nee ik wil geen reclame',
  'zeker niet',
  'natuurlijk niet',
  'nope',
  'neeee',
  'overslaan',
  'toch maar niet',
  'nooit',
];
const doubt = [
  'ok',
  'oké',
  'oke dan',
  '👍',
  'ja maar geen e-mail',
  'waarom niet',
  'vooruit dan maar',
  'nou vooruit',
  'maakt niet uit',
  'als het moet',
  'mij best',
  'het zal wel',
  'ja, alleen van zorggenoot',
  'alleen van nn',
  'ja maar niet te vaak',
  'ja als het gratis is',
  'ja mits ik kan afmelden',
  'zoals vorige keer',
  'mijn dochter beslist dat',
  'misschien',
  'weet ik niet',
  'geen idee',
  'jaja',
  'ja oke',
  'doe maar wat',
  'nee hoor stuur maar',
  'tja',
  'voor mijn part',
  'ja tenzij het geld kost',
  'kweenie',
  'hmm',
  'dat mag',
  'ja nee',
  'als jullie dat willen',
  'prima, maar niet te vaak',
  'mijn man wil dat wel',
];

describe('at a question for consent', () => {
  it.each(yes)('a clear yes: %s', (said) => expect(control(said, 'ask_consent')).toBe('answer_yes'));
  it.each(no)('a no: %s', (said) => expect(control(said, 'ask_consent')).toBe('answer_no'));
  it.each(doubt)('in doubt: %s', (said) => expect(control(said, 'ask_consent')).toBe('unclear'));

  it.each([
    'waarom vraag je dat',
    'welke bedrijven zijn dat',
    'moet dat?',
    'ben ik verplicht',
    'wat gebeurt er als ik nee zeg',
    'kan ik dat later intrekken?',
    'krijg ik dan nog wel hulp?',
  ])('a question: %s', (said) => expect(control(said, 'ask_consent')).toBe('privacy_question'));

  it('never reads a yes into a sentence it does not know', () => {
    for (const said of [...no, ...doubt]) expect(control(said, 'ask_health_consent')).not.toBe('answer_yes');
  });

  it('a withdrawal there is a no with its intent', () => {
    expect(understand('trek mijn toestemming in', 'ask_consent')).toMatchObject({ control: 'answer_no', intent: 'withdraw_consent' });
  });
});

describe('at offers and checks', () => {
  it.each<[string, State, string]>([
    ['verder', 'resume_offer', 'answer_yes'],
    ['ja', 'resume_offer', 'answer_yes'],
    ['ga door', 'resume_offer', 'answer_yes'],
    ['opnieuw', 'resume_offer', 'restart'],
    ['nee, opnieuw', 'resume_offer', 'restart'],
    ['ik wil opnieuw beginnen', 'resume_offer', 'restart'],
    ['nee', 'resume_offer', 'answer_no'],
    ['nee hoeft niet', 'handoff_offer', 'answer_no'],
    ['liever niet', 'handoff_offer', 'answer_no'],
    ['mijn naam is Riet', 'handoff_offer', 'answer'],
    ['Riet de Vries 06 12345678', 'handoff_offer', 'answer'],
    ['ja dat bedoel ik', 'confirm_value', 'answer_yes'],
    ['klopt', 'confirm_value', 'answer_yes'],
    ['nee', 'confirm_value', 'answer_no'],
    ['nee riet@gmail.com', 'confirm_value', 'answer'],
    ['nee het is 06 22334455', 'confirm_value', 'answer'],
    ['ja', 'rights_confirm', 'answer_yes'],
    ['alleen mijn telefoonnummer', 'rights_confirm', 'unclear'],
    ['nee', 'rights_confirm', 'answer_no'],
  ])('%s at %s: %s', (said, state, expected) => expect(control(said, state)).toBe(expected));
});

describe('where a number or an address is checked', () => {
  it.each(['ja, geen probleem', 'jawel, ik heb geen ander', 'ja prima, geen bezwaar'])('nothing is denied by "%s"', (said) =>
    expect(control(said, 'confirm_value')).toBe('answer_yes'),
  );
  it.each(['klopt dat wel?', 'is dat wel goed?'])('it is asked back by "%s"', (said) =>
    expect(control(said, 'confirm_value')).toBe('unclear'),
  );
});

describe('a yes that is held back', () => {
  it.each([
    'ja wacht even',
    'ja misschien',
    'ja als het niets kost',
    'ja mits mijn nummer blijft staan',
    'ja hoe werkt dat',
    'ja ik twijfel',
  ])('is none, wherever something hangs on it: %s', (said) =>
    expect((['rights_confirm', 'confirm_value', 'handoff_offer'] as const).map((state) => understand(said, state).control)).toEqual([
      'unclear',
      'unclear',
      'unclear',
    ]),
  );

  it.each(['ja als het kan graag', 'ja geen twijfel', 'ja wat mij betreft wel', 'klopt als een bus', 'ja waarom niet'])(
    'and one that only sounds so is one: %s',
    (said) => expect(understand(said, 'rights_confirm').control).toBe('answer_yes'),
  );

  it.each(['ja momentje', 'ja als mijn man het goed vindt', 'ik hoor niks'])('hands in no summary: %s', (said) =>
    expect(understand(said, 'confirm_summary').control).not.toBe('answer_yes'),
  );

  it.each(['ik wil niet verder', 'dat was een vergissing', 'ik heb niks gevraagd'])('and this is a no: %s', (said) =>
    expect(understand(said, 'rights_confirm').control).toBe('answer_no'),
  );
});
