import { describe, expect, it } from '@jest/globals';

import type { Slots, State } from '../../domain/understanding.ts';
import { states } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

const questions: State[] = ['ask_name', 'ask_phone', 'ask_email', 'ask_situation', 'ask_time'];

describe('why is this asked', () => {
  it.each([
    'hoezo wil je dat weten dan',
    'hoezo wil je mijn nummer',
    'waar is dat goed voor',
    'wat moet je daarmee',
    'waarom moet dat',
    'waarom moeten jullie dat weten',
    'waar heb je dat voor nodig',
    'waarvoor is dat nodig',
    'hoezo moet je dat weten',
    'wat heb je daaraan',
    'wat wil je daarmee',
    'waarom eigenlijk',
    'wat heeft dat ermee te maken',
    'waarom vraagt u dat aan mij',
    'is dat nodig',
    'moet dat',
    'moet dat per se',
    'is dat verplicht',
    'hoezo heb je dat nodig',
    'waar slaat dat op dat je dat wil weten',
    'wat doen jullie met mijn nummer',
  ])('%s', (said) => {
    for (const state of questions)
      expect([state, understand(said, state)]).toEqual([
        state,
        expect.objectContaining({ control: 'privacy_question', intent: 'privacy_question', asks: 'why', slots: {} }),
      ]);
  });

  it.each([
    'wat gebeurt er met mijn verhaal',
    'wie krijgt dit allemaal te zien',
    'komt dit bij de gemeente terecht',
    'krijgt mijn baas dit te horen',
    'blijft dit onder ons',
    'kan iemand anders dit lezen',
    'bewaar je dit',
    'verkopen jullie mijn gegevens',
    'is dit anoniem',
    'mag ik ook niks invullen',
    'word ik dan nog wel geholpen',
    'wat als ik het niet zeg',
    'is dit gesprek vertrouwelijk',
    'hoelang blijft dit staan',
  ])('about the data in general: %s', (said) => {
    for (const state of questions) {
      const { control, intent, asks } = understand(said, state);
      expect([state, control, intent, asks]).toEqual([state, 'privacy_question', 'privacy_question', undefined]);
    }
  });
});

const commands: [said: string, control: string][] = [
  ['hou maar op', 'stop'],
  ['ik kap ermee', 'stop'],
  ['laat maar zitten', 'stop'],
  ['stoppen graag', 'stop'],
  ['ik wil hier mee ophouden', 'stop'],
  ['even een stapje terug', 'back'],
  ['kan ik terug', 'back'],
  ['ik wil naar de vorige vraag', 'back'],
  ['alles opnieuw', 'restart'],
  ['mag ik opnieuw beginnen', 'restart'],
  ['kunnen we overnieuw', 'restart'],
  ['ik begrijp er niks van', 'help'],
  ['kweet nie hoe da moet', 'help'],
  ['wat moet ik invullen', 'help'],
  ['hoe bedoel je', 'help'],
  ['kunt u mij even helpen', 'help'],
  ['wat bedoelt u daarmee', 'help'],
  ['ben jij een echt mens', 'help'],
  ['is dit een computer?', 'help'],
  ['wie zit hier achter', 'help'],
  ['wat voor soort hulp geven jullie', 'help'],
  ['geef me een mens', 'human'],
  ['mag ik een medewerker spreken', 'human'],
  ['ik wil geen computer', 'human'],
  ['bestaan er nog mensen bij jullie, ik wil iemand spreken', 'human'],
  ['kan ik niet gewoon iemand bellen', 'human'],
  ['ik wil met iemand praten', 'human'],
  ['doe mij maar een echt persoon', 'human'],
  ['bel me gewoon even', 'human'],
  ['kunt u mij niet gewoon bellen', 'human'],
  ['ik wil teruggebeld worden', 'human'],
  ['wat zei je', 'repeat'],
  ['nog een keer graag', 'repeat'],
  ['zeg dat nog eens', 'repeat'],
  ['wat was je vraag ook alweer', 'repeat'],
  ['wat heb je nu van mij opgeschreven', 'repeat'],
  ['dat gaat u niks aan', 'skip'],
  ['dat hou ik liever voor me', 'skip'],
  ['sla maar over', 'skip'],
  ['deze vraag overslaan', 'skip'],
  ['geef ik liever niet', 'skip'],
  ['dat zeg ik liever niet', 'skip'],
  ['volgende vraag', 'skip'],
  ['ik wil dat niet zeggen', 'skip'],
  ['pff', 'smalltalk'],
  ['tsja', 'smalltalk'],
  ['goedenavond', 'smalltalk'],
  ['dankjewel hoor', 'smalltalk'],
  ['haha', 'smalltalk'],
  ['wat een gedoe zeg', 'smalltalk'],
  ['lekker weertje', 'smalltalk'],
  ['ik moet even mijn bril pakken', 'unclear'],
  ['even wachten hoor', 'unclear'],
  ['een ogenblik', 'unclear'],
  ['er wordt gebeld, wacht even', 'unclear'],
  ['wat een kutsysteem', 'abuse'],
  ['stomme robot', 'abuse'],
  ['val dood', 'abuse'],
  ['donder op', 'abuse'],
];

describe('commands in their own words', () => {
  it.each(commands)('%s: %s', (said, control) => {
    for (const state of questions) expect([state, understand(said, state).control]).toEqual([state, control]);
  });

  it.each([
    'overslaan',
    'terug',
    'help',
    'stop',
    'wijzig mijn e-mail naar x@y.nl',
    'mijn naam is verkeerd',
    'mijn nummer klopt niet',
    'wacht even',
  ])('is no account: %s', (said) => expect(understand(said, 'ask_situation').slots.situation).toBeUndefined());
});

const names: [said: string, name: string][] = [
  ['Hendriks, Wilma', 'Hendriks, Wilma'],
  ['de Vries, Jan', 'de Vries, Jan'],
  ['Ikke ben de Sjaan', 'Sjaan'],
  ['ik ben de Toon', 'Toon'],
  ["'t is Mieke", 'Mieke'],
  ['Help Jansen', 'Help Jansen'],
  ['Kees Terug', 'Kees Terug'],
  ['Mehmet Öztürk', 'Mehmet Öztürk'],
  ['Nurcan Yıldız-Demir', 'Nurcan Yıldız-Demir'],
  ['Naïma Ben Haddou', 'Naïma Ben Haddou'],
  ['Abdelkader Bouazza', 'Abdelkader Bouazza'],
  ['oum kaltoum el idrissi', 'oum kaltoum el idrissi'],
  ['Shanti Ramkhelawan', 'Shanti Ramkhelawan'],
  ['Winston Lie-A-Fat', 'Winston Lie-A-Fat'],
  ['Małgorzata Kowalczyk', 'Małgorzata Kowalczyk'],
  ['agnieszka nowak', 'agnieszka nowak'],
  ['Godelieve Vandenbroucke', 'Godelieve Vandenbroucke'],
  ['Jef De Backer', 'Jef De Backer'],
  ['Sjoukje Hiemstra-de Jong', 'Sjoukje Hiemstra-de Jong'],
  ['Ngoc Nguyen', 'Ngoc Nguyen'],
  ['Will Smith', 'Will Smith'],
  ['Mies Bouwman', 'Mies Bouwman'],
  ['Lies', 'Lies'],
  ['Fleur de Haan', 'Fleur de Haan'],
  ['Beer', 'Beer'],
  ['Mei Ling Chan', 'Mei Ling Chan'],
  ['April', 'April'],
  ['Jan de Goede', 'Jan de Goede'],
  ['Anna Goed', 'Anna Goed'],
  ['Piet Klein', 'Piet Klein'],
  ['Marie Jose', 'Marie Jose'],
  ['zeg maar Henk hoor', 'Henk'],
  ['Henk is de naam', 'Henk'],
  ['ja met Corrie van Leeuwen', 'Corrie van Leeuwen'],
  ['u spreekt met mevrouw Dijkstra', 'Dijkstra'],
  ['hallo mijn naam is Gerda en ik zorg voor mijn man', 'Gerda'],
  ['Gerda maar iedereen zegt Ger', 'Gerda'],
  ['mijn naam is aisha', 'aisha'],
  ['ik heet precious', 'precious'],
  ['Ingrid hier', 'Ingrid'],
  ['dit is Ton', 'Ton'],
  ['J. de Boer', 'J. de Boer'],
  ['mevr. Jansen-Bakker', 'Jansen-Bakker'],
  ['Truus. 79 jaar', 'Truus'],
  ['sjaan', 'sjaan'],
  ['ömer', 'ömer'],
  ['Goedemiddag, Anja de Wit hier', 'Anja de Wit'],
  ['naam anneke pietersen', 'anneke pietersen'],
  ['ik ben Joke, de dochter van mevrouw Smit', 'Joke'],
  ['Bram (26)', 'Bram'],
];

const noNames = [
  'prinses',
  'fietsenmaker',
  'ja hoor doe maar',
  'weet niet',
  'gewoon',
  'hallo daar',
  'wat een gedoe zeg',
  'pff',
  'tsja',
  'wat moet je',
  'verpleegster',
  'buschauffeur',
  'gepensioneerd',
  'een vrouw',
  'oma',
  'ik ben de buurvrouw',
  'ik ben de dochter',
  'moeilijke vraag',
  'dat doet er niet toe',
  'maakt dat uit',
  'boodschappen',
  'geen zin in',
  'weet ik veel',
  'zeg ik niet',
  'nou vooruit dan',
  'ik ben alleen thuis',
  'ik ben verdrietig',
  'ik ben ten einde raad',
  'ik ben nieuw hier',
  'dat is een lange naam',
  'mantelzorgster',
  'is goed',
  'huishoudelijke hulp',
  'lekker weer vandaag',
  'hè hè eindelijk',
  'verzekering',
  'ik wil graag iets vragen',
  'hoe laat is het',
  'kan niet',
  'eindelijk',
  'gezellig',
  'tuurlijk joh',
  'mijn dochter doet dit voor mij',
];

describe('names as people give them', () => {
  it.each(names)('%s → %s', (said, name) => {
    const { slots, control } = understand(said, 'ask_name');
    expect([slots.name, control]).toEqual([name, 'answer']);
  });
  it.each(noNames)('no name: %s', (said) => expect(understand(said, 'ask_name').slots.name).toBeUndefined());
});

describe('numbers and addresses', () => {
  it.each([
    ['nul zes elf tweeëntwintig drieëndertig vierenveertig', '+31611223344'],
    ['06 11 22 33 44 is mijn nummer', '+31611223344'],
    ['tis 0611223344', '+31611223344'],
    ['06-1122 3344', '+31611223344'],
    ['zero zes 11223344', '+31611223344'],
    ['nul zes elf tweeentwintig driedertig vierenveertig', undefined],
    ['0031-611223344', '+31611223344'],
    ['(+31) 6 11223344', '+31611223344'],
    ['06 11 22 33 4', undefined],
    ['mijn 06 is 06-11223344 maar ik hoor slecht', '+31611223344'],
    ['mijn vaste nummer is 0182 512345', '+31182512345'],
    ['nul een acht twee vijf een twee drie vier vijf', '+31182512345'],
    ['je kan me bellen op 0611223344 na 6 uur', '+31611223344'],
    ['06.11.22.33.44.', '+31611223344'],
    ['06 1 1 2 2 3 3 4 4', '+31611223344'],
    ['06 één één twee twee drie drie vier vier', '+31611223344'],
    ['tel: 06–11223344', '+31611223344'],
    ['nummer nul zes, en dan elf, tweeëntwintig, drieëndertig, vierenveertig', '+31611223344'],
    ['06 11223344, dat is van mijn man, hij neemt op', '+31611223344'],
    ['020 5 12 34 56', '+31205123456'],
    ['+31611223344 whatsapp', '+31611223344'],
    ['het nummer van de thuiszorg is 0611223344', undefined],
    ['mijn vader zijn nummer is 0611223344', undefined],
    ['+32 9 223 45 67', '+3292234567'],
    ['0900 1234567', undefined],
    ['geboren 01-02-1950', undefined],
    ['1950', undefined],
  ])('phone %s → %s', (said, phone) => expect(understand(said, 'ask_phone').slots.phone).toBe(phone));

  it.each([
    ['riet apenstaartje gmail punt com', 'riet@gmail.com'],
    ['riet punt de punt vries apenstaartje kpn mail punt nl', 'riet.de.vries@kpnmail.nl'],
    ['jan streepje pieters apenstaart ziggo punt nl', 'jan-pieters@ziggo.nl'],
    ['piet laag streepje 52 at hotmail punt com', 'piet_52@hotmail.com'],
    ['p punt jansen at hotmail dot com', 'p.jansen@hotmail.com'],
    ['info@zorg-thuis.nl', 'info@zorg-thuis.nl'],
    ['Riet@Gmail.com', 'Riet@gmail.com'],
    ['mijn email is jan1948@planet.nl hoor', 'jan1948@planet.nl'],
    ['jan1948@planet.nl.', 'jan1948@planet.nl'],
    ['<jan@planet.nl>', 'jan@planet.nl'],
    ['jan @ planet.nl', 'jan@planet.nl'],
    ['jan@planet . nl', 'jan@planet.nl'],
    ['stuur maar naar o.yilmaz@outlook.com of bel', 'o.yilmaz@outlook.com'],
    ['jan(at)planet.nl', 'jan@planet.nl'],
    ['de mail van mijn dochter die leest het voor mij is els@planet.nl', 'els@planet.nl'],
    ['het mailadres van de huisarts is info@huisarts.nl', undefined],
    ['gmail', undefined],
    ['jan@planet', undefined],
    ['@planet.nl', undefined],
  ])('address %s → %s', (said, email) => expect(understand(said, 'ask_email').slots.email).toBe(email));
});

describe('everything at once', () => {
  it.each<[said: string, slots: Slots]>([
    [
      'Hallo, mijn naam is Fatma Yılmaz, mijn nummer is 06 11223344 en ik zorg voor mijn schoonmoeder die dementie heeft.',
      {
        name: 'Fatma Yılmaz',
        phone: '+31611223344',
        relation: 'schoonouder',
        situation: 'ik zorg voor mijn schoonmoeder die dementie heeft.',
      },
    ],
    [
      'Goedenavond u spreekt met Harrie Peeters uit Venlo mijn vrouw heeft alzheimer en ik kan het niet meer alleen mijn telefoonnummer is 0611223344',
      { name: 'Harrie Peeters', phone: '+31611223344', relation: 'partner' },
    ],
    ['Jan Jansen, jan@ziggo.nl, 0611223344', { name: 'Jan Jansen', email: 'jan@ziggo.nl', phone: '+31611223344' }],
    ['Wil de Boer 0182-512345', { name: 'Wil de Boer', phone: '+31182512345' }],
    [
      'ik ben karin, ik zorg samen met mijn zus voor onze vader, bel me op 0611223344',
      { name: 'karin', phone: '+31611223344', relation: 'vader' },
    ],
    [
      'Mijn naam is Ria. Mijn zoon van 22 heeft een psychose gehad en woont weer thuis. Mail: ria@kpnmail.nl',
      { name: 'Ria', email: 'ria@kpnmail.nl', relation: 'kind' },
    ],
    ['ik heet Bo en zorg voor mijn opa en oma', { name: 'Bo', relation: 'grootouder' }],
  ])('%s', (said, slots) => {
    for (const state of ['start', 'ask_name'] as const) expect(understand(said, state)).toMatchObject({ slots, control: 'answer' });
  });
});

describe('who receives the care, among others', () => {
  it.each([
    ['mijn dochter en ik zorgen voor mijn man', 'partner'],
    ['ik zorg voor mijn vader, mijn moeder leeft niet meer', 'vader'],
    ['mijn moeder is dement en mijn broer doet niks', 'moeder'],
    ['mijn broer doet niks, alles komt op mij neer, onze moeder heeft parkinson', 'moeder'],
    ['mijn vrouw werkt fulltime en ik zorg voor onze zoon met down', 'kind'],
    ['ik ben 81 en mijn man is 84, hij heeft parkinson', 'partner'],
    ['mijn pa en ma kunnen het niet meer alleen', 'ouders'],
    ['ik mantelzorg voor mijn tante', 'ander_familielid'],
    ['ons mam hee dementie', 'moeder'],
    ['mijn kleinzoon van 6 woont bij ons', 'ander_familielid'],
    ['ik ben mantelzorger van mijn buurman', 'buur'],
    ['ik zorg voor m’n ex-man', 'anders'],
    ['mijn vriend heeft een dwarslaesie', 'vriend'],
    ['ik zorg voor mijn moeder én mijn gehandicapte zus', 'meerdere'],
    ['hulp gevraagd voor onze ouders', 'ouders'],
    ['mijn mams is gevallen en komt uit het ziekenhuis', 'moeder'],
    ['het gaat om mijn oma', 'grootouder'],
    ['ik zorg voor mijn vrouw, onze kinderen wonen ver weg', 'partner'],
    ['mijn stiefmoeder heeft ms', 'moeder'],
  ])('%s → %s', (said, relation) => expect(understand(said, 'ask_situation').slots.relation).toBe(relation));
});

describe('when to call, as people say it', () => {
  it.each([
    ["'s middags na drieën", undefined],
    ['elke ochtend tussen 9 en 11', 'ochtend tussen 09:00 en 11:00'],
    ['liefst s avonds', 'avond'],
    ['na vijven', undefined],
    ['maandag, woensdag of vrijdag', 'ma wo vr'],
    ['vrijdag na 3 uur', 'vr na 15:00'],
    ['doordeweeks na het werk', 'doordeweeks na werktijd'],
    ['morgenochtend', 'morgen ochtend'],
    ['niet op dinsdag en donderdag', 'niet di do'],
    ['kwart voor tien', 'om 09:45'],
    ['half 11', 'om 10:30'],
    ['om 14u', 'om 14:00'],
    ['maakt mij niet uit', 'altijd'],
    ['voor twaalf uur', 'voor 12:00'],
    ['in het weekend', 'weekend'],
    ['volgende week dinsdag', 'volgende week di'],
    ['overmorgen in de middag', 'overmorgen middag'],
  ])('%s → %s', (said, contactTime) => {
    const read = understand(said, 'ask_time').slots.contactTime;
    if (contactTime === undefined) expect(read).toMatch(/middag|na 17:00/u);
    else expect(read).toBe(contactTime);
  });
});

describe('consent', () => {
  it.each([
    'nou ja goed dan',
    'mja',
    'ach ja',
    'tja doe maar dan',
    'als u denkt dat het goed is',
    'ik vind het wel best',
    'boeit niet',
    'zie maar',
    'kies jij maar',
    'wat vind jij',
    'geen bezwaar',
    'ja, maar alleen per post',
    'alleen zorggenoot',
    'ja van zorggenoot maar niet van nn',
    'ja hoor, als het niet te veel is',
    'net als de vorige keer',
    'misschien later',
    'ja nee ik weet het niet',
    'goed dan',
    'vooruit',
    'mag wel',
    'kan geen kwaad',
    'ok dan',
    'ja oké',
    'oke prima dan maar',
    'hangt ervan af',
    'ligt eraan wat het kost',
    'ja mits',
    'mijn man vindt het goed',
    'doe wat je wil',
    'het zal allemaal wel',
    'ik twijfel',
    'ja? denk ik',
    'denk het wel',
    'eentje dan',
    'moet dat dan maar',
    'ja tot ik me afmeld',
    'ja voor een maand',
    'u mag kiezen',
    'wie weet',
    'proberen kan altijd',
    'ja ja',
    'jaja stuur maar',
    'ik snap het niet',
    'ja wat een onzin',
    'ja dag',
    'ja doei',
    'jahoor tuurlijk not',
    'ja en nee',
    'soms wel',
    'liever per telefoon',
    'ja maar niet voor verzekeringen',
    '👌',
    '🤷',
    'graag niet te vaak',
    'graag minder',
    'is goed als het moet',
    'natuurlijk wil ik dat niet',
    'ja hoor nog meer reclame',
    'prima maar geen spam',
    'doe maar iets',
    'doe maar zoals jullie willen',
    'ik ga akkoord onder voorwaarden',
    'ja, tenminste als het gratis is',
    'zoals u wilt',
    'mijn zoon regelt dat',
    'ja als mijn dochter het ook goed vindt',
    'dat weet ik nog niet',
    'nog even over nadenken',
    'morgen misschien',
    'akkoord met de hulp',
    'ik wil graag hulp',
    'ja ik wil hulp',
    'graag een gesprek',
    'ja bel me maar',
    'stuur maar een adviseur',
  ])('no yes: %s', (said) => {
    for (const state of ['ask_consent', 'ask_health_consent'] as const) expect(understand(said, state).control).not.toBe('answer_yes');
  });
  it.each([
    'ja dat is goed',
    'ja hoor prima',
    'jazeker graag',
    'graag hoor',
    'doe maar hoor',
    'ja dat wil ik wel',
    'ja dat lijkt me leuk',
    'prima, stuur maar',
    'zeker',
    'uiteraard',
    'jep',
    'yes',
    'ja akkoord',
    'ja ik wil dat',
    'ja stuur ze maar',
    'dat is prima',
    'ja natuurlijk',
    'ja gerust',
    'dat vind ik goed',
    'ik ga ermee akkoord',
    'jaa',
    'joa',
    'ja alstublieft',
    'ja aub',
    'ja ik vind het goed',
    'ja hoor, stuur maar toe',
    'mijn antwoord is ja',
    'ik zeg ja',
    'ja!',
    'ja 😊',
  ])('a yes: %s', (said) => expect(understand(said, 'ask_consent').control).toBe('answer_yes'));
  it.each([
    'nee hoor, dank je',
    'nee liever niet nu',
    'nu niet',
    'dat hoeft voor mij niet',
    'ik heb daar geen behoefte aan',
    'nee ik krijg al genoeg mail',
    'absoluut niet',
    'nooit van mijn leven',
    'nee zeg',
    'alsjeblieft niet',
    'geen spam graag',
    'bespaar me dat',
    'neuh',
    'nee nee nee',
    'zit ik niet op te wachten',
    'niet voor mij',
    'ik wil dat niet',
    'doe maar niet hoor',
    'voorlopig niet',
    'nee bedankt',
    'laat dat maar',
    'echt niet',
  ])('a no: %s', (said) => expect(understand(said, 'ask_consent').control).toBe('answer_no'));
});

describe('rights and no rights', () => {
  it.each<[string, string]>([
    ['gooi mijn gegevens weg', 'erasure'],
    ['ik wil dat jullie mij vergeten', 'erasure'],
    ['wis dit gesprek', 'erasure'],
    ['kan ik een overzicht krijgen van wat jullie over mij weten', 'access'],
    ['mag ik mijn dossier inzien', 'access'],
    ['welke informatie hebben jullie over mij', 'access'],
    ['stuur mij al mijn gegevens', 'access'],
    ['ik wil weten met wie jullie mijn gegevens hebben gedeeld', 'access'],
    ['in mijn dossier staat een fout', 'rectification'],
    ['mijn adres in jullie systeem is verkeerd', 'rectification'],
    ['ik wil bezwaar maken', 'objection'],
    ['ik wil niet dat mijn gegevens naar nationale-nederlanden gaan', 'objection'],
    ['geen profilering alstublieft', 'objection'],
    ['ik wil mijn gegevens in een bestand dat ik kan meenemen', 'portability'],
    ['jullie mogen mijn gegevens tijdelijk niet gebruiken', 'restriction'],
    ['ik ben niet tevreden en dien een klacht in', 'complaint'],
    ['ik ga naar de autoriteit persoonsgegevens', 'complaint'],
  ])('%s: %s', (said, intent) => {
    for (const state of states)
      expect([state, [understand(said, state).intent, ...understand(said, state).also]]).toEqual([state, expect.arrayContaining([intent])]);
  });
  it.each([
    'de gemeente wil mijn gegevens niet geven',
    'mijn vader vergeet mij',
    'ik heb klachten aan mijn rug van het tillen',
    'mijn moeder heeft lichamelijke klachten',
    'ik wil bezwaar maken tegen het besluit van de gemeente over de wmo',
    'het zorgkantoor heeft onze aanvraag afgewezen en ik wil in beroep',
    'mijn man gooit al zijn post weg',
    'hoe verhuis ik mijn moeder naar een verpleeghuis',
    'ik wil informatie over dagbesteding',
    'mijn moeder wil haar huis niet uit',
    'hij krijgt informatie over zijn ziekte',
    'ik wil inzicht in de kosten van een verpleeghuis',
    'kan ik informatie krijgen over het pgb',
    'mijn indicatie klopt niet',
    'de administratie van mijn vader is een puinhoop',
    'de huisarts heeft een verkeerde diagnose gesteld',
  ])('no right: %s', (said) => {
    const { intent, also } = understand(said, 'ask_situation');
    expect([intent, ...also].filter((each) => each !== 'intake' && each !== 'other' && each !== 'human')).toEqual([]);
  });
});

describe('corrections in free text', () => {
  it.each<[string, State, string, Slots]>([
    ['oh wacht mijn nummer is 06 22334455', 'ask_email', 'correct:phone', { phone: '+31622334455' }],
    ['sorry ik typte mijn naam verkeerd, het is Marja', 'ask_phone', 'correct:name', { name: 'Marja' }],
    ['mijn nummer was fout, het moet 06 22334455 zijn', 'ask_situation', 'correct:phone', { phone: '+31622334455' }],
    ['kun je mijn e-mail veranderen in els@planet.nl', 'ask_situation', 'correct:email', { email: 'els@planet.nl' }],
    ['niet Marja maar Marjan', 'confirm_summary', 'correct:name', { name: 'Marjan' }],
    ['het is niet mijn vader maar mijn schoonvader', 'confirm_summary', 'correct:relation', { relation: 'schoonouder' }],
    ['ik wil mijn naam veranderen', 'ask_situation', 'correct:name', {}],
    ['mijn emailadres klopt niet', 'ask_situation', 'correct:email', {}],
    ['nee mijn achternaam is Bakker', 'ask_email', 'correct:name', { name: 'Bakker' }],
  ])('%s at %s: %s', (said, state, control, slots) => {
    const read = understand(said, state);
    expect([read.control, read.slots]).toEqual([control, slots]);
  });
});
