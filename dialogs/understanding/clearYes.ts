import type { SpokenWord } from './consentWords.ts';
import { isHarmlessClause } from './harmless.ts';
import { agreesLoosely } from './looseYes.ts';
import { phraseBook } from './phrases.ts';
import type { Hit } from './phrases.ts';
import { isTold } from './toldBeside.ts';
import { yesLists } from './yesGrammar.ts';
import { yesShapes } from './yesShapes.ts';
import { isYesWord } from './yesNo.ts';

const findTiles = phraseBook(yesShapes, yesLists);

const vocabulary = new Set(
  Object.values(yesShapes)
    .flat()
    .flatMap((source) => source.split(/[\s/()$^]+/))
    .concat(Object.values(yesLists).flatMap((list) => [...list]))
    .filter((word) => word.length > 2 && !word.startsWith('<')),
);
/** A word that the shapes of a yes are made of. */
export const isOfYes = (word: string): boolean => vocabulary.has(word) || isYesWord(word);

/** The shapes of a yes in an answer; places in the words without the ends of sentences. */
export const yesTiles = (words: readonly string[]): Hit[] => findTiles(words);

/** "Oh ja": something comes to mind. */
const recalls = (words: readonly string[]) =>
  words.length === 2 && (words[0] === 'o' || words[0] === 'oh' || words[0] === 'ah') && (words[1] ?? '').startsWith('j');
/** "Ja ik", "ja dat": begun and not said. */
const unfinished = new Set(['dat', 'het', 'die', 'ik', 'hierbij', 'hiermee', 'daar', 'en', 'de', 'mee', 'maar']);
const breaksOff = (words: readonly string[], tiles: readonly Hit[]) =>
  unfinished.has(words.at(-1) ?? '') &&
  isYesWord(words.at(-2) ?? '') &&
  !tiles.some(({ label, from, to }) => label === 'yes' && to === words.length && to - from > 2);
/** "Ja ja" soothes; said three times and nothing else it means it. */
const insists = (words: readonly string[]) => words.length > 2 && words.length < 7 && words.every((word) => /^j+a+h?$/.test(word));

/** More than an acknowledgement. */
const firmWords = new Set(['graag', 'akkoord', 'prima', 'jazeker', 'natuurlijk', 'tuurlijk', 'uiteraard', 'absoluut', 'jawel', 'jahoor']);
const joints = new Set(['want', 'dan', 'omdat', 'zodat', 'ik']);
/** Says why offers are liked, whatever the yes before it. */
const likes = new Set(['lees', 'spaar']);

/** How far the cover came: nothing yet, a yes, a firm yes; whether something was told beside it; and whether all of that is known to be harmless. */
interface Cover {
  yes: 0 | 1 | 2;
  told: 0 | 1 | 2;
  open: 0 | 1;
}
const indexOf = ({ yes, told, open }: Cover) => open * 9 + yes * 3 + told;
const coverOf = (index: number): Cover => ({
  yes: (Math.floor(index / 3) % 3) as Cover['yes'],
  told: (index % 3) as Cover['told'],
  open: index < 9 ? 0 : 1,
});

/** Where a reason that begins at a word may end: at the next comma, stop or joint, or at the end. */
const reasonEnds = (spoken: readonly SpokenWord[], from: number): number[] => {
  const ends: number[] = [];
  for (let at = from; at < spoken.length; at += 1) {
    if (at > from && joints.has(spoken[at]?.form ?? '')) ends.push(at);
    if (spoken[at]?.after !== 'word' || at === spoken.length - 1) ends.push(at + 1);
  }
  return ends;
};
/** "Noteer maar dat …". */
const tellsOn = new Set(['op', 'maar', 'erbij', 'bij', 'in']);
const beginsReason = (spoken: readonly SpokenWord[], at: number) =>
  at === 0 ||
  spoken[at - 1]?.after !== 'word' ||
  joints.has(spoken[at]?.form ?? '') ||
  (spoken[at]?.form === 'dat' && tellsOn.has(spoken[at - 1]?.form ?? ''));

/** A longer answer tells a story. */
export const mostWordsOfYes = 40;

interface Piece extends Cover {
  from: number;
  to: number;
}
const piecesOf = (spoken: readonly SpokenWord[], words: readonly string[], tiles: readonly Hit[]): Piece[] => {
  const pieces: Piece[] = tiles.map(({ from, to, label }) => ({
    from,
    to,
    yes: label === 'yes' ? 2 : 0,
    told: label === 'aside' ? 2 : 0,
    open: 0,
  }));
  for (const [at, word] of words.entries()) {
    if (isYesWord(word)) pieces.push({ from: at, to: at + 1, yes: firmWords.has(word) ? 2 : 1, told: 0, open: 0 });
    if (!beginsReason(spoken, at)) continue;
    for (const to of reasonEnds(spoken, at)) {
      const clause = words.slice(at, to);
      if (clause.length > 1 && isHarmlessClause(clause))
        pieces.push({ from: at, to, yes: 0, told: word === 'want' || (word === 'ik' && likes.has(words[at + 1] ?? '')) ? 1 : 2, open: 0 });
      else if (isTold(clause)) pieces.push({ from: at, to, yes: 0, told: 2, open: 1 });
    }
  }
  return pieces;
};

/** The covers from the first word to the last. */
const coversOf = (spoken: readonly SpokenWord[], words: readonly string[], tiles: readonly Hit[]): Cover[] => {
  const pieces = piecesOf(spoken, words, tiles);
  const reached: Set<number>[] = words.map(() => new Set<number>());
  reached.push(new Set<number>());
  reached[0]?.add(0);
  for (let at = 0; at < words.length; at += 1)
    for (const index of reached[at] ?? [])
      for (const piece of pieces)
        if (piece.from === at) {
          const { yes, told, open } = coverOf(index);
          reached[piece.to]?.add(
            indexOf({
              yes: Math.max(yes, piece.yes) as Cover['yes'],
              told: Math.max(told, piece.told) as Cover['told'],
              open: Math.max(open, piece.open) as Cover['open'],
            }),
          );
        }
  return [...(reached[words.length] ?? [])].map(coverOf);
};

/**
 * A yes from the first word to the last, in shapes that say so and reasons that set no terms: `yes`. Any other word beside one makes it
 * less than clear (labels.md, control): `doubt`. Something told beside it takes more than a lone "ja", which may only acknowledge. A firm yes
 * with sentences beside it of which no word is known to take it back is one when what was learned of answers finds so too: `told`.
 */
export const judgeYes = (spoken: readonly SpokenWord[]): 'yes' | 'told' | 'doubt' | 'none' => {
  const words = spoken.map(({ form }) => form);
  const tiles = yesTiles(words);
  if (!words.some(isYesWord) && !tiles.some(({ label }) => label === 'yes')) return 'none';
  if (insists(words)) return 'yes';
  if (words.length > mostWordsOfYes || recalls(words) || breaksOff(words, tiles)) return 'doubt';
  const covers = coversOf(spoken, words, tiles).filter(({ yes, told }) => yes > 0 && yes >= told);
  if (covers.some(({ open }) => open === 0)) return 'yes';
  return covers.length > 0 || agreesLoosely(words) ? 'told' : 'doubt';
};
