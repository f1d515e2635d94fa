import type { State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { isGivenName } from './givenNames.ts';
import { saidBetter } from './nameAgain.ts';
import { announcements } from './nameLeads.ts';
import type { Piece } from './namePieces.ts';
import { isCapital } from './namePieces.ts';
import type { Blank, NameReading } from './nameReading.ts';
import { reading } from './nameReading.ts';
import type { Run, Trust } from './nameRun.ts';
import { nameRun } from './nameRun.ts';
import { afterDe, describes, particles } from './nameWords.ts';
import type { Hit } from './phrases.ts';

/** The place of the first piece after a shape. */
const placeAfter = (message: Message, pieces: readonly Piece[], hit: Hit) => {
  const end = message.words[hit.to - 1]?.end ?? 0;
  return pieces.findIndex((piece) => piece.start >= end);
};

/** "Piet van der Berg": no trade or state is followed by these. */
const hasSurname = (pieces: readonly Piece[], at: number) => ['der', 'den'].includes(pieces[at + 2]?.plain ?? '');

/** After "ik ben" a name needs a capital, unless someone who is asked for it writes none at all, or it is plainly a surname. */
const trustAfter = (hit: Hit, pieces: readonly Piece[], at: number, state: State): Trust => {
  if (hit.label === 'strong') return 'announced';
  if (hit.label === 'plural') return 'capitals';
  const writesCapitals = pieces.some((piece) => isCapital(piece.text) && piece.start > 0 && piece.plain !== 'ik');
  const open = state === 'ask_name' || state === 'start';
  return open && (!writesCapitals || hasSurname(pieces, at)) && !particles.has(pieces[at]?.plain ?? '') ? 'being' : 'capitals';
};

/** "Voornaam: Riet Achternaam: de Vries". */
const withSurname = (message: Message, pieces: readonly Piece[], run: Run, surname: Hit): NameReading | undefined => {
  const second = nameRun(pieces, placeAfter(message, pieces, surname), 'announced');
  if (!second) return undefined;
  const value = [...run.pieces, ...second.pieces].map((piece) => piece.text).join(' ');
  return { ok: true, value, start: run.pieces[0]?.start ?? 0, announced: true };
};

/** "Ik ben het zat", and not "ik ben het, Marleen". */
const isNoName = (message: Message, hit: Hit, next: Piece | undefined) =>
  message.forms[hit.to - 1] === 'het' && message.forms[hit.from] !== 'voluit' ? !next?.parted : next?.text === 'het';

/** "Ben Moerman", not "Ben Anja": before a surname it is a first name. */
const isFirstName = (message: Message, hit: Hit, next: Piece | undefined): boolean =>
  hit.to - hit.from === 1 &&
  message.text.startsWith('Ben ') &&
  next !== undefined &&
  isCapital(next.text) &&
  !isGivenName(next.text, next.plain) &&
  !describes(next.plain);

/** "Mijn naam is Jan, Jan de Boer": the second time it is whole. */
const saidAgain = (pieces: readonly Piece[], { pieces: [first], next }: Run): Run | undefined =>
  first && pieces[next]?.parted && pieces[next].plain === first.plain ? nameRun(pieces, next, 'announced') : undefined;

/** "Achternaam: de Vries, voornaam: Riet", and the other way round. */
const surnameThenFirst = (message: Message, pieces: readonly Piece[], hits: readonly Hit[]): NameReading | undefined => {
  const surname = hits.find((hit) => hit.label === 'surname');
  const first = hits.find((hit) => hit.label === 'first');
  if (!surname || !first) return undefined;
  const given = nameRun(pieces, placeAfter(message, pieces, first), 'announced');
  return given && withSurname(message, pieces, given, surname);
};

/** "Ik ben de Sjaan", as in the south. */
const isArticle = (pieces: readonly Piece[], at: number) =>
  pieces[at]?.text === 'ons' ||
  (pieces[at]?.text === 'die' && pieces[at - 1]?.plain === 'bin') ||
  (pieces[at]?.text === 'de' && !afterDe.has(pieces[at + 1]?.plain ?? ''));

const asksWho: ReadonlySet<State> = new Set(['ask_name', 'start']);
const isStrong = ({ label }: Hit) => label === 'strong';
const isWeak = ({ label }: Hit) => label === 'weak' || label === 'plural';

/** "Als je op mijn naam googelt": behind the word alone small letters tell no name, where another thing was asked. */
const isLoose = (message: Message, hit: Hit, { pieces: [first] }: Run): boolean =>
  first !== undefined && !isCapital(first.text) && !isGivenName(first.text) && (message.forms[hit.to - 1] ?? '').endsWith('naam');

/** A name that a lead-in announces, in any state; the surest lead-in counts, of equals the last. */
export const readAnnounced = (
  message: Message,
  pieces: readonly Piece[],
  state: State,
  others: readonly Blank[],
): NameReading | undefined => {
  const isOfOther = ({ from }: Hit) =>
    others.some(({ start, end }) => (message.words[from]?.start ?? 0) >= start && (message.words[from]?.start ?? 0) < end);
  const hits = announcements(message.forms)
    .filter((hit) => !isOfOther(hit))
    .toSorted((a, b) => b.to - a.to);
  const surname = hits.find((hit) => hit.label === 'surname');
  const turned = surnameThenFirst(message, pieces, hits);
  if (turned) return turned;
  const mayBeLoose = !asksWho.has(state) && state !== 'confirm_summary';
  const leads = [...hits.filter(isStrong), ...hits.filter(isWeak)];
  for (const hit of leads) {
    const at = placeAfter(message, pieces, hit);
    if (isNoName(message, hit, pieces[at]) || isFirstName(message, hit, pieces[at])) continue;
    const from = at + (hit.label === 'weak' && isArticle(pieces, at) ? 1 : 0);
    const run = at < 0 ? undefined : nameRun(pieces, from, trustAfter(hit, pieces, at, state));
    if (!run || (mayBeLoose && isLoose(message, hit, run))) continue;
    const whole = surname && surname.from > hit.to ? withSurname(message, pieces, run, surname) : undefined;
    return (
      whole ??
      reading(message, saidAgain(pieces, run) ?? (state === 'ask_name' ? saidBetter(message, pieces, run) : undefined) ?? run, true)
    );
  }
  return undefined;
};
