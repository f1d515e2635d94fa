import type { SpokenWord } from './consentWords.ts';
import { isHarmlessClause } from './harmless.ts';
import { phraseBook } from './phrases.ts';
import type { Hit } from './phrases.ts';
import { yesShapes } from './yesShapes.ts';
import { isYesWord } from './yesNo.ts';

const findTiles = phraseBook(yesShapes);

const vocabulary = new Set(
  Object.values(yesShapes)
    .flat()
    .flatMap((source) => source.split(/[\s/()$^]+/))
    .filter((word) => word.length > 2),
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
const breaksOff = (words: readonly string[]) => unfinished.has(words.at(-1) ?? '') && isYesWord(words.at(-2) ?? '');

/** More than an acknowledgement. */
const firmWords = new Set(['graag', 'akkoord', 'prima', 'jazeker', 'natuurlijk', 'tuurlijk', 'uiteraard', 'absoluut', 'jawel', 'jahoor']);
const joints = new Set(['want', 'dan', 'omdat', 'zodat', 'ik']);
/** Says why offers are liked, whatever the yes before it. */
const likes = new Set(['lees', 'spaar']);

/** How far the cover came: nothing yet, a yes, a firm yes; and whether something was told beside it. */
interface Cover {
  yes: 0 | 1 | 2;
  told: 0 | 1 | 2;
}
const indexOf = ({ yes, told }: Cover) => yes * 3 + told;

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

interface Piece {
  from: number;
  to: number;
  yes: 0 | 1 | 2;
  told: 0 | 1 | 2;
}
const piecesOf = (spoken: readonly SpokenWord[], words: readonly string[], tiles: readonly Hit[]): Piece[] => {
  const pieces: Piece[] = tiles.map(({ from, to, label }) => ({ from, to, yes: label === 'yes' ? 2 : 0, told: label === 'aside' ? 2 : 0 }));
  for (const [at, word] of words.entries()) {
    if (isYesWord(word)) pieces.push({ from: at, to: at + 1, yes: firmWords.has(word) ? 2 : 1, told: 0 });
    if (!beginsReason(spoken, at)) continue;
    for (const to of reasonEnds(spoken, at))
      if (to > at + 1 && isHarmlessClause(words.slice(at, to)))
        pieces.push({ from: at, to, yes: 0, told: word === 'want' || (word === 'ik' && likes.has(words[at + 1] ?? '')) ? 1 : 2 });
  }
  return pieces;
};

/**
 * A yes from the first word to the last, in shapes that say so and reasons that set no terms: `yes`. Any other word beside one makes it
 * less than clear (labels.md, control): `doubt`. Something told beside it takes more than a lone "ja", which may only acknowledge.
 */
export const judgeYes = (spoken: readonly SpokenWord[]): 'yes' | 'doubt' | 'none' => {
  const words = spoken.map(({ form }) => form);
  const tiles = yesTiles(words);
  if (!words.some(isYesWord) && !tiles.some(({ label }) => label === 'yes')) return 'none';
  if (words.length > 40 || recalls(words) || breaksOff(words)) return 'doubt';
  const pieces = piecesOf(spoken, words, tiles);
  const reached: Set<number>[] = words.map(() => new Set<number>());
  reached.push(new Set<number>());
  reached[0]?.add(0);
  for (let at = 0; at < words.length; at += 1)
    for (const state of reached[at] ?? [])
      for (const piece of pieces)
        if (piece.from === at) {
          const yes = Math.max(Math.floor(state / 3), piece.yes) as Cover['yes'];
          const told = Math.max(state % 3, piece.told) as Cover['told'];
          reached[piece.to]?.add(indexOf({ yes, told }));
        }
  const covers = [...(reached[words.length] ?? [])];
  return covers.some((state) => Math.floor(state / 3) > 0 && Math.floor(state / 3) >= state % 3) ? 'yes' : 'doubt';
};
