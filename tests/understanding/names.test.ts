import { describe, expect, it } from '@jest/globals';

import { understand } from '../../dialogs/understanding/understand.ts';

const named: [said: string, name: string][] = [
  ['Riet', 'Riet'],
  ['riet', 'riet'],
  ['JANSEN', 'JANSEN'],
  ['J', 'J'],
  ['Riet de Vries', 'Riet de Vries'],
  ['riet de vries', 'riet de vries'],
  ['Van der Sluis', 'Van der Sluis'],
  ['van der berg', 'van der berg'],
  ["J.P. van 't Hof", "J.P. van 't Hof"],
  ['Nynke in ’t Veld', 'Nynke in ’t Veld'],
  ['Jan op de Beek', 'Jan op de Beek'],
  ['A. de Wit-van den Berg', 'A. de Wit-van den Berg'],
  ['Mevrouw A.M. van den Berg - de Groot', 'A.M. van den Berg - de Groot'],
  ['Patsy Van der Meeren', 'Patsy Van der Meeren'],
  ['Jan v/d Berg', 'Jan v/d Berg'],
  ['Mohammed el Amrani', 'Mohammed el Amrani'],
  ['Fatima Aït Ouahman', 'Fatima Aït Ouahman'],
  ['Ayşe Yılmaz', 'Ayşe Yılmaz'],
  ['Krzysztof Wiśniewski', 'Krzysztof Wiśniewski'],
  ['Radjinder Ramdin', 'Radjinder Ramdin'],
  ["Sean O'Connor", "Sean O'Connor"],
  ['Maria da Silva', 'Maria da Silva'],
  ['Nguyễn Văn An', 'Nguyễn Văn An'],
  ['Иван', 'Иван'],
  ['Jan-Willem', 'Jan-Willem'],
  ['Ik heet Wil', 'Wil'],
  ['Wil', 'Wil'],
  ['Wil de Boer', 'Wil de Boer'],
  ['Roos', 'Roos'],
  ['met Roos', 'Roos'],
  ['Ben', 'Ben'],
  ['ik ben Ben', 'Ben'],
  ['Dirk Stop', 'Dirk Stop'],
  ['Karel Graag', 'Karel Graag'],
  ['mijn naam is Jan van der Meer hoor', 'Jan van der Meer'],
  ['hoi, ik ben fatma', 'fatma'],
  ['hallo ik ben piet van der berg. mijn dochter heet Anja', 'piet van der berg'],
  ['Goedemorgen, u spreekt met Hendrik Jan ten Cate', 'Hendrik Jan ten Cate'],
  ['Met Piet', 'Piet'],
  ['Piet hier', 'Piet'],
  ['noem me maar Toos', 'Toos'],
  ['zeg maar gewoon Ali', 'Ali'],
  ['u mag Ali zeggen', 'Ali'],
  ['ze noemen me allemaal Truus', 'Truus'],
  ['mijn naam? Els', 'Els'],
  ['Naam: Riet de Vries', 'Riet de Vries'],
  ['Voornaam: Riet Achternaam: de Vries', 'Riet de Vries'],
  ['mevrouw Van Dijk', 'Van Dijk'],
  ['dhr. P. Bakker', 'P. Bakker'],
  ['de heer Bakker', 'Bakker'],
  ['dr. Peters', 'Peters'],
  ['Familie Jansen', 'Jansen'],
  ['Riet, 62', 'Riet'],
  ['Jan Jansen (72 jaar)', 'Jan Jansen'],
  ['Ik ben Jan, 72', 'Jan'],
  ['Riet (zij/haar)', 'Riet'],
  ['Riet de Vries 😊👍', 'Riet de Vries'],
  ['*Riet*', 'Riet'],
  ['Riet, met een t op het eind', 'Riet'],
  ['Jan, punt.', 'Jan'],
  ['Riet. Groetjes', 'Riet'],
  ['Riet, dochter van Annie', 'Riet'],
  ['Karin, namens mijn vader Piet', 'Karin'],
  ['ik ben Karin en bel namens mijn vader Piet', 'Karin'],
  ['Riet en ik zorg voor mijn man', 'Riet'],
  ['Mijn naam is Riet. Ik zorg voor mijn man.', 'Riet'],
  ['Wout, ik zoek hulp voor mijn zoon', 'Wout'],
  ['Riet van Dam uit Zwolle', 'Riet van Dam'],
  ['Sjaan van de Ven uut Oss', 'Sjaan van de Ven'],
  ["'k heet Loes", 'Loes'],
  ['zegmaar Bep', 'Bep'],
  ['goeiemiddag meneer met Truus Verhoeven spreekt u', 'Truus Verhoeven'],
  ['ja hallo ik ben dus mevrouw Hendriks', 'Hendriks'],
  ['De heer en mevrouw Smit', 'Smit'],
  ['annie hier nogmaals', 'annie'],
  ['Ik heet Wim maar iedereen noemt me Willem', 'Willem'],
];

const nameless: [said: string, why: string][] = [
  ['Mijn moeder heet Annie', 'moeder'],
  ['Annie is mijn moeder', 'moeder'],
  ['namens mijn vader Piet', 'vader'],
  ['zij heet Annie', ''],
  ['Mijn man Kees', 'man'],
  ['voor mijn man Kees de Wit', 'man'],
  ['familie van Kees', ''],
];

const noNames = [
  'ik heb hulp nodig voor mijn man',
  'mijn moeder',
  'ik ben moe',
  'ik ben boos',
  'ik ben gescheiden',
  'ik ben mantelzorger',
  'ik ben 62',
  'Ik ben Nederlander',
  'zeg jij eerst maar hoe jij heet',
  'ik ben er klaar mee',
  'ik ben op zoek naar hulp',
  'thuiszorg aanvragen',
  'dementie',
  'sdfghj',
  '123',
  '...',
  '?',
  '',
];

describe('names', () => {
  it.each(named)('%s → %s', (said, name) => {
    const { slots, control, valid } = understand(said, 'ask_name');
    expect([slots.name, control, valid]).toEqual([name, 'answer', true]);
  });

  it.each(nameless)('"%s" is the name of another', (said, whose) => {
    const { slots, problem, valid } = understand(said, 'ask_name');
    expect([slots.name, problem?.slot, problem?.reason, valid]).toEqual([undefined, 'name', 'otherPerson', false]);
    expect(problem).toEqual(expect.objectContaining(whose ? { whose } : { reason: 'otherPerson' }));
  });

  it.each(noNames)('"%s" is no name', (said) => {
    const { slots, problem, valid } = understand(said, 'ask_name');
    expect([slots.name, problem, valid]).toEqual([undefined, { slot: 'name', reason: 'none' }, false]);
  });

  it.each([
    ['stop', 'stop'],
    ['help', 'help'],
    ['terug', 'back'],
    ['mens', 'human'],
    ['opnieuw', 'restart'],
    ['overslaan', 'skip'],
  ])('a bare command stays a command: %s', (said, control) => {
    expect(understand(said, 'ask_name')).toMatchObject({ control, slots: {}, valid: false });
  });

  it('keeps the account that comes instead of a name', () => {
    expect(understand('ik heb hulp nodig voor mijn man', 'ask_name').slots).toEqual({
      situation: 'ik heb hulp nodig voor mijn man',
      relation: 'partner',
    });
  });
});
