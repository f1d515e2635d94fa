import { describe, expect, it } from '@jest/globals';
import type { State } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const given = (said: string, state: State): string | undefined => {
  const { phone, email } = understand(said, state).slots;
  return phone ?? email;
};

describe('a number or an address that is somebody else’s', () => {
  it.each<[said: string, state: State]>([
    ['Onze consulente is h.vos@gemeente-anders.nl. Van mij krijg je er geen.', 'ask_email'],
    ['Mijn vader, bij wie ik inwoon, heeft toon1938@hetnet.nl. Zelf heb ik geen mail.', 'ask_email'],
    ['Er belde net iemand met 088 400 12 12, waren jullie dat?', 'handed_over'],
    ['ik werd gebeld door 0612345678', 'ask_phone'],
    ['ik kreeg een mail van noreply@verzekeraar.nl', 'ask_email'],
    ['mevrouw Pot mailde vanaf klant@verzekeraar.nl dat ik hier terecht kon', 'ask_email'],
    ['hij belt twintig keer per dag naar 0612345678', 'ask_situation'],
    ['ik heb al gemaild naar info@zorg.nl', 'ask_email'],
    ['vader is vorige week opgenomen, huisarts dr. Kok 0493 31 22 60 weet ervan', 'ask_situation'],
    ['wijkverpleegkundige hier, het gaat om mw. Oosterhuis, 06-24681357', 'ask_name'],
    ['mijn zwager had a.tol@hetnet.nl geloof ik', 'ask_email'],
    ['is 06-12345678 goed als voorbeeld?', 'ask_phone'],
    ['Van: noreply@kpn.com\nOnderwerp: Uw factuur staat klaar', 'ask_email'],
    ['Is dit het nummer van Zorggenoot, 030 123 45 67?', 'start'],
    ['is 088 400 12 12 van jullie?', 'ask_phone'],
    ['kan ik jullie ook bellen op 030 1234567?', 'ask_phone'],
    ['info@zorggenoot.nl toch?', 'ask_email'],
    ['op jullie site staat 030 1234567', 'ask_phone'],
    ['bijvoorbeeld jan@voorbeeld.nl', 'ask_email'],
    ["l.bakker@gemeentedijkveld.nl maar da's van de wmo-mevrouw", 'ask_email'],
    ['0612345678 maar dat is het nummer van haar verpleegkundige', 'ask_phone'],
    ['0612345678 is van Annie', 'ask_phone'],
    ['0612345678 = mijn moeder', 'ask_phone'],
    ['mijn pgb-loket is pgb@gemeentezuid.nl', 'ask_email'],
    ['het nummer van meneer Dols is 0475 31 90 22', 'ask_phone'],
    ["papa's nummer is 0318 51 42 90", 'ask_phone'],
    ['0612345678 doet het niet meer', 'ask_phone'],
    ['riet@planet.nl bestaat niet meer', 'ask_email'],
    ['rita@@ziggo.nl', 'ask_email'],
  ])('%s (%s)', (said, state) => expect(given(said, state)).toBeUndefined());
});

describe('who gives none of their own', () => {
  it.each<[said: string, state: State]>([
    ['de huisarts heeft 0528 264410, maar zelf heb ik geen telefoon', 'ask_phone'],
    ['naam@voorbeeld.nl zeker, zoals op de site? nee de mijne krijg je niet', 'ask_email'],
    ['het zal wel zoiets zijn als 0612345678, maar ik hou het mijne voor me', 'ask_phone'],
  ])('refuses, whatever else stands there: %s', (said, state) => {
    expect(given(said, state)).toBeUndefined();
    expect(understand(said, state).control).toBe('skip');
  });
  it.each<[said: string, state: State, value: string]>([
    ['zelf heb ik geen telefoon, gebruik die van mijn dochter: 0612345678', 'ask_phone', '+31612345678'],
    ['de mijne geef ik niet, die van mijn zoon wel: 0612345678', 'ask_phone', '+31612345678'],
    ['mijn zoon heeft 0612345678, zelf heb ik niks, bel hem', 'ask_phone', '+31612345678'],
    ['zelf heb ik geen idee wat het is, mijn zoon zei ria@voorbeeld.nl', 'ask_email', 'ria@voorbeeld.nl'],
  ])('loses nothing that may be used: %s', (said, state, value) => expect(given(said, state)).toBe(value));
  it('may still be reached through another', () =>
    expect(given('ik heb zelf geen mail, gebruik die van mijn dochter maar: jet@voorbeeld.nl', 'ask_email')).toBe('jet@voorbeeld.nl'));
});

describe('a number or an address that is one’s own', () => {
  it('is told from that of the neighbour who has a key', () =>
    expect(given('op mijn werk 020-5648812, en mijn buurvrouw Ans die de sleutel heeft zit op 020 6149073', 'ask_phone')).toBe(
      '+31205648812',
    ));
  it('is told from that to which a copy goes', () =>
    expect(given('een kopie naar lidyb@gmail.com graag, zelf ben ik tonb@gmail.com', 'ask_email')).toBe('tonb@gmail.com'));

  it.each<[said: string, state: State, value: string]>([
    ['ik belde net vanaf 0612345678', 'ask_phone', '+31612345678'],
    ['ik werd altijd gebeld op 0612345678', 'ask_phone', '+31612345678'],
    ['kunnen jullie me bellen op 0612345678?', 'ask_phone', '+31612345678'],
    ['is 0612345678 goed?', 'ask_phone', '+31612345678'],
    ['mag ik een vast nummer geven, 030 1234567?', 'ask_phone', '+31301234567'],
    ['r.devries@bedrijf.nl, dat is van mijn werk', 'ask_email', 'r.devries@bedrijf.nl'],
    ['030 1234567, dat is van de zaak', 'ask_phone', '+31301234567'],
    ['030 1234567, dat is van de winkel', 'ask_phone', '+31301234567'],
    ['niet meer op 0612345678 bellen, dat is weg. 0687654321', 'ask_phone', '+31687654321'],
    ['0612345678 (let op: niet 0612345679)', 'ask_phone', '+31612345678'],
    ['liever niet op r.devries@bedrijf.nl maar op riet@ziggo.nl', 'ask_email', 'riet@ziggo.nl'],
    ['Bij mail staat bianca@gmial.com maar dat moet bianca@gmail.com wezen', 'confirm_summary', 'bianca@gmail.com'],
    ['er staat 0612345678, moet 0612345679 zijn', 'confirm_summary', '+31612345679'],
    ['Van: Riet <riet@voorbeeld.nl>\nAan: info@zorggenoot.nl\nIk zoek hulp.', 'start', 'riet@voorbeeld.nl'],
    ['het gaat om mijn vader, 0612345678', 'ask_phone', '+31612345678'],
    ['Naam: Jan\nMail: jan@voorbeeld.nl', 'start', 'jan@voorbeeld.nl'],
  ])('%s (%s)', (said, state, value) => expect(given(said, state)).toBe(value));
});

describe('an address that is dictated', () => {
  it.each<[said: string, value: string]>([
    ['van den berg aan elkaar, dus vandenberg apenstaart upcmail punt nl', 'vandenberg@upcmail.nl'],
    ['mijn mail, dus riet apenstaart ziggo punt nl', 'riet@ziggo.nl'],
    ['alles klein en aan elkaar: wil de groot 62 at gmail punt com', 'wildegroot62@gmail.com'],
    ['a van anna, b van bernard, v van victor, apenstaartje casema punt nl', 'abv@casema.nl'],
    ['r van rudolf i e t apenstaartje ziggo.nl', 'riet@ziggo.nl'],
    ['riet met een t apenstaart ziggo punt nl', 'riet@ziggo.nl'],
    ['de letter r punt de vries at ziggo punt nl', 'r.devries@ziggo.nl'],
    ['riet punt van punt dam apenstaart ziggo punt nl', 'riet.van.dam@ziggo.nl'],
  ])('%s', (said, value) => expect(given(said, 'ask_email')).toBe(value));
});

describe('an account beside an address', () => {
  it('is no correction for the words "met een" in it', () =>
    expect(understand('Dochter van 23 zit thuis met een eetstoornis. Mail graag: p.verbeek@ziggo.nl', 'ask_situation')).toMatchObject({
      control: 'answer',
      slots: { email: 'p.verbeek@ziggo.nl', relation: 'kind' },
    }));
  it('leaves a correction of the spelling one', () =>
    expect(understand('mailadres moet met een punt: j.kramer@ziggo.nl', 'ask_situation').control).toBe('correct:email'));
});

describe('a number for when the first fails', () => {
  it.each([
    '0612345678 of als ik niet opneem mijn man 0687654321',
    '0612345678, neem ik niet op dan mijn dochter 0687654321',
    'mijn nummer is 0612345678, noodnummer mijn broer 0687654321',
    '0687654321 is van mijn man dus neem 0612345678',
  ])('does not take its place: %s', (said) => expect(understand(said, 'ask_phone').slots.phone).toBe('+31612345678'));

  it.each(['zij is te bereiken op 0302345678', 'ma is thuis op 0302345678', 'oma heeft een vaste lijn, 0302345678'])(
    'of another is not the own one: %s',
    (said) => expect(understand(said, 'ask_phone').slots.phone).toBeUndefined(),
  );
});
