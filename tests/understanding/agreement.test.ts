import { describe, expect, it } from '@jest/globals';
import { understand } from '../../dialogs/understanding/understand.ts';
import { readLines } from '../../scripts/understanding/lines.ts';

const control = (said: string) => understand(said, 'ask_consent').control;

describe('a yes in the general forms of agreeing, sending, liking and wanting', () => {
  it.each([
    'zeer zeker wil ik dat',
    'reken maar van yes',
    'daar ben ik voor te porren',
    'stuurt u ze mij gerust toe',
    'zou ik leuk vinden, ja',
    'lijkt mij heel plezierig',
    'ja ik wil ze hebben',
    'jup, zet me erop',
    'mijn antwoord luidt ja',
    'ik beantwoord uw vraag met ja',
    'u heeft mijn toestemming',
    'ja u kunt ze mailen',
    'ik stem ermee in',
    'toestemming bij dezen verleend',
    'schrijf maar ja op',
    'houd mij vooral op de hoogte',
    'ja, dat zou ik waarderen',
    'van harte welkom die mailtjes',
    'ik doe graag mee',
    'van mij mag u dat gerust',
    'laat ze gerust komen',
    'hier mag u een vinkje zetten bij ja',
    'Ja ja ja',
    'ja da meugde doen',
  ])('%s', (said) => expect(control(said)).toBe('answer_yes'));
});

describe('a firm yes beside which something is told', () => {
  it.each(['jazeker mag u dat, ik ben blij dat er eindelijk iemand luistert', 'ja prima, het is toch al bekend in het hele dorp'])(
    '%s',
    (said) => expect(control(said)).toBe('answer_yes'),
  );
});

describe('never a yes', () => {
  it.each([
    ...['ja hoor, daar gaan we weer', 'ja, lekker dan', 'ja ik zeg maar ja', 'hm ja', 'ja sorry', 'akkoord, en dan'],
    ...['ja goed, waar waren we', 'ja graag, maandag om tien uur', 'ja graag, een luisterend oor', 'ja graag, iemand die meedenkt'],
    ...[
      'ja graag, informatie over rolstoelen',
      'ja graag, wij zoeken dagbesteding',
      'ja prima, alles over dementie',
      'ja prima, per brief',
    ],
    ...['ja prima, we zien wel', 'ja prima, mijn vrouw wil het', 'ja hoor prima het is al goed', 'ja doe maar, ik heb het opgegeven'],
    ...['prima, zodra mijn moeder geplaatst is', 'zet er maar een ja neer dan kan ik door', 'k vind alles goed meid', 'goed idee'],
    ...['ja ik heb mail', 'ja dat is mijn mail', 'ja, stuur maar een mailtje', 'ja doe ik', 'ja zo is het wel goed', 'mag wel'],
    ...['stuur ze maar naar de buren', 'ik lees ze graag niet', 'u heeft mijn toestemming niet', 'ik stem daar niet mee in'],
    ...['noteer maar een nee', 'daar word ik niet blij van', 'graag van niet', 'akkoord voor een maand', 'ja of nee', 'ja ja'],
  ])('%s', (said) => expect(control(said)).not.toBe('answer_yes'));
  it('for none of the lines that were learned from and say something else', () => {
    const wrong = readLines('tuning').filter(
      ({ text, state, expect: { control: right } }) =>
        state.endsWith('consent') && right !== undefined && right !== 'answer_yes' && understand(text, state).control === 'answer_yes',
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});

describe('a no and a doubt at a question for consent', () => {
  it.each([
    ['niet akkoord', 'answer_no'],
    ['graag geen aanbiedingen', 'answer_no'],
    ['Ik kwam voor mijn moeder, niet voor reclame', 'answer_no'],
    ['Nee. En vraag het ook niet nog een keer.', 'answer_no'],
    ['nee, en trek mijn oude ja ook maar in', 'answer_no'],
    ['doe wat je niet laten kan', 'unclear'],
    ['vorige', 'back'],
  ])('%s: %s', (said, expected) => expect(control(said)).toBe(expected));
});
