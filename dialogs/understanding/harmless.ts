import { commonWords } from './commonWords.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';
import { smallWords, talkWords } from './talkWords.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that set terms, narrow, deny, doubt, put off, leave it to another, scorn, or speak of something else than the question. */
const weighty = set(
  'niet niets niks geen nooit nee neen nope no not nergens niemand zonder maar alleen enkel slechts behalve als mits tenzij indien of misschien eventueel anders hooguit hoogstens maximaal tenminste door verder klaar kwijt ' +
    'moet moeten hoeft hoeven zal zullen mocht wou durf durft lukt ' +
    'liever liefst minder minst weinig genoeg zat beu tot totdat voordat eerst eerste straks later wacht wachten afwachten effe voorlopig tijdelijk keer deze half helft paar ' +
    'stop stoppen einde eind afmelden afgemeld weg wis wissen verwijder verwijderen trek trekken trok intrekken bezwaar klacht inzage privacy gegevens recht rechten delete avg gdpr veranderen verander veranderd wijzig wijzigen gewijzigd aanpassen verbeteren corrigeren herstellen ' +
    'hulp help helpen helpt geholpen hielp mens medewerker adviseur collega bel bellen belt gebeld terugbellen teruggebeld opbellen telefoontje gesprek afspraak antwoord antwoorden nummer heet heten app appen whatsapp brief papier sms bericht contact spreken spreek praten praat ' +
    'gratis kost kosten geld vergoeding rekening betaal betalen zorggenoot bedrijf bedrijven verzekeraar ' +
    'reclame spam rommel zeg meer precies onzin gedoe belachelijk dom stom raar irritant vervelend belangrijk best gang uit vooruit jammer helaas denk geloof idee wie waarom wanneer ' +
    'moe doodop bekaf uitgeput kapotmoe doodmoe oververmoeid opgebrand radeloos dood overleden leven leeft bang verdrietig boos eenzaam spoed noodgeval dringend urgent pijn bloed laatste spijt vergeten vergeet vergat verkeerd verkeerde fout fouten onjuist terug overslaan skip volgende vorige zelfde dezelfde hetzelfde idem dito ' +
    'een-keer test proef tja tsja ach och zucht pff pf poe hm hmm haha hihi lol bla xxx doei eens gelijk egal',
);
/** Of mail, of what is offered, and of what people like about it. */
const ofReasons = set(
  'altijd toch lees lezen leest lezer leesvoer benieuwd nieuwsgierig korting kortingen kortingsbonnen voordeel voordeeltjes voordelen voordelig koopjes kansen tips tip nieuwtjes nieuws nieuwsbrief mails mailtjes email emails aanbod aanbieding aanbiedingen polis polissen producten diensten cursus cursussen ' +
    'klant klanten jaar jaren verzekerd nationale nationale-nederlanden dol gek spaar sparen spaarder bewaar hoogte blijf blijven interessant interesse geinteresseerd leerzaam leer leren nuttig handig goedkoop goedkoper gezellig leuks moois iets opsteken steek missen mis miste nergens alles allemaal koffie thee ontbijt bank tablet ipad computer laptop telefoon scherm smartphone bril leesbril ' +
    'mantelzorgers mantelzorger mantelzorg zorg hulpmiddelen respijtzorg ouderen senioren bestaat bestaan ' +
    'dokter huisarts specialist wijkverpleging ziekenhuis dementie parkinson ms reuma diabetes suiker copd alzheimer epilepsie autisme depressie kanker hartfalen astma burn-out beroerte hersenbloeding herseninfarct schizofrenie ziekte diagnose medisch medische gezondheid gezondheidsgegevens klachten medicijnen geheim geheimen bekend vertellen verteld uitleggen uitgelegd verhaal ' +
    'ochtend ochtends morgen avond avonds weekend zondag zaterdag vrije rustig krant krantje tijdschrift televisie computer scherm zitten kijken kijk kijkt hou houd houden zoek zoeken zocht tijdje goeie goede nieuw nieuwe echt heus soms vaak geregeld regelmatig dagelijks ' +
    'kinderen kleinkinderen jarenlang trouwe trouw tevreden ervaring ervaringen deel delen iedereen buurt dorp familie vrienden bakker kapper kerk club vereniging zorgverzekering autoverzekering woonverzekering reisverzekering verzekering verzekeringen hypotheek lid leden abonnement ' +
    'gewend meedenken aandacht afwisseling afleiding verzetje hobby interesseert interesseer weten weet wat hoe welke daar hier er allerlei dingen spullen zaken mogelijkheden opties ideeen informatie info uitleg inspiratie reisje uitje uitjes vakantie rollator rolstoel bed scootmobiel traplift ' +
    'komma punt getypt capslock caps aan want dan zodat omdat dus toen vroeger nu inmiddels sinds',
);

const isHarmless = (word: string): boolean =>
  ofReasons.has(word) ||
  /^\d{1,4}$/.test(word) ||
  (!weighty.has(word) && (smallWords.has(word) || talkWords.has(word) || commonWords.has(word) || kin.has(word)));

/** How a reason, or what somebody likes about it, begins. */
const opensReason = phraseBook({
  reason: [
    '^ want/omdat/zodat',
    '^ dan ben/blijf/heb/kan/krijg/lees/leer/mis/voel/is',
    '^ ik/we/wij ben/heb/zit/kijk/zoek/lees/spaar/hou/houd/leer/krijg/ken/vind/ga/doe/wil/bewaar (toch/altijd/ook/zelf/er/ze/alles/al/best/graag/heel/erg/wel) (zelf/graag/al/altijd/alles/toch) benieuwd/nieuwsgierig/dol/gek/lees/lezen/spaar/zoek/zoeken/klant/verzekerd/leren/thuis/tijd/bij/jaar/jaren/alles/graag',
    '^ ik/we/wij ben/zijn (toch/al/altijd/zelf/best/heel/erg/ook) benieuwd/nieuwsgierig/dol/gek/klant/jaren/bij/thuis',
    '^ ik/we/wij lees/lezen/spaar/sparen/bewaar (ze) alles/altijd/graag',
    '^ zo leer/hoor/zie/weet/blijf ik (nog/zo/dan) (eens) wat/iets/op/nieuws/leuks',
    '^ (altijd) leuk/handig/fijn/gezellig/interessant/leerzaam/nuttig om/voor (te)',
    '^ ben benieuwd/nieuwsgierig/dol/gek',
    '^ we/wij kunnen (ze/het/dat) (wel/goed/altijd) (goed/best/gebruiken)',
    '^ kortingen/voordeel/voordeeltjes kan/kunnen (ik/we/wij) (altijd/goed/wel) (goed) gebruiken',
    '^ mijn/onze man/vrouw/moeder/vader/zoon/dochter .. ook',
    '^ (en) mijn man/vrouw/moeder/vader/zoon/dochter ook',
  ],
});

/** Whoever is named beside may have another will; only with "ook" it is the same. */
export const others = new Set(['hij', 'zij', 'ze', 'haar', 'hem', 'hen', 'hun', 'iemand', ...kin]);
export const will = set('wil wilt willen wilde regelt regelen regel doet beslist beslissen kiest zegt zei vindt weet krijgt mag voor');
const addressed = set('je jullie');
const theirWill = set('doe doet doen wil wilt willen toch vindt denkt zegt gaat');
export const hasBoth = (words: readonly string[], some: ReadonlySet<string>, other: ReadonlySet<string>) =>
  words.some((word) => some.has(word)) && words.some((word) => other.has(word));

/** A reason, or what is told beside, that sets no terms: every word of it is known to be harmless, or names a thing. */
export const isHarmlessClause = (words: readonly string[]): boolean =>
  words.length <= 18 &&
  opensReason(words).some(({ from }) => from === 0) &&
  words.every(isHarmless) &&
  (words.includes('ook') || !hasBoth(words, others, will)) &&
  !hasBoth(words, addressed, theirWill) &&
  !(words.includes('over') && words.includes('wil'));
