import { describe, expect, it } from '@jest/globals';
import type { State } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const timeIn = (said: string, state: State): string | undefined => understand(said, state).slots.contactTime;

describe('a range of hours', () => {
  it.each<[said: string, time: string]>([
    ['kwart over drie tot vier uur', 'tussen 15:15 en 16:00'],
    ['9.00-12.00', 'tussen 09:00 en 12:00'],
    ['tussen 9:00 - 12:00', 'tussen 09:00 en 12:00'],
    ['10 tot 12', 'tussen 10:00 en 12:00'],
    ['17 tot 19 uur', 'tussen 17:00 en 19:00'],
    ['14u-16u', 'tussen 14:00 en 16:00'],
    ['weekdagen van 9 tot 5', 'doordeweeks tussen 09:00 en 17:00'],
    ['ma t/m vr', 'ma t/m vr'],
    ['maandag tot en met donderdag na half zes', 'ma t/m do na 17:30'],
    ['20:00', 'om 20:00'],
    ['> 19:00', 'na 19:00'],
    ['wo- of do-ochtend', 'wo do ochtend'],
    ['dinsdag 1 december om 10 uur', 'di om 10:00'],
  ])('%s', (said, time) => expect(timeIn(said, 'ask_time')).toBe(time));
});

describe('a date, or so long from now', () => {
  it.each<[said: string, time: string]>([
    ['20 november', '20 november'],
    ['vanaf 3 jan', 'vanaf 3 januari'],
    ['12-11 om 10.00', '12-11 om 10:00'],
    ['20 november om 4 uur', '20 november om 16:00'],
    ['niet op 5 december', 'niet 5 december'],
    ['na het weekend', 'na het weekend'],
    ['over een half uur', 'over een half uur'],
    ['bel maar over twee dagen', 'over twee dagen'],
    ["niet 's ochtends maar 's avonds", 'avond'],
    ['bel me maar na 5', 'na 17:00'],
  ])('%s', (said, time) => expect([timeIn(said, 'ask_time'), understand(said, 'ask_time').control]).toEqual([time, 'answer']));

  it.each(['Bel me niet voor half tien', 'liever niet overdag bellen', 'bel me na zessen'])(
    'said where a number is asked refuses no number: %s',
    (said) => expect(understand(said, 'ask_phone').control).toBe('answer'),
  );
});

describe('a time beside what is told', () => {
  it.each<[said: string, time: string | undefined]>([
    ['we eten om zes uur, dus na zevenen', 'na 19:00'],
    ["middag, want 's ochtends komt de wijkverpleging", 'middag'],
    ['de zorg komt om negen uur, dus bel maar om elf uur', 'om 11:00'],
    ['vergadering tot 16:00, daarna graag', 'na 16:00'],
    ['voor negen uur, daarna moet ik haar wassen', 'voor 09:00'],
    ['ochtend? nee. middag? nee. avond!', 'avond'],
    ['woensdagavond. O nee, dan heb ik koor. Donderdagavond.', 'do avond'],
    ['op maandag ben ik bij mijn zus, dus niet dan', 'niet ma'],
    ['op maandag kan ik niet, dinsdag wel', 'di'],
    ['overdag, niet in het weekend', 'overdag niet weekend'],
    ['weekend lukt niet', 'niet weekend'],
    ['woensdag was ze gevallen', undefined],
    ['sinds maandag doe ik geen oog meer dicht', undefined],
    ['vorige keer belden jullie om 9 uur en toen was ik er niet', undefined],
    ['ze is vrijdag geopereerd', undefined],
    ['zijn jullie zaterdag ook open?', undefined],
    ["werken jullie ook 's avonds?", undefined],
    ['kan het zaterdag?', 'za'],
    ['kunnen jullie na vijven bellen?', 'na 17:00'],
    ['dinsdag had ik het liefst', 'di'],
    ['woensdag zou mooi zijn', 'wo'],
    ['sinds kort kan ik alleen op woensdag', 'wo'],
    ['ik heb een uur voor mezelf op zondagochtend', 'zo ochtend'],
  ])('%s', (said, time) => expect(timeIn(said, 'ask_time')).toBe(time));
});

describe('a time beside a number', () => {
  it.each<[said: string, state: State, time: string | undefined]>([
    ["mag ook 's avonds, 0544 37 28 16", 'ask_phone', 'avond'],
    ['tel 0172-60.38.54 | vr. na 14.00 u.', 'ask_phone', 'vr na 14:00'],
    ['0612345678 ma t/m vr na 17.30u', 'ask_phone', 'ma t/m vr na 17:30'],
    ['0612345678, werkdagen 9-17', 'ask_phone', 'doordeweeks tussen 09:00 en 17:00'],
    ['0612345678. Vóór tienen lukt niet', 'ask_phone', 'niet voor 10:00'],
    ['0612345678 bel na zessen want dan is mijn man in bed', 'ask_phone', 'na 18:00'],
    ['0612345678, overdag neemt mijn man op', 'ask_phone', undefined],
    ['0612345678 hij is maandag gevallen', 'ask_phone', undefined],
    ['0612345678 in het weekend zit ik bij mijn moeder', 'ask_phone', undefined],
    ["'s middags op 06 14 72 58 30 want dan ben ik niet thuis", 'ask_time', 'middag'],
    ['nr 0597 412608 na 6 uur s avonds', 'ask_situation', 'na 18:00'],
    ['0612345678. ik ben er tot half twaalf', 'ask_phone', 'tot 11:30'],
    ['alleen tussen 12:30 en 13:00 want dan zit ik in de kantine. 0619 47 20 38', 'ask_situation', 'tussen 12:30 en 13:00'],
    ['mijn nummer is 035-6218344, bij voorkeur in de ochtend', 'start', 'ochtend'],
    ['0612345678. Als ik niet opneem dan pas na 20.00 uur weer proberen', 'ask_phone', 'na 20:00'],
    ['Mijn stiefzoon Milan (14) eet bijna niet. Woensdagmiddag kan ik praten.', 'ask_situation', 'wo middag'],
    ['Marcella, en dinsdagmiddag bellen is het fijnst', 'ask_name', 'di middag'],
    ['Met Ank nog. 0634719065 en dan op vrijdagochtend want dan is Piet naar de soos', 'ask_phone', 'vr ochtend'],
    ['0612345678, op dinsdag graag', 'ask_phone', 'di'],
    ['Ons mama woont in Sluis. Vrijdagnamiddag ben ik thuis, dan moogt ge bellen', 'start', 'vr middag'],
    ['Aleida. Moeder zit bij mij in. Maandag ben ik thuis', 'start', 'ma'],
    ['nu blijk ik de vaste chauffeur van mijn overbuurman te zijn. Ochtenden zijn prima', 'start', 'ochtend'],
    ['maandag ben ik thuis gevallen', 'ask_situation', undefined],
    ['Willeke, en ik wil graag dat jullie na vieren bellen want dan is hij terug van de dagbesteding', 'ask_name', 'na 16:00'],
  ])('%s (%s)', (said, state, time) => expect(timeIn(said, state)).toBe(time));
});
