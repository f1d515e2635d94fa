import { describe, expect, it } from '@jest/globals';
import { clean } from '../../dialogs/understanding/clean.ts';
import { withoutDenials } from '../../dialogs/understanding/denials.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const crisisOf = (text: string) => understand(text, 'ask_situation').crisis;

describe('violence that is denied raises no alarm', () => {
  it.each([
    'Mijn man slaat me niet hoor',
    'hij slaat me niet hoor, hij is alleen vergeetachtig',
    'nee hij doet me geen pijn',
    'hij heeft mij nog nooit geslagen',
    'er wordt hier niemand geslagen',
    'mijn zoon steelt niet, ik geef hem dat geld zelf',
    'mijn dochter mishandelt mij niet, ze is streng maar lief',
    'ik ben niet bang voor mijn man',
    'ze schreeuwt wel eens maar slaan doet ze niet',
  ])('%s', (text) => expect(crisisOf(text)).toBe('none'));
});

describe('violence beside a denial, or denied in part, is heard', () => {
  it.each([
    'hij slaat me niet elke dag, alleen als hij drinkt',
    'hij slaat me niet meer met de riem maar met zijn hand',
    'hij slaat me niet als er iemand bij is',
    'hij slaat me niet, hij wurgt me',
    'ze slaat me niet maar ze sluit me wel op in de kelder',
    'ik durf niet te zeggen dat hij me slaat',
    'als ik niet kook slaat papa me',
    'waarom slaat hij me terwijl ik niets doe',
    'ik doe niks en toch slaat hij me',
    'zij slaat mijn vader, niet mij',
  ])('%s', (text) => expect(crisisOf(text)).toBe('violence'));
});

describe('a denial', () => {
  const left = (text: string): string => {
    const message = clean(text);
    return withoutDenials(message, message.forms)
      .filter((form) => form !== '|')
      .join(' ');
  };
  it('is left out, and what stands beside it stays', () =>
    expect(left('hij slaat me niet, hij is alleen vergeetachtig')).toBe('hij is alleen vergeetachtig'));
  it('keeps the places of the words', () => {
    const message = clean('nee, hij slaat me niet hoor');
    expect(withoutDenials(message, message.forms)).toEqual(['nee', '|', '|', '|', '|', 'hoor']);
  });
  it.each(['als hij me niet slaat', 'slaat hij me niet?', 'hij slaat me niet vaak', 'ik hoop dat hij me niet slaat'])(
    'is not: %s',
    (text) =>
      expect(left(text)).toBe(
        clean(text)
          .forms.filter((form) => form !== '|')
          .join(' '),
      ),
  );
});

describe('what a child tells of a parent who is tired or shouts is no violence', () => {
  it.each([
    'ik ben 12 en papa is altijd moe',
    'ik ben 13 en mama roept veel omdat ze moe is',
    'ik ben 14 en doe de was en het koken want mama is moe',
    'papa schreeuwt vaak sinds hij ziek is, ik ben 11',
    'ik ben 12 en papa schreeuwt tegen mij als hij moe is',
    'Mijn vader is boos en moe en schreeuwt tegen ons, ik ben 13',
    'mama roept dat ik stil moet zijn want ze is kapot',
    'mijn ouders schreeuwen tegen elkaar over de zorg voor opa, ben 15',
    'Mijn moeder ligt veel op bed en moppert, ik ben 15 en help haar',
  ])('%s', (text) => expect(['none', 'overload']).toContain(crisisOf(text)));
  it.each(['papa slaat mij als hij boos is, ik ben 12', 'mama schopt mij als ik niet snel genoeg help'])('but this is: %s', (text) =>
    expect(crisisOf(text)).toBe('violence'),
  );
});
