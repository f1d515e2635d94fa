import { describe, expect, it } from '@jest/globals';

import { states } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const grave: Record<string, string[]> = {
  suicidal: [
    'ik wil dood',
    'ik wil niet meer leven',
    'ik wou dat ik dood was',
    'ik maak er een eind aan',
    'ik denk aan zelfmoord',
    'soms denk ik: was ik er maar niet meer',
    'als hij dood is stap ik er ook uit',
    'mijn man zegt dat hij niet meer wil leven',
    'hij zegt dat hij dood wil',
    'ze zijn beter af zonder mij',
    'ik ben iedereen alleen maar tot last',
    'ik heb pillen opgespaard',
    'hij dreigt voor de trein te springen',
    'mijn dochter snijdt zichzelf',
    'ik ga mezelf wat aandoen',
    'ik heb geen zin meer in het leven',
    'hij vraagt of ik hem wil helpen sterven',
    'ik wil slapen en nooit meer wakker worden',
    'het hoeft voor mij allemaal niet meer',
    'mijn afscheidsbrief ligt klaar',
    'hij zegt soms dat hij er niet meer wil zijn',
    'ik zou het niet erg vinden als ik morgen niet meer wakker werd',
  ],
  medical_emergency: [
    'mijn man ademt niet meer',
    'ze krijgt geen lucht',
    'mijn vader ligt op de grond en reageert niet',
    'ik krijg haar niet wakker',
    'hij heeft pijn op de borst',
    'haar mond hangt scheef',
    'mijn moeder heeft denk ik een beroerte',
    'ze is gevallen en bloedt hevig',
    'mijn moeder is net van de trap gevallen',
    'mijn vader is ineens heel benauwd',
    'ik heb haar per ongeluk te veel insuline gegeven',
    'mijn man heeft zijn medicijnen dubbel gehad',
    'hij heeft een epileptische aanval',
    'er is brand',
    'ik ruik gas',
    'mijn moeder met dementie is weggelopen, we kunnen haar nergens vinden',
    '40 graden koorts en heel verward',
    'ze heeft al een dag niet geplast en is heel suf',
    'hij valt steeds flauw',
    'hij is bewusteloos',
  ],
  violence: [
    'mijn man slaat mij',
    'mn man slaat me als ie boos is',
    'ik heb mijn moeder geslagen',
    'ik ben bang dat ik haar iets aandoe',
    'mijn broer bedreigt mij',
    'ze binden mijn moeder vast in het verpleeghuis',
    'ik sluit haar op als ik weg moet',
    'mijn zoon steelt geld van oma',
    'mijn moeder wordt verwaarloosd',
    'ik geef haar extra pillen zodat ze rustig is',
    'ze wordt hardhandig behandeld',
    'ik ben bang voor mijn man',
    'hij heeft een mes',
    'ik word mishandeld',
    'mijn zoon met autisme slaat soms als hij overprikkeld is',
  ],
};

const none = [
  'ik schrik me dood',
  'ik lach me dood',
  'dat is doodgewoon',
  'we zitten op een dood punt',
  'ik wil niet dood',
  'na zijn dood wil ik verhuizen',
  'mijn moeder is vorig jaar overleden',
  'mijn vader pleegde zelfmoord tien jaar geleden',
  'mijn broer heeft zelfmoord gepleegd',
  'hoe werkt euthanasie bij dementie',
  'mijn moeder wil euthanasie',
  'wie zorgt er voor hem als ik er niet meer ben',
  'ik zet zijn medicijnen klaar',
  'mijn vader heeft vorig jaar een beroerte gehad',
  'sinds zijn herseninfarct kan hij niet meer praten',
  'ik zorg voor mijn man met een beroerte',
  'mijn moeder valt vaak',
  'mijn vader is snel benauwd bij het traplopen',
  'hij is al een paar keer weggelopen',
  'de hond is weggelopen',
  'de gemeente reageert niet',
  'mijn moeder heeft epilepsie',
  'wat moet ik doen als hij een epileptische aanval krijgt',
  'mijn man is stervende in het hospice',
  'ik voel me opgesloten in huis',
  'mijn fiets is gestolen',
  'ze eet met mes en vork',
  'ik ben vroeger geslagen door mijn ex',
  'ik ben mijn man kwijt aan dementie',
  'ik heb een cursus gevolgd over reanimatie',
  'mijn moeder is dood gegaan en ik weet niet hoe ik verder moet',
  'mijn vrouw is overleden en nu zit ik alleen',
];

describe('crisis', () => {
  for (const [crisis, lines] of Object.entries(grave)) {
    it.each(lines)(`${crisis}: %s`, (said) => {
      for (const state of ['start', 'ask_name', 'ask_situation', 'handed_over'] as const) {
        expect(understand(said, state)).toMatchObject({
          crisis,
          control: 'crisis',
          intent: 'human',
          flags: expect.arrayContaining(['crisis']),
        });
      }
    });
  }

  it.each(none)('none: %s', (said) => expect(understand(said, 'ask_situation').crisis).toBe('none'));

  it.each([
    'ik kan niet meer',
    'ik ben op',
    'ik trek het niet meer',
    'ik zit er helemaal doorheen',
    'ik ben zo moe',
    'ik voel me zo eenzaam',
  ])('exhaustion alone: %s', (said) => {
    expect(understand(said, 'ask_situation')).toMatchObject({ crisis: 'overload', control: 'unclear', flags: ['overload'] });
  });

  it('exhaustion inside a story is the answer', () => {
    expect(understand('ik ben uitgeput van de zorg voor mijn man met dementie', 'ask_situation')).toMatchObject({
      crisis: 'overload',
      control: 'answer',
      valid: true,
    });
  });

  it('wins in every state, and shows the words that decided', () => {
    for (const state of states) {
      const { control, because } = understand('Laat maar. Ik wil dood!', state);
      expect([state, control]).toEqual([state, 'crisis']);
      expect(because[0]).toBe('wil dood');
    }
  });
});
