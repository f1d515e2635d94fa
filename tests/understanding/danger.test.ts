import { describe, expect, it } from '@jest/globals';

import type { Crisis } from '../../domain/understanding.ts';
import { understand } from '../../dialogs/understanding/understand.ts';

/** As tired, old, frightened and dictating people write: without marks, misspelt, in their own dialect. */
const danger: Record<Exclude<Crisis, 'none' | 'overload'>, string[]> = {
  suicidal: [
    'zelfmoort',
    'ik denk aan zelfmoort',
    'ik denk aan zelfmood plegen',
    'ik pleeg zelfmoord',
    'ik wil dootgaan',
    'ik wil doodgaan',
    'ik wil dood gaan',
    'ik maak er n eind aan',
    'ik ga er een einde aan maken',
    'ik wil er een eind aan maken',
    'mijn vrouw wil er een einde aan maken',
    'ik wil nie meer leve',
    'k wil nie mer leven',
    'ik wil niet meer levn',
    'ik heb suicidale gedachten',
    'mijn zoon is suisidaal',
    'mijn zoon is suïcidaal',
    'ik heb geen reden meer om te leven',
    'ik ben levensmoe',
    'ik zie het leven niet meer zitten',
    'ik heb het helemaal gehad met het leven',
    'het leven heeft voor mij geen zin meer',
    'van mij hoeft het leven niet meer',
    'ik spring voor de trein',
    'ik wil van een brug springen',
    'ik wil er niet meer zijn',
    'ik wil niet meer wakker worden',
    'was ik maar dood',
    'ik kan beter dood zijn',
    'iedereen is beter af zonder mij',
    'mijn man zegt dat we beter samen dood kunnen gaan',
    'ik wil mezelf iets aandoen',
    'ik doe mezelf pijn',
    'mijn kind van 15 snijd zichzelf',
    'ik neem vanavond al mijn pillen in',
    'ik heb genoeg pillen om er niet meer te zijn',
    'mijn vader zegt dat hij er een eind aan gaat maken',
    'als mijn vrouw sterft ga ik haar achterna',
    'ik wil uit het leven stappen',
    'ik wil mij ophangen',
    'mijn broer dreigt zich op te hangen',
    'kunt u mij helpen om dood te gaan',
    'ik heb afscheid genomen van iedereen',
    'help mijn dochter wil zelfmoord plegen',
    'Ik ga mezelf van kant maken',
    'ik wil slapen en niet meer wakker worden',
    'ik doe mijzelf wat aan',
    'dan ben ik liever dood',
  ],
  medical_emergency: [
    'hij ademd niet',
    'hij adem niet meer',
    'ze rocheld en reageert niet',
    'ze reageerd niet meer',
    'mijn man is buiten bewust zijn',
    'mijn vrouw is bewusteloss',
    'mijn vader is bewustloos geraakt',
    'mijn vader is zoek',
    'mijn vader is zoek, hij heeft dementie',
    'we zijn mijn moeder kwijt, ze heeft dementie',
    'mijn moeder is al uren weg en ze is dement',
    'mijn demente vader is al twee uur weg',
    'mijn man met alzheimer is niet thuisgekomen',
    'mijn vader is weggelopen uit het verpleeghuis en niemand weet waar hij is',
    'ik kan mijn vader niet vinden, hij is dement en het vriest',
    'mijn moeder is verdwenen',
    'hij krijgt geen lugt',
    'hij stikt',
    'mijn man stikt in zijn eten',
    'mijn vader heeft een hartaanval',
    'mijn vrouw heeft een hartanval',
    'ik denk dat mijn man een beroerte heeft',
    'hij praat ineens raar en zijn mond hangt',
    'haar gezicht hangt scheef',
    'hij kan ineens zijn arm niet meer optillen',
    'mijn moeder ligt op de grond en kan niet overeind',
    'moeder is gevallen en ligt nog op de vloer',
    'hij is van de trap gevallen',
    'ze is uit bed gevallen en haar been ligt raar',
    'mijn vader bloed heel erg',
    'het bloeden stopt niet',
    'ze heeft bloed gespuugd',
    'ze heeft een hele strip pillen ingenomen',
    'hij heeft afwasmiddel gedronken',
    'ik heb mijn man de verkeerde pillen gegeven',
    'mijn moeder heeft per ongeluk twee keer haar medicijnen gehad',
    'ik ruik een gaslucht',
    'het huis staat in brand',
    'er is brant in de keuken',
    'mijn moeder heeft 40 graden koorts en is verward',
    'hij heeft nu een toeval',
    'mijn dochter heeft een epileptische aanval die niet stopt',
    'pijn op mijn borst en mijn linkerarm tintelt',
    'ik heb druk op mijn borst',
    'stuur een ambulance',
    'ik moet nu een ziekenwagen hebben',
    'hij wordt helemaal blauw',
    'ze is flauw gevallen',
    'mijn man wordt niet meer wakker',
    'ze is niet wakker te krijgen',
    'hij heeft zich verslikt en loopt blauw aan',
  ],
  violence: [
    'slaat mij me man',
    'mijn man slaat me',
    'mn man slaad me',
    'mijn zoon heeft me geslagen',
    'mijn man wordt agressief en gooit dingen naar me',
    'hij schopt me',
    'hij knijpt mijn moeder',
    'ik heb haar een klap gegeven',
    'ik gaf mijn man een tik',
    'mijn zoon dreigt me te vermoorden',
    'mijn broer bedreigd mij',
    'ik word thuis mishandeld',
    'mijn moeder word mishandelt door mijn broer',
    'mijn vader wordt vastgebonden aan zijn stoel',
    'we doen de deur op slot zodat ze niet weg kan',
    'ik sluit mijn moeder op in haar kamer',
    'mijn broer steelt van mijn moeder',
    'mijn zus plundert de rekening van mijn vader',
    'ze krijgt geen eten van mijn broer',
    'mijn vader ligt de hele dag in zijn eigen plas',
    'ik geef hem slaappillen zodat hij rustig blijft',
    'de zorg geeft haar extra oxazepam om haar rustig te houden',
    'ik ben bang dat ik hem wat aandoe',
    'ik ben bang dat ik haar ga slaan',
    'ik ben bang van mijn zoon',
    'ik ben bang voor mijn man',
    'hij komt met een mes op mij af',
    'mijn man leest mijn berichten mee',
    'hij controleert mijn telefoon',
    'ik mag van mijn man niet naar buiten',
    'ik moet van mijn vader trouwen',
    'er is huiselijk geweld bij ons',
    'ze pakken haar hardhandig aan in het tehuis',
    'mijn oom zit aan mij',
    'ik ben niet veilig thuis',
    'als ik mijn vader niet verzorg krijg ik slaag',
    'ik word gedwongen om voor oma te zorgen anders slaat mijn vader',
    'ik was zo boos dat ik hem heb geduwd',
    'ik heb mijn moeder door elkaar geschud',
    'hij trekt aan mijn haren en slaat',
  ],
};

describe('danger in their own words', () => {
  for (const [crisis, lines] of Object.entries(danger)) {
    it.each(lines)(`${crisis}: %s`, (said) => {
      for (const state of ['ask_name', 'ask_situation', 'ask_consent', 'handed_over'] as const)
        expect([understand(said, state).crisis, understand(said, state).control]).toEqual([crisis, 'crisis']);
    });
  }

  it.each([
    'ik ben kapot',
    'ik ben gesloopt',
    'ik hou het niet meer vol',
    'ik houd dit zo niet lang meer vol',
    'ik trek t nie meer',
    'kben op',
    'ik ben helemaal kapot van het zorgen voor mijn man',
    'ik huil elke avond',
    'ik voel me zo alleen',
    'ik heb vanmiddag tegen mijn moeder geschreeuwd',
    'het water staat me tot aan de lippen',
    'ik ben zo verschrikkelijk moe',
    'ik loop op mijn tandvlees',
    'ik zit tegen een burn-out aan',
    'ik slaap al weken niet',
  ])('exhaustion: %s', (said) => expect(understand(said, 'ask_situation').crisis).toBe('overload'));
});

describe('a wish to die in so many words', () => {
  it.each([
    ['ik wil eigenlijk dood', 'ask_situation'],
    ['ik wil nu dood', 'ask_phone'],
    ['dan wil ik dood', 'ask_situation'],
    ['liever dood dan dit', 'ask_situation'],
    ['ja, en ik wil eigenlijk dood', 'ask_consent'],
    ['ja is goed hoor en ik wil eigenlijk niet meer leven', 'ask_consent'],
    ['ja, en ik wil eigenlijk dood', 'after_crisis'],
  ] as const)('is heard: %s, at %s', (text, state) => expect(understand(text, state).crisis).toBe('suicidal'));
});

it('who called and was not answered is still alone', () =>
  expect(understand('ik heb gebeld maar ze namen niet op', 'after_crisis')).toMatchObject({ control: 'unclear', isAlone: true }));

describe('a few everyday words', () => {
  it.each([
    'over een kwartiertje',
    'de tram komt eraan',
    'ik spring even onder de douche',
    'ik hang de was op',
    'ze hoort niet zo goed meer',
    'hij plast soms in bed',
    'ze heeft gisteren koorts gehad',
    'mijn opa verzorgt mijn oma',
    'ik heb het warm',
    'hij ligt al te slapen',
    'mijn telefoon gaat dood',
  ])('raise no alarm: %s', (said) =>
    expect((['ask_situation', 'ask_phone', 'ask_time'] as const).map((state) => understand(said, state).crisis)).toEqual([
      'none',
      'none',
      'none',
    ]),
  );

  it.each<[said: string, crisis: string]>([
    ['papa is kwijt', 'medical_emergency'],
    ['we kunnen oma nergens vinden', 'medical_emergency'],
    ['ik heb het benauwd', 'medical_emergency'],
    ['we stappen er samen uit, mijn man en ik', 'suicidal'],
    ['de pinpas van mijn moeder is leeggehaald', 'violence'],
    ['opa dreigt met zijn geweer', 'violence'],
    ['ik sta op het spoor', 'suicidal'],
    ['hij ademt niet', 'medical_emergency'],
  ])('may be danger: %s', (said, crisis) => expect(understand(said, 'ask_situation').crisis).toBe(crisis));
});

describe('what is dreaded, a sigh and a name', () => {
  it.each(['ik moet er niet aan denken dat ze er straks niet meer is', 'ik zie er tegenop dat hij straks dood is'])(
    'is no danger: %s',
    (said) => expect(understand(said, 'ask_situation').crisis).toBe('none'),
  );

  it('in so many words it still is', () =>
    expect(understand('ik zie er tegenop om nog verder te leven', 'ask_situation').crisis).toBe('suicidal'));

  it('a name is no illness', () =>
    expect(understand("T. 't Hart", 'ask_name')).toMatchObject({ crisis: 'none', slots: { name: "T. 't Hart" } }));

  it('a sigh at the first question is no account', () => expect(understand('hoi ik ben op', 'ask_name').slots).toEqual({}));
});
