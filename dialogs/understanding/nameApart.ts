import { commonWords } from './commonWords.ts';
import type { Message } from './clean.ts';
import { isGivenName } from './givenNames.ts';
import type { Piece } from './namePieces.ts';
import { isCapital, isInitials, isLetters } from './namePieces.ts';
import { nameRun } from './nameRun.ts';
import { particles, titles } from './nameWords.ts';

const surnames = new Set(['achternaam', 'familienaam', 'achteren', 'achter']);
const firstNames = new Set(['voornaam', 'roepnaam', 'voren', 'voorletters', 'voorletter']);
const ofName = new Set(['naam']);
const between = new Set(['van', 'is', 'mijn', 'eigenlijk', 'dus', 'heet', 'ik', 'als', "m'n", 'mn']);

const isNamed = (pieces: readonly Piece[], piece: Piece | undefined): piece is Piece =>
  piece !== undefined && !commonWords.has(piece.plain) && (isCapital(piece.text) || !pieces.some(({ text }) => isCapital(text)));

const nameBehind = (pieces: readonly Piece[], label: number): Piece[] | undefined => {
  let at = label + 1;
  while (between.has(pieces[at]?.plain ?? '')) at += 1;
  const run = nameRun(pieces, at, 'announced');
  return run &&
    isNamed(
      pieces,
      run.pieces.find(({ plain }) => !particles.has(plain)),
    )
    ? run.pieces
    : undefined;
};

/** "Bakker is mijn achternaam": only with such words between. */
const nameBefore = (pieces: readonly Piece[], label: number): Piece[] | undefined => {
  let last = label - 1;
  while (between.has(pieces[last]?.plain ?? '') && !pieces[last + 1]?.parted) last -= 1;
  if (last === label - 1 || !isNamed(pieces, pieces[last])) return undefined;
  const belongs = ({ plain, text }: Piece) => particles.has(plain) || isCapital(text);
  let first = last;
  for (let before = pieces[first - 1]; before && !pieces[first]?.parted && belongs(before); before = pieces[first - 1]) first -= 1;
  return pieces.slice(first, last + 1);
};

/** The name right behind a label, or the one right before it. */
const besideLabel = (pieces: readonly Piece[], label: number): Piece[] | undefined =>
  label < 0 ? undefined : (nameBehind(pieces, label) ?? nameBefore(pieces, label));

/** A name without initials, where no first name stands in it. */
const onlySurname = (pieces: readonly Piece[] | undefined): Piece[] | undefined => {
  const rest = pieces?.filter(({ text }) => !isInitials(text)) ?? [];
  return rest.length === 0 || rest.some(({ text, plain }) => isGivenName(text, plain)) ? undefined : rest;
};

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join(' ');

/** "Kees, achternaam Bakker", "Kees is mijn voornaam, Bakker mijn achternaam", "mevrouw Bakker, voornaam Truus": put together. */
export const nameApart = (message: Message, pieces: readonly Piece[]): { value: string; start: number } | undefined => {
  if (!/naam\b|\bvan (?:achter(?:en)?|voren)\b/.test(message.plain)) return undefined;
  const labelOf = (names: ReadonlySet<string>) => pieces.findIndex(({ plain }) => names.has(plain));
  const ofSurname = labelOf(surnames);
  const ofFirst = labelOf(firstNames);
  const titled = pieces.findIndex(({ plain }, at) => titles.has(plain) && isCapital(pieces[at + 1]?.text ?? ''));
  const byTitle = titled >= 0 ? nameRun(pieces, titled, 'capitals')?.pieces : undefined;
  const besideFirst =
    ofFirst < 0 ? undefined : onlySurname(byTitle ?? besideLabel(pieces, labelOf(ofName)) ?? nameRun(pieces, 0, 'capitals')?.pieces);
  const surname = ofSurname < 0 ? besideFirst : besideLabel(pieces, ofSurname);
  if (!surname) return undefined;
  const given = pieces.find((piece) => !surname.includes(piece) && isGivenName(piece.text, piece.plain) && !commonWords.has(piece.plain));
  const first = (ofFirst < 0 ? undefined : besideLabel(pieces, ofFirst)) ?? (given ? [given] : undefined);
  const [begin] = first ?? [];
  if (!first || !begin || first.some((piece) => surname.includes(piece))) return undefined;
  const [head] = surname;
  // "Ben Ali is de achternaam, dus Yusuf Ben Ali".
  if (head && head.plain === begin.plain && surname.length > 1) return { value: textOf(surname), start: head.start };
  return { value: `${textOf(first)} ${textOf(surname)}`, start: begin.start };
};

const resting = /^ ?(?:\.{1,3}|…|\() ?$/;
/** "Kees. Bakker.", "Kees (Bakker)": a first name, a rest, and a surname, and nothing else. */
export const nameInTwo = ({ text }: Message, pieces: readonly Piece[], from: number): { value: string; start: number } | undefined => {
  const first = pieces[from];
  const second = pieces[from + 1];
  if (!first || !second || isLetters(second.plain) || !isCapital(first.text) || !isGivenName(first.text, first.plain)) return undefined;
  const run = resting.test(text.slice(first.end, second.start)) ? nameRun(pieces, from + 1, 'capitals') : undefined;
  const named = run?.pieces.find(({ plain }) => !particles.has(plain));
  const isOnly = run && (run.next >= pieces.length || (run.next === pieces.length - 1 && pieces[run.next]?.plain === 'dus'));
  if (!run || !named || !isOnly || !isCapital(named.text) || commonWords.has(named.plain) || isGivenName(named.text, named.plain))
    return undefined;
  return { value: `${first.text} ${textOf(run.pieces)}`, start: first.start };
};

const listing = /^[\s,+&/]{1,3}$/;
/** "Henk, Riet en Bart de Wit", "Wim + Riet": several first names with one surname or more, and nothing else. */
export const severalNames = ({ text }: Message, pieces: readonly Piece[], from: number): { value: string; start: number } | undefined => {
  const first = pieces[from];
  const last = pieces.at(-1);
  const names = pieces.slice(from);
  if (!first || !last || names.length < 2 || names.length > 10 || !isCapital(first.text) || !isGivenName(first.text, first.plain))
    return undefined;
  const isName = ({ text: word, plain }: Piece) => plain === 'en' || particles.has(plain) || (isCapital(word) && !commonWords.has(plain));
  if (!names.every(isName) || /[^\s.!]/.test(text.slice(last.end))) return undefined;
  const gaps = names.slice(1).map((piece, at) => text.slice(names[at]?.end, piece.start));
  if (!gaps.every((gap) => listing.test(gap))) return undefined;
  const heads = names.filter(
    ({ text: word, plain }, at) =>
      isGivenName(word, plain) && (at === 0 || /[,+&/]/.test(gaps[at - 1] ?? '') || names[at - 1]?.plain === 'en'),
  );
  const joined = names.some(({ plain }) => plain === 'en') || gaps.some((gap) => /[+&]/.test(gap));
  return joined && heads.length > 1 ? { value: text.slice(first.start, last.end), start: first.start } : undefined;
};
