import { describe, expect, it } from '@jest/globals';
import type { State } from '../../domain/understanding.ts';
import { chooseTopics } from '../../dialogs/understanding/answers/chooseTopics.ts';
import { stem } from '../../dialogs/understanding/answers/stem.ts';
import made from '../../dialogs/understanding/learned/ways.json' with { type: 'json' };
import { allWays } from '../../dialogs/understanding/answers/ways.ts';
import { clean } from '../../dialogs/understanding/clean.ts';
import { understand } from '../../dialogs/understanding/understand.ts';
import { privacyAnswers } from '../../locales/privacyAnswers.ts';
import type { PrivacyTopic } from '../../locales/privacyAnswers.ts';
import { hashOfWays } from '../../scripts/understanding/fitWays.ts';
import { readLines } from '../../scripts/understanding/lines.ts';

const topicsOf = (text: string): PrivacyTopic[] => chooseTopics(clean(text).forms);
const plain = (text: string): string =>
  clean(text)
    .forms.filter((word) => word !== '|')
    .join(' ');

/** In words of their own: none of these is a known way of asking. */
const asked: [PrivacyTopic, readonly string[]][] = [
  ['who', ['wie runt dit zorggenoot', 'is dit nou iets van nationale nederlanden of niet']],
  ['address', ['mag ik jullie postadres voor een brief', 'hoe luidt het kvk-nummer']],
  ['version', ['hoe recent is jullie privacyverklaring', 'passen jullie die verklaring nog wel eens aan']],
  ['asked', ['waarvoor moeten jullie mijn mobiele nummer weten', 'moet ik echt alle gegevens invullen']],
  ['dossier', ['leggen jullie een dossier over mij aan']],
  ['phone', ['wordt er opgeschreven wat we aan de telefoon bespreken']],
  ['ground', ['wat is de wettelijke grond dat u dit mag vastleggen']],
  ['health', ['gaat de ziekte van mijn vrouw naar de verzekeraar', 'wat doen jullie met medische gegevens van mn moeder']],
  ['secrecy', ['wie krijgt mijn verhaal allemaal onder ogen', 'hebben jullie medewerkers zwijgplicht', 'blijft dit wel tussen ons hè']],
  ['policy', ['waarom willen jullie mijn zorgpolis zien']],
  ['website', ['volgen jullie welke paginas ik op de site lees', 'bewaart u mijn ip-adres']],
  ['cookies', ['kan ik die cookies ook weigeren', 'waar zijn die koekies voor']],
  ['retention', ['hoelang bewaart zorggenoot mijn dossier', 'na hoeveel tijd gooien jullie mijn spullen weg', 'hoe lank bliev da bewoard']],
  ['security', ['hoe goed is mijn informatie beveiligd tegen hackers', 'wordt mijn bericht versleuteld verstuurd']],
  ['where', ['staat mijn informatie op een server in europa', 'gaan er gegevens naar amerika']],
  ['nnSharing', ['krijgt nationale nederlanden te zien wat ik hier typ', 'wat delen jullie allemaal met nn']],
  ['nnCompanies', ['om welke nn bedrijven gaat het precies', 'noem alle bedrijven eens op van nn']],
  ['nnGround', ['wat houdt gerechtvaardigd belang in']],
  ['profiles', ['word ik ingedeeld in een klantprofiel', 'wat voorspellen jullie met die modellen']],
  ['pixels', ['kunnen jullie zien of ik jullie mail heb geopend', 'zit er een trackingpixel in']],
  ['offers', ['word ik dan overspoeld met reclame', 'hoe kan ik me afmelden voor de aanbiedingen']],
  ['refusing', ['krijg ik nog hulp als ik nee zeg', 'mag ik weigeren zonder gevolgen']],
  ['authorities', ['geven jullie mijn dossier aan de politie', 'hoort de belastingdienst hiervan']],
  ['sources', ['van wie hebben jullie mijn gegevens gekregen']],
  ['market', ['kopen jullie data bij een marktonderzoekbureau']],
  ['partners', ['heeft mijn werkgever mijn naam aan jullie doorgegeven', 'gaf de vakbond jullie mijn gegevens']],
  ['outsiders', ['hoort mijn huisarts wat ik hier zeg', 'komt mijn dochter dit te weten', 'bellen jullie zomaar de gemeente op']],
  ['recipients', ['met wie worden mijn gegevens allemaal gedeeld', 'wie zijn de ontvangers van mijn data']],
  ['selling', ['worden mijn gegevens verkocht', 'verpatsen jullie mijn nummer']],
  ['processors', ['heeft u een verwerkersovereenkomst met ingehuurde bedrijven']],
  ['rights', ['wat voor rechten heb ik eigenlijk', 'wat mag ik met mijn gegevens laten doen']],
  ['access', ['hoe werkt dat, inzage in mijn dossier', 'hoe kan ik later zien wat jullie van mij bewaren']],
  ['erasure', ['kan ik mijn gegevens later nog laten verwijderen', 'hoe werkt het recht om vergeten te worden']],
  ['portability', ['wat betekent overdraagbaarheid van gegevens']],
  ['restriction', ['wat houdt beperking van de verwerking in']],
  ['objection', ['hoe kan ik bezwaar maken tegen het delen']],
  ['marketing', ['kan ik altijd bezwaar maken tegen reclame']],
  ['withdrawal', ['hoe kan ik mijn toestemming later intrekken', 'wat als ik me later bedenk']],
  ['term', ['hoe snel reageren jullie op een verzoek']],
  ['complaint', ['waar kan ik een klacht over mijn privacy indienen', 'is er een toezichthouder waar ik heen kan']],
];

const silent: readonly string[] = [
  'hoe heet jullie functionaris gegevensbescherming',
  'op welk telefoonnummer bereik ik de privacyafdeling',
  'in welk land staat dat datacenter',
  'draait dit bij amazon of microsoft',
  'worden telefoongesprekken bij jullie opgenomen',
  'hoe lang bewaren jullie mijn ip-adres',
  'hoe lang wordt deze chat bewaard',
  'maken jullie ook backups en hoe lang blijven die',
  'bewaren jullie mijn gegevens als ik halverwege afhaak',
  'vanaf hoe oud mag je hier toestemming geven',
  'krijgt mijn moeder bericht dat ik over haar vertel',
  'wat kost het om mijn gegevens op te vragen',
  'moet ik een kopie van mijn paspoort opsturen',
  'mag die maand ook verlengd worden',
  'neemt een computer de beslissing over mijn hulp',
  'lezen ze mee bij chatgpt',
  'zijn jullie iso gecertificeerd',
  'hoeveel medewerkers kunnen bij mijn dossier',
  'laten jullie het weten als er een datalek is',
  'welke versleuteling gebruiken jullie, aes?',
  'wat gebeurt er met mijn dossier als ik doodga',
  'kan ik met een volmacht namens mijn vader iets opvragen',
  'welke uitzondering van artikel 9 geldt er voor mijn medische gegevens',
  'hoe vaak krijg ik dan een mail met aanbiedingen',
  'wat als zorggenoot failliet gaat',
  'hebben jullie een meldcode kindermishandeling',
  'wordt mijn premie hoger door dit gesprek',
  'gebruiken jullie google analytics',
  'zien jullie de locatie van mijn telefoon',
  'die lijst met ontvangers stopt na en, wat mist er',
  'bestaat er ook een engelse versie van de verklaring',
];

describe('the topic of a question about privacy', () => {
  it.each(asked.flatMap(([topic, texts]) => texts.map((text): [string, PrivacyTopic] => [text, topic])))('%s: %s', (text, topic) =>
    expect(topicsOf(text)).toEqual([topic]),
  );

  it.each(silent)('%s: the statement is silent', (text) =>
    expect(topicsOf(text).map((topic) => privacyAnswers[topic].kind)).toEqual(['silent']),
  );

  it('is both where two things are asked', () => {
    expect(topicsOf('verkopen jullie mijn gegevens? en wie kan dit lezen?')).toEqual(['selling', 'secrecy']);
    expect(topicsOf('wie leest dit mee en hoe lang bewaren jullie het')).toEqual(['secrecy', 'retention']);
  });

  it('is the one that is asked at the end of a long story', () => {
    const story = 'ik zorg al jaren voor mijn man en het is zwaar en de kinderen wonen ver weg en ik slaap slecht ';
    expect(topicsOf(`${story.repeat(4)}. worden mijn gegevens verkocht?`)).toEqual(['selling']);
    expect(topicsOf(`${story.repeat(2)} maar hoe lang bewaren jullie mijn gegevens`)).toEqual(['retention']);
  });

  it('is what we do in general where nothing is named, and not in the statement where it is unheard of', () => {
    expect(topicsOf('wat dan toch?')).toEqual(['general']);
    expect(topicsOf('xylofoon quizmaster zeppelin')).toEqual(['other']);
  });
});

/** The term of the dossier (C56) is the term of nothing else. */
const ofSomethingElse: [PrivacyTopic, readonly string[]][] = [
  ['chat', ['hoe lang bewaren jullie dit chatgesprek?', 'bewaren jullie chats langer dan een jaar']],
  ['unfinished', ['wanneer verdwijnt dit gesprek']],
  ['unfinished', ['hoe lang bewaren jullie een niet afgemaakt gesprek?', 'wanneer wissen jullie een aanvraag die niet verstuurd is']],
  ['cookieDetails', ['hoe lang bewaren jullie cookies', 'na hoeveel maanden verlopen jullie cookies eigenlijk']],
  ['logs', ['wanneer wissen jullie de logs', 'wordt mijn bezoek aan de site na een jaar verwijderd', 'wanneer is mijn ip-adres gewist']],
  ['backups', ['hoe lang bewaren jullie backups van mijn dossier', 'staat mijn verhaal over drie jaar nog in een reservekopie']],
  ['recording', ['worden de opnames na een maand gewist', 'hoelang hou je de bandopname van mijn telefoontje']],
  [
    'othersWay',
    [
      'hoe lang bewaart NN Bank mijn gegevens?',
      'hoe lang mag de verzekeraar mijn dossier bewaren',
      'hoe lang bewaart mijn werkgever mijn gegevens',
      'hoe lang blijft het bij nationale-nederlanden staan?',
      'hoe lang slaan jullie leveranciers het op',
      'mijn gegevens gaan naar nn group, wanneer wissen zij die weer?',
      'hoe beveiligt nationale-nederlanden schade mijn gegevens?',
    ],
  ],
  ['keeping', ['hoe lang houden jullie de gespreksnotities', "ik stuurde foto's, hoe lang blijven die bij jullie?"]],
];

describe('how long something else than the dossier stays', () => {
  it.each(ofSomethingElse.flatMap(([topic, texts]) => texts.map((text): [string, PrivacyTopic] => [text, topic])))(
    '%s: the statement is silent (%s)',
    (text, topic) => expect(topicsOf(text)).toEqual([topic]),
  );

  it.each<[string, PrivacyTopic[]]>([
    ['gebruiken jullie cookies en hoe lang blijven die staan?', ['cookies', 'cookieDetails']],
    ['zien jullie mijn ip-adres en hoe lang blijft dat bewaard', ['website', 'logs']],
    ['nemen jullie het gesprek op en hoe lang houden jullie dat?', ['recording']],
    ['bewaren jullie voicemails en hoe lang dan', ['recording']],
    ['delen jullie gegevens met NN en hoe lang bewaren zij die?', ['nnSharing', 'othersWay']],
    ['delen jullie met partners en hoe lang bewaren die het?', ['partners', 'othersWay']],
  ])('%s is about what was named before', (text, topics) => expect(topicsOf(text)).toEqual(topics));

  it.each([
    'hoe lang bewaren jullie mijn medische gegevens',
    'hoe lang blijft mijn e-mailadres bij jullie staan',
    'hoe lang houden jullie gegevens over mijn werk vast',
    'bewaren jullie mijn gegevens langer dan een jaar',
    'ik zorg al jaren, hoe lang blijven mijn gegevens bij jullie?',
    'hoe lang bewaren jullie gegevens over mijn partner',
    'komt dit in een dossier? hoe lang blijft dat bewaard?',
  ])('%s is about the dossier all the same', (text) => expect(topicsOf(text)).toContain('retention'));

  it.each<[string, PrivacyTopic]>([
    ['ik zorg al jaren voor haar, blijft dit gesprek onder ons?', 'secrecy'],
    ['hoe veilig is deze chat', 'security'],
    ['wat doet NN met mijn naam en nummer', 'nnSharing'],
  ])('%s asks for no term', (text, topic) => expect(topicsOf(text)).toEqual([topic]));
});

describe('money for data', () => {
  it.each([
    'krijgen jullie geld voor mijn gegevens van NN?',
    'worden jullie betaald voor mijn gegevens',
    'levert mijn verhaal jullie geld op bij de verzekeraar',
    'vangen jullie er geld voor als je mijn nummer doorgeeft',
  ])('that we would get is selling: %s', (text) => expect(topicsOf(text)).toEqual(['selling']));
  it.each(['vragen jullie geld voor een kopie van mijn gegevens', 'moet ik betalen om mijn gegevens te zien'])(
    'that a request would cost is no selling: %s',
    (text) => expect(topicsOf(text)).toEqual(['costs']),
  );
});

describe('the ways of asking', () => {
  it('were made ready as they are: else run npm run train -- ways', () => expect(made.madeFrom).toBe(hashOfWays(readLines('tuning'))));
  it('are a dozen or more for each topic, and there is none twice', () => {
    const ways = allWays();
    for (const topic of Object.keys(privacyAnswers) as PrivacyTopic[])
      expect([topic, ways.filter((way) => way.topic === topic).length >= 12]).toEqual([topic, true]);
    expect(new Set(ways.map(({ text }) => text)).size).toBe(ways.length);
  });

  it('all lead to their own topic', () => {
    const astray = allWays().filter(({ topic, text }) => !topicsOf(text).includes(topic));
    expect(astray).toEqual([]);
  });

  it('share no sentence with the lines that judge them', () => {
    const ways = new Set(allWays().map(({ text }) => plain(text)));
    const shared = readLines('report').filter(({ text }) => plain(text).split(' ').length > 3 && ways.has(plain(text)));
    expect(shared.length).toBe(0);
  });
});

describe('a question about privacy', () => {
  it.each<[State, string]>([
    ['ask_consent', 'hoe trek je zoiets weer in als het niet bevalt?'],
    ['ask_code', '3 jaar hoorde ik, vanaf wanneer gaat die klok lopen dan'],
    ['rights_confirm', 'bestaat er ook iets tussen houden en weggooien in, een soort pauzestand?'],
  ])('is heard while something else is asked (%s): %s', (state, text) => expect(understand(text, state).control).toBe('privacy_question'));
  it.each<[State, string]>([
    ['start', 'cookies?'],
    ['ask_email', 'bewaren?'],
  ])('is heard in one word (%s): %s', (state, text) => expect(understand(text, state).control).toBe('privacy_question'));
  it.each<[State, string]>([
    ['ask_situation', 'thuiszorg?'],
    ['start', 'mijn moeder?'],
    ['ask_consent', 'ja?'],
    ['ask_name', 'Wim?'],
    ['ask_consent', 'wat zou jij doen?'],
    ['ask_email', 'hoe typ je zo’n apestaart op een tablet'],
  ])('is none (%s): %s', (state, text) => expect(understand(text, state).control).not.toBe('privacy_question'));

  it('is answered with the clauses that the answer rests on', () => {
    const { answer, because, intent } = understand('hoe lang bewaart zorggenoot mijn dossier?', 'ask_phone');
    expect(intent).toBe('privacy_question');
    expect(answer).toMatch(
      /^We bewaren je gegevens uiterlijk drie jaar.*van 1 mei 2023, onder ‘Hoe lang bewaren wij jouw persoonsgegevens\?’\.$/,
    );
    expect(because).toEqual(expect.arrayContaining(['C56', 'C57']));
  });

  it('names the law where it follows from that', () =>
    expect(understand('hoe werkt bezwaar tegen reclame?', 'start').because).toEqual(expect.arrayContaining(['C71', 'AVG art. 21(2)-(3)'])));

  it('about why something is asked is answered for that question', () => {
    expect(understand('waarom vraag je dat?', 'ask_email').answer).toMatch(/^We vragen je e-mailadres/);
    expect(understand('waarom vraag je dat?', 'confirm_summary').answer).toMatch(/^We laten dit zien/);
  });

  it.each(['mag ik de hele verklaring lezen', 'privacyverklaring lezen', 'laat de privacyverklaring eens zien', 'Privacyverklaring'])(
    'that asks for the whole statement gets its contents: %s',
    (text) =>
      expect(understand(text, 'ask_name')).toMatchObject({
        asks: 'statement',
        control: 'privacy_question',
        answer: expect.stringContaining('11 Contact en klachten') as unknown,
      }),
  );

  it('is no answer at the question about offers', () => {
    for (const text of ['ja maar wie krijgt mijn gegevens?', 'hoe kom ik er later weer vanaf?', 'en als ik nee zeg?'])
      expect(understand(text, 'ask_consent').control).not.toMatch(/^answer/);
  });

  it('is not heard in what is no question about privacy', () => {
    for (const text of ['ik zorg voor mijn moeder', 'Riet de Vries', '06 12345678', 'hoe laat is het'])
      expect(understand(text, 'ask_situation').answer).toBeUndefined();
  });
});

describe('the stem of a word', () => {
  it.each([
    ['verkopen', 'verkoopt', 'verkoop'],
    ['bewaren', 'bewaart', 'bewaar'],
    ['delen', 'deelt', 'gedeeld'],
    ['cookies', 'cookie'],
    ['wissen', 'wis'],
  ])('is the same for %s', (...forms) => expect(new Set(forms.map(stem)).size).toBe(1));
  it('leaves short words alone', () => expect(['nn', 'ip', 'avg'].map(stem)).toEqual(['nn', 'ip', 'avg']));
});

describe('where somebody reads on', () => {
  it.each([
    ['volgende', 'next'],
    ['ga maar verder', 'next'],
    ['laat de lijst zien', 'contents'],
    ['klaar', 'done'],
    ['terug naar de vraag', 'done'],
  ])('%s: %s', (text, page) => expect(understand(text, 'choose').page).toBe(page));
  it.each([
    ['vorige', 'previous'],
    ['het vorige deel graag', 'previous'],
    ['de laatste', 'last'],
    ['laat het laatste hoofdstuk zien', 'last'],
    ['ok bedankt', 'thanks'],
    ['prima, dank u wel', 'thanks'],
    ['dankjewel hoor', 'thanks'],
  ])('%s: %s', (text, page) => expect(understand(text, 'choose').page).toBe(page));
  it('a number or a story turns no page', () => {
    expect(understand('7', 'choose').page).toBeUndefined();
    expect(understand('ik ben klaar met de zorg voor mijn vader', 'choose').page).toBeUndefined();
    expect(understand('ik dank je voor het zorgen voor mijn moeder', 'choose').page).toBeUndefined();
  });
  it.each([
    ['7', 7],
    ['99', 99],
    ['0', 0],
    ['hoofdstuk 3', 3],
    ['deel 10', 10],
    ['doe maar paragraaf vier', 4],
    ['hoofdstuk een', 1],
    ['sectie V', 5],
    ['III', 3],
    ['deel xi', 11],
    ['de eerste', 1],
    ['het elfde deel', 11],
    ['nr 4', 4],
    ['3 en 4', 3],
    ['paragraaf 3.2', 3],
  ])('%s is section %i', (text, section) => expect(understand(text, 'choose').section).toBe(section));
  it.each([
    '06 12 34 56 78',
    'Riet de Vries',
    'ik ben 10',
    'xxx',
    'x',
    'een',
    'mijn moeder is 89',
    'over 3 weken',
    'ik zorg voor 2 mensen',
  ])('%s names no section', (text) => expect(understand(text, 'choose').section).toBeUndefined());
});

describe('a demand and a question in one message', () => {
  it('are both heard, the first asked first', () => {
    const both = understand('Ik wil mijn gegevens inzien. Hoe lang bewaren jullie die eigenlijk?', 'ask_name');
    expect(both).toMatchObject({ intent: 'access', also: ['privacy_question'] });
    expect(both.because).toEqual(expect.arrayContaining(['C56', 'C57']));
  });
  it('a letter that only names the law asks nothing besides', () =>
    expect(understand('Betreft: AVG. Ik wil mijn gegevens inzien.', 'ask_name')).toMatchObject({ intent: 'access', also: [] }));
});
