import { describe, expect, it } from '@jest/globals';

import type { State } from '../../domain/understanding.ts';
import { states } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const table = (state: State, lines: Record<string, string[]>) => {
  describe(state, () => {
    for (const [control, said] of Object.entries(lines))
      it.each(said)(`${control}: %s`, (each) => expect(understand(each, state).control).toBe(control));
  });
};

table('after_crisis', {
  answer_no: [
    'dat bedoelde ik niet zo',
    'zo bedoelde ik het niet',
    'nee zo erg is het niet',
    'zo erg is het niet hoor',
    'sorry, was een grapje',
    'ik maakte maar een geintje',
    'grapje',
    'was niet zo bedoeld',
    'valt mee hoor',
    'het valt wel mee',
    'nee hoor het gaat wel',
    'dat zeg ik alleen maar bij wijze van spreken',
    'je begrijpt me verkeerd',
    'nee, er is niks aan de hand',
    'het is al voorbij',
    'er is geen gevaar',
    'vals alarm',
    'nee er is geen spoed',
    'nee dat is niet nodig',
    'het gaat alweer beter',
    'laat maar',
  ],
  answer_yes: [
    'ja',
    'ik heb gebeld',
    'ik heb 112 gebeld',
    'ik bel nu',
    'ik bel nu 112',
    'ik ben niet alleen',
    'ik ga nu bellen',
    'ja mijn zus komt',
    'mijn zus is onderweg',
    'er is iemand bij me',
    'de ambulance is er',
    'de dokter komt eraan',
    'ja de buurvrouw zit hier naast me',
    'ja ik ben veilig',
    'ik ben nu veilig',
    'mijn dochter is bij mij',
    'heb net de huisarts gebeld',
    'ik heb al contact met 113',
    'ja hij kan komen',
  ],
  unclear: [
    'ik kan niet bellen',
    'er is niemand',
    'ik durf niet',
    'ik durf niet te bellen',
    'niemand kan komen',
    'weet ik niet',
    'ik heb niemand',
    'er komt niemand',
    'ik wil niet bellen',
    'ze nemen niet op',
    'ja maar ik durf niet',
  ],
  answer: ['06 12345678', 'riet@voorbeeld.nl', 'mijn naam is Riet', 'Mijn nummer is 06 12345678, bel me'],
});

table('confirm_value', {
  answer_yes: [
    'ja dat is goed zo',
    'jawel',
    'jep',
    'juist',
    'correct',
    'inderdaad',
    'dat ben ik',
    'precies',
    'ja hoor',
    'klopt als een bus',
    'yes',
    '👍',
    '✅',
    'dat klopt',
    'is goed',
    'zeker',
    'ja dat is hem',
    'dat is mijn nummer ja',
    'helemaal goed',
    'zo is het',
    'jaha',
    'uhu',
    'nee dat klopt',
    'ja mag je bellen',
  ],
  answer_no: [
    'nee dat is verkeerd',
    'nee fout',
    'nope',
    'is niet juist',
    'nee',
    '👎',
    'klopt niet',
    'dat is fout',
    'dat ben ik niet',
    'niet correct',
    'nee dat is niet van mij',
    'dat klopt van geen kant',
    'onjuist',
    'verkeerd',
    'dat is hem niet',
    'nee joh',
    'neu',
    '❌',
  ],
  answer: ['nee 06 22334455', 'riet@gmail.com', 'nee het is jan@ziggo.nl'],
});

table('confirm_summary', {
  answer_yes: [
    'jep',
    'juist',
    'correct',
    'inderdaad',
    'precies',
    'dat ben ik',
    'jawel',
    'ja dat is goed zo',
    '✅',
    'top',
    'helemaal top',
    'perfect zo',
    'zo mag hij weg',
    'stuur hem maar door',
    'ja versturen',
    'ik heb er niets aan toe te voegen',
    'nee hoor klopt',
    'klopt dankjewel',
    'ja hoor dat klopt allemaal wel',
    'jao',
    'is in orde',
    'ja ga maar door',
    'okidoki',
    'doen',
    'yes',
    'joa',
    'prima zo',
    'goed',
    'uitstekend',
    'geen opmerkingen',
  ],
  answer_no: [
    'nope',
    'nee fout',
    'nee dat is verkeerd',
    'is niet juist',
    '👎',
    'er klopt iets niet',
    'dit klopt van geen kant',
    'nee nog iets veranderen',
    'er mist nog wat',
    'wijzigen graag',
    'niet akkoord',
    'ik wil nog iets aanpassen',
  ],
  'correct:phone': ['telefoonnummer klopt niet', 'nummer moet 06 22334455 zijn', 'ja maar je hebt mijn nummer verkeerd'],
  'correct:name': ['mijn naam schrijf je met een k', 'ik heet geen Jan', 'het is Jansen met dubbel s'],
});

table('resume_offer', {
  answer_yes: [
    'ga verder',
    'doorgaan',
    'verder gaan',
    'ja ga maar door',
    'graag verder',
    'laten we doorgaan',
    'waar we gebleven waren',
    'ja verder waar we waren',
    'oke',
    'prima',
    'hervat maar',
  ],
  restart: [
    'begin maar overnieuw',
    'liever opnieuw',
    'opnieuw',
    'nieuw gesprek',
    'vanaf het begin',
    'helemaal opnieuw graag',
    'nee opnieuw beginnen',
  ],
  repeat: ['waar waren we'],
  answer_no: ['nee', 'nee laat maar', 'liever niet'],
});

table('handed_over', {
  smalltalk: [
    'bedankt',
    'top dankjewel',
    'fijne dag',
    'dank u wel en een fijne avond',
    'super bedankt hoor',
    'merci',
    'tot ziens',
    'doei',
    'oke bedankt',
    'fijn',
    'prettig weekend',
    'bedankt voor de hulp',
    'hallo',
    '👍',
  ],
  help: [
    'wanneer bellen jullie',
    'wanneer hoor ik iets',
    'hoe gaat het nu verder',
    'wie belt mij',
    'hoe lang duurt het',
    'word ik vandaag nog gebeld',
    'wanneer krijg ik antwoord?',
    'hoe weet ik dat jullie bellen',
    'wat gebeurt er nu',
  ],
  answer: [
    'ik wil nog zeggen dat mijn moeder ook diabetes heeft',
    'mijn nieuwe nummer is 06 22334455',
    'ik ben ook nog vergeten te melden dat hij doof is',
    'jullie kunnen me ook mailen op riet@voorbeeld.nl',
    'mijn man is gisteren opgenomen in het ziekenhuis',
  ],
  repeat: [
    'wat is mijn nummer',
    'wat is mijn referentie',
    'wat was mijn referentienummer ook alweer',
    'onder welk nummer sta ik geregistreerd',
    'welk telefoonnummer heb je van mij',
  ],
});

table('handoff_offer', {
  answer_yes: ['ja', 'graag', 'doe maar', 'ok', 'prima'],
  answer_no: ['nee', 'nee dank je', 'hoeft niet', 'laat maar', 'overslaan', 'niet nodig'],
  answer: ['Riet, 06 12345678', 'ik heet Riet', 'bel me na 18 uur op 06 12345678'],
});

const withdrawals = [
  'zet mij uit het bestand voor aanbiedingen',
  'stop met die mailtjes',
  'ik trek mijn ja in',
  'toch geen reclame',
  'ik wil geen aanbiedingen meer ontvangen',
  'schrijf me uit',
  'schrijf mij uit voor de nieuwsbrief',
  'ik wil me afmelden voor de aanbiedingen',
  'ik heb net ja gezegd maar dat wil ik terugdraaien',
  'stuur mij geen aanbiedingen meer',
  'hou op met die nieuwsbrieven',
  'haal mij van de mailinglijst',
  'ik trek mijn toestemming voor aanbiedingen in',
  'ik wil mijn toestemming intrekken',
  'geen mailtjes meer sturen',
  'ik hoef die aanbiedingen toch niet',
  'aanbiedingen stopzetten',
  'ik herroep mijn toestemming',
  'meld mij af',
  'toch maar geen aanbiedingen',
  'die aanbiedingen wil ik niet meer',
  'ik bedenk me, ik wil toch geen aanbiedingen',
];

const keeping = [
  'ik wil geen hulp meer',
  'ik wil stoppen',
  'mijn moeder wil geen zorg meer',
  'ik wil geen thuiszorg meer voor mijn man',
  'ik krijg geen mail van de gemeente',
  'de thuiszorg heeft ons uitgeschreven',
  'mijn moeder is uit het ziekenhuis ontslagen',
  'de dagbesteding is gestopt',
  'ik heb mijn vader afgemeld bij de dagbesteding',
  'mijn man wil niet meer mee',
];

describe('withdrawing', () => {
  it.each(withdrawals)('in every state: %s', (said) => {
    for (const state of states) {
      const { intent, also, control } = understand(said, state);
      expect([state, [intent, ...also].includes('withdraw_consent'), control === 'answer_yes']).toEqual([state, true, false]);
    }
  });
  it.each(keeping)('none: %s', (said) => {
    for (const state of states) {
      const { intent, also } = understand(said, state);
      expect([state, [intent, ...also].includes('withdraw_consent')]).toEqual([state, false]);
    }
  });
});
