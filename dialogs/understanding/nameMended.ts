import { commonWords } from './commonWords.ts';
import type { Message } from './clean.ts';
import { fold } from './clean.ts';
import type { Piece } from './namePieces.ts';
import { isCapital } from './namePieces.ts';
import { particles } from './nameWords.ts';
import { kin } from './people.ts';
import { isOneSlipAway } from './suggestEmail.ts';

/** What says that a name is said anew and better. */
const turning =
  /\b(?:nee|sorry|pardon|oeps|wacht|typfout|tikfout|typ(?:te)? verkeerd|verkeerd|foutje|correctie|tegenwoordig|inmiddels|weer|nou ja|schrijf(?: maar)?|of nee|ik bedoel|bedoelde)\b|\*\s?$/;

/** Letters that differ: of a short name one, of a longer one two. */
const isAlike = (one: string, other: string): boolean => {
  if (one.length < 3 || one === other) return false;
  if (isOneSlipAway(one, other)) return true;
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return shorter.length > 4 && longer.length - shorter.length < 3 && longer.slice(0, -2) === shorter.slice(0, longer.length - 2);
};

/** The name around a word: the capitals and small words that stand right before and behind it. */
const around = (pieces: readonly Piece[], at: number): readonly Piece[] => {
  const belongs = (piece: Piece | undefined): piece is Piece =>
    piece !== undefined && (isCapital(piece.text) || particles.has(piece.plain)) && !kin.has(piece.plain);
  let from = at;
  while (belongs(pieces[from - 1]) && pieces[from]?.parted === false) from -= 1;
  while (particles.has(pieces[from]?.plain ?? '') && from < at) from += 1;
  let to = at + 1;
  while (belongs(pieces[to]) && pieces[to]?.parted === false) to += 1;
  return pieces.slice(from, to);
};

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(' ');

/** A name of one or more words. */
interface Read {
  value: string;
  start: number;
}

/** One word in the place of the one that it is like: "Anke Bakkr *Bakker". */
const withWord = ({ value, start }: Read, like: string, piece: Piece): Read => {
  const words = value.split(/\s+/);
  const before = words.slice(
    0,
    words.findIndex((word) => fold(word) === like),
  );
  return { value: [...before, piece.text].join(' '), start };
};

/** What the word at a place makes of a name, if it puts it right. */
const mendedAt = (pieces: readonly Piece[], at: number, read: Read, isStarred: boolean): Read | undefined => {
  const piece = pieces[at] as Piece;
  const named = read.value
    .split(/\s+/)
    .map(fold)
    .filter((word) => !particles.has(word));
  const like = commonWords.has(piece.plain) ? undefined : named.find((word) => isAlike(word, piece.plain));
  const again = around(pieces, at);
  const isWhole = again.length > 1 && !isStarred;
  if (like !== undefined && !isWhole) return withWord(read, like, piece);
  const isOther = isCapital(piece.text) && named.includes(piece.plain) && fold(textOf(again)) !== fold(read.value);
  return isWhole && (like !== undefined || isOther) ? { value: textOf(again), start: again[0]?.start ?? piece.start } : undefined;
};

/** "zoë met trema dus Zoë", "ANneke, ik bedoel Anneke": one word again, and written as names are. */
const writtenBetter = (pieces: readonly Piece[], { value, start }: Read): Read | undefined => {
  const words = value.split(/\s+/);
  const [first = '', second] = words;
  if (words.length > 2 || (second !== undefined && fold(second) !== fold(first))) return undefined;
  if (/^\p{Lu}\p{Ll}+$/u.test(first) && second === undefined) return undefined;
  const again = pieces.findLast(({ text, plain, start: at }) => at > start && plain === fold(first) && isCapital(text) && text !== first);
  return again && { value: again.text, start: again.start };
};

/**
 * A name that is put right in the same message: said again nearly the same ("Loes Willems, oeps Willemse", "Anke Bakkr *Bakker"), or whole
 * with another first or last part ("Hennie Klaassen, sinds de scheiding weer Hennie Vos"). `undefined` where nothing says so.
 */
export const nameMended = (message: Message, pieces: readonly Piece[], read: Read): Read | undefined => {
  const written = writtenBetter(pieces, read);
  if (written) return written;
  const firstEnd = read.start + (read.value.split(/\s+/, 1)[0]?.length ?? 0);
  for (let at = pieces.length - 1; at > 0 && (pieces[at]?.start ?? 0) >= firstEnd; at -= 1) {
    const between = message.plain.slice(firstEnd, pieces[at]?.start);
    if (kin.has(pieces[at - 1]?.plain ?? '') || !turning.test(between)) continue;
    const mended = mendedAt(pieces, at, read, between.trimEnd().endsWith('*'));
    if (mended) return mended;
  }
  return undefined;
};
