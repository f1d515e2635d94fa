import type { State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { commonWords } from './commonWords.ts';
import { isGivenName } from './givenNames.ts';
import type { Piece } from './namePieces.ts';
import { isCapital, isInitials } from './namePieces.ts';
import type { Run } from './nameRun.ts';
import { isVerb, nameRun } from './nameRun.ts';
import { afterName, hesitations, isGreeting, openings, particles, titles } from './nameWords.ts';
import { isHelperWord } from './owner.ts';
import { kin } from './people.ts';

interface Place {
  start: number;
  end: number;
}
/** A first name in a message with what belongs to it, and how much speaks for it that the writer is called so. */
export interface OwnName {
  run: Run;
  weight: number;
  /** The words before say that this one is rather meant than another. */
  isPreferred: boolean;
}

/** What stands around a name: the words of its clause before and behind it, and those of the clause before. */
interface Around {
  lead: readonly string[];
  tail: readonly string[];
  earlier: readonly string[];
  /** The mark between the clause before and this one. */
  mark: string;
  /** The text before the name, and behind it. */
  before: string;
  behind: string;
  /** The text behind the first word of it. */
  behindFirst: string;
  isFirst: boolean;
  isLast: boolean;
  isBesideData: boolean;
  /** The surname, where one was given. */
  surname: string | undefined;
}

const marks = /[.,;:!?()\n|/"]|\s[-–—]\s/;
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu) ?? [];
const reach = 90;

/** A number or an address stands right before or behind a place. */
const isBeside = ({ plain }: Message, { start, end }: Place, blanks: readonly Place[]): boolean =>
  blanks.some((blank) => {
    const isNear = Math.abs(blank.start - end) <= 4 || Math.abs(start - blank.end) <= 4;
    return isNear || /^\W*$/.test(plain.slice(blank.end, start));
  });

const placesOf = ({ pieces: [first, ...more] }: Run) => {
  const firstEnd = first?.end ?? 0;
  return { start: first?.start ?? 0, end: more.at(-1)?.end ?? firstEnd, firstEnd };
};

const aroundOf = (message: Message, run: Run, blanks: readonly Place[]): Around => {
  const { start, end, firstEnd } = placesOf(run);
  const data = blanks.findLast((blank) => blank.end <= start)?.end ?? 0;
  const before = message.plain.slice(Math.max(data, start - reach), start);
  const parts = before.split(marks);
  const lead = parts.at(-1) ?? '';
  const earlier = parts.slice(0, -1).findLast((part) => part.trim() !== '') ?? '';
  const behind = message.plain.slice(end, end + reach);
  const next = blanks.find((blank) => blank.start >= end)?.start ?? end + reach;
  return {
    lead: wordsIn(lead).filter((word) => !hesitations.has(word)),
    tail: wordsIn(behind.slice(0, Math.max(0, next - end)).split(marks)[0] ?? ''),
    earlier: wordsIn(earlier),
    mark:
      before
        .slice(0, before.length - lead.length)
        .trimEnd()
        .at(-1) ?? '',
    before,
    behind,
    behindFirst: message.plain.slice(firstEnd, firstEnd + reach),
    isFirst: start < reach && wordsIn(message.plain.slice(0, start)).every((word) => openings.has(word) || isGreeting(word)),
    isLast: message.plain.length - end < reach && wordsIn(message.plain.slice(end)).every((word) => afterName.has(word)),
    surname: run.pieces.length > 1 ? run.pieces.at(-1)?.plain : undefined,
    isBesideData: isBeside(message, { start, end }, blanks),
  };
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const between = set("de een het zijn haar hun z'n d'r diens enige oudste jongste middelste eigen dus");
const being = set('ben zijn am spreek schrijf bel als namens');
const selves = set('ik k ikke ben ich i');
/** "Ik ben zijn zoon Ruud": the relative is the writer. */
const isSelf = (words: readonly string[]): boolean => {
  let at = words.findLastIndex((word) => kin.has(word)) - 1;
  while (between.has(words[at] ?? '')) at -= 1;
  if (selves.has(words[at] ?? '')) return true;
  while (being.has(words[at] ?? '')) at -= 1;
  return selves.has(words[at] ?? '');
};
const isPerson = (word: string | undefined) => word !== undefined && (kin.has(word) || isHelperWord(word));

const ownLead =
  /(?:^| )(?:(?:ik|k) (?:ben|heet|zijn)(?: (?:het|de|dus|zelf|trouwens|eigenlijk|gewoon|nu))?|(?:heet|ben|zijn) ik(?: (?:dus|zelf|gewoon))?|noem me(?: maar)?(?: gewoon)?|zeg maar(?: gewoon)?|naam(?: is| was| wordt| moet zijn)?|bericht van|gezocht door|geschreven door|(?:vraag|vragen) naar|als|groetjes|groeten|groet|gr|(?:groetjes|groeten|groet) van|spreekt(?: u)? met|kent me als|i'm|am|from|van|wie|afzender|antwoord)$/;
const bareEnd = set('met ik ben hier is tis k mij de den naam');
const bareBegin = set('ja hallo hoi yo jo hey hee hi dag moi beste nou en maar nee sorry dus dan weer u je hier dit t het');
/** "Ja hallo, met …", "hier is …": nothing but talk before the name. */
const isBareLead = (words: readonly string[]): boolean =>
  bareEnd.has(words.at(-1) ?? '') && words.slice(0, -1).every((word) => bareBegin.has(word) || openings.has(word) || isGreeting(word));
const foreignLead =
  /(?:^| )(?:van|voor|heet|heette|genaamd|namens|door|uit|in|te|via|dankzij|zoals|geen|niet|dokter|dr|bij|aan|over|tante|oom|ome|nicht|neef|zuster|dominee|meester|juf|of|tegen|zonder|sint|st|die|deze|onze|jullie)$/;
const doing =
  /^(?:is|heet|heette|heeft|had|kan|kon|wil|was|gaat|ligt|woont|wordt|zit|moet|zegt|zei|belt|helpt|krijgt|komt|loopt|doet|slaapt|eet|vergeet|valt|viel|regelt|leest|neemt)$/;
const isNaming = /^(?:is|was) (?:de|mijn|m'n|mn|me|het|ook|genoeg|prima|goed|voldoende|wat|hoe) ?(?:naam|goed|genoeg|voornaam|$)/;
const apposition = /^(?: [a-z]{1,12})?[,.]? ?\(?(?:dat is |zo heet |die heet )?(?:mijn|m'n|mn|onze|ons|de) ([a-z]{2,24}) ?(?:[,.;)\n]|$)/;

/** "Riet at ziggo": the first part of an address that is said. */
const isOfAddress =
  /^[\p{L} -]{0,20}(?:@|\b(?:at|apen?\w*|aap\w*|slinger\w*|punt|dot|streepje|underscore|laag|gmail|hotmail|live|ziggo|kpnmail|outlook|aan elkaar)\b)/u;

const preferring =
  /(?:^| )(?:tegenwoordig|nu|liever|pak|neem|kies|dus|echte?|gewoon|doe|moet|bedoel\w*|voortaan|inmiddels|nee|roepnaam|kort|(?:iedereen|ze|men) (?:zegt|zeggen|noemt|noemen)(?: me| mij)?)(?: (?:maar|ik|dus|het|is|dan|gewoon))?$/;
const reserving = /(?:^| )(?:officieel|meisjesnaam|geboren|voorheen|vroeger|bijnaam|niet|nog|dan|eerst|oftewel|of)$/;
const isPreferring = (lead: readonly string[]) => preferring.test(lead.slice(-3).join(' '));

/** What somebody does with another, or asks about one. */
const concerning =
  /(?:^| )(?:zoek|zocht|ken|sprak|belde|zag|mis|verzorg|bezoek|weet|naast|(?:contact|gesproken|praten|samen|leef|woon|getrouwd|goed|slecht|beter|afspraak|gaat|gaat het) met|(?:is|was) (?:dit|dat)|ben (?:jij|je|u)|bent u)$/;
const reaching = /^(?:spreken|bereiken|bellen|hebben|krijgen)$/;
/** "Vraag naar Ton. Dat ben ik." */
const isThatMe = /^\W{0,3}(?:dat|die|da) (?:ben|is) (?:ik|mij)\b/;
const isTitled = /\b(?:mw|mevr|mevrouw|dhr|meneer|mijnheer|mvr|de heer)\.? {0,2}$/;
/** Somebody who is reported by an organisation. */
const isReporting = /\b(?:namens|aanmelding|verwijzing|overdracht|betreft|inzake|client|clienten|patient)\b/;
const isBorn = /^\W{0,4}(?:geb\b|geboren (?:op )?\d|\d\d?-\d\d?-\d{4})/;

type Rule = readonly [points: number, holds: (around: Around) => boolean];
const isNobody = (words: readonly string[]) => words.every((word) => openings.has(word) || titles.has(word) || isGreeting(word));
const isOwnLead = ({ lead }: Around) =>
  ownLead.test(lead.join(' ')) && !/(?:^| )van$/.test(lead.join(' ').replace(/(?:bericht|groetjes|groeten|groet) van$/, ''));

const rules: readonly Rule[] = [
  [5, isOwnLead],
  [5, ({ lead }) => /(?:^| )(?:ik ben|ik heet|(?:spreekt|spreek)(?: u| je)? met) ene$/.test(lead.join(' '))],
  [4, ({ lead }) => isBareLead(lead)],
  [5, ({ lead, earlier, mark }) => lead.length === 0 && (mark === '(' || mark === ':') && earlier.at(-1) === 'ik'],
  [4, ({ lead }) => kin.has(lead.at(-1) ?? '') && isSelf(lead)],
  [
    4,
    ({ lead, earlier, mark }) => isNobody(lead) && (mark === ',' || mark === '(' || mark === ':') && isSelf(earlier) && earlier.length < 8,
  ],
  [4, ({ lead, tail }) => tail[0] === 'hier' || (isNobody(lead) && tail[0] === 'aan' && tail[1] === 'de')],
  [2, ({ lead, tail }) => isNobody(lead) && tail.every((word) => afterName.has(word)) && tail.length < 4],
  [1.5, ({ isFirst }) => isFirst],
  [1.5, ({ isBesideData }) => isBesideData],
  [1, ({ lead }) => lead.length > 0 && lead.length < 3 && !lead.some((word) => commonWords.has(word))],
  [1.5, ({ isLast, lead }) => isLast && isNobody(lead)],
  [
    4,
    ({ lead, earlier, mark }) =>
      isNobody(lead) && mark === ',' && /(?:^| )(?:van (?:mij|mezelf|me)|ikzelf|zelf|is van mij)$/.test(earlier.join(' ')),
  ],
  [4, ({ lead, earlier }) => /\b(?:mijn|me|mn|m'n|bij) (?:voor|roep)?naam\b/.test([...earlier, ...lead].join(' '))],
  [4, ({ lead }) => isPreferring(lead)],
  [2, ({ lead, tail }) => isNobody(lead) && /^(?:uit|oet|uut)$/.test(tail[0] ?? '')],
  [-2, ({ lead }) => reserving.test(lead.slice(-3).join(' '))],
  [-6, ({ lead, tail }) => concerning.test(lead.join(' ')) && !/^(?:zeggen|zeg|noemen|opgeven|invullen)$/.test(tail[0] ?? '')],
  [-6, ({ lead, tail }) => lead.at(-1) === 'is' && tail[0] === 'er'],
  // "Ik had ene Petra aan de lijn"; "u spreekt met ene Jan" is the writer.
  [-6, ({ lead }) => /^(?:ene|zekere)$/.test(lead.at(-1) ?? '') && !/^(?:ben|heet|met|is)$/.test(lead.at(-2) ?? '')],
  [-6, ({ lead, tail }) => lead.at(-1) === 'ik' && reaching.test(tail[0] ?? '')],
  [-9, ({ lead }) => /(?:^| )(?:zijn|haar|hun|diens|z'n|d'r) naam(?: is)?$/.test(lead.join(' '))],
  [-6, ({ lead, earlier }) => /^(?:beste|geachte|lieve)$/.test(lead.join(' ')) && earlier.length === 0],
  [6, ({ lead, tail }) => /^(?:genoemd|gedoopt)$/.test(tail[0] ?? '') && /(?:^| )(?:me|mij)$/.test(lead.join(' '))],
  [7, ({ tail, behind }) => ((tail[0] === 'ben' || tail[0] === 'heet') && tail[1] === 'ik') || isThatMe.test(behind)],
  // "Lau, 66, net met pensioen": who opens with a name, and stops there, says who writes.
  [3, ({ isFirst, behind }) => isFirst && /^(?:[.,;!]|\s?\n)/.test(behind) && !apposition.test(behind)],
  [4, ({ isFirst, tail }) => isFirst && /^(?:mijn naam|is my name|is mi nen|hiero|hierzo|nog even|nog)\b/.test(tail.slice(0, 3).join(' '))],
  [6, ({ lead, behind }) => isPerson(lead.at(-1)) && isThatMe.test(behind)],
  [4, ({ tail }) => /^is de naam\b/.test(tail.slice(0, 3).join(' '))],
  [
    5,
    ({ lead, earlier, mark, behind }) =>
      lead.length === 0 && mark === ',' && /(?:^|ik |kun je |kunt u )(?:ik|mij|me)$/.test(earlier.join(' ')) && behind.startsWith(','),
  ],
  [-8, ({ before, behind }) => isTitled.test(before) && (isReporting.test(before) || isBorn.test(behind))],
  [3, ({ tail }) => isNaming.test(tail.slice(0, 4).join(' '))],
  [-6, ({ lead }) => isPerson(lead.at(-1)) && !isSelf(lead)],
  [
    -6,
    (around) =>
      foreignLead.test(around.lead.join(' ')) && !isOwnLead(around) && !(kin.has(around.lead.at(-1) ?? '') && isSelf(around.lead)),
  ],
  [
    -6,
    ({ lead }) =>
      lead.length > 1 && titles.has(lead.at(-1) ?? '') && !isNobody(lead.slice(0, -1)) && !ownLead.test(lead.slice(0, -1).join(' ')),
  ],
  [1, ({ surname }) => surname !== undefined],
  [
    -5,
    ({ lead, earlier, mark, surname }) =>
      isNobody(lead) && ',(:'.includes(mark || '.') && earlier.slice(-3).some(isPerson) && earlier.at(-1) !== surname && !isSelf(earlier),
  ],
  [-5, (around) => doing.test(around.tail[0] ?? '') && !isNaming.test(around.tail.slice(0, 4).join(' ')) && !isOwnLead(around)],
  [-6, ({ tail }) => /^(?:van|bij) (?:jullie|zorggenoot|de \p{L}+)/u.test(tail.slice(0, 3).join(' '))],
  [-6, (around) => kin.has(apposition.exec(around.behind)?.[1] ?? '') && !isOwnLead(around)],
  [-2, ({ lead }) => lead.some((word) => kin.has(word)) && !isSelf(lead)],
  [-8, ({ behindFirst }) => isOfAddress.test(behindFirst)],
];

/** A first name, or initials before a surname. */
const isName = ({ text, plain }: Piece, next: Piece | undefined): boolean =>
  (isGivenName(text, plain) && (isCapital(text) || !commonWords.has(plain))) ||
  (isInitials(text) && isCapital(text) && next !== undefined && !next.parted && (isCapital(next.text) || particles.has(next.plain)));

/** What belongs to a first name: in small letters a surname only where the clause ends behind it. */
const runAt = (pieces: readonly Piece[], at: number): Run | undefined => {
  const run = nameRun(pieces, at, 'announced');
  if (!run || run.pieces[0] !== pieces[at]) return undefined;
  const capital = isCapital(pieces[at]?.text ?? '');
  const end = run.pieces.findIndex((piece, place) => place > 0 && capital && !isCapital(piece.text) && !isSmallBefore(run.pieces, place));
  return end < 0 ? run : { pieces: run.pieces.slice(0, end), next: at + end };
};
/** "Shurandy Martina": a first name may be the surname behind one that is not known. */
const beginOf = (pieces: readonly Piece[], at: number): number => {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  const isUnknown = before !== undefined && isCapital(before.text) && before.text.length > 2 && !commonWords.has(before.plain);
  const isTalk =
    before === undefined || openings.has(before.plain) || titles.has(before.plain) || kin.has(before.plain) || isGreeting(before.plain);
  const isAlone = at < 2 || pieces[at - 1]?.parted === true;
  return isUnknown && !isTalk && isAlone && piece?.parted === false && isCapital(piece.text) ? at - 1 : at;
};
/** "Riet van den Berg": small words with a capital behind them. */
const isSmallBefore = (pieces: readonly Piece[], at: number): boolean => pieces.slice(at + 1).some(({ text }) => isCapital(text));

/** How much must speak for it, by what was asked. */
const enough = (state: State): number => {
  if (state === 'ask_name') return 0.5;
  if (state === 'start') return 2.5;
  return state.startsWith('ask_') || state === 'confirm_summary' ? 3.5 : 6;
};

/** Nobody names more people in one message. */
const mostNames = 40;
/** The own name by the first names in a message; `undefined` where none of them is likely the writer's. */
export const nameByGiven = (message: Message, pieces: readonly Piece[], state: State, blanks: readonly Place[]): OwnName | undefined => {
  if (state.endsWith('consent')) return undefined;
  let best: OwnName | undefined;
  let next = 0;
  let seen = 0;
  for (let at = 0; at < pieces.length && seen < mostNames; at += 1) {
    const piece = pieces[at];
    if (at < next || !piece || !isName(piece, pieces[at + 1]) || isVerb(pieces, at)) continue;
    const run = runAt(pieces, beginOf(pieces, at));
    if (!run) continue;
    next = run.next;
    seen += 1;
    const around = aroundOf(message, run, blanks);
    const weight = rules.reduce((sum, [points, holds]) => sum + (holds(around) ? points : 0), state === 'ask_name' ? 1 : 0);
    const isShorter = best !== undefined && best.run.pieces.length > run.pieces.length && best.run.pieces[0]?.plain === piece.plain;
    if (weight >= enough(state) && (!best || (weight >= best.weight && !isShorter)))
      best = { run, weight, isPreferred: isPreferring(around.lead) };
  }
  return best;
};
