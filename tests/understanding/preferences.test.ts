import { describe, expect, it } from '@jest/globals';
import type { Preference, State } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

describe('how somebody wants to be reached', () => {
  it.each<[said: string, state: State, preference: Preference]>([
    ['alleen mailen', 'ask_phone', 'email'],
    ['liever niet bellen', 'ask_phone', 'email'],
    ['stuur liever een mailtje', 'ask_phone', 'email'],
    ['ik mail liever', 'ask_phone', 'email'],
    ['06 12345678 maar app liever', 'ask_phone', 'chat'],
    ['app me maar op 0612345678', 'ask_phone', 'chat'],
    ['0612345678, bel me maar', 'ask_phone', 'phone'],
    ['per mail is makkelijker voor mij', 'ask_phone', 'email'],
    ['0612345678 maar het liefst per mail', 'ask_phone', 'email'],
    ['Mijn man heeft dementie en ik werk nog. Bel me maar liever dan mailen.', 'ask_situation', 'phone'],
    ['Ik zorg voor mijn vader. Graag contact via de mail, bellen lukt niet met mijn gehoor.', 'ask_situation', 'email'],
    ['Ik wil niet gebeld worden, stuur maar een mail. Mijn man is ziek en ik red het niet meer alleen.', 'ask_situation', 'email'],
    ['Mijn moeder heeft parkinson. Jullie mogen me appen, dat lees ik altijd.', 'ask_situation', 'chat'],
    ['klopt, maar mail liever', 'confirm_summary', 'email'],
    ['ja, en graag bellen en niet mailen', 'confirm_summary', 'phone'],
    ['ja, bel me maar', 'confirm_summary', 'phone'],
    ['alleen mailen graag', 'confirm_summary', 'email'],
    ['klopt, stuur liever een appje', 'confirm_summary', 'chat'],
    ['stuur me toch liever een mailtje', 'handed_over', 'email'],
    ['liever bellen dan mailen', 'handed_over', 'phone'],
    ['jullie kunnen me beter appen', 'handed_over', 'chat'],
    ['ik wil toch liever niet gebeld worden', 'handed_over', 'email'],
    ['bellen is goed', 'handed_over', 'phone'],
    ['riet@ziggo.nl maar bellen heeft mijn voorkeur', 'ask_email', 'phone'],
    ['liever gewoon bellen', 'ask_email', 'phone'],
    ['riet@ziggo.nl, daar kun je me het beste op bereiken', 'ask_email', 'email'],
    ['nee, bel maar', 'ask_email', 'phone'],
    ['spreken gaat moeilijk na mijn beroerte, schrijf liever', 'ask_phone', 'email'],
    ['Ik ben zelf slechthorend, dus bellen gaat niet. Mijn man heeft parkinson.', 'ask_situation', 'email'],
    ['Ik word het liefst gebeld. Mijn moeder dementeert.', 'ask_situation', 'phone'],
    ['Contact graag per telefoon, ik zie slecht.', 'ask_situation', 'phone'],
    ['ja, jullie hoeven niet te bellen, mail is beter', 'confirm_summary', 'email'],
    ['ja hoor maar niet bellen alsjeblieft', 'confirm_summary', 'email'],
    ['mail me maar op riet@ziggo.nl', 'ask_email', 'email'],
    ['ik durf niet te bellen', 'ask_phone', 'email'],
    ['geen telefoontjes graag', 'ask_phone', 'email'],
    ['ik word niet graag gebeld', 'ask_phone', 'email'],
    ['whatsapp is fijner', 'ask_phone', 'chat'],
    ['liever niet meer bellen hoor, gewoon mailen', 'handed_over', 'email'],
    ['mijn vader is gevallen, bel me', 'handed_over', 'phone'],
    ['Riet, bel me maar op 0612345678', 'ask_name', 'phone'],
    ['Hallo, ik ben Riet en ik mail liever', 'start', 'email'],
    ['mailen liever niet, bellen graag', 'ask_email', 'phone'],
  ])('%s (%s): %s', (said, state, preference) => expect(understand(said, state).preference).toBe(preference));
});

describe('more wishes', () => {
  it.each<[said: string, state: State, preference: Preference]>([
    ['riet@ziggo.nl en bel alsjeblieft niet', 'ask_email', 'email'],
    ['goed zo, mailtje is genoeg', 'confirm_summary', 'email'],
    ['ja, telefonisch graag', 'confirm_summary', 'phone'],
    ["ik ben niet zo'n beller, mailen is fijner", 'ask_phone', 'email'],
    ['klopt en mail is prima maar bellen liever niet', 'confirm_summary', 'email'],
    ['ik wil graag gebeld worden in plaats van gemaild', 'handed_over', 'phone'],
  ])('%s (%s): %s', (said, state, preference) => expect(understand(said, state).preference).toBe(preference));

  it.each(['de mail is niet aangekomen', 'bel mijn zoon maar niet', 'mijn man kan ook bellen', 'ik moet nog bellen met de apotheek'])(
    'none: %s',
    (said) => expect(understand(said, 'handed_over').preference).toBeUndefined(),
  );
});

describe('no wish about how to be reached, or that of somebody else', () => {
  it.each<[said: string, state: State]>([
    ['het nummer is 0612345678', 'ask_phone'],
    ['mijn moeder wil liever bellen', 'ask_phone'],
    ['Mijn moeder wil liever bellen dan mailen met de thuiszorg, en dat kost me veel tijd.', 'ask_situation'],
    ['Ze belt me wel tien keer per dag, liever had ze dat ik erbij kwam wonen.', 'ask_situation'],
    ['Mijn broer mailt alleen maar en komt nooit langs, ik doe alles zelf.', 'ask_situation'],
    ['De huisarts zegt: bel me maar als het erger wordt. Ik weet het niet meer met mijn vrouw.', 'ask_situation'],
    ['Mijn zoon appt me liever, die belt nooit. Hij is autistisch en ik zorg alleen voor hem.', 'ask_situation'],
    ['ja, maar mijn man wil liever gebeld worden', 'confirm_summary'],
    ['ja klopt', 'confirm_summary'],
    ['mijn zus wil liever gemaild worden', 'handed_over'],
    ['mijn nummer is nu 0612345678', 'handed_over'],
    ['mijn moeder heeft weer gebeld met de huisarts', 'handed_over'],
    ['ik wil graag mailen met lotgenoten, mijn man heeft ms', 'ask_situation'],
    ['Ik kan niet alleen bellen en regelen, het is te veel.', 'ask_situation'],
    ['Ik heb nog niet gebeld. Mijn vrouw is ziek.', 'ask_situation'],
    ['Ik ben de hele dag aan het bellen en mailen voor mijn vader.', 'ask_situation'],
    ['De gemeente wil liever dat ik mail, maar dat lukt niet.', 'ask_situation'],
    ['Mijn vrouw is doof en ik moet alles voor haar bellen', 'ask_situation'],
    ['klopt, mail is goed', 'confirm_summary'],
    ['alleen e-mail klopt niet', 'confirm_summary'],
    ['het nummer is goed', 'confirm_summary'],
    ['ja, en wat fijn dat ik niet hoefde te bellen', 'confirm_summary'],
    ['ja maar niet bellen voor tien uur', 'confirm_summary'],
    ['bel me niet na acht uur', 'confirm_summary'],
    ['stuur maar door', 'confirm_summary'],
    ['haal mijn mail eruit', 'confirm_summary'],
    ['mijn dochter mailt liever', 'confirm_summary'],
    ['mail maar', 'ask_consent'],
    ['ja, stuur maar een mailtje', 'ask_consent'],
    ['geen mail', 'ask_email'],
    ['riet@ziggo.nl', 'ask_email'],
    ['mag ook per mail?', 'ask_phone'],
    ['bellen mag, mailen ook', 'ask_phone'],
    ['0612345678 u mag me altijd bellen', 'ask_phone'],
    ['bel mijn dochter maar: 0612345678', 'ask_phone'],
    ['0612345678 appen mag ook', 'ask_phone'],
    ['ze belde net, ik weet het niet meer', 'handed_over'],
  ])('%s (%s)', (said, state) => expect(understand(said, state).preference).toBeUndefined());
});
