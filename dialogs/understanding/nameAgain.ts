import { commonWords } from './commonWords.ts';
import type { Message } from './clean.ts';
import type { Piece } from './namePieces.ts';
import { isCapital } from './namePieces.ts';
import type { Run } from './nameRun.ts';
import { nameRun } from './nameRun.ts';
import { afterName, homonyms, isAffair, openings, particles } from './nameWords.ts';
import { kin } from './people.ts';

/** What stands between two marks, when it is a name and nothing else but words of talk. */
interface Segment {
  run: Run;
  /** Places of its first piece and of the first behind it. */
  from: number;
  to: number;
}

const talk = new Set(
  'nee neen ja of doe dus gewoon maar schrijf zet noteer neem sorry pardon haha eh euh nou enfin oftewel eigenlijk zeg zelf hoor joh goed graag vooruit met ik mij me is kort trouwens even alleen liever kies op het groet groetjes groeten vriendelijke hartelijke liefs gr mvg namelijk ok oke hier naam de schrijver jazeker gedaan sinds nu doet u intimi volwassenen vrienden antwoord te weten'.split(
    ' ',
  ),
);
const behind = new Set(
  'hoor dus graag dan maar alsjeblieft aub svp hier haha op is het ben ik zo heet mij me neer voluit zelf spreekt trouwens ja weer nog genoemd volstaat wel'.split(
    ' ',
  ),
);

const segmentAt = (pieces: readonly Piece[], from: number, to: number): Segment | undefined => {
  let first = from;
  while (first < to && !isCapitalName(pieces[first]) && talk.has(pieces[first]?.plain ?? '')) first += 1;
  if (kin.has(pieces[first - 1]?.plain ?? '')) return undefined;
  const run = nameRun(pieces.slice(0, to), first, 'capitals');
  if (!run || run.pieces.length > 6 || !isCapitalName(run.pieces.find((piece) => !particles.has(piece.plain)))) return undefined;
  const rest = pieces.slice(run.next, to);
  // "Thijssen met een h".
  if (rest[0]?.plain === 'met' && rest.length <= 5) return { run, from, to };
  if (rest[0]?.plain === 'uit' && rest.length <= 4) return { run, from, to };
  return rest.every((piece) => behind.has(piece.plain) || afterName.has(piece.plain)) && rest.length <= 3 ? { run, from, to } : undefined;
};

const isCapitalName = (piece: Piece | undefined): boolean =>
  piece !== undefined && isCapital(piece.text) && !(commonWords.has(piece.plain) && talk.has(piece.plain));

/** Behind these a name is said anew, with or without a mark. */
const turning = new Set(['nee', 'sorry', 'pardon', 'oftewel']);
/** Every stretch between marks that is a name. */
const segmentsOf = (pieces: readonly Piece[]): Segment[] => {
  const found: Segment[] = [];
  let from = 0;
  for (let at = 1; at <= pieces.length; at += 1) {
    if (at < pieces.length && !pieces[at]?.parted && !turning.has(pieces[at]?.plain ?? '')) continue;
    const segment = segmentAt(pieces, from, at);
    if (segment) found.push(segment);
    from = at;
  }
  return found;
};

const correcting =
  /\b(?:nee|neen|sorry|pardon|verkeerd|fout|correctie|grapje|geintje|grap|flauw|typfout|autocorrect|bedoel|oftewel|eh|doe|neem|schrijf|noteer|liever|gewoon|roepnaam|volwassenen|kort)\b/;
/** "Anneke Dijk heette ik, nu dus Anneke Pietersen". */
const nowadays = /\b(?:dus|weer|nu|inmiddels|tegenwoordig|voortaan)\b/;
const whoseBefore = /\b(?:heet|heette|heten|genaamd|van|namens|voor|uit|in|te|zoals|geen|niet|dokter|dr|partij)[\s:,"']{0,4}$/;

const isOther = /^\W{0,3}(?:(?:is|heet) (?:de|mijn|onze|het)|(?:(?:dat is|zo heet|die heet) )?(?:mijn|mn|m'n|onze|ons) \p{L}+)\b/u;
/** "Mevrouw Van Santen op 3B heeft hulp nodig": somebody who is spoken of. */
const isSpokenOf = (after: string): boolean =>
  /\b(?:heeft|kan|kon|ligt|woont|wordt|zit|moet|krijgt|gaat|wil|valt|vergeet)\b/.test(after.split(/[,.;:!?(\n]/, 1)[0] ?? '');
const isTitled = /\b(?:familie|fam)\b\W{0,2}(?:van )?$/;
const ofSelf = /\bik ben (?:(?:de|een|het|zijn|haar) )?\p{L}+,? $/u;
const textOf = (run: Run) => run.pieces.map((piece) => piece.plain).join(' ');

/** "Prins. Wim Prins", "Thijs, nee sorry, Thys": what is said behind a first reading and stands in its place. */
export const saidBetter = (message: Message, pieces: readonly Piece[], first: Run): Run | undefined => {
  const end = first.pieces.at(-1)?.end ?? 0;
  const later = segmentsOf(pieces).filter(({ run }) => (run.pieces[0]?.start ?? 0) >= end);
  const whole = later.find(
    ({ run }) =>
      textOf(run) !== textOf(first) && (textOf(run).endsWith(` ${textOf(first)}`) || textOf(run).startsWith(`${textOf(first)} `)),
  );
  if (whole) return whole.run;
  const anew = later.findLast(
    ({ run }) => run.pieces[0]?.plain === first.pieces[0]?.plain && nowadays.test(message.plain.slice(end, run.pieces[0]?.start)),
  );
  if (anew) return anew.run;
  const last = later.at(-1);
  if (!last) return undefined;
  const between = message.plain.slice(end, last.run.pieces.at(-1)?.end);
  const lower = !first.pieces.some((piece) => isCapital(piece.text));
  const foreign = between.split(/[^\p{L}-]+/u).some((word) => kin.has(word));
  return !foreign && (correcting.test(between) || lower) ? last.run : undefined;
};

/** "Aanmelding namens …: mw. J. Kooij". */
const reporting = /\b(?:namens|aanmelding|verwijzing|overdracht)\b/;
const isReported = /\b(?:mw|mevr|mevrouw|dhr|meneer|mijnheer)\.? {0,2}$/;
const presenting = /^\s*(?:hier\b|uit \p{L}|aan het toestel|aan de lijn)/u;
const isReportedAt = ({ plain }: Message, start: number): boolean =>
  isReported.test(plain.slice(Math.max(0, start - 12), start)) && reporting.test(plain.slice(0, start));
/** The words before or behind say that the name is another's. */
const isAnothers = (message: Message, start: number, end: number): boolean =>
  whoseBefore.test(message.plain.slice(Math.max(0, start - 30), start)) ||
  isOther.test(message.plain.slice(end)) ||
  isReportedAt(message, start);

/** "Nabila hier", "Irma van Es": somebody who presents herself in an opening, or beside a number or an address. */
export const presented = (
  message: Message,
  pieces: readonly Piece[],
  blanks: readonly { start: number; end: number }[],
): Run | undefined => {
  const all = segmentsOf(pieces).filter(({ run, from }) => {
    const start = run.pieces[0]?.start ?? 0;
    const end = run.pieces.at(-1)?.end ?? 0;
    const [only] = run.pieces;
    if (run.pieces.length === 1 && isAffair(only?.plain ?? '')) return false;
    if (kin.has(pieces[from - 1]?.plain ?? '') || isAnothers(message, start, end)) return false;
    if (run.pieces.some((piece) => openings.has(piece.plain) && !homonyms.has(piece.plain))) return false;
    const beside = blanks.some((blank) => Math.abs(blank.start - end) <= 4 || Math.abs(start - blank.end) <= 4);
    const whole = run.pieces.filter((piece) => isCapital(piece.text)).length > 1;
    return (
      presenting.test(message.plain.slice(end)) || (beside && from > 0 === start > 0) || (whole && (beside || run.next >= pieces.length))
    );
  });
  return all.length === 1 ? all[0]?.run : undefined;
};

/** The last stretch between marks that is a name, where the message as a whole is none. */
export const loneSegment = (message: Message, pieces: readonly Piece[]): Run | undefined => {
  const all = segmentsOf(pieces).filter(({ run, from }) => {
    const start = run.pieces[0]?.start ?? 0;
    const before = message.plain.slice(Math.max(0, start - 30), start);
    const isOfKin = !ofSelf.test(before) && (kin.has(pieces[from - 1]?.plain ?? '') || whoseBefore.test(before) || isTitled.test(before));
    const after = message.plain.slice(run.pieces.at(-1)?.end ?? 0);
    const [only] = run.pieces;
    const isGreeting = run.pieces.length === 1 && openings.has(only?.plain ?? '') && !homonyms.has(only?.plain ?? '');
    return !isOfKin && !isGreeting && !isOther.test(after) && !isSpokenOf(after) && !isReportedAt(message, start);
  });
  return all.at(-1)?.run;
};
