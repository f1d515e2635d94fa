import { describe, expect, it } from '@jest/globals';

import { understand } from '../../dialogs/understanding/understand.ts';

const read: [said: string, number: string][] = [
  ['06 12 34 56 78', '+31612345678'],
  ['0612345678', '+31612345678'],
  ['+31 6 1988 4021', '+31619884021'],
  ['0 6 1 2 3 4 5 6 7 8', '+31612345678'],
  ['06-12345678', '+31612345678'],
  ['06/12345678', '+31612345678'],
  ['06.12.34.56.78', '+31612345678'],
  ['O6-12345678', '+31612345678'],
  ['06 1234o678', '+31612340678'],
  ['０６１２３４５６７８', '+31612345678'],
  ['\u202a06 12345678\u202c', '+31612345678'],
  ['+31 (0)6 12345678', '+31612345678'],
  ['+31-6-12345678', '+31612345678'],
  ['0031612345678', '+31612345678'],
  ['0031 (0)6 123 456 78', '+31612345678'],
  ['(020) 1234567', '+31201234567'],
  ['020 - 123 45 67', '+31201234567'],
  ['0475 123456', '+31475123456'],
  ['088 1234567', '+31881234567'],
  ['085-1234567', '+31851234567'],
  ['+32 470 12 34 56', '+32470123456'],
  ['+49 151 12345678', '+4915112345678'],
  ['0049 151 12345678', '+4915112345678'],
  ['nul zes twaalf vierendertig zesenvijftig achtenzeventig', '+31612345678'],
  ['nul zes een twee drie vier vijf zes zeven acht', '+31612345678'],
  ['nul zes, twaalf, vier en dertig, zes en vijftig, acht en zeventig', '+31612345678'],
  ['nulzes 12345678', '+31612345678'],
  ['06 een twee drie vier vijf zes zeven acht', '+31612345678'],
  ['nul twintig een twee drie vier vijf zes zeven', '+31201234567'],
  ['06 dubbel drie 12 34 56', '+31633123456'],
  ['06 drie keer vijf 12345', '+31655512345'],
  ['nul zes, twee vieren, vijf vijf, 66 77', '+31644556677'],
  ['plus eenendertig zes twaalf vierendertig zesenvijftig achtenzeventig', '+31612345678'],
  ['mijn nummer is 06 12 34 56 78 hoor', '+31612345678'],
  ['geen vaste telefoon maar 06 12345678', '+31612345678'],
  ['06-12 34 56 78 (graag na 18 uur)', '+31612345678'],
  ['06 12345678 06 12345678', '+31612345678'],
  ['06 11223344 eh nee 06 22334455', '+31622334455'],
  ['06-12345678, sorry, 06-12345679', '+31612345679'],
  ['0612345678, niet 0612345679', '+31612345678'],
  ['thuis 020 1234567 maar liever mobiel 06 12345678', '+31612345678'],
  ['06 11223344 of 020 6123456, liefst overdag op het vaste', '+31206123456'],
  ['06-12345678 na 18:00 of anders 06-87654321', '+31612345678'],
  ['06 12345678, mijn moeder haar nummer is 06 87654321', '+31612345678'],
  ['ik ben bereikbaar op 0612345678 en mijn zoon op 0687654321', '+31612345678'],
  ['0612345678 (mijn vrouw heet Ans)', '+31612345678'],
  ['mijn werknummer is 0201234567', '+31201234567'],
];

const refused: [said: string, reason: string, digits: number | undefined][] = [
  ['06 1234567', 'tooShort', 9],
  ['06 123', 'tooShort', 5],
  ['+31 6 1234567', 'tooShort', 9],
  ['12345', 'tooShort', 5],
  ['06 123456789', 'tooLong', 11],
  ['06 12 34 56 78 90', 'tooLong', 12],
  ['612 34 56', 'noAreaCode', 7],
  ['123456', 'noAreaCode', 6],
  ['112', 'serviceNumber', 3],
  ['0800 1234', 'serviceNumber', 8],
  ['0900-1234', 'serviceNumber', 8],
  ['0972345678', 'notANumber', 10],
  ['mijn bsn is 123456782', 'notANumber', undefined],
  ['BSN 111222333', 'notANumber', undefined],
  ['111222333', 'notANumber', 9],
  ['NL91 ABNA 0417 1643 00', 'notANumber', undefined],
  ['polisnummer 123456789', 'notANumber', undefined],
  ['klantnummer 0612345678', 'notANumber', undefined],
  ['ik ben geboren op 03-05-1948', 'notANumber', undefined],
  ['1234 AB', 'notANumber', undefined],
];

describe('phone numbers', () => {
  it.each(read)('%s → %s', (said, phone) => {
    const { slots, valid } = understand(said, 'ask_phone');
    expect([slots.phone, valid]).toEqual([phone, true]);
  });

  it.each(refused)('%s: %s', (said, reason, digits) => {
    const { slots, problem, valid } = understand(said, 'ask_phone');
    expect([slots.phone, valid]).toEqual([undefined, false]);
    expect(problem).toEqual({ slot: 'phone', reason, digits });
  });

  it.each([
    ['612345678', '+31612345678'],
    ['zes een twee drie vier vijf zes zeven acht', '+31612345678'],
    ['31612345678', '+31612345678'],
    ['0470 12 34 56', '+32470123456'],
  ])('asks to confirm what had to be guessed: %s', (said, phone) => {
    expect(understand(said, 'ask_phone')).toMatchObject({ slots: { phone }, confirm: ['phone'] });
  });

  it('gives both numbers when no word says which', () => {
    expect(understand('06-12345678 en 020-6123456', 'ask_phone').problem).toEqual({
      slot: 'phone',
      reason: 'several',
      numbers: ['+31612345678', '+31206123456'],
    });
    expect(understand('0612345678/0201234567', 'ask_phone').problem).toMatchObject({ reason: 'several' });
  });

  it.each([
    'het nummer van mijn moeder is 06 12345678',
    'haar nummer is 06 12345678',
    '06 12345678 is van mijn moeder',
    '06 12345678 (van mijn zoon)',
    '06 12345678 maar dat is het nummer van mn moeder die ik verzorg',
    'thuiszorg: 0201234567',
    'huisarts 0201234567',
    'mijn man is te bereiken op 06 12345678',
  ])('a number of another is not filled: %s', (said) => {
    expect(understand(said, 'ask_phone')).toMatchObject({ slots: {}, problem: { slot: 'phone', reason: 'otherPerson' } });
    expect(understand(said, 'ask_phone').slots.phone).toBeUndefined();
  });

  it.each([
    'bel maar mijn zoon op 06 12345678',
    'via mijn dochter 06 12345678',
    'doe maar op het nummer van mijn broer want mijn telefoon is stuk, 06 12345678',
    'mijn zoon neemt de telefoon op: 06 12345678',
    'je kunt mijn dochter bellen op 06 12345678',
  ])('a number of another to be reached through is filled, to be confirmed: %s', (said) => {
    expect(understand(said, 'ask_phone')).toMatchObject({ slots: { phone: '+31612345678' }, confirm: ['phone'], notOwn: ['phone'] });
  });

  it.each(['ik heb 2 kinderen en woon op nummer 12', 'mijn man is van 1948 en ik van 1950', 'om 10 uur of half elf'])(
    'no number is seen in "%s"',
    (said) => {
      expect(understand(said, 'ask_situation').slots.phone).toBeUndefined();
    },
  );
});

describe('a number as other keyboards and countries write it', () => {
  it.each([
    ['٠٦١٢٣٤٥٦٧٨', '+31612345678'],
    ['06۱۲۳۴۵۶۷۸', '+31612345678'],
    ['mijn gsm is 0495 61 20 33', '+32495612033'],
    ['vast 0495 61 20 33', '+31495612033'],
  ])('%s', (said, phone) => expect(understand(said, 'ask_phone').slots.phone).toBe(phone));
});
