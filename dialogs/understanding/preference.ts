/** What is said between and around several numbers or addresses. */
export interface Offered {
  start: number;
  end: number;
}

const correcting = /\b(?:nee|neen|sorry|fout|verkeerd|bedoel|wacht|correctie|oftewel|niet|pardon|oeps|moet zijn|eigenlijk|vergis)\b/;
const preferring =
  /\b(?:nu (?:heb|is|gebruik)|tegenwoordig|inmiddels|liefst|voorkeur|liever|het beste|beste bereikbaar|graag op|bel maar|beter|nieuw|nieuwe|voortaan)\b/;
const reserving = /\b(?:niet op|oude|oud|vroeger|nood|anders|eventueel|werkt niet|reserve|desnoods|lukt dat niet)\b/;
const rejecting = /^[\s,(]*(?:en |maar |dus )?niet (?:op )?(?:het )?(?:nummer )?$/;
const hasPreference = /\b(?:heeft|mijn) (?:mijn )?voorkeur/;

/** Some word says that one is wanted above another. */
export const saysPreference = (plain: string): boolean => preferring.test(plain);

/** Which of two neighbours the words between them choose. */
const between = <T extends Offered>(words: string, before: T, after: T, last: T): T | undefined => {
  if (rejecting.test(words) || hasPreference.test(words)) return before;
  if (preferring.test(words)) return after;
  if (reserving.test(words)) return before;
  return correcting.test(words) ? last : undefined;
};

/** "…, het tweede", and nothing else. */
const numbered = /^[\s,;.:(-]*(?:doe|neem|pak|graag)?\s?(?:maar )?(?:de|het) (?:eerste|tweede|laatste|bovenste|onderste)\b/;

/** "… liefst op de eerste": by its place; otherwise by `byKind`, or the last one named. */
const afterwards = <T extends Offered>(tail: string, items: readonly T[], byKind: (tail: string) => T | undefined): T | undefined => {
  const last = items.at(-1);
  if (numbered.test(tail)) return /eerste|bovenste/.test(tail) ? items[0] : last;
  if (/\b(?:tweede|laatste|onderste)\b/.test(tail) && (preferring.test(tail) || correcting.test(tail))) return last;
  if (!preferring.test(tail)) return undefined;
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

/** The one of several that the words choose: corrected, preferred, or not kept in reserve. `undefined` when nothing says which. */
export const preferred = <T extends Offered>(
  plain: string,
  items: readonly T[],
  byKind: (tail: string) => T | undefined,
): T | undefined => {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last || first === last) return first;
  for (const [index, item] of items.slice(1).entries()) {
    const before = items[index];
    const chosen = before && between(plain.slice(before.end, item.start), before, item, last);
    if (chosen) return chosen;
  }
  return (
    afterwards(plain.slice(last.end), items, byKind) ?? (preferring.test(plain.slice(0, first.start)) ? first : privateOne(plain, items))
  );
};
