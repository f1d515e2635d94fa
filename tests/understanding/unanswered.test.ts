import { describe, expect, it } from '@jest/globals';
import { understand } from '../../dialogs/understanding/understand.ts';
import { isRight } from '../../domain/understanding.ts';
import type { Intent } from '../../domain/understanding.ts';

const askedIn = (text: string): Intent[] => {
  const { intent, also } = understand(text, 'start');
  return [intent, ...also];
};

describe('that we do not answer, or too late', () => {
  it.each<[string, Intent[]]>([
    ['u reageert niet op tijd', ['complaint']],
    ['jullie reageren nergens op', ['complaint']],
    ['jullie laten niets van je horen', ['complaint']],
    ['jullie hebben de termijn overschreden', ['complaint']],
    ['u had binnen een maand moeten reageren', ['complaint']],
    ['de wettelijke termijn is verstreken', ['complaint']],
    ['jullie zijn te laat met antwoorden', ['complaint']],
    ['u heeft niet gereageerd op mijn brief', ['complaint']],
    ['ik heb nog steeds geen antwoord op mijn verzoek', ['complaint']],
    ['u heeft mijn verzoek niet binnen een maand beantwoord', ['complaint']],
    ['waarom reageert u niet op mijn verzoek', ['complaint']],
    ['mijn klacht wordt niet behandeld', ['complaint']],
    ['jullie negeren mijn verzoek', ['complaint']],
    ['ik wacht al zes weken op antwoord op mijn inzageverzoek', ['access', 'complaint']],
    ['ik krijg maar geen antwoord van jullie op mijn inzageverzoek', ['access', 'complaint']],
    ['ik heb in augustus om inzage gevraagd en nog niks ontvangen', ['access', 'complaint']],
    ['mijn verwijderverzoek is na 8 weken nog niet behandeld', ['erasure', 'complaint']],
    ['zes weken geleden om verwijdering gevraagd en niets gehoord', ['erasure', 'complaint']],
  ])('is a complaint, and what was asked is asked still: %s', (text, asked) => {
    expect(askedIn(text)).toEqual(asked);
    expect(understand(text, 'start').flags).toEqual([]);
  });

  it('is asked first where it need not be about a request', () =>
    expect(understand('u reageert niet op tijd', 'start').isDoubtful).toBe(true));

  it.each([
    'de gemeente reageert niet op tijd',
    'de huisarts reageert niet op mijn telefoontjes',
    'ik wacht al zes weken op een plek in het verpleeghuis',
    'wij wachten al zes weken op de thuiszorg',
    'ik wacht op antwoord van het CIZ',
    'het ziekenhuis heeft de termijn overschreden',
    'de aanvraag bij de wmo duurt al acht weken',
    'mijn aanvraag bij de gemeente is nog niet behandeld',
    'mijn verzoek om een traplift is afgewezen door de gemeente',
    'sorry dat ik niet op tijd reageer',
    'ik heb nog geen antwoord gegeven',
    'ik wacht wel even',
    'u reageert snel, dank u',
    'mijn man reageert te laat',
    'hoe lang duurt een inzageverzoek',
    'wat is de termijn voor een verzoek',
  ])('is not said of others: %s', (text) => expect(askedIn(text).filter(isRight)).toEqual([]));

  it.each(['mijn moeder reageert niet meer', 'hij reageert niet', 'ze reageert nergens meer op'])(
    'is danger of whoever lies there: %s',
    (text) => expect(understand(text, 'start').crisis).toBe('medical_emergency'),
  );
});

describe('how far it is with a request', () => {
  it.each([
    'wanneer krijg ik antwoord op mijn inzageverzoek',
    'wanneer krijg ik antwoord op mijn verwijderverzoek',
    'waar blijft de reactie op mijn verzoek',
    'hoe staat het met mijn verzoek',
    'hoe staat het met mijn klacht',
    'hoe ver zijn jullie met mijn verzoek',
    'is mijn inzageverzoek al binnen',
    'hebben jullie mijn klacht al ontvangen',
    'wordt mijn bezwaar al behandeld',
    'krijg ik nog bericht over mijn verzoek tot verwijdering',
    'kunt u mij zeggen hoe het staat met mijn inzageverzoek',
    'ik wil graag weten hoe het met mijn verzoek staat',
  ])('is asked, and no right again: %s', (text) => expect(askedIn(text)).toEqual(['privacy_question']));
});

describe('that somebody is followed or put in a profile', () => {
  it.each([
    'ik wil niet dat jullie mij volgen met pixels',
    'geen profiel van mij maken',
    'jullie mogen geen profiel van me aanleggen',
    'ik wil niet gevolgd worden',
    'zet die trackingpixel uit',
    'kunnen jullie die pixels uitzetten',
    'ik ben tegen profilering',
    'stop met het volgen van mijn klikgedrag',
    'ik wil niet dat u bijhoudt wat ik open',
    'geen pixels in mijn mail',
    'niet meten of ik mijn mail open',
    'ik wil niet in een klantgroep',
    'stop me niet in een hokje met jullie modellen',
    'gebruik mijn gegevens niet voor analyses',
    'jullie hoeven mijn gedrag niet te volgen',
    'ik wil geen risicoprofiel',
    'hou op met mij te tracken',
    'ik wil niet dat jullie weten of ik jullie mails gelezen heb',
  ])('is objected to: %s', (text) => expect(askedIn(text)).toEqual(['objection']));

  it.each([
    'volgen jullie mij met pixels',
    'maken jullie een profiel van mij',
    'wat is een trackingpixel',
    'ik kan het niet meer volgen',
    'mijn moeder volgt een dieet',
    'ik wil een cursus volgen',
    'ik voel me gevolgd door mijn ex',
    'mijn man wil niet dat ik hem volg',
    'er zit een pixel kapot op mijn scherm',
    'mijn zoon heeft geen profiel gekozen op school',
    'ik wil niet dat ze hem in een hokje stoppen',
    'ik hou niet van bellen',
  ])('is not objected to in what only sounds like it: %s', (text) => expect(askedIn(text).filter(isRight)).toEqual([]));
});
