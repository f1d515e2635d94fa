import type { PrivacyTopic } from '../../../locales/privacyAnswers.ts';
import { conceptsOf } from './synonyms.ts';

/** Something that is not the dossier, named after the topic that says that the statement is silent about it. */
export type Thing = Extract<
  PrivacyTopic,
  'cookieDetails' | 'backups' | 'logs' | 'recording' | 'unfinished' | 'othersWay' | 'keeping' | 'chat'
>;

/** The first that occurs in a question is what it is about. */
const wordsOfThing: readonly [Thing, RegExp][] = [
  ['chat', /^chat(?:gesprek|gesprekken|bericht|berichten|geschiedenis|historie|logs?)$/],
  ['cookieDetails', /cook|koekie|koekje/],
  ['backups', /^(?:back-?ups?|reserve-?kopie\p{L}*)$/u],
  ['logs', /^(?:ip(?:-?(?:adres|adressen|nummer|nummers))?|internetadres|surfgedrag|zoekopdracht(?:en)?|bezoekgegevens)$/],
  ['logs', /^\p{L}*-?log(?:s|bestand|bestanden)?$/u],
  ['recording', /^(?:\p{L}*-?opnames?|bandjes?|geluid|stem|voicemails?|spraakbericht(?:en|je|jes)?)$/u],
  ['unfinished', /^(?:onaf|onafgemaakte?|onvoltooide?|onverzonden|onverstuurde?|afgebroken|halverwege|afhaak|wegklik)$/],
  ['keeping', /^(?:brief|brieven|emails|mails|mailtjes|e-mails|foto(?:'?s)?|documenten|document|bijlagen?|sms(?:jes)?)$/],
  ['keeping', /^(?:telefoongesprek(?:ken)?|\p{L}*-?(?:notities?|aantekening(?:en)?))$/u],
  ['chat', /^(?:chats?|chatjes?|gesprek|gesprekje)$/],
];

/** Whether two different words are the one and the other. */
const both = (part: readonly string[], one: RegExp, other: RegExp): boolean => {
  const first = part.findIndex((word) => one.test(word));
  if (first === -1) return false;
  return part.some((word, at) => other.test(word) && (at !== first || part.findLastIndex((each) => one.test(each)) !== first));
};

const visit = /^(?:pagina'?s?|bladzijdes?|bladzijden|bezoek|bezocht|geweest|bekeken|bekijkt?|zag|lees|gelezen)$/;
const site = /^(?:site|website|webpagina|pagina'?s?|bladzijdes?|bladzijden)$/;

const mail = /^(?:e?mails?|mailtjes?)$/;
const opened = /^(?:open|opent|opende|geopend|opendoe)$/;

const finish = /^(?:af|klaar|ingediend|(?:af|op|ver)?(?:gemaakt|maak|rond|gerond|stuur|stuurd|sturen|gestuurd|zend|zonden))$/;
const half = /^halve?$/;
const halfOfTime = /^(?:jaar|jaartje|uur|uurtje|maand|dag)$/;
const leave = /^(?:stop|ophoud|kap|hou|wegga)$/;
const leaving = /^(?:ermee|mee|hiermee|nu)$/;

/** What stays open or is left: "een gesprek dat ik niet afmaak", "een half formulier", "ik stop er nu mee". */
const isLeftOpen = (part: readonly string[]): boolean =>
  both(part, leave, leaving) ||
  part.some((word, at) => {
    if (word === 'niet' || word === 'zonder') return part.slice(at + 1, at + 4).some((next) => finish.test(next));
    return half.test(word) && !halfOfTime.test(part[at + 1] ?? '');
  });

/** What those are about who have data besides us. */
const others: ReadonlySet<string> = new Set('nn employer authority tax vendor partner agency carer company market'.split(' '));
/** Words of these that may as well mean us, or nobody. */
const perhapsUs =
  /^(?:bedrijf|firma|onderneming|organisatie|kantoor|hulp|balie|werk|sociale|openbare?|programma|software|lid|maatschappelijk|om|ap)$/;
const insurer = /^(?:banken|bank|\p{L}*verzekeraars?)$/u;
/** Whether a word names an organisation that is not ours. */
export const isOther = (word: string): boolean =>
  insurer.test(word) || (!perhapsUs.test(word) && conceptsOf(word).some((concept) => others.has(concept)));

const between: ReadonlySet<string> = new Set(
  'de het een mijn jullie jouw die deze dat dit onze hun andere ander alle vijf externe'.split(' '),
);
const acts: ReadonlySet<string> = new Set(['keep', 'erase', 'safe', 'encrypt']);
const helpingVerb = /^(?:mag|mogen|moet|moeten|kan|kunnen|zal|zullen|gaat|gaan|heeft|hebben|gooit|gooien|wil|willen|door)$/;
const isAct = (word: string): boolean => helpingVerb.test(word) || conceptsOf(word).some((concept) => acts.has(concept));
const keeps = (word: string): boolean => conceptsOf(word).includes('keep');

/** Whether somebody else than we keeps or protects: "bewaart NN Bank", "blijft het bij mijn werkgever". */
const isDoneByOthers = (part: readonly string[]): boolean =>
  part.some((word, at) => {
    if (!isOther(word)) return false;
    const doer = part.slice(0, at).findLast((each) => !between.has(each) && !isOther(each)) ?? '';
    return doer === 'bij' ? part.some(keeps) : isAct(doer);
  });

const they: ReadonlySet<string> = new Set(['zij', 'die', 'ze']);

/** "Bewaren zij": who they are was said before. */
const isDoneByThose = (part: readonly string[], context: readonly string[]): boolean =>
  part.some((word, at) => they.has(word) && isAct(part[at - 1] ?? '') && [...context, ...part.slice(0, at)].some(isOther));

const thingNamed = (part: readonly string[]): Thing | undefined => {
  if (isDoneByOthers(part)) return 'othersWay';
  if (isLeftOpen(part)) return 'unfinished';
  if (both(part, visit, site)) return 'logs';
  if (both(part, mail, opened)) return 'logs';
  return wordsOfThing.find(([, shape]) => part.some((word) => shape.test(word)))?.[0];
};

const pointing: ReadonlySet<string> = new Set('die dat dit deze ze het er daarvan hem zij daar'.split(' '));
const namesData = (word: string): boolean => conceptsOf(word).includes('own');

/**
 * What a part of a question is about when that is not the dossier. `context` is what was said before: "die" may point to it, and a part that
 * names nothing ("en hoe lang dan") is about it.
 */
export const thingAskedAbout = (part: readonly string[], context: readonly string[]): Thing | undefined => {
  if (isDoneByThose(part, context)) return 'othersWay';
  const isAboutThat = part.some((word) => pointing.has(word)) || !part.some(namesData);
  return thingNamed(part) ?? (isAboutThat ? thingNamed(context) : undefined);
};
