import { describe, expect, it } from '@jest/globals';

import type { Crisis, State } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

/** Said alone each of these raises an alarm. */
const graves: [string, Crisis][] = [
  ['Vanavond neem ik alle pillen van mijn man in.', 'suicidal'],
  ['ik heb afscheid genomen van mijn kinderen', 'suicidal'],
  ['ik zou liever dood zijn dan dit', 'suicidal'],
  ['mijn man slaat me', 'violence'],
  ['hij knijpt mijn keel dicht', 'violence'],
  ['mijn vader wordt in de instelling geslagen', 'violence'],
  ['ze is bewusteloos', 'medical_emergency'],
  ['hij stikt', 'medical_emergency'],
  ['er is brand', 'medical_emergency'],
  ['bel 112', 'medical_emergency'],
];
const asking = [
  'Hierbij verzoek ik u mijn gegevens te wissen.',
  'hoe lang bewaren jullie dit?',
  'ik wil een klacht indienen,',
  'Ik wil inzage in mijn gegevens.',
];

describe('danger behind something that is asked about data', () => {
  it.each(asking.flatMap((before) => graves.map(([grave, kind]) => [`${before} ${grave}`, kind])))('%s', (text, kind) =>
    expect(understand(text, 'start').crisis).toBe(kind),
  );
});

describe('danger behind an ordinary line', () => {
  it.each([
    ['We hebben een pgb aangevraagd bij de gemeente. hij knijpt mijn keel dicht', 'violence'],
    ['We hebben een pgb aangevraagd bij de gemeente. ik wil niet meer wakker worden', 'suicidal'],
    ['Ik zorg al drie jaar voor mijn man. hij stikt', 'medical_emergency'],
  ])('%s', (text, kind) => expect(understand(text, 'ask_situation').crisis).toBe(kind));
});

describe('what only sounds like danger beside something that is asked', () => {
  it.each([
    'delen jullie echt met de bank? dan ben ik daar tegen en wil ik dat het stopt',
    'even de handrem op het gebruik van mijn gegevens, en de motor niet slopen',
    'Ik wil het profiel zien dat van mij is gemaakt, en dan wil ik dat het ophoudt.',
  ])('%s', (text) => expect(understand(text, 'start').control).not.toBe('crisis'));
});

describe('a right that is asked in the same breath as danger is told', () => {
  const states: State[] = ['start', 'ask_situation', 'ask_phone', 'after_crisis', 'handed_over'];
  it.each(states)('is kept at %s', (state) => {
    for (const text of [
      'verwijder mijn gegevens want vanavond maak ik er een eind aan',
      'Wis alles van mij, ik pleeg vanavond zelfmoord',
      'Hierbij verzoek ik u mijn gegevens te wissen. Vanavond neem ik alle pillen van mijn man in.',
    ])
      expect(understand(text, state)).toMatchObject({ control: 'crisis', crisis: 'suicidal', also: ['erasure'] });
    expect(understand('ik wil een klacht indienen, mijn man slaat me', state)).toMatchObject({ control: 'crisis', also: ['complaint'] });
  });
  it('is none where only danger is told', () => {
    for (const [text] of graves) expect(understand(text, 'ask_situation').also).toEqual([]);
  });
});

describe('danger in words that were not known', () => {
  it.each([
    ['ik wil samen met mijn man sterven', 'suicidal'],
    ['wij willen samen dood', 'suicidal'],
    ['ik wil zelfmrod plegen', 'suicidal'],
    ['ik denk aan zefmoord', 'suicidal'],
    ['help hij gaat dood', 'medical_emergency'],
    ['hij gaat dood nu', 'medical_emergency'],
    ['mijn man kan opeens niet meer praten', 'medical_emergency'],
    ['ambulance', 'medical_emergency'],
  ])('%s', (text, kind) => expect(understand(text, 'ask_situation').crisis).toBe(kind));
});

describe('everyday lines of care and talk raise no alarm', () => {
  it.each([
    ['hij heeft dementie', 'ask_situation'],
    ['ze is dement', 'ask_situation'],
    ['hij heeft alzheimer', 'ask_situation'],
    ['ze heeft pijn', 'ask_situation'],
    ['Mijn moeder heeft dementie en ze vergeet steeds vaker waar ze is en wie er komt', 'ask_situation'],
    ['ik geef hem insuline', 'ask_situation'],
    ["ik leg haar 's avonds in bed", 'ask_situation'],
    ['ik kan haar niet alleen laten', 'ask_situation'],
    ['ze roept de hele nacht', 'ask_situation'],
    ['Hij slaat of schopt niet, hij is alleen onrustig', 'ask_situation'],
    ['beloof je dat je terugbelt?', 'start'],
    ['beloof je dat niemand dit leest?', 'ask_phone'],
    ['ik ben klaar', 'handed_over'],
    ['bedankt voor alles', 'handed_over'],
    ['ik ben er morgen niet', 'ask_time'],
  ] as const)('%s, at %s', (text, state) => expect(understand(text, state).control).not.toBe('crisis'));
});

describe('after an alarm', () => {
  it.each(
    'dat was geen grapje|geen grapje|het is geen grap|het gaat niet goed|zo gaat het niet verder|het gaat helemaal niet beter|ik ga niet verder|niet doorgaan|ik ga niet door|ik bedoelde precies wat ik zei|ik meende het|mijn zus komt niet|de ambulance is er niet'.split(
      '|',
    ),
  )('"%s" takes nothing back, and says of nobody that they are there', (text) => {
    const heard = understand(text, 'after_crisis');
    expect(heard.isNear).toBeUndefined();
    expect(['unclear', 'crisis']).toContain(heard.control);
  });
  it.each(['ja', 'oké', 'klopt', 'oke dag', 'dat bedoel ik'])('"%s" says of nobody that they are there', (text) => {
    const heard = understand(text, 'after_crisis');
    expect(heard.isNear).toBeUndefined();
    expect(['answer_yes', 'smalltalk']).toContain(heard.control);
  });
  it.each(['verder', 'ik wil verder', 'ga maar door', 'kunnen we verder met de vragen', 'ik meende het niet', 'het gaat weer goed'])(
    '"%s" goes on',
    (text) => expect(understand(text, 'after_crisis').control).toBe('answer_no'),
  );
  it.each(['ja mijn zus komt', 'ja ik hang in de wacht bij 113', 'ik heb gebeld', 'mijn man is bij me'])(
    '"%s" says that help is near',
    (text) => expect(understand(text, 'after_crisis')).toMatchObject({ control: 'answer_yes', isNear: true }),
  );
});

describe('a demand in few words', () => {
  it.each<State>(['start', 'rights_confirm', 'handoff_offer'])('is no danger (%s)', (state) => {
    const { crisis, intent, also } = understand('ja, wis alles', state);
    expect([crisis, [intent, ...also].includes('erasure')]).toEqual(['none', true]);
  });
});
