import type { Message } from './clean.ts';
import { ownerOf } from './owner.ts';
import type { Owner } from './owner.ts';
import type { DigitSpan } from './phoneSpans.ts';
import { digitSpans } from './phoneSpans.ts';
import type { PhoneReading } from './readPhone.ts';
import { readPhone } from './readPhone.ts';

interface Place {
  start: number;
  end: number;
}
/** A row of figures in a message, read as a number, and whose it is. Places are those of `Message.text`. */
export interface FoundPhone extends Place {
  reading: PhoneReading;
  owner: Owner;
}
export interface FoundPhones {
  numbers: FoundPhone[];
  /** Figures of another kind: an account, a policy, a date, a postal code. */
  others: boolean;
  /** A row too short to be a number by itself, which is a try at one when it was asked for. */
  short: FoundPhone | undefined;
  /** A number in pieces with words between, where no other was found. */
  joined: FoundPhone | undefined;
}

/** IBAN, date, postal code, amount. */
const notPhones =
  /\b[a-z]{2}\d{2}[ -]?[a-z]{4}[ -]?(?:\d{4}[ -]?){2}\d{2}\b|(?<!\+)\b\d{1,2}[-/. ](?:\d{1,2}|jan\w*|feb\w*|maa\w*|apr\w*|mei|jun\w*|jul\w*|aug\w*|sep\w*|okt\w*|nov\w*|dec\w*)[-/. ](?:19|20)\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b|(?:€|eur|euro) ?\d[\d.,]*/g;
/** What figures are called that are no phone number; never kept (dutch.md 1.4). */
const labelled =
  /\b(?:bsn|bsn-nummer|burgerservicenummer|burger service nummer|sofinummer|sofi|polis|polisnummer|polisnr|klantnummer|klantnr|relatienummer|lidnummer|dossiernummer|kenmerk|rekeningnummer|rekening|iban|bestelnummer|zaaknummer|clientnummer|patientnummer|kvk|geboren|geboortedatum|postcode|huisnummer|kamer|kamernummer)\b/;
/** Its letters are capitals or stand against the figures, so that "1122 of" is none. */
const postalCode = /(?<!\d[ -]?)\b[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2})\b/g;
/** Said of the country, or of a mobile that no Dutch one can be. */
const ofBelgium = /\bbelgi|\bvlaams|\bgsm\b\D{0,20}04[5-9]\d/;
const calledPhone = /\b(?:tel|telefoon|mobiel|06)\b/;

const otherFigures = ({ plain, text }: Message): Place[] =>
  [...plain.matchAll(notPhones), ...text.matchAll(postalCode)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const isLabelled = (plain: string, start: number, from: number) => {
  const before = plain.slice(Math.max(from, start - 40), start);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1);
  return labelled.test(clause) && !calledPhone.test(clause);
};

/** Two numbers written in one breath ("0612345678 0201234567") come as one row of digits. */
const split = ({ digits, groups }: DigitSpan): string[] => {
  if (digits.length < 18 || digits.length > 60) return [digits];
  let head = '';
  for (let at = 0; at < groups.length - 1; at += 1) {
    head += groups[at] ?? '';
    const tail = groups.slice(at + 1).join('');
    if (head.length >= 9 && readPhone({ digits: head }).ok && readPhone({ digits: tail }).ok) return [head, tail];
  }
  return [digits];
};

const isWhole = (digits: string) => /^0[1-9]/.test(digits) && readPhone({ digits }).ok;
/** "Het is een 9: 0619-20 44 31": the one whole number among the groups of a row that is too long. */
const wholeWithin = (groups: readonly string[]): string | undefined => {
  if (groups.length > 16) return undefined;
  const found = new Set<string>();
  for (let from = 0; from < groups.length; from += 1)
    for (let to = from + 1; to <= groups.length; to += 1) {
      const digits = groups.slice(from, to).join('');
      if (digits.length === 10 && to === groups.length && isWhole(digits)) found.add(digits);
    }
  return found.size === 1 ? [...found][0] : undefined;
};

const asDoubtful = (reading: PhoneReading): PhoneReading => (reading.ok ? { ...reading, doubtful: true } : reading);

const missing = /\b(?:mist|ontbreekt|zoiets|vergeten|kwijt|weet (?:ik )?niet)\b/;
const mostPieces = 6;
const widestGap = 40;
/** "046 voor Sittard en dan 451 28 90": pieces of one number, with words between; to be confirmed. */
const joined = (plain: string, pieces: readonly DigitSpan[], belgian: boolean): FoundPhone | undefined => {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last || pieces.length < 2 || pieces.length > mostPieces) return undefined;
  if (pieces.some((each, at) => each.start - (pieces[at - 1]?.end ?? each.start) > widestGap)) return undefined;
  if (missing.test(plain)) return undefined;
  const digits = pieces
    .map((each) => each.digits)
    .join('')
    .replace(/^06(?=06)/, '');
  const reading = isWhole(digits) ? readPhone({ digits }, belgian) : undefined;
  return reading?.ok ? { start: first.start, end: last.end, reading: { ...reading, doubtful: true }, owner: { whose: 'own' } } : undefined;
};

/** The text without figures of another kind. */
const without = (plain: string, places: readonly Place[]): string =>
  places.reduce((text, { start, end }) => text.slice(0, start) + '!'.repeat(end - start) + text.slice(end), plain);

const wholeNumber = 10;
/** Every number in a message. `taken` are places of addresses. */
export const findPhones = (message: Message, taken: readonly Place[]): FoundPhones => {
  const figures = otherFigures(message);
  const found: FoundPhones = { numbers: [], others: figures.length > 0, short: undefined, joined: undefined };
  const belgian = ofBelgium.test(message.plain);
  let from = 0;
  const pieces: DigitSpan[] = [];
  for (const span of digitSpans({ plain: without(message.plain, [...taken, ...figures]) })) {
    const length = span.digits.replace('+', '').length;
    if (isLabelled(message.plain, span.start, from)) {
      found.others ||= length >= 4;
      continue;
    }
    if (length < wholeNumber && message.plain.slice(span.start, span.end) !== 'een') pieces.push(span);
    for (const digits of split(span)) {
      const plainly = readPhone({ digits }, belgian);
      const within = plainly.ok || length <= wholeNumber ? undefined : wholeWithin(span.groups);
      const reading = within === undefined ? plainly : asDoubtful(readPhone({ digits: within }, belgian));
      const item: FoundPhone = { start: span.start, end: span.end, reading, owner: { whose: 'own' } };
      if (reading.ok || length >= 6) found.numbers.push({ ...item, owner: ownerOf(message, span.start, span.end, from) });
      else if (length >= 3 || reading.reason === 'serviceNumber') found.short ??= item;
    }
    if (length >= 6) from = span.end;
  }
  if (!found.numbers.some((each) => each.reading.ok)) found.joined = joined(message.plain, pieces, belgian);
  return found;
};
