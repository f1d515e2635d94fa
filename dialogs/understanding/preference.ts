/** What is said between and around several numbers or addresses. */
export interface Offered {
  start: number;
  end: number;
}

const correcting =
  /\b(?:nee|neen|sorry|fout|verkeerd|bedoel|wacht|correctie|oftewel|niet|pardon|oeps|moet zijn|(?:dat|het|die) (?:moet|hoort)|eigenlijk|vergis)\b/;
const preferring =
  /\b(?:meestal|doorgaans|nu (?:heb|is|gebruik)|tegenwoordig|inmiddels|liefst|voorkeur|liever|het beste|beste bereikbaar|graag op|bel maar|neem|kies|pak|gebruik|beter|nieuw|nieuwe|voortaan)\b/;
const reserving = /\b(?:niet op|probeer|oude|oud|vroeger|nood|anders|eventueel|werkt niet|reserve|desnoods|lukt dat niet)\b/;
const rejecting = /^[\s,(]*(?:en |maar |dus )?niet (?:op )?(?:het )?(?:nummer )?$/;
const hasPreference = /^ ?\(voorkeur|\b(?:heeft|mijn) (?:mijn )?voorkeur/;

/** Some word says that one is wanted above another. */
export const saysPreference = (plain: string): boolean => preferring.test(plain);

/** "… nee sorry, die is oud, …". */
const takingBack = /^\W{0,3}(?:o |oh )?(?:nee|neen|sorry|wacht|oeps|fout)\b.{0,40}\b(?:oude?|was|verkeerde?|vervallen)\b/;

const notBefore =
  /\b(?:niet|nooit)(?: meer)?(?: (?:op|naar|via|met|bellen|mailen|mijn|m'n|mn|dat|het|die|van|oude|zakelijke|werk\w{0,9}|e?mail\w{0,6}|adres|nummer))*\W*$/;
const turning = /^\W*(?:bellen|mailen|appen)?\b.{0,40}\b(?:maar|wel|gebruik|liever)\b|[.;]\s*$|^\W*(?:bellen|mailen)\b/;
const notAfter = /\bniet(?: op| naar)? $/;
/** Which of two neighbours the words between them choose; `ahead` is what stands before the first. */
const between = <T extends Offered>(words: string, ahead: string, before: T, after: T, last: T): T | undefined => {
  if (notBefore.test(ahead) && turning.test(words)) return after;
  if (notAfter.test(words)) return before;
  if (/\bmoet\W*$/.test(words)) return after;
  if (takingBack.test(words)) return after;
  if (rejecting.test(words) || hasPreference.test(words)) return before;
  if (preferring.test(words)) return after;
  if (reserving.test(words)) return before;
  return correcting.test(words) ? last : undefined;
};

/** "…, het tweede", and nothing else. */
const numbered = /^[\s,;.:(-]*(?:doe|neem|pak|graag|kies)?\s?(?:maar )?(?:de|het|die|dat) (?:eerste|tweede|laatste|bovenste|onderste)\b/;

/** "… liefst op de eerste": by its place; otherwise by `byKind`, or the last one named. */
const afterwards = <T extends Offered>(tail: string, items: readonly T[], byKind: (tail: string) => T | undefined): T | undefined => {
  const last = items.at(-1);
  if (numbered.test(tail)) return /eerste|bovenste/.test(tail) ? items[0] : last;
  if (/\b(?:tweede|laatste|onderste)\b/.test(tail) && (preferring.test(tail) || correcting.test(tail))) return last;
  if (!preferring.test(tail) || /\b(?:nooit|niet|geen)\b/.test(tail)) return undefined;
  return /\b(?:eerste|bovenste)\b/.test(tail) ? items[0] : (byKind(tail) ?? last);
};

const parting = /[,;\n]| en | of /;
/** "… dat is mijn werk, privé …": the one number that is called private. */
const privateOne = <T extends Offered>(plain: string, items: readonly T[]): T | undefined => {
  const called = items.filter((item, at) => {
    const before = plain
      .slice(items[at - 1]?.end ?? 0, item.start)
      .split(parting)
      .at(-1);
    const after = plain
      .slice(item.end, items[at + 1]?.start)
      .split(parting)
      .at(0);
    return /\bprive/.test(`${before ?? ''} ${after ?? ''}`);
  });
  return called.length === 1 ? called[0] : undefined;
};

const good =
  /\b(?:nu|tegenwoordig|inmiddels|voorkeur|nieuwe?|voortaan|liefst|liever|beter|goeie|goede|juiste|prive|zeker|sinds|dus|gebruik|neem|pak|kies|bel mij|bel me|mij pak|mijzelf|mezelf|van mij|voor mij|het mijne|streep door|wel naar|maar hier|moet zijn|is dus|niet op)\b|\b(?:ik ?:|mij ?:?) *$/;
const bad =
  /\b(?:oude?|vroeger|voorheen|was|wou|in gesprek|staat (?:altijd |meestal )?uit|werkt niet|werk|werkplaats|zaak|zakelijk|reserve|desnoods|eventueel|anders|nood|noodgeval|spoed|bounce\w*|lukt|denkt|verkeerde?|andere|niks|nooit|tikte|typte|opgeheven|vervallen|(?:van|voor) (?:mijn|mn|m'n|de|onze|mijn man|beneden)|hij|zij|niet (?:meer )?(?:gebruiken|bellen|mailen|doen|hebben))\b|\bniet (?:(?:op|naar|die|dat|meer) )?$/;
const leadOf = (words: string) => words.slice(Math.max(...[',', ';', '.', '\n', ')', '/'].map((mark) => words.lastIndexOf(mark))) + 1);
/** What stands with one of several: its own clause, before and behind. */
const besideOf = <T extends Offered>(plain: string, items: readonly T[], at: number): string => {
  const item = items[at];
  if (!item) return '';
  const before = plain.slice(items[at - 1]?.end ?? Math.max(0, item.start - 60), item.start);
  const behind = plain.slice(item.end, items[at + 1]?.start ?? item.end + 60);
  const part = /^ ?(?:\(([^)]*)\)|((?:is|was|dat is|neem|nee|heeft|gebruik|doe|die is|die was)\b[^,;.(]*))/.exec(behind);
  const lead =
    before.startsWith(' (') || /^ ?(?:is|was|dat is)\b/.test(before) ? leadOf(before) : before.replace(/^[^,;.)/\n]*[,;.)/\n](?=.*\w)/, '');
  return `${part?.[1] ?? part?.[2] ?? ''} | ${lead}`;
};
/** The one of two that is spoken well of, or that is left when the other is not. */
export const byContext = <T extends Offered>(plain: string, items: readonly T[], margin: number): T | undefined => {
  const marks = items.map((_, at) => {
    const beside = besideOf(plain, items, at);
    return (good.test(beside) ? 1 : 0) - (bad.test(beside) ? 1 : 0);
  });
  const most = Math.max(...marks);
  const best = items.filter((_, at) => marks[at] === most);
  return best.length === 1 && marks.every((mark) => mark === most || mark <= most - margin) ? best[0] : undefined;
};

const better = /\b(?:beter|beste|liefst|liever|voorkeur|handiger|handigst|makkelijker|makkelijkst)\b/;
/** "… op de winkel 0118 …, overdag sta ik in de winkel dus dat is het beste": what was said of one before it comes back behind all. */
const calledAgain = <T extends Offered>(plain: string, items: readonly T[]): T | undefined => {
  const tail = plain.slice(items.at(-1)?.end);
  if (!better.test(tail)) return undefined;
  const behind = new Set(tail.match(/\p{L}{3,}/gu) ?? []);
  const called = items.filter((item, at) => {
    const lead = plain.slice(items[at - 1]?.end ?? Math.max(0, item.start - 60), item.start).match(/\p{L}{3,}/gu) ?? [];
    return lead.slice(-3).some((word) => behind.has(word) && !saying.has(word));
  });
  return called.length === 1 ? called[0] : undefined;
};
const saying = new Set('dat het een mijn ook maar dan nog die van voor met hier ben ben ik wel niet and nummer'.split(' '));

/** The one of several that the words choose: corrected, preferred, or not kept in reserve. `undefined` when nothing says which. */
export const preferred = <T extends Offered>(
  plain: string,
  items: readonly T[],
  byKind: (tail: string) => T | undefined,
): T | undefined => {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last || first === last) return first;
  const sure = calledAgain(plain, items) ?? byContext(plain, items, 2);
  if (sure) return sure;
  for (const [index, item] of items.slice(1).entries()) {
    const before = items[index];
    const chosen =
      before && between(plain.slice(before.end, item.start), plain.slice(Math.max(0, before.start - 40), before.start), before, item, last);
    if (chosen) return chosen;
  }
  const said = /\b(?:liever|neem|pak|graag|liefst|doe|gebruik)\b[^\d@]{0,20}\b(?:tweede|laatste|onderste)\b/.test(
    plain.slice(0, first.start),
  )
    ? last
    : undefined;
  return (
    said ??
    afterwards(plain.slice(last.end), items, byKind) ??
    (preferring.test(plain.slice(0, first.start)) ? first : privateOne(plain, items))
  );
};
