import { hasBoth, others, will } from './harmless.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words that deny, set terms, narrow, doubt, put off, resign, scorn, leave it to another, or speak of something else than the question: a
 * sentence with one of them may take back part of a yes.
 */
const weighty = set(
  'niet niets niks geen nooit nee neen nope no not nergens niemand zonder maar alleen enkel slechts behalve als mits tenzij indien zodra zolang zover stel indien of misschien eventueel anders hooguit hoogstens maximaal tenminste minstens uitsluitend bijna zowat haast ' +
    'moet moeten moest hoeft hoeven hoef zal zullen mocht wou durf durft lukt kon konden ' +
    'liever liefst minder minst weinig genoeg zat beu tot totdat voordat eerst later wacht wachten afwachten straks voorlopig tijdelijk proberen probeer proef test keer keren maal helft paar half wekelijks maandelijks dagelijks jaarlijks maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend ochtend middag avond uur morgen vandaag vanavond vanmiddag nu nog door verder klaar kwijt week weken maand maanden ' +
    'stop stoppen stopt einde eind afmelden afgemeld uitschrijven weg wis wissen verwijder verwijderen trek trekken trok intrekken bezwaar klacht inzage privacy gegevens recht rechten delete avg gdpr veranderen verander veranderd wijzig wijzigen gewijzigd aanpassen corrigeren herstellen ' +
    'mens medewerker bel bellen belt gebeld terugbellen teruggebeld opbellen telefoontje gesprek afspraak antwoord antwoorden nummer telefoon heet heten app appen whatsapp brief papier post sms spreken spreek praten ' +
    'gratis kost kosten vergoeding rekening betaal betalen zorggenoot bedrijf bedrijven bank verzekeraar partners partner derden ' +
    'reclame spam rommel troep zooi prullenbak prullenmand precies onzin gedoe belachelijk dom stom raar irritant vervelend helaas denk geloof vermoed gok idee wie wat welke hoe hoeveel waarom wanneer soit enfin ach och pff pf poe hm hmm tja tsja zucht haha hihi lol bla doei ' +
    'spijt vergeten vergeet verkeerd verkeerde fout fouten onjuist terug overslaan skip volgende vorige zelfde dezelfde hetzelfde idem dito gelijk egal egaal zeuren zeurt drammen opgegeven opgeven overgegeven zoek zoekt zoeken nodig rust hulp help helpen geholpen adviseur',
);
/** A figure may be how often, how many or when; a year is none of these. */
const figure = /^(?:\d{1,3}|\d{5,})$/;

/** "Over zorg", "per post", "van jullie": a part of what was asked, or something else. */
const opensFragment = set(
  'van voor over per via naar met op in bij aan tegen na sinds vanaf binnen tijdens om te der een iemand iets alles info informatie tips waar waarom wat wie hoe welke wanneer',
);
const addressed = set('je jullie');
const theirWill = set('doe doet doen wil wilt willen toch vindt denkt zegt gaat vragen vraagt');

/** A sentence has one of these; "informatie over rolstoelen" or "iemand die meedenkt" asks for something else. */
const finite = set(
  'is was waren heb heeft hebben had hadden ben zijn word wordt lees leest lezen laes kijk kijkt kijken krijg kreeg zit staat sta komt kom ga gaat vind vindt ken weet weten mogen zegt zei woon woont hou houd voel doe doet werk werkt spaar mis miste leer hoor hoort luistert bedoel deed vond',
);
/** "We zien wel", "het is al goed": neither here nor there. */
const looking = set('zie zien kijk kijken');
const shrugs = (words: readonly string[]): boolean =>
  words.some((word, at) => (looking.has(word) && words.includes('wel')) || (word === 'al' && words[at + 1] === 'goed'));

/** "Ik woon alleen" narrows nothing. */
const living = set('woon woont leef leeft ben is zit slaap');
const isAlone = (words: readonly string[], at: number): boolean => words[at] === 'alleen' && living.has(words[at - 1] ?? '');

/** A sentence told beside a yes in which no word takes anything back. */
export const isTold = (words: readonly string[]): boolean =>
  words.length > 2 &&
  words.length <= 40 &&
  !opensFragment.has(words[0] ?? '') &&
  words.some((word) => finite.has(word)) &&
  !shrugs(words) &&
  !words.some((word, at) => (weighty.has(word) && !isAlone(words, at)) || figure.test(word)) &&
  (words.includes('ook') || !hasBoth(words, others, will)) &&
  !hasBoth(words, addressed, theirWill);
