import { commonWords } from './commonWords.ts';
import type { Message } from './clean.ts';
import { articles, openers, particles, titles } from './nameWords.ts';

/** A word of a message that may be part of a name; places are those of `Message.text`. */
export interface Piece {
  text: string;
  plain: string;
  start: number;
  end: number;
  /** More than a space stands between it and the piece before. */
  parted: boolean;
  /** A dash with spaces stands between them ("van den Berg - de Groot"). */
  dashed: boolean;
}

const pieceOf = /\p{L}[\p{L}\p{M}]*(?:(?:['’`´/-]|\.(?=[\p{L}]))[\p{L}\p{M}]+)*\.?|['’][\p{L}]\b/gu;
const isBesideData = (sign: string): boolean => sign === '@' || (sign >= '0' && sign <= '9');
const softGap = /^[ \t\r&'’"“”*_\p{Extended_Pictographic}\u200d]*$/u;

/** Letters with points, as before a surname. */
export const isInitials = (text: string): boolean => text.includes('.') && /^(?:\p{L}{1,2}\.){1,6}(?:\p{L}\.?)?$/u.test(text);
/** "T-J-I-T-S-K-E": a name letter by letter. */
export const isLetters = (plain: string): boolean => /^(?:\p{L}-){2,}\p{L}$/u.test(plain);
/** A letter from a to z, as most words begin with. */
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;
/** Begins with a capital. */
export const isCapital = (text: string): boolean => !isSmallLetter(text.charCodeAt(0)) && /^['’]?\p{Lu}/u.test(text);

/** "In het Veld", "van het Hof", not "van het werk". */
const isSmallHet = (before: Piece | undefined, next: Piece | undefined): boolean => {
  if (!before || !next || next.parted) return false;
  if (openers.has(before.plain)) return isCapital(next.text);
  return particles.has(before.plain) && (isCapital(next.text) || !commonWords.has(next.plain));
};

/** A small word inside a surname; "in", "op" and the like only before an article ("in 't Veld"). */
export const isParticle = (pieces: readonly Piece[], at: number): boolean => {
  const plain = pieces[at]?.plain ?? '';
  if (particles.has(plain)) return true;
  const next = pieces[at + 1];
  if (plain === 'het' && isSmallHet(pieces[at - 1], next)) return true;
  const after = pieces[at + 2];
  return openers.has(plain) && articles.has(next?.plain ?? '') && after !== undefined && !after.parted;
};

/** Without the point that ends a sentence. */
const unstopped = (word: string, plain: string) => {
  if (!word.endsWith('.')) return word;
  const isWord = commonWords.has(plain.slice(0, -1)) && !isCapital(word);
  return (!isInitials(word) || isWord) && !titles.has(plain) && !particles.has(plain) ? word.slice(0, -1) : word;
};

/** The words of a message outside `blanks`. */
export const namePieces = ({ text, plain }: Message, blanks: readonly { start: number; end: number }[]): Piece[] => {
  const pieces: Piece[] = [];
  let last = 0;
  pieceOf.lastIndex = 0;
  for (let match = pieceOf.exec(text); match; match = pieceOf.exec(text)) {
    const start = match.index;
    const after = start + match[0].length;
    const taken = blanks.some((blank) => start < blank.end && after > blank.start);
    if (taken || isBesideData(text.charAt(start - 1)) || isBesideData(text.charAt(after))) continue;
    // Said by whoever dictates.
    if (match[0] === 'komma' && pieces.length > 0) continue;
    const word = unstopped(match[0], plain.slice(start, after));
    const gap = start === last + 1 && text.charAt(last) === ' ' ? ' ' : text.slice(last, start);
    pieces.push({
      text: word,
      plain: plain.slice(start, start + word.length),
      start,
      end: start + word.length,
      parted: pieces.length > 0 && gap !== ' ' && !softGap.test(gap),
      dashed: gap !== ' ' && gap.includes('-') && /^ ?- ?$/.test(gap),
    });
    last = start + word.length;
  }
  return pieces;
};
