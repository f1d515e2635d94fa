import { describe, expect, it } from '@jest/globals';
import { understand } from '../../dialogs/understanding/understand.ts';
import type { Intent } from '../../domain/understanding.ts';

describe('what is asked of the data of somebody near', () => {
  it.each<[string, Intent]>([
    ['wis alles van mijn moeder', 'erasure'],
    ['haal mijn man uit jullie systeem', 'erasure'],
    ['verwijder mijn vader uit het bestand', 'erasure'],
    ['kunt u mijn moeder uit uw administratie halen', 'erasure'],
    ['mijn dochter moet uit jullie systeem', 'erasure'],
    ['onze ouders willen uit jullie administratie', 'erasure'],
    ['gooi alles weg wat jullie over mijn broer hebben', 'erasure'],
    ['verwijder alles over mijn buurvrouw', 'erasure'],
    ['haal mijn vader eruit', 'erasure'],
    ['verwijder mijn oma', 'erasure'],
    ['ik wil dat mijn zoon vergeten wordt', 'erasure'],
    ['mag ik zien wat er over mijn vader bekend is', 'access'],
    ['ik wil een kopie van alles wat jullie van mijn partner hebben', 'access'],
    ['graag inzage in wat jullie van mijn schoonmoeder hebben', 'access'],
    ['stop met mailen naar mijn moeder', 'withdraw_consent'],
    ['mijn moeder wil geen nieuwsbrief meer', 'withdraw_consent'],
    ['mijn oma moet van de mailinglijst af', 'withdraw_consent'],
    ['mijn schoonvader trekt zijn toestemming in', 'withdraw_consent'],
    ['mijn zus maakt bezwaar tegen profilering', 'objection'],
    ["delete my mother's data", 'erasure'],
    ['please remove my father from your system', 'erasure'],
    ['I want to see what you have on my son', 'access'],
  ])('is asked for another: %s', (text, intent) => {
    const found = understand(text, 'start');
    expect([found.intent, found.flags]).toEqual([intent, ['representative']]);
  });

  it.each([
    'ik wil inzien wat jullie over mijn zoontje van 8 hebben',
    'wis het dossier van mijn dochter van 12',
    'ik wil alles zien wat jullie over onze dochter van tien weten',
    'verwijder alle gegevens over mijn pleegkind van 11',
    'wat hebben jullie over mijn zoon van 15',
  ])('tells the age of a child, which is not that of the person: %s', (text) => {
    const { flags, isYoungOther } = understand(text, 'start');
    expect([flags, isYoungOther]).toEqual([['representative', 'minor'], true]);
  });

  it.each(['wis mijn vrouw en mij', 'wis alles van mij en mijn moeder', 'haal ons uit het systeem, mijn man en mij'])(
    'is asked for both: %s',
    (text) => {
      const { flags, parted } = understand(text, 'start');
      expect([flags, parted]).toEqual([['representative'], { own: ['erasure'], other: ['erasure'] }]);
    },
  );
});

describe('the own account of the person, or their own data', () => {
  it.each<[string, Intent]>([
    ['wis alles wat ik over mijn moeder heb verteld', 'erasure'],
    ['wis wat ik over mijn vader heb geschreven', 'erasure'],
    ['mijn verhaal over mijn moeder mag weg', 'erasure'],
    ['verwijder wat ik zei over mijn man', 'erasure'],
    ['ik wil inzien wat ik over mijn moeder heb geschreven', 'access'],
    ['ik wil inzage in mijn dossier over mijn moeder', 'access'],
    ['verwijder mijn gegevens, mijn moeder is toch al geholpen', 'erasure'],
    ['haal mij uit jullie systeem, mijn man wil dat', 'erasure'],
    ['ik zorg voor mijn moeder. wis mijn gegevens', 'erasure'],
    ['mijn man zegt dat ik mijn gegevens moet laten wissen', 'erasure'],
    ['mijn zoon helpt mij met dit verzoek: verwijder al mijn gegevens', 'erasure'],
    ['mijn zoon van 8 mag niet weten dat ik dit vraag: wis mijn gegevens', 'erasure'],
    ['ik wil geen mails meer, bel mijn dochter maar', 'withdraw_consent'],
    ['mijn moeder wil dat ik mijn toestemming intrek', 'withdraw_consent'],
    ['geef mij mijn gegevens, mijn dochter leest ze voor', 'access'],
  ])('is asked for by nobody else: %s', (text, intent) => {
    const found = understand(text, 'start');
    expect([found.intent, found.flags]).toEqual([intent, []]);
  });

  it.each([
    'ik ben 15 en ik had hier over mijn vader geschreven, haal het weg',
    'ik ben 14 en ik wil zien wat ik over mijn moeder heb verteld',
  ])('tells an age that is their own: %s', (text) => {
    const { flags, isYoungOther } = understand(text, 'start');
    expect([flags, isYoungOther]).toEqual([['minor'], undefined]);
  });

  it.each([
    'haal mijn moeder van de wachtlijst',
    'ik wil mijn moeder uit het verpleeghuis halen',
    'mijn man zit in het systeem van het ziekenhuis',
    'ik wil alleen hulp voor mijn moeder, geen reclame',
    'stuur het naar mijn moeder',
    'kunt u mijn moeder helpen',
    'mijn moeder vergeet alles',
  ])('is no request for another: %s', (text) => expect(understand(text, 'ask_situation').flags).not.toContain('representative'));
});
