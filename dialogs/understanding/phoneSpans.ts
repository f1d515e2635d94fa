import type { Message } from './clean.ts';
import { beginsWithFigure, numberWords } from './readNumber.ts';

/** A row of digits as someone wrote or said it, which may be a phone number. */
export interface DigitSpan {
  /** Places in `Message.text`. */
  start: number;
  end: number;
  /** Digits only, with `+` in front when it was written. */
  digits: string;
  /** The digits as grouped by the writer. */
  groups: string[];
}

const piece = /\+|[\d\uff10-\uff19]+(?:[oO](?=[\doO])|[\d\uff10-\uff19])*|\p{L}[\p{L}\p{M}]*|[^\s]/gu;
const joiners = new Set([';', '`', '[', ']', '<', '>', '-', '.', '/', '(', ')', ':', '_', '|', '*', '\\', ',', '·', '•', '=']);
const fillers = new Set([
  'streepje',
  'spatie',
  'koppelteken',
  'dan',
  'daarna',
  'en',
  'punt',
  'min',
  'komma',
  'schuine',
  'haakje',
  'openen',
  'sluiten',
  'eh',
  'ehm',
  'euh',
  'uh',
  'uhm',
  'even',
  'kijken',
]);
const doublers = new Map([
  ['dubbel', 2],
  ['dubbele', 2],
  ['dubbelop', 2],
  ['driedubbel', 3],
  ['driedubbele', 3],
  ['tweemaal', 2],
  ['driemaal', 3],
]);
const plurals = new Map([
  ['nullen', '0'],
  ['enen', '1'],
  ['tweeen', '2'],
  ['drieen', '3'],
  ['vieren', '4'],
  ['vijven', '5'],
  ['zessen', '6'],
  ['zevens', '7'],
  ['zevenen', '7'],
  ['achten', '8'],
  ['negens', '9'],
  ['negenen', '9'],
]);
const countWords = new Map([
  ['twee', 2],
  ['drie', 3],
  ['vier', 4],
  ['vijf', 5],
  ['zes', 6],
  ['zeven', 7],
  ['acht', 8],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['5', 5],
  ['6', 6],
  ['7', 7],
  ['8', 8],
]);

const isFigure = (word: string): boolean => beginsWithFigure(word) || (word >= '\uff10' && word < '\uff1a');
const unit = /^(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?=[a-z])/;

/** "vijfhonderdtweeennegentig", as an area code is said. */
const inHundreds = (word: string): string | undefined => {
  const at = word.indexOf('honderd');
  const many = at <= 0 ? undefined : numberWords.get(word.slice(0, at));
  if (many?.length !== 1) return undefined;
  const rest = word.slice(at + 'honderd'.length).replace(/^en(?=een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)/, '');
  const tail = rest === '' ? '00' : numberWords.get(rest)?.padStart(2, '0');
  return tail?.length === 2 ? `${many}${tail}` : undefined;
};

/** The digits of a spoken word, also of several stuck together ("nulzes", "eentwee"). */
const spokenDigits = (word: string): string | undefined => {
  const known = numberWords.get(word);
  if (known !== undefined || word.length > 40) return known;
  const hundreds = inHundreds(word);
  if (hundreds !== undefined) return hundreds;
  const first = unit.exec(word)?.[0];
  if (first === undefined) return undefined;
  const rest = spokenDigits(word.slice(first.length));
  return rest === undefined ? undefined : `${numberWords.get(first) ?? ''}${rest}`;
};

interface Piece {
  plain: string;
  start: number;
  end: number;
}
/** Digits read at a place, and how many pieces they took. */
interface Taken {
  digits: string;
  pieces: number;
}
/** One way of saying digits; `started` when a number is already under way. */
type Way = (pieces: readonly Piece[], at: number, started: boolean) => Taken | undefined;

const plainAt = (pieces: readonly Piece[], at: number) => pieces[at]?.plain ?? '';
const toAscii = (digits: string) =>
  digits.replace(/[oO]/g, '0').replace(/[\uff10-\uff19]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xff10 + 48));
const oneDigit = (word: string) => {
  const digits = /^\d$/.test(word) ? word : spokenDigits(word);
  return digits?.length === 1 ? digits : undefined;
};

/** "dubbel drie", "drie keer (een) vijf", "2x 5". */
const repeated: Way = (pieces, at, started) => {
  const word = plainAt(pieces, at);
  const times = plainAt(pieces, at + 1);
  const byKeer = times === 'keer' || (times === 'x' && started);
  const count = byKeer ? countWords.get(word) : doublers.get(word);
  if (count === undefined) return undefined;
  const first = at + (byKeer ? 2 : 1);
  // "Drie keer een vijf": the first is no digit.
  const article =
    (byKeer || word === 'driemaal' || word === 'tweemaal') &&
    (plainAt(pieces, first) === 'een' || plainAt(pieces, first) === 'de') &&
    oneDigit(plainAt(pieces, first + 1)) !== undefined;
  const place = article ? first + 1 : first;
  const said = plainAt(pieces, place);
  const digit = byKeer && /^\d\d$/.test(said) ? said : oneDigit(said);
  return digit === undefined ? undefined : { digits: digit.repeat(count), pieces: place - at + 1 };
};
/** "twee nullen". */
const plural: Way = (pieces, at) => {
  const count = countWords.get(plainAt(pieces, at));
  const digit = plurals.get(plainAt(pieces, at + 1));
  return count === undefined || digit === undefined ? undefined : { digits: digit.repeat(count), pieces: 2 };
};
const figures: Way = (pieces, at) => (isFigure(plainAt(pieces, at)) ? { digits: toAscii(plainAt(pieces, at)), pieces: 1 } : undefined);
/** "vierendertig", also taken apart as "vier en dertig". */
const words: Way = (pieces, at) => {
  const digits = spokenDigits(plainAt(pieces, at));
  if (digits === undefined) return undefined;
  const ten = plainAt(pieces, at + 1) === 'en' ? numberWords.get(plainAt(pieces, at + 2)) : undefined;
  const joined = digits.length === 1 && digits !== '0' && ten !== undefined && /^[2-9]0$/.test(ten);
  return joined ? { digits: `${ten.charAt(0)}${digits}`, pieces: 3 } : { digits, pieces: 1 };
};
const letterO: Way = (pieces, at, started) => {
  const word = plainAt(pieces, at);
  const zero = word.startsWith('o') && (/^o+$/.test(word) || word === 'oh') && (started || isFigure(plainAt(pieces, at + 1)));
  return zero ? { digits: word === 'oo' ? '00' : '0', pieces: 1 } : undefined;
};
/** "En dan een 2": the article of a figure. */
const article: Way = (pieces, at, started) =>
  started && plainAt(pieces, at) === 'een' && isFigure(plainAt(pieces, at + 1)) ? { digits: '', pieces: 1 } : undefined;
const ways: readonly Way[] = [repeated, plural, figures, article, words, letterO];

const readAt = (pieces: readonly Piece[], at: number, started: boolean): Taken | undefined => {
  for (const way of ways) {
    const taken = way(pieces, at, started);
    if (taken) return taken;
  }
  return undefined;
};

/** A mark or a word between digits that does not end the number; "en" and a comma part what already is a whole one. */
const holdsOn = (word: string, digits: string) => {
  const whole = digits.startsWith('+31') ? 12 : digits.startsWith('0031') ? 13 : /^0[1-9]/.test(digits) ? 10 : 9;
  if ((word === ',' || word === ';' || word === 'en') && digits.length >= whole) return false;
  return joiners.has(word) || fillers.has(word);
};

const piecesOf = (plain: string): Piece[] =>
  Array.from(plain.matchAll(piece), (match) => ({ plain: match[0], start: match.index, end: match.index + match[0].length }));

const taking = new Set(['nee', 'neen', 'pardon', 'sorry', 'fout', 'correctie', 'oeps', 'wacht']);
const wholeNumber = 10;
/** "Nul zes vierenzestig, nee vierenvijftig, nul acht …": what was taken back makes room, so that the whole is a number. */
const takenBack = (before: DigitSpan, after: DigitSpan): DigitSpan | undefined => {
  const spare = before.digits.length + after.digits.length - wholeNumber;
  if (!/^0[1-9]/.test(before.digits) || after.digits.length >= wholeNumber || spare < 1 || spare > 6) return undefined;
  const kept = before.digits.slice(0, -spare);
  return kept.length < 2
    ? undefined
    : { start: before.start, end: after.end, digits: kept + after.digits, groups: [kept, ...after.groups] };
};

/** Every row of digits in a message, in order. */
export const digitSpans = (message: Pick<Message, 'plain'>): DigitSpan[] => {
  const spans: DigitSpan[] = [];
  for (const span of rowsOf(message)) {
    const before = spans.at(-1);
    const between = before && message.plain.slice(before.end, span.start).match(/\p{L}+/gu);
    const mended = before && between && between.length <= 3 && taking.has(between[0] ?? '') ? takenBack(before, span) : undefined;
    if (mended) spans.pop();
    spans.push(mended ?? span);
  }
  return spans;
};

const rowsOf = (message: Pick<Message, 'plain'>): DigitSpan[] => {
  const pieces = piecesOf(message.plain);
  const spans: DigitSpan[] = [];
  let open: DigitSpan | undefined;
  let at = 0;
  while (at < pieces.length) {
    const here = pieces[at];
    if (!here) break;
    const taken = readAt(pieces, at, open !== undefined);
    if (taken) {
      if (!open) spans.push((open = { start: here.start, end: here.end, digits: '', groups: [] }));
      open.digits += taken.digits;
      open.groups.push(taken.digits);
      open.end = pieces[at + taken.pieces - 1]?.end ?? here.end;
      at += taken.pieces;
      continue;
    }
    if (here.plain === '+' || here.plain === 'plus') spans.push((open = { start: here.start, end: here.end, digits: '+', groups: [] }));
    else if (open && !holdsOn(here.plain, open.digits)) open = undefined;
    at += 1;
  }
  return spans.filter((span) => span.groups.length > 0);
};
