import { laterAt } from './calendarDate.ts';
import { saidIn } from './reading.ts';

const erasing =
  /^(?:ja |nee |graag |dus )*(?:wis|verwijder|schrap) (?:maar )?(?:alles|mijn gegevens|mijn dossier)(?: maar| graag| dan| alsjeblieft)*$/;
const besideTime = new Set('ja nee pas graag liever bel me maar weer straks terug kan het dan ongeveer hoor thuis'.split(' '));
/** "Over een half uur": when, and nothing else. */
const saysLater = (words: readonly string[]): boolean => {
  const at = words.indexOf('over');
  const later = at < 0 ? undefined : laterAt(words, at);
  return later !== undefined && words.every((word, place) => (place >= at && place < later.next) || besideTime.has(word));
};

/** What somebody dreads of another's death. */
const dreading =
  /^(?:ik )?(?:moet er (?:echt )?niet aan denken|zie er (?:zo |erg |heel )?tegenop|zie er tegen op) dat (?:ze|zij|hij|mama|papa|ma|pa|mijn \S+) (?:er )?(?:straks |ooit |binnenkort |op een dag )*(?:niet meer is|dood is|dood gaat|doodgaat|overlijdt|wegvalt)$/;
const asleep =
  /^(?:hij|zij|ze|mama|papa|ma|pa|oma|opa|de kleine|mijn \S+) (?:ligt|slaapt|is) (?:al|nu|net|lekker|gewoon|nog) (?:te slapen|in bed|op bed|in slaap)?$/;

/** Nobody is there, nobody wants to die, and somebody asks who will care later on: said by itself it is none of danger. */
const alone = /^(?:nee |ja |maar )?er is (?:hier |nu |even |thuis )*niemand(?: hier| nu| thuis)*(?: bij (?:me|ons))?$/;
const alive = /^(?:nee |maar |hoor )*ik wil (?:nog |echt |helemaal |heus )*niet dood(?: gaan| hoor)?$/;
const ownLife =
  /^(?:maar |en )?ik (?:moet|wil|heb|mag) (?:toch |ook |weer |graag )*(?:mijn|me|een) eigen leven(?: ook| weer| nog)?(?: te)?(?: leven| leiden| hebben)?$/;
const figure =
  /^(?:nummer |optie |keuze )?\d{1,12}[a-z:.]{0,5}(?: uur)? (?:denk ik|dacht ik|lijkt me|lijkt het|voel ik|geloof ik)(?: wel| hoor)?$/;
const goingThen = /^ik ga (?:nu|zo|even|weer|alvast)(?: weer| even| weg)?$/;
const staggering =
  /^(?:hij|zij|ze|ik|(?:mijn|onze|ons) \S+|mama|papa|ma|pa|oma|opa) dreigt (?:steeds |bijna |soms )?(?:te vallen|om te vallen|te struikelen)$/;
const forWhom = /^voor wie voor (?:mijn|mn|m'n|me|onze|ons) \S+$/;
const breathing =
  /^(?:hij|zij|ze|(?:mijn|onze|ons) \S+|mama|papa|ma|pa|oma|opa) ademt (?:nu |gelukkig )?weer(?: normaal| rustig| goed| gewoon)?$/;
const afterwards =
  /^(?:en |maar )?wie (?:zorgt|moet|gaat|zal)(?: er)?(?: dan| straks| later)? (?:voor )?(?:hem|haar|ze|hen|(?:mijn|ons|onze) \S+)(?: zorgen)? als ik (?:er )?(?:straks |later |ooit )?(?:niet meer (?:ben|er ben)|wegval|omval|ziek word|uitval)$/;

const falling =
  /^(?:ja |nee |en |klopt |maar |ook )*(?:hij|zij|ze|mama|papa|ma|pa|oma|opa|(?:mijn|onze|ons) \S+) valt (?:ook |nu |al |de laatste tijd |zo )*(?:steeds vaker|steeds|vaak|vaker|regelmatig|weleens)$/;
const railway =
  /^(?:ik|we|wij|hij|zij|ze|(?:mijn|onze|ons) \S+) (?:woon|woont|wonen|woonde|woonden|werk|werkt|werkte|was machinist) (?:bij|aan|langs|naast) (?:het |de )?spoor$/;
const bleeding = /^(?:maar )?(?:mijn|m'n|me) hart (?:bloedt|breekt|huilt)(?: (?:als|om|voor|bij) .{1,60})?$/;
const away =
  /^(?:nee |ja |maar |want )*(?:(?:na |van |vanaf |tot )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|dan|volgende week) )+(?:ben|zijn) (?:ik|we|wij) er (?:even |helaas |ook )?niet(?: meer)?(?: (?:dan|want|na|voor|tot|die|ivm|wegens) .{1,60})?$/;

/** What by itself is none of danger, whatever longer messages with these words tell. */
const calm: readonly RegExp[] = [
  erasing,
  asleep,
  dreading,
  alone,
  alive,
  ownLife,
  figure,
  goingThen,
  staggering,
  forWhom,
  breathing,
  afterwards,
  falling,
  railway,
  bleeding,
  away,
];

/** "Ja, wis alles", "over een half uur": so few words say nothing of danger, though what was learned of longer ones makes it so. */
export const isPlainlyCalm = (forms: readonly string[]): boolean => {
  const said = saidIn(forms);
  return calm.some((shape) => shape.test(said)) || saysLater(said.split(' '));
};
