import { expect, it } from '@jest/globals';
import { understand } from '../../bot/understanding.ts';

const cautionIn = (text: string): string | undefined => understand(text, 'ask_phone').caution;

it.each([
  ['bel me niet thuis', 'bel me niet thuis'],
  ['liever niet bellen, hij luistert mee', 'liever niet bellen, hij luistert mee'],
  ['0612345678, maar spreek geen voicemail in', 'spreek geen voicemail in'],
  ['alleen op mijn werk bereikbaar', 'alleen op mijn werk bereikbaar'],
  ['je kunt me alleen bereiken als mijn vrouw weg is', 'je kunt me alleen bereiken als mijn vrouw weg is'],
  ['niet mailen want we delen een mailbox', 'niet mailen want we delen een mailbox'],
  ['mijn zoon mag niet weten dat ik hier contact over zoek', 'mijn zoon mag niet weten dat ik hier contact over zoek'],
  ['stuur geen brief naar huis', 'stuur geen brief naar huis'],
  ['ik kan thuis niet vrijuit praten', 'ik kan thuis niet vrijuit praten'],
])('hears in "%s" how somebody can be reached safely', (text, words) => {
  expect(cautionIn(text)).toBe(words);
});

it.each([
  'liever niet bellen',
  'bel me niet na zes uur',
  'maandag ben ik niet thuis bereikbaar',
  'mijn moeder wil niet bellen met de thuiszorg',
  'mijn moeder mag niet weten dat ze naar een verpleeghuis moet',
  'wie leest er allemaal mee?',
  'mijn vader belt niet als hij valt',
  'ik heb geen post gekregen van de gemeente',
  'hij luistert nooit naar me',
  'stuur maar een mailtje',
])('hears nothing of the kind in "%s"', (text) => {
  expect(cautionIn(text)).toBeUndefined();
});

it('takes a place for no refusal of calls', () => {
  expect(understand('bel me niet thuis', 'ask_phone')).not.toMatchObject({ control: 'skip' });
  expect(understand('bel me niet thuis', 'ask_phone').preference).toBeUndefined();
  expect(understand('bel me niet, mail liever', 'ask_phone')).toMatchObject({ control: 'skip', preference: 'email' });
});
