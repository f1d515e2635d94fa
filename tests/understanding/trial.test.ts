import { describe, expect, it } from '@jest/globals';

import type { State, Understanding } from '../../domain/understanding.ts';
import { states } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

type Row = readonly [said: string, state: State, expected: Partial<Understanding>];

const check = (rows: readonly Row[]) =>
  it.each(rows)('"%s" in %s', (said, state, expected) => {
    expect(understand(said, state)).toMatchObject(expected);
  });

describe('mobile numbers that nobody has yet', () => {
  check([
    ['06 98 76 54 32', 'ask_phone', { control: 'answer', valid: true, slots: { phone: '+31698765432' }, confirm: ['phone'] }],
    ['0699999999', 'ask_phone', { control: 'answer', valid: true, slots: { phone: '+31699999999' }, confirm: ['phone'] }],
    ['066 1234567', 'ask_phone', { control: 'answer', valid: true, slots: { phone: '+31661234567' }, confirm: ['phone'] }],
    ['+31 6 78 12 34 56', 'ask_phone', { control: 'answer', valid: true, slots: { phone: '+31678123456' }, confirm: ['phone'] }],
  ]);
});

describe('what is said to the summary', () => {
  check([
    ['telefoon graag', 'confirm_summary', { control: 'correct:phone' }],
    ['mijn telefoon graag', 'confirm_summary', { control: 'correct:phone' }],
    ['ja graag mijn e-mail', 'confirm_summary', { control: 'correct:email' }],
    ['bel me liever s avonds', 'confirm_summary', { control: 'answer', slots: { contactTime: 'avond' } }],
    ['bel me maar na zessen', 'confirm_summary', { control: 'answer', slots: { contactTime: 'na 18:00' } }],
    ['ja klopt maar het is mijn schoonmoeder', 'confirm_summary', { control: 'correct:relation', slots: { relation: 'schoonouder' } }],
    ['klopt, maar het gaat om mijn vader', 'confirm_summary', { control: 'correct:relation', slots: { relation: 'vader' } }],
    ['klopt, alleen woont ze in Breda', 'confirm_summary', { control: 'answer', slots: { situation: 'woont ze in Breda' } }],
    ['ja en ik ben overdag aan het werk', 'confirm_summary', { control: 'answer', slots: { situation: 'ik ben overdag aan het werk' } }],
    ['ja maar ze is 89', 'confirm_summary', { control: 'answer', slots: { situation: 'ze is 89' } }],
    ['en ze heeft ook diabetes', 'confirm_summary', { control: 'answer', slots: { situation: 'ze heeft ook diabetes' } }],
    ['voeg toe dat ze ook diabetes heeft', 'confirm_summary', { control: 'answer', slots: { situation: 'ze ook diabetes heeft' } }],
    ['ze woont alleen', 'confirm_summary', { control: 'answer', slots: { situation: 'ze woont alleen' } }],
    ['nee want ik heb ook nog een broer', 'confirm_summary', { control: 'answer', slots: { situation: 'ik heb ook nog een broer' } }],
    ['hmm', 'confirm_summary', { control: 'unclear' }],
    ['wis alles', 'confirm_summary', { control: 'stop', intent: 'erasure' }],
    ['gooi maar weg', 'confirm_summary', { control: 'stop', intent: 'erasure' }],
    ['mijn moeder is 89', 'confirm_summary', { control: 'answer', slots: { situation: 'mijn moeder is 89' } }],
    ['nee mijn moeder is 89', 'confirm_summary', { control: 'answer', slots: { situation: 'mijn moeder is 89' } }],
    ['ja dat klopt, ik ben het ermee eens', 'confirm_summary', { control: 'answer_yes' }],
    ['ja ze mogen me bellen', 'confirm_summary', { control: 'answer_yes' }],
    ['ja hoor, hij is goed zo', 'confirm_summary', { control: 'answer_yes' }],
    ['ja het klopt en ik heb niets toe te voegen', 'confirm_summary', { control: 'answer_yes' }],
    ['nee ik wil niets veranderen', 'confirm_summary', { control: 'answer_yes' }],
    ['ja ik wil graag dat jullie het versturen', 'confirm_summary', { control: 'answer_yes' }],
    ['ja hoor ik ben het zelf', 'confirm_summary', { control: 'answer_yes' }],
    ['ja het klopt dat jullie me bellen', 'confirm_summary', { control: 'answer_yes' }],
    ['nee, ik wil iets wijzigen', 'confirm_summary', { control: 'answer_no' }],
  ]);
});

it('an addition changes nobody who is cared for', () => {
  expect(understand('nee want mijn broer is ook ziek', 'confirm_summary')).toMatchObject({ control: 'answer' });
  expect(understand('nee want mijn broer is ook ziek', 'confirm_summary').slots).toEqual({ situation: 'mijn broer is ook ziek' });
});

describe('contact data taken out, in every state', () => {
  const rows = states.flatMap((state): Row[] => [
    ['nummer mag weg', state, { control: 'correct:phone' }],
    ['haal mijn telefoonnummer weg', state, { control: 'correct:phone' }],
    ['verwijder mijn nummer', state, { control: 'correct:phone' }],
    ['mijn mail mag eruit', state, { control: 'correct:email' }],
    ['verwijder mijn e-mailadres maar', state, { control: 'correct:email' }],
  ]);
  check(rows);
  it.each(rows)('"%s" in %s is no erasure and fills nothing', (said, state) => {
    const { intent, also, slots } = understand(said, state);
    expect([intent, ...also]).not.toContain('erasure');
    expect(slots).toEqual({});
  });
});

describe('withdrawals, in every state', () => {
  check(
    states.flatMap((state): Row[] => [
      ['ik heb me bedacht, toch maar niet die aanbiedingen', state, { intent: 'withdraw_consent' }],
      ['ik wil van die reclame af', state, { intent: 'withdraw_consent' }],
      ['ik wil geen mails van nationale nederlanden', state, { intent: 'withdraw_consent' }],
    ]),
  );
  const health = [
    'ik trek mijn toestemming voor gezondheid in',
    'ik wil niet meer dat jullie mijn gezondheid gebruiken',
    'trek mijn toestemming over mijn situatie in',
    'ik wil niet meer dat jullie mijn medische gegevens gebruiken',
  ];
  it.each(states.flatMap((state) => health.map((said) => [said, state] as const)))('"%s" in %s', (said, state) => {
    const { intent, because } = understand(said, state);
    expect(intent).toBe('withdraw_consent');
    expect(because.join(' ')).toMatch(/gezondheid|situatie|medisch/);
  });
});

describe('one of two numbers', () => {
  check([
    ['de laatste', 'choose', { control: 'answer', choice: 2 }],
    ['doe de laatste maar', 'choose', { control: 'answer', choice: 2 }],
    ['de eerste', 'choose', { control: 'answer', choice: 1 }],
    ['020', 'choose', { control: 'unclear' }],
    ['die met 020', 'choose', { control: 'unclear' }],
    ['06 12 34 56 78 dat is mijn werk, prive 06 87 65 43 21', 'ask_phone', { control: 'answer', slots: { phone: '+31687654321' } }],
    ['werk 0612345678, privé 0611223344', 'ask_phone', { control: 'answer', slots: { phone: '+31611223344' } }],
  ]);
});

describe('the best time in passing', () => {
  check([
    ['0612345001 na vijven', 'ask_phone', { control: 'answer', slots: { phone: '+31612345001', contactTime: 'na 17:00' } }],
    ['0612345678, bel na 6 uur savonds', 'ask_phone', { control: 'answer', slots: { phone: '+31612345678', contactTime: 'na 18:00' } }],
    ['0612345678 bel liefst s ochtends', 'ask_phone', { control: 'answer', slots: { phone: '+31612345678', contactTime: 'ochtend' } }],
    ['bel liefst s ochtends', 'ask_phone', { slots: { contactTime: 'ochtend' } }],
    [
      'Mijn man heeft dementie en ik trek het niet meer, bel liefst s ochtends',
      'ask_situation',
      { control: 'answer', slots: { contactTime: 'ochtend' } },
    ],
    ['alleen overdag bellen 0612345678', 'ask_phone', { slots: { phone: '+31612345678', contactTime: 'overdag' } }],
  ]);
  it('takes no time from a story', () => {
    expect(understand('mijn man is sinds maandag ziek, om 10 uur komt de thuiszorg', 'ask_situation').slots).not.toHaveProperty(
      'contactTime',
    );
    expect(understand('de huisarts belde maandag, bellen met de gemeente lukt nooit', 'ask_situation').slots).not.toHaveProperty(
      'contactTime',
    );
  });
});

describe('at the offer of a person', () => {
  check([
    ['Coby', 'handoff_offer', { control: 'answer', slots: { name: 'Coby' } }],
    ['Toos de Wit', 'handoff_offer', { control: 'answer', slots: { name: 'Toos de Wit' } }],
    ['niets', 'handoff_offer', { control: 'answer_no' }],
    ['nee hoor', 'handoff_offer', { control: 'answer_no' }],
    ['Ja', 'handoff_offer', { control: 'answer_yes', slots: {} }],
    ['Misschien', 'handoff_offer', { slots: {} }],
    ['Vanavond', 'handoff_offer', { slots: {} }],
  ]);
  it('a farewell', () => expect(['answer_no', 'smalltalk']).toContain(understand('doei', 'handoff_offer').control));
});

describe('the account', () => {
  check([
    ['we moeten opnieuw beginnen sinds zijn beroerte', 'ask_situation', { control: 'answer' }],
    ['opnieuw gevallen', 'ask_situation', { control: 'answer' }],
    ['weer opnieuw beginnen met zorg regelen', 'ask_situation', { control: 'answer' }],
    ['ik wil opnieuw beginnen', 'ask_situation', { control: 'restart' }],
    ['ik heb geen hulp', 'ask_situation', { control: 'answer' }],
    ['ik krijg geen hulp van de gemeente', 'ask_situation', { control: 'answer' }],
    ['wat zijn mijn rechten', 'ask_situation', { control: 'privacy_question' }],
    ['help mij', 'ask_situation', { control: 'help' }],
    ['help me alsjeblieft met mijn vader', 'ask_situation', { control: 'answer', slots: { relation: 'vader' } }],
    ['doe maar niet', 'ask_situation', { control: 'skip', slots: {} }],
    ['situatie: mijn zus heeft hulp nodig', 'ask_situation', { control: 'answer', slots: { situation: 'mijn zus heeft hulp nodig' } }],
    ['Mijn vraag is: hoe krijg ik hulp voor mijn man', 'ask_situation', { slots: { situation: 'hoe krijg ik hulp voor mijn man' } }],
    [
      'ik ben Jos 0612345563 jos@kpn.nl mijn zoon heeft autisme en ik red het niet meer',
      'ask_situation',
      { control: 'answer', slots: { name: 'Jos', phone: '+31612345563', situation: 'mijn zoon heeft autisme en ik red het niet meer' } },
    ],
  ]);
  it('not knowing is none', () => {
    const { control, slots } = understand('ik weet het niet', 'ask_situation');
    expect(['skip', 'help']).toContain(control);
    expect(slots).toEqual({});
  });
});

describe('how people give their name', () => {
  check([
    ['Stoop', 'ask_name', { control: 'answer', slots: { name: 'Stoop' } }],
    ['stoop', 'ask_name', { control: 'answer', slots: { name: 'stoop' } }],
    ['me naam is henk', 'ask_name', { control: 'answer', slots: { name: 'henk' } }],
    ['Jan & Marie', 'ask_name', { control: 'answer', slots: { name: 'Jan & Marie' } }],
    ['wij zijn Jan en Marie', 'ask_name', { control: 'answer', slots: { name: 'Jan en Marie' } }],
    ['ich heit Sjeng', 'ask_name', { control: 'answer', slots: { name: 'Sjeng' } }],
    ['k bin Jelle', 'ask_name', { control: 'answer', slots: { name: 'Jelle' } }],
    ["'k ben Mieke", 'ask_name', { control: 'answer', slots: { name: 'Mieke' } }],
    ['ik hiet Sietske', 'ask_name', { control: 'answer', slots: { name: 'Sietske' } }],
    ['My name is John', 'ask_name', { control: 'answer', slots: { name: 'John' } }],
    ['Merhaba, adım Ayşe', 'ask_name', { control: 'answer', slots: { name: 'Ayşe' } }],
    ['mn man is ziek', 'ask_name', { slots: { relation: 'partner' } }],
    ['ik ben doodop', 'ask_name', { crisis: 'overload' }],
    ['de naam moet Anna de Boer zijn', 'confirm_summary', { control: 'correct:name', slots: { name: 'Anna de Boer' } }],
    ['naam is toch Jos', 'confirm_summary', { control: 'correct:name', slots: { name: 'Jos' } }],
    ['ja, behalve mijn naam, die is Anne', 'confirm_summary', { control: 'correct:name', slots: { name: 'Anne' } }],
  ]);
  it.each(['ik ben doodop', 'mn man is ziek'])('"%s" gives none', (said) => {
    expect(understand(said, 'ask_name').slots).not.toHaveProperty('name');
  });
  it('"stop" stays a command', () => expect(understand('stop', 'ask_name').control).toBe('stop'));
});

describe('a person is wanted', () => {
  const wishes = [
    'kan ik niet gewoon een mens krijgen',
    'ik praat liever met iemand',
    'ik word liever gebeld',
    'mag ik met jullie bellen',
    'ik wil een vrouw aan de lijn',
    'hallo is er een mens',
  ];
  check(
    (['start', 'ask_name', 'ask_phone', 'ask_situation', 'confirm_summary'] as const).flatMap((state) =>
      wishes.map((said): Row => [said, state, { control: 'human', intent: 'human' }]),
    ),
  );
  check([['ik word liever gebeld op 0612345678', 'ask_phone', { control: 'answer', slots: { phone: '+31612345678' } }]]);
});

describe('another way of contact than the one asked for', () => {
  check([
    ['bel maar niet', 'ask_phone', { control: 'skip' }],
    ['ik mail liever', 'ask_phone', { control: 'skip' }],
    ['liever mailen', 'ask_phone', { control: 'skip' }],
    ['doe maar bellen', 'ask_email', { control: 'skip' }],
    ['bel maar gewoon', 'ask_email', { control: 'skip' }],
  ]);
});

describe('greetings and thanks', () => {
  check(['hallo', 'hoi', 'goedemiddag', 'moi'].map((said): Row => [said, 'ask_situation', { control: 'smalltalk', because: [said] }]));
  it.each(['dank je wel', 'bedankt', 'dankjewel hoor'])('"%s"', (said) => {
    const { control, because } = understand(said, 'ask_phone');
    expect(control).toBe('smalltalk');
    expect(because.join(' ')).toMatch(/dank/);
  });
});

describe('danger told by implication', () => {
  check([
    ['ik denk er soms aan om er niet meer te zijn', 'ask_situation', { crisis: 'suicidal' }],
    ['ik zou willen dat het voorbij was', 'ask_situation', { crisis: 'suicidal' }],
    ['als zij er niet meer is wil ik ook niet meer', 'ask_situation', { crisis: 'suicidal' }],
    ['ze praat ineens scheef', 'ask_situation', { crisis: 'medical_emergency' }],
    ['mijn vader met dementie is zoek', 'ask_situation', { crisis: 'medical_emergency' }],
    ['112', 'ask_email', { crisis: 'medical_emergency' }],
    ['mijn man is dement en hij doet me soms pijn', 'ask_situation', { crisis: 'violence' }],
    ['ik mag van mijn vader niet naar school', 'ask_situation', { crisis: 'violence' }],
    ['het hoeft voor mij niet meer', 'handed_over', { crisis: 'suicidal' }],
    ['het hoeft niet meer, ik heb al hulp', 'handed_over', { crisis: 'none', control: 'answer' }],
    ['de sleutels zijn weer zoek', 'ask_situation', { crisis: 'none' }],
    ['mijn rug doet me pijn', 'ask_situation', { crisis: 'none' }],
  ]);
});

describe('how one wants to be reached, where something else is asked', () => {
  check([
    ['ik wil niet gebeld worden', 'ask_name', { control: 'unclear', preference: 'email' }],
    ['ook niet mailen', 'ask_phone', { control: 'skip', preference: 'chat' }],
    ['geen nummer en geen mail', 'ask_phone', { control: 'skip', preference: 'chat' }],
    ['alleen chatten', 'ask_phone', { control: 'skip', preference: 'chat' }],
    ['liever bellen', 'ask_email', { control: 'skip', preference: 'phone' }],
    ['liever met een medewerker bellen', 'ask_email', { control: 'human' }],
    ['ik wil gemaild worden', 'confirm_summary', { preference: 'email' }],
  ]);
});

describe('names as they are said', () => {
  check([
    ['ik zelf heet Coby', 'ask_name', { slots: { name: 'Coby' } }],
    ['ik heet nu Riet Jansen', 'handed_over', { slots: { name: 'Riet Jansen' } }],
    ['Hier spreekt Willem', 'ask_name', { slots: { name: 'Willem' } }],
    ['mijn naam is jan, jan de boer', 'ask_name', { slots: { name: 'jan de boer' } }],
    ['ik heet Noa ben 14', 'ask_name', { slots: { name: 'Noa' }, flags: ['minor'] }],
    ['Wim bos tel 0612345678', 'ask_name', { slots: { name: 'Wim bos', phone: '+31612345678' } }],
  ]);
  it("keeps another's number out of the own", () => {
    expect(understand('Mijn moeder, mevrouw Dekker, 038 421 34 56', 'ask_phone').slots).toEqual({ relation: 'moeder' });
  });
});

describe('what is said to the summary or to consent besides', () => {
  check([
    ['tis goe zo', 'confirm_summary', { control: 'answer_yes' }],
    ['ik denk het wel', 'confirm_summary', { control: 'answer_yes' }],
    ['ga je gang', 'confirm_summary', { control: 'answer_yes' }],
    ["'s ochtends", 'confirm_summary', { control: 'answer', slots: { contactTime: 'ochtend' } }],
    ['het gaat om mijn vader', 'confirm_summary', { control: 'correct:relation', slots: { relation: 'vader' } }],
    [
      'nee en mijn vrouw heeft ook hartfalen',
      'ask_consent',
      { control: 'answer_no', slots: { situation: 'mijn vrouw heeft ook hartfalen' } },
    ],
    ['nee liever niet, ik krijg al zoveel reclame', 'ask_consent', { control: 'answer_no', slots: {} }],
  ]);
});

describe('a question about the question, and a stop that is none', () => {
  check([
    ['hoezo mijn nummer', 'ask_phone', { control: 'privacy_question', asks: 'why' }],
    ['waarom mijn mail', 'ask_email', { control: 'privacy_question', asks: 'why' }],
    ['stoppen met werken lukt niet', 'ask_phone', { control: 'unclear' }],
    ['stop met die vragen', 'ask_phone', { control: 'stop' }],
  ]);
});

describe('relatives by the names people call them', () => {
  check([
    ['opa is van de trap gevallen in juni, sindsdien slaap ik er om de dag', 'ask_situation', { slots: { relation: 'grootouder' } }],
    ["papa's benen zijn er afgezet", 'ask_situation', { slots: { relation: 'vader' } }],
    ['Sinds mama er niet meer is kan pa niet alleen', 'ask_situation', { slots: { relation: 'vader' } }],
    ['mijn vrouw haar moeder woont bij ons in', 'ask_situation', { slots: { relation: 'schoonouder' } }],
    ['de tweeling van mijn zus woont bij mij', 'ask_situation', { slots: { relation: 'ander_familielid' } }],
    ['hij is een vriend van de biljart en ik doe zijn post', 'ask_situation', { slots: { relation: 'vriend' } }],
    ['Coby\n\nVerzonden vanaf mijn iPhone', 'ask_name', { slots: { name: 'Coby' } }],
  ]);
});

describe('what real people typed on the page', () => {
  check([
    ['bel me niet tussen 12 en 1', 'confirm_summary', { slots: { contactTime: 'niet tussen 12:00 en 13:00' } }],
    ['ja maar niet voor tienen bellen', 'confirm_summary', { slots: { contactTime: 'niet voor 10:00' } }],
    ['ik ben pas 13 dus weet niet of dat mag', 'ask_consent', { control: 'unclear', flags: ['minor'] }],
    ['houdoe ik ben ons Mien van de Ven', 'ask_name', { slots: { name: 'Mien van de Ven' } }],
    ['nee de naam moet Ria Bosch zijn en niet Bos', 'confirm_summary', { control: 'correct:name', slots: { name: 'Ria Bosch' } }],
    ['tis Jan', 'ask_name', { slots: { name: 'Jan' } }],
    ['kan ik ook gewoon bellen', 'ask_phone', { control: 'human' }],
    ['ik pak het ff', 'ask_phone', { control: 'unclear', because: ['ik pak het ff'] }],
    ['en wanneer dan?', 'handed_over', { control: 'help' }],
    ['annuleer maar', 'handed_over', { control: 'answer' }],
    ['toch wel, stuur die aanbiedingen maar', 'handed_over', { intent: 'other', also: [] }],
  ]);
  it.each(['huh', 'ff kijke', 'My mother'])('"%s" is nobody\'s name', (said) =>
    expect(understand(said, 'ask_name').slots.name).toBeUndefined(),
  );
});
