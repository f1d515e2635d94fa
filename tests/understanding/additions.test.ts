import { describe, expect, it } from '@jest/globals';
import { understand } from '../../dialogs/understanding/understand.ts';

const heard = (said: string) => understand(said, 'confirm_summary');

describe('told on top of a yes', () => {
  it.each([
    ['ja, en het huis is te klein', 'het huis is te klein'],
    ['klopt, maar mijn broer helpt ook soms', 'mijn broer helpt ook soms'],
    ['ja alleen vergat ik nog dat ze incontinent is', 'vergat ik nog dat ze incontinent is'],
    ['klopt wel, maar de thuiszorg komt sinds vorige week niet meer', 'de thuiszorg komt sinds vorige week niet meer'],
    ['goed zo, al heeft hij ook een pgb', 'al heeft hij ook een pgb'],
    ['ja, en er is geen geld voor een aangepaste badkamer', 'er is geen geld voor een aangepaste badkamer'],
    ['klopt. Mijn zus woont in Spanje dus die kan niks doen', 'Mijn zus woont in Spanje dus die kan niks doen'],
    ['prima, nog één ding: we hebben een hond die verzorgd moet worden', 'we hebben een hond die verzorgd moet worden'],
    ['o ja, vergeten: hij eet bijna niks meer', 'hij eet bijna niks meer'],
    ['ja maar het is eigenlijk ook mijn vader die hulp nodig heeft', 'het is eigenlijk ook mijn vader die hulp nodig heeft'],
    ['helemaal goed, en de kinderen hebben er ook last van', 'de kinderen hebben er ook last van'],
    ['ja hoor en ik heb zelf ook reuma', 'ik heb zelf ook reuma'],
    ['akkoord maar ze durft niet meer alleen naar buiten', 'ze durft niet meer alleen naar buiten'],
    ['klopt, en ze gooit haar eten steeds weg', 'ze gooit haar eten steeds weg'],
    ['ja, en mijn moeder wil dat ze de tv weghalen uit haar kamer', 'mijn moeder wil dat ze de tv weghalen uit haar kamer'],
    ['ja klopt, kunnen jullie ook helpen met de tuin?', 'kunnen jullie ook helpen met de tuin?'],
    ['nee dat klopt allemaal, maar hij loopt niet goed meer', 'hij loopt niet goed meer'],
    ['Ja dat klopt. Hij is trouwens ook doof aan een oor.', 'Hij is trouwens ook doof aan een oor.'],
    ['ja en voeg toe dat ze ook diabetes heeft', 'ze ook diabetes heeft'],
    ['klopt ze is ook doof aan een kant', 'ze is ook doof aan een kant'],
    ['ja en de buurvrouw kijkt ook af en toe', 'de buurvrouw kijkt ook af en toe'],
    ['klopt, en geen familie in de buurt', 'geen familie in de buurt'],
  ])('%s', (said, situation) => expect(heard(said)).toMatchObject({ control: 'answer', slots: { situation } }));

  it('asked to be put there, in so many words', () =>
    expect(heard('zet er nog even bij dat ik drie dagen werk')).toMatchObject({
      control: 'correct:situation',
      slots: { situation: 'ik drie dagen werk' },
    }));
});

describe('a plain yes, however many words it takes', () => {
  it.each([
    'ja hoor, stuur maar door',
    'ja, en bedankt',
    'klopt helemaal, en fijn dat jullie helpen',
    'prima hoor, dank je wel voor de moeite',
    'ja dat klopt allemaal wel zo',
    'helemaal goed zo, ik wacht af',
    'ja en ik hoor het wel van jullie',
    'klopt, maar ik weet verder ook niks meer',
    'ja ik denk dat dat zo goed is, alvast bedankt voor de hulp',
    'top, en alvast een fijne dag',
    'ja en dan is het klaar hoop ik',
    'ja hoor en groetjes',
    'correct, u kunt het versturen',
    'ja, en wat fijn dat ik niet hoefde te bellen',
    'klopt, en nu maar hopen dat het helpt',
    'zo kan het wel de deur uit',
    'ja, mijn nummer mag erin blijven',
    'ja mijn dochter heeft het ook gelezen en vindt het goed',
    'ja hoor, dat heeft u netjes opgeschreven',
    'ja, ik wacht het telefoontje af',
    'klopt, fijn dat er iemand meekijkt',
    'ja prima, tot horens en een goed weekend',
    'dat klopt, en bedankt voor het luisteren',
    'ja hoor lieve mensen, doorsturen maar',
    'ja zo is het precies, dank u wel en tot ziens',
    'akkoord, en ik hoop snel iets te horen',
    'klopt, meer kan ik er ook niet van maken',
    'ja dat staat er mooi',
    'ja, mijn zoon heeft meegelezen en vindt het goed',
  ])('%s', (said) => expect(heard(said)).toMatchObject({ control: 'answer_yes', slots: {} }));
});

describe('when one can be called, told at the summary', () => {
  it.each([
    ['prima hoor, alleen ben ik op donderdag niet thuis', 'niet do'],
    ['ja, maar niet voor tien uur bellen', 'niet voor 10:00'],
    ['ja hoor, in het weekend liever niet', 'niet weekend'],
    ['ja hoor, woensdag kan ik niet', 'niet wo'],
    ["klopt, 's ochtends kan ik niet", 'niet ochtend'],
    ['ja, ik ben alleen op vrijdag thuis', 'vr'],
    ['akkoord, en na vijven ben ik bereikbaar', 'na 17:00'],
    ['maandag niet, dinsdag wel', 'niet ma di'],
    ['na 5 uur', 'na 17:00'],
  ])('%s', (said, contactTime) => {
    const { control, slots } = heard(said);
    expect([slots, ['answer', 'answer_yes'].includes(control)]).toEqual([{ contactTime }, true]);
  });

  it.each([
    [
      'akkoord, maar maandag ben ik de hele dag in het ziekenhuis met hem',
      'niet ma',
      'maandag ben ik de hele dag in het ziekenhuis met hem',
    ],
    ['ja, en ik werk op dinsdag', 'niet di', 'ik werk op dinsdag'],
  ])('with the reason: %s', (said, contactTime, situation) => expect(heard(said).slots).toEqual({ contactTime, situation }));

  it.each([
    ['ja, en ze gaat op maandag naar de dagopvang', 'ze gaat op maandag naar de dagopvang'],
    ["klopt, en 's nachts slaapt hij niet", "'s nachts slaapt hij niet"],
    ['ja, mijn zus komt op zondag', 'mijn zus komt op zondag'],
  ])('of others it is part of the account: %s', (said, situation) => expect(heard(said).slots).toEqual({ situation }));
});

describe('why somebody waits, told at the summary', () => {
  it.each(['ja mijn man roept', 'ik moet mijn bril pakken', 'de telefoon gaat'])('adds nothing: %s', (said) => {
    const { control, slots } = heard(said);
    expect([control, slots]).toEqual(['unclear', {}]);
  });

  it('and what is told beside it is kept', () =>
    expect(heard('wacht, mijn man heeft ook reuma').slots).toEqual({ situation: 'mijn man heeft ook reuma' }));
});
