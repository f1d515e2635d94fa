import { passesEleven, passesLuhn, passesMod97 } from './checkDigits.ts';
import type { Masked } from './conversation.ts';
import { ibanLengths } from './ibanLengths.ts';
import { plainDigits } from './plainDigits.ts';

/** A stretch of the text, in UTF-16 units, that may not be kept. */
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

const bsnWord = /\bbsn|burger[\s-]*service|\bsofi/i;
/** A word that announces a phone number, with little between it and the digits. */
const phoneWord =
  /(?:\b(?:tel|telnr|telefoon|telefoonnr|telefoonnummer|telefonisch|mobiel|mobiele|mob|gsm|whatsapp|app|phone|bel|belt|bellen|bereikbaar|bereiken)\b)\.?[^.!?\n\d]{0,24}$/i;
const bsnJustBefore = /(?:bsn|nummer|sofi)\W{0,3}(?:(?:is|nr|van)\W{0,3}){0,2}$/i;

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

/** Wherever one may begin: the length of its country says where it ends, so that words behind it stay. */
const ibans = (text: string): Stretch[] =>
  Array.from(text.matchAll(/(?=([a-z]{2})[ ./_-]?\d[ ./_-]?\d((?:[ ./_-]{0,2}[a-z0-9]){11}))/gi)).flatMap(({ 1: country, index }) => {
    const length = ibanLengths.get((country as string).toUpperCase()) ?? 0;
    const signs = Array.from(text.slice(index, index + 3 * length).matchAll(/[a-z0-9]/gi)).slice(0, length);
    const last = signs.at(-1)?.index ?? 0;
    if (length === 0 || signs.length < length || /[^a-z0-9 ./_-]/i.test(text.slice(index, index + last))) return [];
    if (!passesMod97(signs.map(([sign]) => sign.toUpperCase()).join(''))) return [];
    return [{ from: index, to: index + last + 1, kind: 'iban' as const }];
  });

const isPhone = (text: string, first: Group): boolean => first.digits.startsWith('00') || text[first.from - 1] === '+';

/** Cards are written in one piece or in groups that begin with four digits; they do not begin with 0. */
const isCard = (run: readonly Group[]): boolean => {
  const shaped = run.length === 1 || (run[0]?.digits.length === 4 && run.every(({ digits }) => digits.length >= 3 && digits.length <= 7));
  return shaped && !run[0]?.digits.startsWith('0') && passesLuhn(joined(run));
};

const cardIn = (text: string, groups: readonly Group[]): Stretch[] => {
  if (isPhone(text, groups[0] as Group)) return [];
  const found = runs(groups, 13, 19).filter(isCard);
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
  return (
    inside || /^(?:6|06|00)/.test(joined(run)) || isPhone(text, groups[0] as Group) || phoneAhead.test(before) || phoneWord.test(before)
  );
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

/** Digits with what people write between them; where a BSN is spoken of, with commas, brackets and line breaks too. */
const span = /\d(?:[ ./_-]{0,3}\d){7,}/g;
const spanWhereNamed = /\d(?:[ ./_,()\n\r-]{0,3}\d){7,}/g;

const numbersIn = (text: string): Stretch[] => {
  const named = bsnWord.test(text);
  const spans = Array.from(text.matchAll(named ? spanWhereNamed : span));
  return spans.flatMap((found) => {
    const groups = groupsOf(found[0], found.index);
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

/**
 * Replaces what may never be kept by a mark such as `[bsn]`: burgerservicenummers, bank account numbers (IBAN) and card numbers,
 * recognised by their check digits. Everything else stays as it was typed, phone numbers above all: one in eleven of those typed
 * without the zero looks like a BSN, so what is likely a phone number stays unless the message speaks of a BSN.
 */
export const mask = (text: string): { text: string; masked: Masked[] } => {
  if (!/\p{Nd}/u.test(text)) return { text, masked: [] };
  const looked = plainDigits(text);
  const accounts = ibans(looked);
  const others = numbersIn(looked).filter(({ from, to }) => !accounts.some((iban) => from < iban.to && to > iban.from));
  return accounts.length + others.length === 0 ? { text, masked: [] } : withMarks(text, [...accounts, ...others]);
};
