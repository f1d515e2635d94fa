import type { State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { fold } from './clean.ts';
import { commonWords } from './commonWords.ts';
import type { Piece } from './namePieces.ts';
import { isCapital, isInitials, isLetters, namePieces } from './namePieces.ts';
import type { Run, Trust } from './nameRun.ts';
import { nameRun } from './nameRun.ts';
import { afterDe, afterName, describes, homonyms, isAffair, isGreeting, openings, particles } from './nameWords.ts';
import { announcements, foreign } from './nameLeads.ts';
import { loneSegment, presented, saidBetter } from './nameAgain.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';
import type { Hit } from './phrases.ts';
import { isGivenName } from './givenNames.ts';
import { nameByGiven } from './nameByGiven.ts';
import type { OwnName } from './nameByGiven.ts';
import { nameApart, nameInTwo, severalNames } from './nameApart.ts';
import { nameInForm } from './nameInForm.ts';
import { isHelperWord } from './owner.ts';
import { othersIn } from './readForm.ts';
import { isEasyYes, isNoWord } from './yesNo.ts';

/** A name as written and where it begins; or whose name it was instead. `announced` when a lead-in such as "ik heet" stood before it. */
export type NameReading =
  | { ok: true; value: string; start: number; announced: boolean }
  | { ok: false; reason: 'none' | 'otherPerson'; whose?: string };

interface Blank {
  start: number;
  end: number;
}

const decoration = /["“”*_\p{Extended_Pictographic}\u200d]/gu;

const withoutSigns = (value: string) => value.replace(decoration, '').replace(/\s+/g, ' ').trim();

const reading = (message: Message, run: Run, announced: boolean): NameReading => {
  const start = run.pieces[0]?.start ?? 0;
  const value = message.text.slice(start, run.pieces.at(-1)?.end ?? start);
  return { ok: true, value: withoutSigns(value), start, announced };
};

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
  pieces[at]?.text === 'ons' || (pieces[at]?.text === 'de' && !afterDe.has(pieces[at + 1]?.plain ?? ''));

const asksWho: ReadonlySet<State> = new Set(['ask_name', 'start']);
const isStrong = ({ label }: Hit) => label === 'strong';
const isWeak = ({ label }: Hit) => label === 'weak' || label === 'plural';

/** "Als je op mijn naam googelt": behind the word alone small letters tell no name, where another thing was asked. */
const isLoose = (message: Message, hit: Hit, { pieces: [first] }: Run): boolean =>
  first !== undefined && !isCapital(first.text) && !isGivenName(first.text) && (message.forms[hit.to - 1] ?? '').endsWith('naam');

/** A name that a lead-in announces, in any state; the surest lead-in counts, of equals the last. */
const readAnnounced = (message: Message, pieces: readonly Piece[], state: State, others: readonly Blank[]): NameReading | undefined => {
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

const isOpening = (piece: Piece | undefined) =>
  piece !== undefined && (isGreeting(piece.plain) || (openings.has(piece.plain) && !homonyms.has(piece.plain)));

const naming = new Set("de het mijn mn m'n genoeg goed prima voldoende ook alles wat hoe zo wel fijn".split(' '));
/** What comes after the run leaves it a name: nothing, a new clause, or courtesy. */
const endsWell = (run: Run, pieces: readonly Piece[]) => {
  const next = pieces[run.next];
  if (!next || next.parted) return true;
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
const surnameFirst = (run: Run, pieces: readonly Piece[]): Run => {
  const next = pieces[run.next];
  if (!next?.parted || run.next !== pieces.length - 1 || next.start - (run.pieces.at(-1)?.end ?? 0) > 2) return run;
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
  const whole = surnameFirst(run, pieces);
  if (!endsWell(whole, pieces)) return undefined;
  return reading(message, (state === 'ask_name' ? saidBetter(message, pieces, whole) : undefined) ?? whole, false);
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

/** "Annie is mijn moeder": the name that stands before belongs to another. */
const isGivenAway = (message: Message, own: { start: number; value: string }, other: Hit) => {
  const place = message.words[other.from]?.start ?? 0;
  return (
    own.start >= place || /^[\s,.;:]{0,3}(?:(?:dat|zo|die) )?(?:is|heet)\b(?! ik\b)/.test(message.plain.slice(own.start + own.value.length))
  );
};

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
  if (parts) return { ok: true, ...parts, announced: true };
  const given = nameByGiven(message, pieces, state, blanks);
  const lead = readAnnounced(message, pieces, state, others);
  if (lead?.ok) return given && !isCapital(lead.value) && isLikelier(given, lead) ? reading(message, given.run, true) : lead;
  const plain = readPlain(message, pieces, state, blanks);
  if (plain?.ok && !(other && isGivenAway(message, plain, other)))
    return given && isLikelier(given, plain) ? reading(message, given.run, false) : plain;
  if (given) return reading(message, (state === 'ask_name' ? saidBetter(message, pieces, given.run) : undefined) ?? given.run, false);
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
  const labelled = nameInForm(message);
  if (labelled) return { ok: true, value: withoutSigns(labelled.value), start: labelled.start, announced: true };
  const others = othersIn(message);
  const pieces = namePieces(message, [...blanks.map((blank) => withLabel(message, blank)), ...others]);
  if (pieces.length === 0) return { ok: false, reason: others.length > 0 ? 'otherPerson' : 'none' };
  const [other] = foreign(message.forms);
  const own = readOwn(message, pieces, state, { blanks, others, other });
  if (own?.ok && isTrade(own.value)) return { ok: false, reason: 'none' };
  if (own) return own;
  if (!other && !namedRelative(message)) return { ok: false, reason: 'none' };
  const whose = message.forms.find((word, at) => kin.has(word) && message.forms[at + 1] !== 'van');
  return { ok: false, reason: 'otherPerson', ...(whose === undefined ? {} : { whose }) };
};
