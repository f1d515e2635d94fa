import { describe, expect, it } from '@jest/globals';
import type { State } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const relationIn = (said: string, state: State): string | undefined => understand(said, state).slots.relation;

describe('who receives the care, where a number, an address or a time was asked', () => {
  it.each<[said: string, state: State, relation: string | undefined]>([
    ['mijn moeder is te bereiken op 0578-612345, het mijne moet ik even opzoeken', 'ask_phone', 'moeder'],
    ["m'n oom heeft wel mail, jan.post46@kpnmail.nl, ikzelf niet", 'ask_email', 'ander_familielid'],
    ['mijn vader slaapt van 1 tot 3, dus tussen 13:00 en 15:00 kan ik rustig praten', 'ask_time', 'vader'],
    ['nooit op woensdag, dan breng ik mijn man naar de dialyse', 'ask_time', 'partner'],
    // Through whom one is reached, or who shares the number, only helps.
    ['neem maar het nummer van mijn zoon, ik hoor niks meer: 0645362718', 'ask_phone', undefined],
    ['0641073392 voor mij en 0641073393 voor mijn vrouw, bel mij', 'ask_phone', undefined],
    ['mijn dochter leest mijn mail, s.brandsma@outlook.com', 'ask_email', undefined],
    ['maandag niet want dan past mijn zuster een dagje op', 'ask_time', undefined],
    ['oma.stien@hetnet.nl', 'ask_email', undefined],
    ['0653907712 / ma ochtend', 'ask_phone', undefined],
    ['0640 22 91 83 is de goeie, 0640 22 91 38 was van mijn moeder zaliger', 'ask_phone', undefined],
  ])('%s (%s): %s', (said, state, relation) => expect(relationIn(said, state)).toBe(relation));
});

describe('who receives the care after all', () => {
  it.each<[said: string, state: State, relation: string]>([
    ['de relatie klopt niet, zij is mijn tante', 'confirm_summary', 'ander_familielid'],
    ['zoon? nee, broer!', 'confirm_summary', 'broer_zus'],
    ['er staat buurman. het is mijn broer', 'confirm_summary', 'broer_zus'],
    ['vriend moet buurman zijn', 'confirm_summary', 'buur'],
    ['er moet opa staan', 'confirm_summary', 'grootouder'],
    ['moeder klopt maar vader hoort er ook bij', 'confirm_summary', 'ouders'],
    ['het gaat niet alleen om pa, ook om ma', 'confirm_summary', 'ouders'],
    ['Bij voor wie: dat moeten er twee zijn, mijn man en mijn dochter', 'confirm_summary', 'meerdere'],
    ['het is de vader van mijn man, niet die van mij', 'confirm_summary', 'schoonouder'],
    ['ouders? enkel mijn vader, ma leeft niet meer', 'confirm_summary', 'vader'],
    ["verander 'vriend' in 'man', wij zijn vorige maand getrouwd", 'confirm_summary', 'partner'],
    ['ik zei dat ik voor mijn vriend zorg maar ik bedoel mijn man', 'handoff_offer', 'partner'],
    ['Voor tante Sjaan, niet voor mijn moeder', 'resume_offer', 'ander_familielid'],
    ['ik zorg voor ons kind, niet voor mijn zus', 'ask_phone', 'kind'],
  ])('%s (%s): %s', (said, state, relation) => {
    const { control, slots } = understand(said, state);
    expect({ control, relation: slots.relation }).toEqual({ control: 'correct:relation', relation });
  });

  it.each<[said: string, state: State]>([
    ['niet mijn man bellen maar mijn dochter', 'ask_phone'],
    ['nee want ik heb ook nog een broer', 'confirm_summary'],
    ['mijn man is niet boos maar mijn zoon wel', 'confirm_summary'],
    ['niet voor mijn man, wel voor mij', 'ask_consent'],
  ])('is not changed by: %s (%s)', (said, state) => expect(understand(said, state).control).not.toBe('correct:relation'));
});

describe("whose care it is, without a word for a relative of one's own", () => {
  it.each<[said: string, relation: string | undefined]>([
    ['Onze Stijn is 22 en woont thuis met een angststoornis', 'kind'],
    ['mijn vriendin heeft endometriose en ik doe alles', 'partner'],
    ['mijn vriendin van het koor heeft endometriose', 'vriend'],
    ['ik zorg voor een vriend met hiv', 'vriend'],
    ['ik ben een man van 78 en zoek een vrijwilliger', undefined],
    ['Noaber Graads is slecht, ik doe zijn eten', 'buur'],
  ])('%s', (said, relation) => expect(understand(said, 'ask_situation').slots.relation).toBe(relation));
});
