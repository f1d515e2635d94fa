import type { State } from '../../domain/understanding.ts';
import { fold } from './clean.ts';
import type { Message } from './clean.ts';
import { commonWords } from './commonWords.ts';
import { afterName, articles, describes, homonyms, labels, openers, openings, particles, surnameHomonyms, titles } from './nameWords.ts';
import { kin } from './people.ts';
import { phraseBook } from './phrases.ts';

/** A name as written, or whose name it was instead. */
export type NameReading =
  | { ok: true; value: string; start: number; announced: boolean }
  | { ok: false; reason: 'none' | 'otherPerson'; whose?: string };

interface Piece {
  text: string;
  plain: string;
  start: number;
  end: number;
  /** More than a space stands between it and the piece before. */
  parted: boolean;
  /** A dash with spaces stands between them ("van den Berg - de Groot"). */
  dashed: boolean;
}
interface Run {
  pieces: Piece[];
  /** The first piece that is no part of the name. */
  next: number;
}

const announcements = phraseBook(
  {
    strong: [
      'ik heet/hiet (gewoon/eigenlijk)',
      'mijn (volledige/eigen/hele/echte) naam/voornaam/roepnaam/achternaam (is/luidt) (eigenlijk)',
      '^ (volledige) naam/voornaam/achternaam/roepnaam/ondergetekende/getekend/afzender (is)',
      '<open> naam (is)',
      'de naam is',
      'mijn naam in/naar/wordt',
      'noem me (maar/gewoon)',
      'me .. (maar/gewoon) noemen',
      '^ zeg maar (gewoon)',
      'noemen/noemt me (altijd/allemaal/meestal)',
      'je spreekt/praat/chat (hier) met',
      'spreekt/praat je met',
      'met vriendelijke/hartelijke groet/groeten (van)',
      '^ vriendelijke/hartelijke groet/groeten (van)',
      '^ groet/groeten/groetjes/mvg/gr (van)',
      'groetjes (van)',
    ],
    weak: [
      'je mag (me/gewoon/maar)',
      'ik/ben ben',
      'ik ben',
      '^ ben',
      '<open> ben',
      '^ (<open>) (<open>) met',
      '^ (<open>) hier (is)',
      '^ (<open>) dit/het is',
      '^ dat is',
      'u/je heeft/hebt',
    ],
    surname: ['(mijn) achternaam (is) (eigenlijk)'],
  },
  { open: new Set([...openings].filter((word) => word !== 'naam' && word !== 'mijn')) },
);
const foreign = phraseBook(
  {
    other: [
      '<kin> heet/heette/hiet',
      '<kin> .. heet/heette $',
      'hij/zij/ze heet/heette',
      'haar/zijn/diens naam',
      'naam van (mijn/de/het/onze/een) <kin>',
      'namens',
      'familie/mantelzorger/dochter/zoon/partner/man/vrouw/moeder/vader/zus/broer/kleindochter/kleinzoon/nicht/neef/buurvrouw/buurman/vriendin/vriend/schoondochter/schoonzoon van',
      'is mijn/onze <kin>',
      '(mijn/onze) <kin> genaamd',
      'het gaat om (mijn/onze/de)',
      'mijn/onze <kin> is',
    ],
  },
  { kin },
);

const pieceOf = /\p{L}[\p{L}\p{M}]*(?:(?:['’`´/-]|\.(?=[\p{L}]))[\p{L}\p{M}]+)*\.?|['’][\p{L}]\b/gu;
const beside = /[\d@]/;
const softGap = /^[\s'’"“”*_\p{Extended_Pictographic}\u200d]*$/u;
const isInitials = (text: string) => /^(?:\p{L}{1,2}\.){1,6}(?:\p{L}\.?)?$/u.test(text);
const isCapital = (text: string) => /^['’]?\p{Lu}/u.test(text);
const vowel = /[aeiouy\u00c0-\u024f]/;
/** Letters no name is made of. */
const isMash = (plain: string) =>
  /^[a-z]{4,}$/.test(plain) && (!vowel.test(plain) || /(.)\1{2}/.test(plain) || /qwert|asdf|zxcv|hjkl/.test(plain));

const piecesOf = (message: Message, blanks: readonly { start: number; end: number }[]): Piece[] => {
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of message.text.matchAll(pieceOf)) {
    const start = match.index;
    if (blanks.some((blank) => start < blank.end && start + match[0].length > blank.start)) continue;
    if (beside.test(message.text.charAt(start - 1)) || beside.test(message.text.charAt(start + match[0].length))) continue;
    let word = match[0];
    const plain = fold(word);
    const ends = word.endsWith('.') && !isInitials(word) && !titles.has(plain) && !particles.has(plain);
    if (ends) word = word.slice(0, -1);
    const gap = message.text.slice(last, start);
    const previous = pieces.at(-1);
    pieces.push({
      text: word,
      plain: fold(word),
      start,
      end: start + word.length,
      parted: previous !== undefined && !softGap.test(gap),
      dashed: /^ ?- ?$/.test(gap),
    });
    last = start + word.length;
  }
  return pieces;
};

const isParticle = (pieces: readonly Piece[], at: number) => {
  const plain = pieces[at]?.plain ?? '';
  if (particles.has(plain)) return true;
  return openers.has(plain) && articles.has(pieces[at + 1]?.plain ?? '') && !!pieces[at + 2] && !pieces[at + 2]?.parted;
};

/** How sure the place is that a name stands here: after "ik heet" any word goes, in a bare answer a known word does not. */
type Trust = 'announced' | 'being' | 'bare' | 'capitals';

const fits = (piece: Piece, taken: readonly Piece[], at: number, pieces: readonly Piece[], trust: Trust): boolean => {
  const { plain, text } = piece;
  if (isMash(plain)) return false;
  const hasName = taken.some((each) => !particles.has(each.plain));
  const capital = isCapital(text);
  if (isInitials(text)) return true;
  if (homonyms.has(plain))
    return (
      hasName ||
      taken.length > 0 ||
      capital ||
      trust === 'announced' ||
      pieces.length === 1 ||
      !commonWords.has(plain) ||
      particles.has(pieces[at + 1]?.plain ?? '')
    );
  if (commonWords.has(plain)) {
    if (hasName && capital) return true;
    if (hasName && surnameHomonyms.has(plain)) return at === pieces.length - 1 && taken.length === 1;
    return trust === 'announced' && capital && !kin.has(plain) && !openings.has(plain) && (surnameHomonyms.has(plain) || taken.length > 0);
  }
  if (trust === 'capitals') return capital || (hasName && taken.some((each) => isCapital(each.text)) && false);
  if (trust === 'being' && !capital) return taken.length > 0 && hasName ? !describes(plain) : !describes(plain) && taken.length === 0;
  return true;
};

/** The name that begins at a place: titles off, small words kept, up to the first word that cannot belong to it. */
const runFrom = (pieces: readonly Piece[], from: number, trust: Trust): Run | undefined => {
  let at = from;
  while (titles.has(pieces[at]?.plain ?? '') || (pieces[at]?.plain === 'de' && pieces[at + 1]?.plain === 'heer')) at += 1;
  const taken: Piece[] = [];
  for (; at < pieces.length && taken.length < 8; at += 1) {
    const piece = pieces[at];
    if (!piece || (taken.length > 0 && piece.parted && !(piece.dashed && isParticle(pieces, at)))) break;
    if (isParticle(pieces, at)) {
      taken.push(piece);
      continue;
    }
    if (labels.has(piece.plain)) break;
    const next = pieces[at + 1];
    if (piece.plain === 'en' && taken.length > 0 && next && isCapital(next.text) && !commonWords.has(next.plain)) {
      taken.push(piece);
      continue;
    }
    if (taken.length > 0 && (titles.has(piece.plain) || (afterName.has(piece.plain) && !isCapital(piece.text)))) break;
    if (!fits(piece, taken, at, pieces, trust)) break;
    taken.push(piece);
  }
  while (taken.length > 1 && particles.has(taken.at(-1)?.plain ?? '') && !homonyms.has(taken.at(-1)?.plain ?? '')) {
    taken.pop();
    at -= 1;
  }
  if (
    taken.every(
      (piece) =>
        particles.has(piece.plain) &&
        !(homonyms.has(piece.plain) && isCapital(piece.text)) &&
        !(trust === 'bare' && pieces.length === 1 && homonyms.has(piece.plain)),
    )
  )
    return undefined;
  return { pieces: taken, next: at };
};

const reading = (message: Message, run: Run, lead: boolean): NameReading => {
  const start = run.pieces[0]?.start ?? 0;
  const end = run.pieces.at(-1)?.end ?? start;
  return {
    ok: true,
    value: message.text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .replace(/["“”*_\p{Extended_Pictographic}\u200d]/gu, '')
      .replace(/ {2,}/g, ' ')
      .trim(),
    start,
    announced: lead,
  };
};

/** A name that a lead-in announces, in any state. */
const announced = (message: Message, pieces: readonly Piece[], state: State): NameReading | undefined => {
  const hits = announcements(message.forms).sort((a, b) => b.to - a.to);
  const surname = hits.find((hit) => hit.label === 'surname');
  for (const label of ['strong', 'weak'] as const) {
    for (const hit of hits) {
      if (hit.label !== label) continue;
      const word = message.words[hit.to - 1];
      if (!word) continue;
      const at = pieces.findIndex((piece) => piece.start >= word.end);
      const first = pieces[at];
      if (!first) continue;
      const open = state === 'ask_name' || state === 'start';
      const lowerCase = !pieces.some((piece) => isCapital(piece.text) && piece.start > 0 && piece.plain !== 'ik');
      const trust: Trust = label === 'strong' ? 'announced' : open && lowerCase && !particles.has(first.plain) ? 'being' : 'capitals';
      const run = runFrom(pieces, at, trust);
      if (!run) continue;
      if (surname && hit.label === 'strong' && surname.from > hit.to) {
        const place = message.words[surname.to - 1];
        const second =
          place &&
          runFrom(
            pieces,
            pieces.findIndex((piece) => piece.start >= place.end),
            'announced',
          );
        if (second)
          return {
            ok: true,
            value: [...run.pieces, ...second.pieces].map((piece) => piece.text).join(' '),
            start: first.start,
            announced: true,
          };
      }
      return reading(message, run, true);
    }
  }
  return undefined;
};

/** A message that is a name, with at most a greeting before and courtesy, age or a story after it. */
const bare = (message: Message, pieces: readonly Piece[], state: State): NameReading | undefined => {
  let from = 0;
  while (from < pieces.length - 1 && openings.has(pieces[from]?.plain ?? '') && !homonyms.has(pieces[from]?.plain ?? '')) from += 1;
  const run = runFrom(pieces, from, state === 'ask_name' ? 'bare' : 'capitals');
  if (!run) return undefined;
  const first = run.pieces[0];
  const next = pieces[run.next];
  if (!first) return undefined;
  const capital = run.pieces.some((piece) => isCapital(piece.text));
  const names = run.pieces.filter((piece) => !particles.has(piece.plain));
  if (names.length > 4 || (openings.has(first.plain) && names.length === 1 && !homonyms.has(first.plain))) return undefined;
  if (message.text.includes('?') && (pieces.length > 3 || !capital)) return undefined;
  if (next && !next.parted && !afterName.has(next.plain)) return undefined;
  // Lower-case words before a full sentence are more likely its first words than a name.
  if (next && !capital && pieces.length - run.next > 3 && !next.parted && next.plain !== 'en' && next.plain !== 'ik') return undefined;
  return reading(message, run, false);
};

/** Reads how the writer is called. Never a name of the one cared for (dutch.md 1.3). `blanks` are places that hold other data. */
export const readName = (message: Message, state: State, blanks: readonly { start: number; end: number }[] = []): NameReading => {
  const none: NameReading = { ok: false, reason: 'none' };
  const pieces = piecesOf(message, blanks);
  if (pieces.length === 0) return none;
  const lead = announced(message, pieces, state);
  if (lead) return lead;
  const others = foreign(message.forms);
  const other = others[0];
  const own = state === 'ask_name' || blanks.length > 0 ? bare(message, pieces, state) : undefined;
  const startOfOther = other && message.words[other.from]?.start;
  if (
    own?.ok &&
    (startOfOther === undefined ||
      (own.start < startOfOther && !/^\s*(?:is|heet)\b/.test(message.plain.slice(own.start + own.value.length))))
  )
    return own;
  if (!other) return none;
  const whose = message.forms.find((word, at) => kin.has(word) && message.forms[at + 1] !== 'van');
  return { ok: false, reason: 'otherPerson', ...(whose === undefined ? {} : { whose }) };
};
