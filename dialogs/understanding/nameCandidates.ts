import type { State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { commonWords } from './commonWords.ts';
import { isGivenName } from './givenNames.ts';
import { isInLexicon } from './learned/concepts.ts';
import { markOf } from './learned/features.ts';
import { isCapital, isInitials, isLetters, namePieces } from './namePieces.ts';
import type { Piece } from './namePieces.ts';
import type { Blank, NameReading } from './nameReading.ts';
import {
  afterName,
  articles,
  describes,
  homonyms,
  isAffair,
  isGreeting,
  openers,
  openings,
  particles,
  surnameHomonyms,
  titles,
} from './nameWords.ts';
import { kin } from './people.ts';
import { othersIn } from './readForm.ts';

/** A word of a message as far as it matters for names. */
export interface NameWord {
  piece: Piece;
  mark: number;
  /** A letter for what kind of word it is; a capital where it is written with one. */
  kind: string;
  /** Names and relatives each under one mark, for what holds of all of them. */
  general: number;
  /** What stands between it and the word before: a sign, `#` where a figure stands, or nothing. */
  sign: string;
}

/** A stretch of words that may be the own name: places of the first and the last. */
export interface NameSpan {
  from: number;
  to: number;
  start: number;
  text: string;
  /** Its words do not stand together in the message: only the rules read it so. */
  isJoined: boolean;
}

/** A message as words that may belong to names. */
export interface Naming {
  state: State;
  words: readonly NameWord[];
  /** What stands behind the last word. */
  end: string;
  isQuestion: boolean;
  ruled: NameReading;
  spans: readonly NameSpan[];
}

const mostWords = 60;
const longest = 6;

/** Everyday words, the first fit counts. */
const kindsOfWord: readonly (readonly [kind: string, holds: (plain: string) => boolean])[] = [
  ['p', (plain) => particles.has(plain) || openers.has(plain) || articles.has(plain)],
  ['h', (plain) => homonyms.has(plain)],
  ['g', (plain) => isGivenName(plain, plain)],
  ['t', (plain) => titles.has(plain)],
  ['k', (plain) => kin.has(plain)],
  ['o', (plain) => isGreeting(plain) || openings.has(plain)],
  ['s', (plain) => surnameHomonyms.has(plain)],
  ['c', (plain) => commonWords.has(plain)],
  ['l', isInLexicon],
  ['d', (plain) => isAffair(plain) || describes(plain)],
  ['1', (plain) => plain.length === 1],
];

const kindOfWord = ({ text, plain }: Piece): string => {
  if (isInitials(text) && !titles.has(plain)) return afterName.has(plain.replaceAll('.', '')) ? 'o' : 'I';
  if (isLetters(plain)) return 'S';
  const kind = kindsOfWord.find(([, holds]) => holds(plain))?.[0] ?? 'u';
  return isCapital(text) ? kind.toUpperCase() : kind;
};

const nameKinds: ReadonlySet<string> = new Set('gGhHuUI');
/** Small everyday words neither begin nor end a name. */
const endsSpans: ReadonlySet<string> = new Set('cotkd');

const ofName = markOf('NAME');
const ofKin = markOf('KIN');

/** In so many words only what is likely to be a name is looked at: a known first name, initials, a capital. */
const manyWords = 25;
const isLikely = (kind: string): boolean => kind === 'g' || kind === 'h' || (kind >= 'A' && kind <= 'Z');

const signIn = (gap: string): string => {
  const signs = gap.replace(/\s+/g, ' ').trim();
  return /\d/.test(signs) ? '#' : signs.slice(0, 1);
};

const wordsOf = ({ text }: Message, pieces: readonly Piece[]): NameWord[] =>
  pieces.map((piece, at) => {
    const kind = kindOfWord(piece);
    const mark = markOf(piece.plain);
    return {
      piece,
      mark,
      kind,
      general: kind === 'k' || kind === 'K' ? ofKin : nameKinds.has(kind) ? ofName : mark,
      sign: signIn(text.slice(at === 0 ? 0 : pieces[at - 1]?.end, piece.start)),
    };
  });

/** All stretches that may be a name by their words: everyday words only behind a small one ("vd berg"). */
const spansIn = ({ text }: Message, words: readonly NameWord[]): NameSpan[] => {
  const spans: NameSpan[] = [];
  for (const [from, first] of words.entries()) {
    if (endsSpans.has(first.kind) || (words.length > manyWords && !isLikely(first.kind))) continue;
    for (let to = from; to < words.length && to < from + longest; to += 1) {
      const { piece, kind } = words[to] as NameWord;
      const before = to > from ? words[to - 1]?.kind : undefined;
      const isSurname = kind === 'c' && (before === 'p' || before === '1');
      if ((to > from && piece.parted && !piece.dashed) || (endsSpans.has(kind) && !isSurname)) break;
      // A small word alone, or at the end, leaves a name open.
      if (kind === 'p' || (kind === 'P' && to > from)) continue;
      spans.push({ from, to, start: first.piece.start, text: text.slice(first.piece.start, piece.end), isJoined: false });
    }
  }
  return spans;
};

/** What is read by the rules, where it is no such stretch. */
const ruledSpan = ({ text }: Message, words: readonly NameWord[], ruled: NameReading): NameSpan[] => {
  if (!ruled.ok) return [];
  const end = ruled.start + ruled.value.length;
  const from = Math.max(
    0,
    words.findIndex(({ piece }) => piece.end > ruled.start),
  );
  const to = Math.max(
    from,
    words.findLastIndex(({ piece }) => piece.start < end),
  );
  return words.length === 0 ? [] : [{ from, to, start: ruled.start, text: ruled.value, isJoined: !text.includes(ruled.value) }];
};

/** The words of a message and all that may be the own name in it. */
export const namingIn = (message: Message, state: State, blanks: readonly Blank[], ruled: NameReading): Naming => {
  const words = wordsOf(message, namePieces(message, [...blanks, ...othersIn(message)]).slice(0, mostWords));
  const plain = spansIn(message, words);
  const isPlain = ruled.ok && plain.some(({ text }) => text === ruled.value);
  return {
    state,
    words,
    end: signIn(message.text.slice(words.at(-1)?.piece.end ?? 0)),
    isQuestion: message.text.includes('?'),
    ruled,
    spans: isPlain ? plain : [...plain, ...ruledSpan(message, words, ruled)],
  };
};
