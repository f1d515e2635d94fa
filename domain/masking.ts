import { passesEleven, passesLuhn } from './checkDigits.ts';
import type { Masked } from './conversation.ts';
import { findIbans } from './findIbans.ts';
import { plainSigns } from './plainSigns.ts';

/** A stretch of the text, in UTF-16 units and `to` exclusive, that may not be kept. */
interface Stretch {
  from: number;
  to: number;
  kind: Masked;
}
/** Digits that stand together, in a row of such groups. */
interface Group {
  digits: string;
  from: number;
  to: number;
}

const bsnWord = /\bb[.\s]?s[.\s]?n(?![a-z])|\bbsn|burger[\s-]{0,3}service|\bsofi/i;
/** A word that announces a phone number, with little between it and the digits. */
const phoneWord =
  /(?:\b(?:tel|telnr|telefoon|telefoonnr|telefoonnummer|telefonisch|mobiel|mobiele|mob|gsm|whatsapp|app|phone|bel|belt|bellen|bereikbaar|bereiken)\b)\.?[^.!?\n\d]{0,24}$/i;
const bsnJustBefore = /(?:b\.?s\.?n|nummer|sofi)\W{0,3}(?:(?:is|nr|van)\W{0,3}){0,2}$/i;

const groupsOf = (span: string, start: number): Group[] =>
  Array.from(span.matchAll(/\d+/g), ({ 0: digits, index }) => ({ digits, from: start + index, to: start + index + digits.length }));

const joined = (groups: readonly Group[]): string => groups.map(({ digits }) => digits).join('');
const shapeOf = (groups: readonly Group[]): string => groups.map(({ digits }) => digits.length).join('-');

/** Every run of neighbouring groups with so many digits in all. */
const runs = (groups: readonly Group[], least: number, most: number): Group[][] => {
  const found: Group[][] = [];
  for (let first = 0; first < groups.length; first++) {
    let length = 0;
    for (let next = first; next < groups.length && length < most; next++) {
      length += (groups[next] as Group).digits.length;
      if (length >= least && length <= most) found.push(groups.slice(first, next + 1));
    }
  }
  return found;
};

const stretchOf = (run: readonly Group[], kind: Masked): Stretch => ({ from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 0, kind });

/** The digits from here on are dialled from abroad: with `+` or `00` in front. */
const isAbroad = (text: string, first: Group): boolean => first.digits.startsWith('00') || text[first.from - 1] === '+';

/** Cards are written in one piece, in groups of four digits and more with a shorter rest, or digit by digit; they do not begin with 0. */
const isCard = (run: readonly Group[], isWhole: boolean): boolean => {
  const [first] = run;
  const inGroups = first?.digits.length === 4 && run.slice(0, -1).every(({ digits }) => digits.length >= 4 && digits.length <= 7);
  const oneByOne = isWhole && run.every(({ digits }) => digits.length === 1);
  return (run.length === 1 || inGroups || oneByOne) && !first?.digits.startsWith('0') && passesLuhn(joined(run));
};

/** No phone number has more digits than this, its country included (E.164). */
const longestPhone = 15;

const cardIn = (text: string, groups: readonly Group[]): Stretch[] => {
  const [first] = groups as [Group];
  const abroad = isAbroad(text, first);
  const found = runs(groups, 13, 19).filter(
    (run) => isCard(run, run.length === groups.length) && !(abroad && (run[0] === first || joined(run).length < longestPhone)),
  );
  // A security code or a date behind it is no part of the number: sixteen digits are likelier than more or fewer.
  const best = found.find((run) => joined(run).length === 16) ?? found[0];
  return best ? [stretchOf(best, 'card')] : [];
};

const phoneAhead = /(?:\+\d{0,3}|(?<!\d)(?:00\d{0,3}|31|0\d{0,3}))[ ().-]{1,4}$/;
const grouped = /^(?:3-3-3|4-2-3)$/;

/** Digits that start with 6, or that follow +, 00, 31, 0 or a phone word, are taken for a phone number. */
const isLikelyPhone = (text: string, groups: readonly Group[], run: readonly Group[]): boolean => {
  const [first] = run as [Group];
  const before = text.slice(Math.max(0, first.from - 60), first.from);
  const inside = run.length > 1 && (/^(?:0|31)$/.test(first.digits) || (/^0\d{1,3}$/.test(first.digits) && !grouped.test(shapeOf(run))));
  const dialled = joined(groups.slice(0, groups.indexOf(first))).length;
  const abroad = isAbroad(text, groups[0] as Group) && dialled < 9; // so many make a number by themselves
  return inside || /^(?:6|06|00)/.test(joined(run)) || abroad || phoneAhead.test(before) || phoneWord.test(before);
};

const isWhole = (groups: readonly Group[], run: readonly Group[]): boolean =>
  run.length === 1 || run.length === groups.length || grouped.test(shapeOf(run));

const bsnsIn = (text: string, groups: readonly Group[], named: boolean): Stretch[] =>
  runs(groups, 9, 9)
    .filter((run) => passesEleven(joined(run)) && (named || (isWhole(groups, run) && !isLikelyPhone(text, groups, run))))
    .map((run) => stretchOf(run, 'bsn'));

/** Eight digits are a BSN without its first zero only where they are called so. */
const shortBsnIn = (text: string, groups: readonly Group[]): Stretch[] =>
  groups
    .filter(
      ({ digits, from }) =>
        digits.length === 8 && passesEleven(`0${digits}`) && bsnJustBefore.test(text.slice(Math.max(0, from - 30), from)),
    )
    .map((group) => stretchOf([group], 'bsn'));

/** Digits with what people write between them; where a BSN is spoken of, with any other signs too. */
const span = /\d(?:[ ./_-]{0,3}\d){7,}/g;
const cardOverLines = /(?<!\d)\d{4}[ ./_-]{0,3}[\n\r]{0,2}\d{4}[ ./_-]{0,3}[\n\r]{0,2}\d{4}[ ./_-]{0,3}[\n\r]{0,2}\d{4}(?!\d)/g;
const letter = /[a-z]/i;
/** At most so many signs between the digits of a number that is spoken of. */
const widest = 6;

/** Groups of digits where a BSN is spoken of, a list for each row of them that no letter breaks. */
const rowsWhereNamed = (text: string): Group[][] => {
  const rows: Group[][] = [];
  for (const group of groupsOf(text, 0)) {
    const row = rows.at(-1);
    const end = row?.at(-1)?.to ?? 0;
    const joins = row && group.from - end <= widest && !letter.test(text.slice(end, group.from));
    if (joins) row.push(group);
    else rows.push([group]);
  }
  return rows;
};

const numbersIn = (text: string): Stretch[] => {
  const named = bsnWord.test(text);
  const rows = named ? rowsWhereNamed(text) : Array.from(text.matchAll(span), (found) => groupsOf(found[0], found.index));
  return rows.flatMap((groups) => {
    const cards = cardIn(text, groups);
    if (cards.length > 0) return cards;
    return [...bsnsIn(text, groups, named), ...(named ? shortBsnIn(text, groups) : [])];
  });
};

const withMarks = (text: string, stretches: readonly Stretch[]): { text: string; masked: Masked[] } => {
  let kept = '';
  let at = 0;
  const masked = new Set<Masked>();
  for (const { from, to, kind } of stretches.toSorted((one, other) => one.from - other.from)) {
    if (from < at) continue; // lies in one that is masked already
    kept += `${text.slice(at, from)}[${kind}]`;
    at = to;
    masked.add(kind);
  }
  return { text: kept + text.slice(at), masked: [...masked] };
};

const cardsOverLines = (text: string): Stretch[] =>
  Array.from(text.matchAll(cardOverLines), ({ 0: found, index }) => groupsOf(found, index))
    .filter((groups) => isCard(groups, true))
    .map((groups) => stretchOf(groups, 'card'));

/**
 * Replaces what may never be kept by a mark such as `[bsn]`: burgerservicenummers, bank account numbers (IBAN) and card numbers,
 * recognised by their check digits. Everything else stays as it was typed, phone numbers above all: one in eleven of those typed
 * without the zero looks like a BSN, so what is likely a phone number stays unless the message speaks of a BSN.
 */
export const mask = (text: string): { text: string; masked: Masked[] } => {
  if (!/\p{N}/u.test(text)) return { text, masked: [] };
  const looked = plainSigns(text);
  const accounts = findIbans(looked.text).map(({ from, to }) => ({ from, to, kind: 'iban' as const }));
  const others = [...cardsOverLines(looked.text), ...numbersIn(looked.text)].filter(
    ({ from, to }) => !accounts.some((iban) => from < iban.to && to > iban.from),
  );
  const typed = [...accounts, ...others].map(({ from, to, kind }) => ({ from: looked.from(from), to: looked.to(to - 1), kind }));
  return typed.length === 0 ? { text, masked: [] } : withMarks(text, typed);
};
