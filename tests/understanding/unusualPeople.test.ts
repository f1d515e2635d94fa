import { describe, expect, it } from '@jest/globals';

import { understand } from '../../dialogs/understanding/understand.ts';
import { namedAmong } from '../../dialogs/form/namedAmong.ts';
import type { Slots, State } from '../../domain/understanding.ts';

const slotsOf = (text: string, state: State): Slots => {
  const { situation: _, ...slots } = understand(text, state).slots;
  return slots;
};

describe('a name', () => {
  it.each<[text: string, state: State, name: string | undefined]>([
    ['yo met tjalling', 'ask_name', 'tjalling'],
    ['hoi marit hier', 'ask_name', 'marit'],
    ['moi, hilko oet Veendam', 'ask_name', 'hilko'],
    ['Hej, Floor de Wit', 'ask_name', 'Floor de Wit'],
    ['ja hallo eh met corrie slagter', 'ask_name', 'corrie slagter'],
    ['liever Mien dan Wilhelmina', 'ask_name', 'Mien'],
    ['Ellen, en mag ik vragen wie dit leest?', 'ask_name', 'Ellen'],
    ['Yusuf ben Ali, 06 41 22 90 18, en hoe lang bewaren jullie dit?', 'ask_name', 'Yusuf ben Ali'],
    ['tante Sjaan heeft hulp nodig, ik ben haar nicht Mirjam', 'ask_name', 'Mirjam'],
    ['Goedenmiddag', 'ask_name', undefined],
    ['goeiemiddag', 'ask_name', undefined],
    ['ik ben de moeder van Tim', 'ask_name', undefined],
    ['mijn oma Gerda heeft hulp nodig', 'ask_name', undefined],
    ['Mevrouw Van Santen op 3B heeft hulp nodig, ik ben maar de overbuur', 'ask_name', undefined],
    ['wij vertegenwoordigen mevrouw S. Huizinga', 'ask_name', undefined],
    ['ik heb liever dat jullie Klaas bellen, mijn broer. 0653 99 20 17', 'ask_phone', undefined],
    ['0654 38 19 20, dat is van mij, Geertje', 'ask_phone', 'Geertje'],
    ['karin at live punt nl', 'ask_email', undefined],
    ['als je op mijn naam googelt vind je hem', 'ask_email', undefined],
    ['ik ben sjoerd en mijn moeder zit in franeker', 'ask_situation', 'sjoerd'],
    ['Ons gezin: ik (Murat), mijn vrouw en mijn moeder, die ziek is.', 'ask_situation', 'Murat'],
    ['Mijn vader Piet valt vaak, dokter Smits verwees ons.', 'ask_situation', undefined],
  ])('%s (%s)', (text, state, name) => {
    expect(slotsOf(text, state).name).toBe(name);
  });
});

describe('who is cared for', () => {
  it.each<[text: string, relation: string]>([
    ['de zus van mijn vader wordt vergeetachtig', 'ander_familielid'],
    ['mijn adoptiebroer heeft hersenletsel', 'broer_zus'],
    ['Ex-vriendin met MS, ik doe haar boodschappen', 'anders'],
    ['Ik zorg voor drie mensen: mijn man, mijn moeder en mijn broer', 'meerdere'],
    ['ik ben mantelzorger voor mijn moeder, mijn zus woont in Spanje', 'moeder'],
    ['ik zorg niet voor mijn vader maar voor mijn oma', 'grootouder'],
    ['mijn vriend met wie ik samenwoon heeft een dwarslaesie', 'partner'],
    ['ik ben de schoondochter van meneer Postma', 'schoonouder'],
  ])('%s', (text, relation) => {
    expect(slotsOf(text, 'ask_situation').relation).toBe(relation);
  });

  it('is corrected at the summary', () => {
    expect(understand('Schrijf buurvrouw in plaats van tante', 'confirm_summary')).toMatchObject({
      control: 'correct:relation',
      slots: { relation: 'buur' },
    });
  });
});

describe('a number or an address', () => {
  it.each<[text: string, state: State, given: Slots]>([
    ['mijn oma is ziek, 0685 11 70 93', 'ask_phone', { phone: '+31685117093' }],
    ['mijn oma is te bereiken op 0685 11 70 93', 'ask_phone', {}],
    ['de vaste is 070 3456789 maar ik ben meestal mobiel: 06-11223344', 'ask_phone', { phone: '+31611223344' }],
    ['(thuis) 0118 64 20 93 (winkel) 0118 41 20 77, ik sta in de winkel dus dat is de beste', 'ask_phone', { phone: '+31118412077' }],
    ['kees [apenstaart] zeelandnet [punt] nl', 'ask_email', { email: 'kees@zeelandnet.nl' }],
    ['k e e s @ z i g g o . n l', 'ask_email', { email: 'kees@ziggo.nl' }],
    ['de punt moet weg. dus jvis@home.nl en niet j.vis@home.nl', 'ask_email', { email: 'jvis@home.nl' }],
    ['a77@live.nl of nee a77@hotmail.nl is oud, de eerste dus: a77@live.nl', 'ask_email', { email: 'a77@live.nl' }],
  ])('%s (%s)', (text, state, given) => {
    const { phone, email } = slotsOf(text, state);
    expect({ ...(phone && { phone }), ...(email && { email }) }).toEqual(given);
  });

  it.each(['bel mijn dochter maar op 0612345678', 'van mijn vrouw: 0612345678, ze neemt altijd op voor mij'])(
    'of another is confirmed: %s',
    (text) => {
      expect(understand(text, 'ask_phone')).toMatchObject({ slots: { phone: '+31612345678' }, confirm: ['phone'], notOwn: ['phone'] });
    },
  );
});

describe('one of two', () => {
  it.each<[text: string, choice: number | undefined]>([
    ['liefst die laatste', 2],
    ['doe maar de laatste van de twee', 2],
    ['het eerste nummer graag', 1],
    ['de bovenste', 1],
    ['bel me op de eerste', 1],
    ['twee', 2],
    ['ik heb twee kinderen', undefined],
  ])('%s', (text, choice) => {
    const { choice: found, control } = understand(text, 'choose');
    expect(found).toBe(choice);
    expect(control).not.toBe('human');
  });

  it.each<[text: string, values: string[], named: string | undefined]>([
    ['op mijn mobiel', ['+31701234567', '+31612345678'], '+31612345678'],
    ['de vaste lijn', ['+31701234567', '+31612345678'], '+31701234567'],
    ['die op 67 eindigt', ['+31701234567', '+31612345678'], undefined],
    ['die met 5678', ['+31701234567', '+31612345678'], '+31612345678'],
    ['die van gmail', ['riet@ziggo.nl', 'riet@gmail.com'], 'riet@gmail.com'],
    ['riet', ['riet@ziggo.nl', 'riet@gmail.com'], undefined],
  ])('by what it is: %s', (text, values, named) => {
    expect(namedAmong(text, values)).toBe(named);
  });
});
