import type { Message } from './clean.ts';
import { numberWords } from './readNumber.ts';

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
const joiners = new Set(['-', '.', '/', '(', ')', ':', '_', '|', '*', '\\', ',', '·', '•', '=']);
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
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['5', 5],
]);

const compound = /^(?:(?:nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?=[a-z]))/;
/** The digits of a spoken word, also of several stuck together ("nulzes", "eentwee"). */
const spokenDigits = (word: string): string | undefined => {
  const known = numberWords.get(word);
  if (known !== undefined) return known;
  if (word === 'o' || word === 'oh') return undefined;
  const first = compound.exec(word)?.[0];
  if (!first || word.length > 40) return undefined;
  const rest = spokenDigits(word.slice(first.length));
  return rest === undefined ? undefined : `${numberWords.get(first) ?? ''}${rest}`;
};

interface Piece {
  plain: string;
  start: number;
  end: number;
}

const toAscii = (digits: string) =>
  digits.replace(/[oO]/g, '0').replace(/[\uff10-\uff19]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xff10 + 48));

/** Every row of digits in a message, in order. */
export const digitSpans = (message: Message): DigitSpan[] => {
  const pieces: Piece[] = [];
  for (const match of message.plain.matchAll(piece))
    pieces.push({ plain: match[0], start: match.index, end: match.index + match[0].length });
  const spans: DigitSpan[] = [];
  let open: DigitSpan | undefined;
  const close = () => {
    if (open && open.digits !== '' && open.digits !== '+') spans.push(open);
    open = undefined;
  };
  const put = (digits: string, from: Piece, to: Piece) => {
    open ??= { start: from.start, end: to.end, digits: '', groups: [] };
    open.digits += digits;
    open.groups.push(digits);
    open.end = to.end;
  };
  for (let at = 0; at < pieces.length; at += 1) {
    const here = pieces[at];
    if (!here) break;
    const next = pieces[at + 1];
    const afterNext = pieces[at + 2];
    const word = here.plain;
    if (word === '+' || word === 'plus') {
      close();
      open = { start: here.start, end: here.end, digits: '+', groups: [] };
      continue;
    }
    if (/^[\d\uff10-\uff19]/.test(word)) {
      if (next?.plain === 'x' || (next?.plain === 'keer' && afterNext)) {
        const count = countWords.get(word);
        const digit = afterNext && (spokenDigits(afterNext.plain) ?? (/^\d$/.test(afterNext.plain) ? afterNext.plain : undefined));
        if (open && count && digit && afterNext) {
          put(digit.repeat(count), here, afterNext);
          at += 2;
          continue;
        }
      }
      put(toAscii(word), here, here);
      continue;
    }
    if (joiners.has(word)) {
      // Joiners belong to a number only between its digits; a comma parts what already is a whole number.
      if (word === ',' && open && open.digits.length >= 9) close();
      continue;
    }
    const count = doublers.get(word) ?? (next?.plain === 'keer' ? countWords.get(word) : undefined);
    if (count !== undefined) {
      const target = next?.plain === 'keer' ? afterNext : next;
      const digit = target && (spokenDigits(target.plain) ?? (/^\d$/.test(target.plain) ? target.plain : undefined));
      if (target && digit?.length === 1) {
        put(digit.repeat(count), here, target);
        at += next?.plain === 'keer' ? 2 : 1;
        continue;
      }
    }
    const many = next && countWords.get(word) !== undefined ? plurals.get(next.plain) : undefined;
    if (many !== undefined && next) {
      put(many.repeat(countWords.get(word) ?? 1), here, next);
      at += 1;
      continue;
    }
    const spoken = spokenDigits(word);
    if (spoken !== undefined) {
      const ten = afterNext && next?.plain === 'en' && spoken.length === 1 ? numberWords.get(afterNext.plain) : undefined;
      if (ten !== undefined && afterNext && ten.length === 2 && ten.endsWith('0') && ten !== '10') {
        put(`${ten.charAt(0)}${spoken}`, here, afterNext);
        at += 2;
      } else put(spoken, here, here);
      continue;
    }
    if (open && (word === 'o' || word === 'oh')) {
      put('0', here, here);
      continue;
    }
    if (open && fillers.has(word) && !(word === 'en' && open.digits.length >= 9)) continue;
    if (!open && (word === 'o' || word === 'oh') && next && /^\d/.test(next.plain)) {
      put('0', here, here);
      continue;
    }
    close();
  }
  close();
  return spans;
};
