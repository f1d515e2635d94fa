import { isYesWord } from './yesNo.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that only hold others together. None narrows what was asked, as "van" or "voor" may. */
const binding = set(
  'ik we wij je jullie me ons jouw dat die dit het ze de een deze er daar hier alle al allemaal alles is ben zijn heb hebt hebben wil willen zou mag mogen ga gaan ' +
    'dus nou hoor ook gewoon gerust heel erg zeer bij in mee toe en daarmee hiermee ermee daarop hierop daarvoor hiervoor lekker raak maar joh jo meid lieverd mevrouw meneer alsjeblieft bedankt dank dankje',
);
/** What one does when one agrees, and finds of what is offered; and what it is. */
const agreeing = set(
  'graag zeker goed prima leuk fijn mooi akkoord top super geweldig uitstekend perfect handig welkom interessant nuttig heerlijk plezier genoegen eens instemmen instemming toestemmen stem ' +
    'sturen stuur emails mailen mails mailtjes toesturen opsturen doen doe zetten zet noteren noteer opschrijven schrijf bewaren bewaar gebruiken gebruik vastleggen opslaan ontvangen krijgen aanmelden meld inschrijven opgeven ' +
    'toestemming vinkje vink aanvinken kruisje aankruisen klik kies kiezen knop optie lijst lijstje mailinglijst aanbiedingen aanbieding aanbod nieuws nieuwtjes nieuwsbrief berichten berichtjes voordeeltjes kortingen acties',
);
/** In these the words that hold together say something else: "zo is het wel goed", "dat wel", "laat maar", "mag ik". */
const otherwise =
  /\b(?:wel|zo|laat|eigenlijk)\b|\b(?:ben|heb) (?:ik|er|het|dat|die|al|hier|daar)\b|^(?:mag|wil|kan) (?:ik|je|jullie)\b|\bdoe ik\b|\bgedaan\b|\bmaar$/;

/** Words of agreement in any order and nothing else, a yes among them. What was learned of answers must find so too. */
export const agreesLoosely = (words: readonly string[]): boolean =>
  words.length > 2 &&
  words.length <= 14 &&
  words.some(isYesWord) &&
  words.some((word) => agreeing.has(word)) &&
  words.every((word) => binding.has(word) || agreeing.has(word) || isYesWord(word)) &&
  !otherwise.test(words.join(' '));
