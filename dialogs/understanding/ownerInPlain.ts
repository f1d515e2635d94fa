import type { Message } from './clean.ts';
import { isGivenName } from './givenNames.ts';
import { isCapital } from './namePieces.ts';
import { kin } from './people.ts';

const professional =
  /\bik (?:werk (?:bij|als|voor) (?:de |het |een )?|ben (?:de |een )?)(?:gemeente|wijkteam|thuiszorg|maatschappelijk|sociaal|wijkverpleeg\w{0,12}|verpleegkundige|huisarts|consulente?|casemanager|praktijkondersteuner|clientondersteuner|ergotherapeute?|fysiotherapeute?|begeleid(?:er|ster)|zorgcoordinator|transferverpleegkundige)\b/;
const ofSpoken = /^\W{0,3}(?:zij|ze|hij|mevrouw|meneer)\b/;
/** A professional reports somebody, whose number it is. */
const isReported = ({ plain }: Message, end: number) => ofSpoken.test(plain.slice(end, end + 20)) && professional.test(plain);

const sentenceBefore = (text: string) => text.split(/[.!?\n]\s/).at(-1) ?? '';
const reach = 100;

const contacting =
  /\b(?:bel|belde|belden|belt|gebeld|mailde|mailden|mailt|gemaild|appte|geappt|kreeg|gekregen|ontving|stuurden?|schreef)\b/;
const sender = /\b(?:met|door|van|vanaf|via|vanuit)(?: het)?(?: nummer)?[\s:"(]{0,4}$/;
const byWriter = /\b(?:ik|we|wij) (?:bel|belde|mail|mailde|app|appte|stuur|stuurde|schreef|heb|hebben)\b|\bheb ik\b/;
/** "Ik heb gemaild naar …", "hij belt de hele dag naar …". */
const reached =
  /\b(?:belt|belde|gebeld|mailde|gemaild|stuurde|gestuurd|geappt)\b[^.!?]{0,40}\bnaar\W*$|\bjullie (?:gebeld|gemaild|geappt) op\W*$/;
/** "Op jullie site staat …", "jullie nummer is …", "iets als …". */
const published =
  /\b(?:(?:jullie|de) (?:site|website|brief|folder|flyer)|internet|google)\b[^.!?]{0,20}$|\bjullie (?:nummer|telefoonnummer|adres|mail\w{0,8})\b[^.!?]{0,12}$|\b(?:zoals|bijvoorbeeld|iets als)\W*$/;
/** "Er belde net iemand met 088 …", "ik kreeg mail van …": where somebody else got in touch from. */
const isCaller = (before: string): boolean => {
  const sentence = sentenceBefore(before);
  if (reached.test(sentence) || published.test(sentence)) return true;
  return (
    sender.test(sentence.slice(-24)) &&
    contacting.test(sentence.slice(-80)) &&
    (!byWriter.test(sentence) || /\b(?:kreeg|gekregen|ontving)\b/.test(sentence))
  );
};

const ofUs =
  /\b(?:van (?:jullie|zorggenoot)|jullie (?:nummer|telefoonnummer|adres|mail\w{0,8})|(?:waren|zijn) jullie dat|(?:ik|je|we|wij) jullie [a-z ]{0,16}(?:bellen|mailen|bereiken|appen)|(?:zijn|bent) (?:jullie|u) [a-z ]{0,20}(?:bereikbaar|bereiken)|dit het (?:nummer|telefoonnummer|adres|mailadres) van|moet ik [a-z ]{0,12}naar)/;
/** "Is dit het nummer van Zorggenoot, 030 …?" asks about a number and gives none. */
const isAskedAbout = ({ plain }: Message, start: number, end: number): boolean => {
  const behind = plain.slice(end, end + reach);
  const asked = behind.indexOf('?');
  if (asked < 0 || /[.!\n]\s/.test(behind.slice(0, asked))) return false;
  return ofUs.test(`${sentenceBefore(plain.slice(Math.max(0, start - reach), start))} ${behind.slice(0, asked)}`);
};

const exemplary = /^\W{0,3}(?:[\p{L}]+ ){0,2}(?:als voorbeeld|bijvoorbeeld|of zoiets)\b/u;
/** A mail that was pasted in, from somebody else to somebody else. */
const pasted = /^[ \t>]*(?:van|from|afzender):.{0,200}$/mu;
const toUs = /^[ \t>]*(?:aan|to):.{0,100}zorggenoot/mu;
const isPasted = ({ plain }: Message, start: number): boolean =>
  plain.slice(0, start).split('\n').length <= 4 && pasted.test(plain) && /\n/.test(plain) && !toUs.test(plain);

/** What is one's own though it has an article: "dat is van de zaak". */
const ownPlaces = new Set(
  'zaak winkel werk kantoor bedrijf school boerderij praktijk vaste huis mobiel mobiele thuis computer tablet gezin familie vaste-lijn hulpvraag aanvraag'.split(
    ' ',
  ),
);
const ofAnother =
  /^\W{0,3}(?:(?:maar|en|want) )?(?:(?:dat|dit|die|da's|das|het) )?(?:is|was|da's|das) (?:het (?:nummer|adres|mailadres) )?van ((?:de|het|een|die|mevrouw|meneer|dokter|onze|zijn|haar) )?([\p{L}-]+)/u;
/** "06 … = mijn moeder", and nothing behind it. */
const relativeBehind = /^[\s(=:,-]{1,4}(?:is |van |dat is )?(?:mijn|mn|m'n|onze) ([a-z]{2,20})[\s).!]{0,3}$/;
/** "Geef de chat van 06 …": whose it is was never said. */
const record = /\b(?:chat|gesprek|gesprekken|berichten|dossier|gegevens|data|account) van (?:het )?(?:nummer )?$/;
const isOfRecord = ({ plain }: Message, start: number): boolean => record.test(plain.slice(Math.max(0, start - 40), start));
/** "De dochter van Riet de Vries (riet@…)": in brackets right behind the name of another. */
const bracketed = /\bvan (?:mevrouw |meneer |mijnheer |de heer )?([\p{L}'-]+)(?: [\p{L}'.-]+){0,4} \($/u;
const isOfNamed = ({ plain }: Message, start: number): boolean => {
  const [, name = ''] = bracketed.exec(plain.slice(Math.max(0, start - 60), start)) ?? [];
  return isGivenName(name) || name === 'familie';
};
const calledSomebody = /^\W{0,3}(?:zij|ze|hij|die) heet\b/;
const isWriterAfter = /^\W{0,3}(?:en )?(?:dat|die) ben ik\b|^ ben ik\b/;
/** "…, dat is van de wmo-mevrouw", "… is van Annie". */
const isOfAnother = ({ plain, text }: Message, end: number): boolean => {
  const behind = plain.slice(end, end + reach);
  const [, relative = ''] = relativeBehind.exec(plain.slice(end, end + 40)) ?? [];
  if (calledSomebody.test(behind) || kin.has(relative)) return true;
  const match = ofAnother.exec(behind);
  const [whole = '', article, name = ''] = match ?? [];
  if (!match || kin.has(name) || isWriterAfter.test(behind.slice(whole.length))) return false;
  if (article !== undefined) return !ownPlaces.has(name);
  const written = text.slice(end + whole.length - name.length, end + whole.length);
  return isCapital(written) && isGivenName(written);
};

const calledBefore = /^\W{0,3}(?:en )?(?:(?:mijn|mn|m'n|onze|ons) )?(\p{L}{2,20}) \p{L}{2,20}[: ]{0,2}$/u;
const inBrackets = /^ ?\((?:van )?(?:(?:mijn|mn|m'n|onze|ons) )?(\p{L}{2,20})\)/u;
const figures = /\d[\d -]{7,20}/g;
/** "Mijn man Karel 06 …", "06 … (man)": of several numbers the one of another. */
const isOfKin = ({ plain }: Message, start: number, end: number, from: number): boolean =>
  (plain.match(figures)?.length ?? 0) > 1 &&
  (kin.has(calledBefore.exec(plain.slice(from, start))?.[1] ?? '') || kin.has(inBrackets.exec(plain.slice(end, end + 40))?.[1] ?? ''));

/**
 * Whether the text around a number or address says outright that it is somebody else's, or nobody's: who got in touch from it, whose record is
 * asked, a mail that was pasted in, an example. Places are in the text, `from` where the contact data before it ended.
 */
export const isPlainlyOfAnother = (message: Message, start: number, end: number, from: number): boolean =>
  isReported(message, end) ||
  isOfKin(message, start, end, from) ||
  isCaller(message.plain.slice(Math.max(from, start - reach), start)) ||
  isAskedAbout(message, start, end) ||
  exemplary.test(message.plain.slice(end, end + 40)) ||
  isPasted(message, start) ||
  isOfNamed(message, start) ||
  isOfRecord(message, start) ||
  isOfAnother(message, end);
