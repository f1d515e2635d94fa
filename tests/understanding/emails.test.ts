import { describe, expect, it } from '@jest/globals';

import { understand } from '../../dialogs/understanding/understand.ts';

const read: [said: string, address: string][] = [
  ['riet@voorbeeld.nl', 'riet@voorbeeld.nl'],
  ['Riet.deVries@Voorbeeld.NL.', 'Riet.deVries@voorbeeld.nl'],
  ['RIET@GMAIL.COM', 'RIET@gmail.com'],
  ['a punt vandenberg, dat is aan elkaar, apenstaartje ziggo punt nl', 'a.vandenberg@ziggo.nl'],
  ['niet mijn werkmail m.visser@umcg.nl maar m.visser@solcon.nl', 'm.visser@solcon.nl'],
  ["o'brien@gmail.com", "o'brien@gmail.com"],
  ['riet+zorg@gmail.com', 'riet+zorg@gmail.com'],
  ['riet_58@sub.domein.nl', 'riet_58@sub.domein.nl'],
  ['riët@gmail.com', 'riët@gmail.com'],
  ['riet @ gmail . com', 'riet@gmail.com'],
  ['riet@ gmail.com', 'riet@gmail.com'],
  ['riet@gmail. com', 'riet@gmail.com'],
  ['<riet@gmail.com>', 'riet@gmail.com'],
  ['mailto:riet@gmail.com', 'riet@gmail.com'],
  ['e-mail: riet@gmail.com, tel 0612345678', 'riet@gmail.com'],
  ['riet(at)gmail.com', 'riet@gmail.com'],
  ['riet [at] gmail [dot] com', 'riet@gmail.com'],
  ['riet punt devries apenstaartje gmail punt com', 'riet.devries@gmail.com'],
  ['riet apestaart ziggo punt nl', 'riet@ziggo.nl'],
  ['jan at ziggo punt nl', 'jan@ziggo.nl'],
  ['jan at hotmail dot com', 'jan@hotmail.com'],
  ['mijn mailadres is riet streepje jansen at hotmail punt com', 'riet-jansen@hotmail.com'],
  ['riet laag streepje jansen apenstaartje gmail punt com', 'riet_jansen@gmail.com'],
  ['r punt de vries at live punt nl', 'r.devries@live.nl'],
  ['jan achtenvijftig apenstaartje gmail punt com', 'jan58@gmail.com'],
  ['riet apenstaartje kpnmail punt nl allemaal kleine letters', 'riet@kpnmail.nl'],
  ['riet@gmail.com nee sorry riet1@gmail.com', 'riet1@gmail.com'],
  ['liever op mijn werk: r@werk.nl, prive is r@live.nl', 'r@werk.nl'],
  ['ja hoor riet@gmail.com graag', 'riet@gmail.com'],
];

const suggested: [said: string, suggestion: string][] = [
  ['riet@gmial.com', 'riet@gmail.com'],
  ['riet@gmai.com', 'riet@gmail.com'],
  ['riet@gmaill.com', 'riet@gmail.com'],
  ['riet@gmail.con', 'riet@gmail.com'],
  ['riet@gmail.nl', 'riet@gmail.com'],
  ['riet@hotmial.com', 'riet@hotmail.com'],
  ['riet@hotmail.cm', 'riet@hotmail.com'],
  ['riet@hotmali.nl', 'riet@hotmail.nl'],
  ['riet@outlok.com', 'riet@outlook.com'],
  ['riet@ziggo.nk', 'riet@ziggo.nl'],
  ['riet@zigo.nl', 'riet@ziggo.nl'],
  ['riet@iclod.com', 'riet@icloud.com'],
  ['riet@voorbeeld.con', 'riet@voorbeeld.com'],
];

const existing =
  'ziggo.nl kpnmail.nl planet.nl hetnet.nl xs4all.nl telenet.be skynet.be casema.nl quicknet.nl home.nl live.nl live.be outlook.be proton.me icloud.com gmx.net mail.com chello.nl zeelandnet.nl solcon.nl proximus.be zorgbureau.nl bedrijf.amsterdam'.split(
    ' ',
  );

describe('e-mail addresses', () => {
  it.each(read)('%s → %s', (said, email) => {
    const { slots, valid, suggest } = understand(said, 'ask_email');
    expect([slots.email, valid, suggest]).toEqual([email, true, {}]);
  });

  it.each(suggested)('%s is kept as written, and %s suggested', (said, suggestion) => {
    expect(understand(said, 'ask_email')).toMatchObject({
      slots: { email: said },
      suggest: { email: suggestion },
      confirm: ['email'],
      valid: true,
    });
  });

  it.each(existing)('suggests nothing for %s', (domain) => {
    expect(understand(`riet@${domain}`, 'ask_email')).toMatchObject({ suggest: {}, confirm: [], valid: true });
  });

  it('suggests a point for a comma, without filling the slot', () => {
    expect(understand('riet@gmail,com', 'ask_email')).toMatchObject({ slots: {}, suggest: { email: 'riet@gmail.com' }, valid: false });
  });

  it.each([
    ['riet.gmail.com', 'noAt'],
    ['gmail.com', 'noAt'],
    ['riet at gmail', 'noAt'],
    ['riet@gmail', 'noDot'],
    ['riet@', 'noDot'],
    ['@gmail.com', 'noLocalPart'],
    ['riet@gmail..com', 'notAnAddress'],
    ['mijn mail dat is iets met riet', 'none'],
    ['riet@gmail.com of r.jansen@ziggo.nl', 'several'],
    ['het adres van mijn dochter is x@gmail.com', 'otherPerson'],
    ['x@gmail.com is van mijn dochter', 'otherPerson'],
    ['info@thuiszorg.nl is van de thuiszorg', 'otherPerson'],
  ])('%s: %s', (said, reason) => {
    const { slots, problem, valid } = understand(said, 'ask_email');
    expect([slots.email, problem?.slot, problem?.reason, valid]).toEqual([undefined, 'email', reason, false]);
  });

  it('takes the address of someone who reads along instead, to be confirmed', () => {
    expect(understand('stuur maar naar mijn dochter: x@gmail.com', 'ask_email')).toMatchObject({
      slots: { email: 'x@gmail.com' },
      confirm: ['email'],
      notOwn: ['email'],
    });
  });
});

it('takes no sign that is named for the address before it', () =>
  expect(understand('els zonder punt @kpn.nl', 'confirm_summary').slots.email).toBeUndefined());
