import type { State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { fold } from './clean.ts';
import { commonWords } from './commonWords.ts';
import type { Piece } from './namePieces.ts';
import { isCapital, isInitials, isLetters, namePieces } from './namePieces.ts';
import type { Run } from './nameRun.ts';
import { nameRun } from './nameRun.ts';
import { afterName, describes, homonyms, isAffair, isGreeting, openings, particles, titles } from './nameWords.ts';
import { foreign } from './nameLeads.ts';
import { loneSegment, presented, saidBetter } from './nameAgain.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';
import type { Hit } from './phrases.ts';
import { isGivenName } from './givenNames.ts';
import { nameByGiven } from './nameByGiven.ts';
import type { OwnName } from './nameByGiven.ts';
import { nameApart, nameInTwo, severalNames } from './nameApart.ts';
import { nameInForm } from './nameInForm.ts';
import { nameMended } from './nameMended.ts';
import { isHelperWord } from './owner.ts';
import { othersIn } from './readForm.ts';
import { calledByRole, wholeName } from './wholeName.ts';
import { isEasyYes, isNoWord } from './yesNo.ts';
import { readAnnounced } from './nameAnnounced.ts';
import type { Blank, NameRead, NameReading } from './nameReading.ts';
import { reading, withoutSigns } from './nameReading.ts';

const isOpening = (piece: Piece | undefined) =>
  piece !== undefined && (isGreeting(piece.plain) || (openings.has(piece.plain) && !homonyms.has(piece.plain)));

const naming = new Set("de het mijn mn m'n genoeg goed prima voldoende ook alles wat hoe zo wel fijn".split(' '));
/** What comes after the run leaves it a name: nothing, a new clause, or courtesy. */
const endsWell = (run: Run, pieces: readonly Piece[]) => {
  const next = pieces[run.next];
  if (!next || next.parted || (titles.has(next.plain) && run.next === pieces.length - 1)) return true;
  if (!afterName.has(next.plain)) return false;
  const after = pieces[run.next + 1]?.plain;
  if (next.plain === 'heet' && after !== 'ik') return false;
  // "Annie is gevallen" tells of somebody; "Annie is de naam" does not.
  const isCalled = run.pieces.some((piece) => isCapital(piece.text));
  if (isCalled && next.plain === 'is' && after !== undefined && !naming.has(after)) return false;
  // Lower-case words before a full sentence are more likely its first words than a name.
  const capital = run.pieces.some((piece) => isCapital(piece.text));
  // "Vertel ik niet".
  if (!capital && next.plain === 'ik' && pieces.slice(run.next).some(({ plain }) => plain === 'niet') && pieces.length - run.next <= 4)
    return false;
  return capital || pieces.length - run.next <= 3 || next.plain === 'en' || next.plain === 'ik';
};

/** "Hendriks, Wilma": the surname first, as on a form, and nothing else. */
const surnameFirst = ({ text }: Message, run: Run, pieces: readonly Piece[]): Run => {
  const next = pieces[run.next];
  if (!next || run.next !== pieces.length - 1 || !/^, ?$/.test(text.slice(run.pieces.at(-1)?.end ?? 0, next.start))) return run;
  const given = isCapital(next.text) && !isLetters(next.plain) && !commonWords.has(next.plain) && !afterName.has(next.plain);
  return given && run.pieces.some((piece) => isCapital(piece.text)) ? { pieces: [...run.pieces, next], next: pieces.length } : run;
};

/** "Zusje van Daphne". */
const isRelativeOf = ({ pieces: [first, second] }: Run) => second?.text === 'van' && kin.has(first?.plain ?? '');

/** "Beste Anna," speaks to somebody. */
const vocative = /^\s{0,9}(?:beste|geachte|lieve) /;
const smallInitials = /^\s{0,9}(?:[a-z] ){1,4}(?:(?:van|de|der|den|ten|ter|el|al) ){0,2}([a-z]{3,30})\W{0,3}$/;
/** "j w dekker": letters and a surname, and nothing else. A letter alone may also be a word cut short ("k weet", "t kan"). */
const initialled = (message: Message, pieces: readonly Piece[]): NameReading | undefined => {
  const surname = smallInitials.exec(message.plain)?.[1];
  const [first] = pieces;
  const isCut = first === undefined || (/^[kstnd]$/.test(first.plain) && pieces[1]?.plain.length !== 1);
  if (surname === undefined || isCut || commonWords.has(surname) || describes(surname) || isAffair(surname)) return undefined;
  return { ok: true, value: message.text.slice(first.start, pieces.at(-1)?.end), start: first.start, announced: false };
};

/** The name, or as it is said better behind it. */
const bettered = (message: Message, pieces: readonly Piece[], state: State, run: Run): NameRead =>
  reading(message, (state === 'ask_name' ? saidBetter(message, pieces, run) : undefined) ?? run, false);

/** A message that is a name, with at most a greeting before and courtesy, age or a story after it. */
const readBare = (message: Message, pieces: readonly Piece[], state: State): NameReading | undefined => {
  let from = 0;
  while (from < pieces.length - 1 && isOpening(pieces[from])) from += 1;
  const run = nameRun(pieces, from, state === 'ask_name' ? 'bare' : 'capitals');
  if (!run) return undefined;
  const names = run.pieces.filter((piece) => !particles.has(piece.plain));
  if (!isGivenName(run.pieces[0]?.text ?? '') && run.pieces.some(({ plain }) => isHelperWord(plain) || plain === 'zorggenoot'))
    return undefined;
  if (vocative.test(message.plain) || isRelativeOf(run)) return undefined;
  if (names.length > 4 || (names.length === 1 && isOpening(run.pieces[0]))) return undefined;
  const capital = run.pieces.some((piece) => isCapital(piece.text));
  if (message.text.includes('?') && (pieces.length > 3 || !capital)) return undefined;
  const whole = surnameFirst(message, run, pieces);
  if (!endsWell(whole, pieces)) return undefined;
  return whole === run ? bettered(message, pieces, state, run) : { ...reading(message, whole, false), isCertain: true };
};

/** Someone who opens with nothing but a first and a last name. */
const fullName = (message: Message, pieces: readonly Piece[]): NameReading | undefined => {
  const run = nameRun(pieces, 0, 'capitals');
  const whole = run && run.next >= pieces.length && run.pieces.filter((piece) => isCapital(piece.text)).length > 1;
  return whole ? reading(message, run, false) : undefined;
};

/** Nothing but a name, where a name was not what was asked: "Coby", "Toos de Wit". */
const loneName = (message: Message, pieces: readonly Piece[]): NameReading | undefined => {
  const run = pieces.length <= 4 ? nameRun(pieces, 0, 'capitals') : undefined;
  const [first] = run?.pieces ?? [];
  if (!run || run.next < pieces.length || !first || !isCapital(first.text) || /[\d?]/.test(message.text)) return undefined;
  const isWord = ({ plain }: Piece) => describes(plain) || isAffair(plain) || /(?:dag|ochtend|middag|avond|week)s?$/.test(plain);
  return isEasyYes(first.plain) || isNoWord(first.plain) || isWord(first) ? undefined : reading(message, run, false);
};

/** "Mijn man Kees": a capital behind the relative. */
const namedRelative = ({ words, text }: Message) =>
  words.find((word, at) => {
    const next = words[at + 1];
    return kin.has(word.plain) && next !== undefined && isCapital(text.slice(next.start, next.end)) && !commonWords.has(next.plain);
  });

/** "Kees (mijn vader) kan dit zelf niet", "Frits is de patiënt": whatever else is said, they are not the writer. */
const isPlainlyOther = (message: Message, own: { start: number; value: string }) =>
  /^\s?(?:\((?:dat is )?(?:mijn|mn|m'n|onze|ons) \p{L}+\)|is (?:hier )?(?:de |degene die )?(?:patient|client|zorgvrager|zieke?)\b)/u.test(
    message.plain.slice(own.start + own.value.length),
  );

/** "Annie is mijn moeder": the name that stands before belongs to another. */
const isGivenAway = (message: Message, own: { start: number; value: string }, other: Hit) => {
  const place = message.words[other.from]?.start ?? 0;
  return (
    own.start >= place || /^[\s,.;:]{0,3}(?:(?:dat|zo|die) )?(?:is|heet)\b(?! ik\b)/.test(message.plain.slice(own.start + own.value.length))
  );
};

const isOthers = (message: Message, own: { start: number; value: string }, other: Hit | undefined): boolean =>
  isPlainlyOther(message, own) || (other !== undefined && isGivenAway(message, own, other));

const ofParent = phraseBook({ of: ['ik ben (de/een/het) (enige/oudste/jongste) <kin> van'] }, { kin });
/** "Ik ben de zoon van meneer Pinas, Winston": what stands behind the comma, and nothing else, is the own name. */
const behindParent = (message: Message, pieces: readonly Piece[]): NameReading | undefined => {
  const from = pieces.findLastIndex((piece) => piece.parted);
  const run = from > 0 && ofParent(message.forms).length > 0 ? nameRun(pieces, from, 'capitals') : undefined;
  return run && run.next >= pieces.length ? reading(message, run, true) : undefined;
};

const ofName = /\b(?:(?:mijn|mn|de) (?:achter|voor)?naam|trema|gespeld)\b/;
const labelBefore = /(?:^|[\s,;])((?:mijn )?(?:tel(?:efoon)?(?:nummer|nr)?|nummer|nr|mob(?:iel)?|e-?mail(?:adres)?|mail)[.:]?\s*(?:is )?)$/;
/** A place of other data, with the label that stands before it ("Wim Bos tel 06 …"). */
const withLabel = ({ plain }: Message, blank: Blank): Blank => {
  const label = labelBefore.exec(plain.slice(Math.max(0, blank.start - 30), blank.start))?.[1] ?? '';
  return { start: blank.start - label.length, end: blank.end };
};

/** A name that is not announced, where the state or the data beside it makes one likely. */
const readPlain = (message: Message, pieces: readonly Piece[], state: State, blanks: readonly Blank[]): NameReading | undefined => {
  if (state === 'ask_name' || blanks.length > 0) {
    const bare = (state === 'ask_name' ? initialled(message, pieces) : undefined) ?? readBare(message, pieces, state);
    // "0546 85 71 20 (Almelo)": one word beside a number that was asked for is a place as often as a name.
    const mayBePlace = state === 'ask_phone' && bare?.ok === true && !/\s/.test(bare.value);
    return mayBePlace ? undefined : bare;
  }
  if (state === 'start') return fullName(message, pieces);
  return state === 'handoff_offer' || state === 'choose' ? loneName(message, pieces) : undefined;
};

/** A name that is one part of a message. */
const amongOther = (message: Message, pieces: readonly Piece[], state: State, blanks: readonly Blank[]): Run | undefined => {
  if (state === 'ask_name' || ofName.test(message.plain)) return loneSegment(message, pieces);
  return state === 'start' || (state === 'ask_situation' && blanks.length > 0) ? presented(message, pieces, blanks) : undefined;
};

/** A first name that is another than what was read, where what was read is none. */
const isLikelier = ({ run, isPreferred }: OwnName, read: { value: string; start: number }): boolean => {
  const start = run.pieces[0]?.start ?? 0;
  const [first = ''] = read.value.split(/[\s.]+/);
  const within = start >= read.start && start < read.start + read.value.length;
  return !within && (isPreferred || !isGivenName(first)) && !isInitials(read.value.split(' ', 1)[0] ?? '');
};

/** What is written in more than one part. */
const inParts = (message: Message, pieces: readonly Piece[]) => {
  let from = 0;
  while (from < pieces.length - 1 && isOpening(pieces[from])) from += 1;
  return nameInTwo(message, pieces, from) ?? severalNames(message, pieces, from);
};

/** The own name: announced, by itself, behind whose child one is, by its first name, or as one part of the message. */
const readOwn = (
  message: Message,
  pieces: readonly Piece[],
  state: State,
  { blanks, others, other }: { blanks: readonly Blank[]; others: readonly Blank[]; other: Hit | undefined },
): NameReading | undefined => {
  const parts = state === 'ask_name' ? (nameApart(message, pieces) ?? inParts(message, pieces)) : undefined;
  if (parts) return { ok: true, ...parts, announced: true, isCertain: true };
  const given = nameByGiven(message, pieces, state, blanks);
  const lead = readAnnounced(message, pieces, state, others);
  if (lead?.ok) return given && !isCapital(lead.value) && isLikelier(given, lead) ? reading(message, given.run, true) : lead;
  const plain = readPlain(message, pieces, state, blanks);
  if (plain?.ok && !isOthers(message, plain, other)) return given && isLikelier(given, plain) ? reading(message, given.run, false) : plain;
  if (given) return bettered(message, pieces, state, given.run);
  const behind = behindParent(message, pieces);
  if (behind) return behind;
  const lone = amongOther(message, pieces, state, blanks);
  return lone && reading(message, lone, false);
};

/** "Praktijkondersteuner hier": what somebody is. */
const isTrade = (value: string): boolean =>
  /^\p{L}*(?:ondersteuner|verpleegkundige|verzorgende|begeleid(?:st)?er|consulent|verpleger|manager|verlener|mantelzorger|therapeut|adviseur|huisarts)$/u.test(
    fold(value),
  );

/** Reads how the writer is called. Never a name of the one cared for (dutch.md 1.3). `blanks` are places that hold other data. */
export const readName = (message: Message, state: State, blanks: readonly Blank[] = []): NameReading => {
  const whole = state === 'ask_name' ? (wholeName(message) ?? calledByRole(message)) : undefined;
  if (whole) return { ok: true, ...whole, announced: true, isCertain: true };
  const labelled = nameInForm(message);
  if (labelled) return { ok: true, value: withoutSigns(labelled.value), start: labelled.start, announced: true, isCertain: true };
  const others = othersIn(message);
  const pieces = namePieces(message, [...blanks.map((blank) => withLabel(message, blank)), ...others]);
  if (pieces.length === 0) return { ok: false, reason: others.length > 0 ? 'otherPerson' : 'none' };
  const [other] = foreign(message.forms);
  const own = readOwn(message, pieces, state, { blanks, others, other });
  if (own?.ok && isTrade(own.value)) return { ok: false, reason: 'none' };
  const mended = own?.ok && (state === 'ask_name' || state === 'start') ? nameMended(message, pieces, own) : undefined;
  if (mended) return { ok: true, ...mended, announced: true, isCertain: true };
  if (own) return own;
  if (!other && !namedRelative(message)) return { ok: false, reason: 'none' };
  const whose = message.forms.find((word, at) => kin.has(word) && message.forms[at + 1] !== 'van');
  return { ok: false, reason: 'otherPerson', ...(whose === undefined ? {} : { whose }) };
};
