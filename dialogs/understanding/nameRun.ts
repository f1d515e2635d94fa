import { commonWords } from './commonWords.ts';
import type { Piece } from './namePieces.ts';
import { isCapital, isInitials, isLetters, isParticle } from './namePieces.ts';
import {
  afterDe,
  articles,
  openers,
  afterName,
  describes,
  hesitations,
  isAffair,
  isGreeting,
  homonyms,
  labels,
  openings,
  particles,
  surnameHomonyms,
  titles,
} from './nameWords.ts';
import { isGivenName } from './givenNames.ts';
import { isInLexicon } from './learned/concepts.ts';
import { kin } from './people.ts';

/** How sure the place is that a name stands there: `announced` after "ik heet", `being` after "ik ben" without capitals, `bare` when the
 * message may be nothing but a name, `capitals` when only a capital tells. */
export type Trust = 'announced' | 'being' | 'bare' | 'capitals';

/** Words that make a name, and the first piece after them. */
export interface Run {
  pieces: Piece[];
  next: number;
}

interface Place {
  pieces: readonly Piece[];
  at: number;
  taken: readonly Piece[];
  trust: Trust;
}

const vowel = /[aeiouy\u00c0-\u024f]/;
/** Letters no name is made of. */
const isMash = (plain: string) =>
  /^[a-z]{4,}$/.test(plain) && (!vowel.test(plain) || /(.)\1{2}/.test(plain) || /qwert|asdf|zxcv|hjkl/.test(plain));

const isSmall = (plain: string) => particles.has(plain) || openers.has(plain) || articles.has(plain);
const hasName = (taken: readonly Piece[]) => taken.some((each) => !isSmall(each.plain));

const asked = new Set('je jij jullie ik iemand u we wij er'.split(' '));
const verbs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['wil', new Set([...asked, 'graag', 'niet', 'liever', 'wel', 'even', 'dat', 'hij', 'zij', 'ze'])],
  ['ben', asked],
  ['hoop', new Set(['dat', 'ik', 'het'])],
]);
/** "Wil je …", "ben ik …": these first names are verbs here. */
export const isVerb = (pieces: readonly Piece[], at: number): boolean => {
  const next = pieces[at + 1];
  return next !== undefined && !next.parted && (verbs.get(pieces[at]?.plain ?? '')?.has(next.plain) ?? false);
};

/** "Wil", "Roos": a name when anything beside it says so, not as the verb of "mijn naam wil ik niet geven". */
const fitsHomonym = (piece: Piece, { pieces, at, taken, trust }: Place) => {
  const next = pieces[at + 1];
  if (taken.length === 0 && isVerb(pieces, at)) return false;
  if (taken.length > 0 || isCapital(piece.text) || pieces.length === 1 || !commonWords.has(piece.plain)) return true;
  if (particles.has(next?.plain ?? '')) return true;
  return trust === 'announced' && (!next || next.parted || !commonWords.has(next.plain) || next.plain === 'en');
};

/** "Help Jansen", and nothing else. */
const isWholeWith = (second: Piece | undefined, pieces: readonly Piece[]) =>
  second !== undefined && pieces.length === 2 && !second.parted && isCapital(second.text) && !commonWords.has(second.plain);

/** "Piet stop", "m. de groot", "van der wal-de groot". */
const isSurname = (plain: string, taken: readonly Piece[]) =>
  /-(?:de|den|der|van)$/.test(taken.at(-1)?.plain ?? '') ||
  (taken.length === 1 ? surnameHomonyms.has(plain) : taken.at(-1)?.plain === 'de' && (surnameHomonyms.has(plain) || afterDe.has(plain)));

/** An everyday word: a surname with a capital, or alone behind a first name ("piet stop"). */
const fitsCommon = ({ plain, text }: Piece, { pieces, at, taken, trust }: Place) => {
  const capital = isCapital(text);
  if (hasName(taken)) return capital || ((pieces[at + 1]?.parted ?? true) && isSurname(plain, taken));
  if (trust === 'bare' && at === 0) return capital && surnameHomonyms.has(plain) && isWholeWith(pieces[1], pieces);
  if (trust !== 'announced' || !capital || kin.has(plain) || openings.has(plain)) return false;
  return surnameHomonyms.has(plain) || taken.length > 0;
};

/** "Meneer de groot". */
const followsTitle = ({ pieces, at, taken }: Place) =>
  taken.length === 1 && particles.has(taken[0]?.plain ?? '') && titles.has(pieces[at - 2]?.plain ?? '');

/** "Noor zij/haar". */
const pronouns = /^(?:zij|hij|hen|die|she|he|they)\//;

/** "Nico N I C O", "Tjitske T-J-I-T-S-K-E": a name letter by letter behind itself. */
const isSpelled = ({ plain }: Piece, { pieces, at, taken }: Place): boolean => {
  if (taken.length === 0) return false;
  return isLetters(plain) || [0, 1, 2].every((next) => pieces[at + next]?.plain.length === 1);
};

/** No word at all, a greeting, a pronoun, a name spelled. */
const isNothing = (piece: Piece, place: Place): boolean =>
  isMash(piece.plain) || isGreeting(piece.plain) || isSpelled(piece, place) || pronouns.test(piece.plain);
/** In small letters an everyday word begins no name. */
const isWord = ({ text, plain }: Piece, { taken }: Place): boolean =>
  !isCapital(text) && !hasName(taken) && isInLexicon(plain) && !isGivenName(text, plain);

const fits = (piece: Piece, place: Place): boolean => {
  const { plain, text } = piece;
  if (isNothing(piece, place)) return false;
  if (isInitials(text)) return !commonWords.has(plain.slice(0, -1)) && !openings.has(plain.slice(0, -1));
  if (homonyms.has(plain)) return fitsHomonym(piece, place);
  if (followsTitle(place) && (afterDe.has(plain) || surnameHomonyms.has(plain))) return true;
  if (commonWords.has(plain)) return fitsCommon(piece, place);
  if (isWord(piece, place)) return false;
  if (isCapital(text) || place.trust === 'announced') return true;
  if (place.trust === 'bare') return hasName(place.taken) || !isAffair(plain);
  return place.trust === 'being' && !describes(plain) && (place.taken.length === 0 || hasName(place.taken));
};

/** "Jan en Marie". */
const joinsNames = ({ pieces, at, taken }: Place) => {
  const next = pieces[at + 1];
  return pieces[at]?.plain === 'en' && taken.length > 0 && next !== undefined && isCapital(next.text) && !commonWords.has(next.plain);
};

const belongs = (piece: Piece, place: Place): boolean => {
  const { pieces, at, taken } = place;
  const particle = isParticle(pieces, at);
  if (taken.length > 0 && piece.parted && !(piece.dashed && particle)) return false;
  if (particle) return true;
  if (labels.has(piece.plain)) return false;
  if (joinsNames(place)) return true;
  if (taken.length > 0 && (titles.has(piece.plain) || (afterName.has(piece.plain) && !isCapital(piece.text)))) return false;
  return fits(piece, place);
};

/** A title, or a word of hesitation before a name ("ik heet eh dus Kees"). */
const isTitle = (pieces: readonly Piece[], at: number) => {
  const plain = pieces[at]?.plain ?? '';
  const next = pieces[at + 1]?.plain ?? '';
  if (hesitations.has(plain)) return pieces[at + 1] !== undefined;
  if ((plain === 'nieuwe' && next === 'regel') || (plain === 'regel' && pieces[at - 1]?.plain === 'nieuwe')) return true;
  return titles.has(plain) || (plain === 'de' && (next === 'heer' || next === 'weduwe')) || (plain === 'en' && titles.has(next));
};

/** A small word that is a name by itself here ("Ben"). */
const standsAlone = (piece: Piece, pieces: readonly Piece[], trust: Trust) =>
  homonyms.has(piece.plain) && (isCapital(piece.text) || (trust === 'bare' && pieces.length === 1));

const possessive = new Set(["z'n", "d'r", "m'n", 'haar', 'zijn']);
/** "Van Wim" tells whose something is, and "de praktijkondersteuner" what somebody is. */
const isNoName = ([first, second, third]: readonly Piece[], next: Piece | undefined, isTitled: boolean, trust: Trust): boolean => {
  if (!first || !second || third) return false;
  if (possessive.has(first.plain) && kin.has(second.plain)) return true;
  if (first.text === 'van') return isGivenName(second.text, second.plain) && next?.plain !== 'aan';
  const isNoun = (first.text === 'de' || first.text === 'het' || first.text === 'een') && !isCapital(second.text);
  return isNoun && trust !== 'bare' && !isTitled && !afterDe.has(second.plain) && !surnameHomonyms.has(second.plain);
};

/** "Schuldig gebleven Mieke": small words before the first name that is written with a capital, as a number of words. */
const talkBefore = (taken: readonly Piece[]): number => {
  const at = taken.findIndex(({ text, plain }) => isCapital(text) && isGivenName(text, plain));
  const isTalk = taken
    .slice(0, Math.max(at, 0))
    .every(({ text, plain }) => !isCapital(text) && !isSmall(plain) && !isGivenName(text, plain));
  return isTalk ? Math.max(at, 0) : 0;
};

/** The name that begins at a place: titles off, small words kept, up to the first word that cannot belong to it. */
export const nameRun = (pieces: readonly Piece[], from: number, trust: Trust): Run | undefined => {
  let at = from;
  while (isTitle(pieces, at)) at += 1;
  const taken: Piece[] = [];
  for (; taken.length < 8; at += 1) {
    const piece = pieces[at];
    if (!piece || !belongs(piece, { pieces, at, taken, trust })) break;
    taken.push(piece);
  }
  let last = taken.at(-1);
  // "Ik heet Noa ben 14": of those that are also names, this one is a verb here.
  while (last && taken.length > 1 && particles.has(last.plain) && (!homonyms.has(last.plain) || last.text === 'ben')) {
    taken.pop();
    at -= 1;
    last = taken.at(-1);
  }
  taken.splice(0, talkBefore(taken));
  const named = taken.some((piece) => !isSmall(piece.plain) || standsAlone(piece, pieces, trust));
  const isTitled = titles.has(pieces[at - taken.length - 1]?.plain ?? '');
  return named && !isNoName(taken, pieces[at], isTitled, trust) ? { pieces: taken, next: at } : undefined;
};
