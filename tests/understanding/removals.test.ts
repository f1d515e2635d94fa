import { describe, expect, it } from '@jest/globals';
import type { State } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

describe('something is to be left out, said at the summary', () => {
  it.each<[said: string, control: string, removes: string[]]>([
    ['haal mijn mail er maar uit', 'correct:email', ['email']],
    ['doe dat nummer toch maar weg', 'correct:phone', ['phone']],
    ['e-mail mag eruit', 'correct:email', ['email']],
    ['klopt, maar het telefoonnummer wil ik er niet in', 'correct:phone', ['phone']],
    ['schrap mijn 06 maar', 'correct:phone', ['phone']],
    ['zonder e-mail graag', 'correct:email', ['email']],
    ['doe het maar zonder mijn nummer', 'correct:phone', ['phone']],
    ['ik wil toch niet dat mijn nummer wordt doorgegeven', 'correct:phone', ['phone']],
    ['mijn mailadres hoeft er niet bij', 'correct:email', ['email']],
    ['streep mijn telefoon maar door', 'correct:phone', ['phone']],
    ['liever geen telefoonnummer erbij', 'correct:phone', ['phone']],
    ['gebruik mijn mailadres maar niet', 'correct:email', ['email']],
    ['die mail moet er nog uit', 'correct:email', ['email']],
    ['haal mijn nummer en mail eruit', 'correct:phone', ['phone', 'email']],
    ['mijn naam liever niet doorgeven', 'correct:name', ['name']],
    ['laat mijn naam maar weg', 'correct:name', ['name']],
    ['liever zonder mijn achternaam', 'correct:name', ['surname']],
    ['mijn achternaam mag eruit', 'correct:name', ['surname']],
    ['ja, maar alleen mijn voornaam graag', 'correct:name', ['surname']],
    ['dat verhaal hoeft er niet bij', 'correct:situation', ['situation']],
    ['laat mijn verhaal maar weg', 'correct:situation', ['situation']],
  ])('%s', (said, control, removes) => {
    const { intent, also, slots, ...heard } = understand(said, 'confirm_summary');
    expect(heard).toMatchObject({ control, removes });
    expect([[intent, ...also], slots]).toEqual([['intake'], {}]);
  });
});

describe('a number or an address that may go, whenever it is said', () => {
  it.each<[said: string, state: State, removes: string]>([
    ['haal mijn nummer toch maar weg', 'ask_email', 'phone'],
    ['mijn mail mag eruit', 'ask_situation', 'email'],
    ['verwijder mijn nummer', 'handed_over', 'phone'],
  ])('%s, at %s', (said, state, removes) => expect(understand(said, state)).toMatchObject({ removes: [removes] }));
});

describe('nothing is left out', () => {
  it.each([
    'ja, mijn nummer mag erin blijven',
    'mijn nummer mag niet weg',
    'mijn e-mail klopt niet',
    'mijn naam is niet goed doorgegeven',
    'er staat geen nummer bij',
    'gebruik dat nummer maar, niet het andere',
    'zonder nummer kan niemand me bellen toch',
    'ze is haar telefoon kwijt',
    'mijn moeder wil haar telefoon weg doen',
    'nee mijn nummer is anders',
    'gooi alles maar weg',
    'verwijder mijn gegevens',
    'ik heb geen achternaam ingevuld',
    'klopt, en haar verhaal is nog niet klaar',
  ])('%s', (said) => expect(understand(said, 'confirm_summary').removes).toBeUndefined());
});
