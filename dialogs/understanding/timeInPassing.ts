import type { Message, Word } from './clean.ts';
import { kin, organisations } from './people.ts';
import { isTimeWord, readTime } from './readTime.ts';

const parting = /[,;!?\n()|/]|\.\s|\.{2}|[-–—]\s|\s[-–—]/;
const isParting = (gap: string): boolean => gap !== ' ' && parting.test(gap);
const calling = new Set('telefoontje opnemen vinden bel bellen gebeld bereikbaar bereiken terugbellen opbellen telefonisch'.split(' '));
const wishing = new Set('ook niet kan na voor liefst graag liever alleen me best beste bereikbaar pas'.split(' '));
/** Whoever is spoken of does more in a clause than be called. */
const telling = new Set('ik hij zij ze we is was heeft had ben moet moest kan gevallen'.split(' '));

/** The words of each clause, without those that are contact data; `besideNumber` when such data stood in it. */
const clausesOf = (message: Message, blanks: readonly { start: number; end: number }[]) => {
  const clauses: { words: string[]; besideNumber: boolean }[] = [{ words: [], besideNumber: false }];
  const isBlank = (word: Word) => blanks.some((blank) => word.start < blank.end && word.end > blank.start);
  let last = 0;
  for (const word of message.words) {
    if (last > 0 && (word.plain === '|' || isParting(message.plain.slice(last, word.start))))
      clauses.push({ words: [], besideNumber: false });
    const clause = clauses.at(-1);
    if (clause && isBlank(word)) clause.besideNumber = true;
    else if (clause && word.plain !== '|') clause.words.push(word.plain);
    last = word.end;
  }
  return clauses;
};

/** Words that say nothing else beside a time. */
const beside = new Set(
  "op in de het s 's om en of na voor vanaf tot tussen uur u uurtje pas graag liefst alleen niet geen maar dan is het wel ook bellen bel me terugbellen bereikbaar ben ik kan te bereiken behalve half kwart over eerder alsjeblieft best des dag hou er rekening mee dat stil huis al doe".split(
    ' ',
  ),
);
/** A clause that is a time and nothing more. */
const isTimeAlone = (all: readonly string[], time: string) => {
  const because = all.findIndex((word, at) => at > 0 && /^(?:want|dan|omdat|maar|anders|daarna|dus|ben)$/.test(word));
  const words = because < 0 ? all : all.slice(0, because);
  const rest = words.filter((word) => !beside.has(word) && !/^\d{1,2}(?:u\w*)?$/.test(word) && !isTimeWord(word));
  return words.length <= 12 && words.some(isTimeWord) && rest.length === 0 && !/^(?:altijd|ma|di|wo|do|vr|za|zo)$/.test(time);
};

const isWish = (words: readonly string[]) =>
  words.some((word) => calling.has(word)) &&
  (words.some((word) => wishing.has(word)) || words[0] === 'bel' || (words[1] === 'bel' && (words[0] === 'en' || words[0] === 'maar')));

/** When someone wants to be called, said beside a number or at the end of a story ("…, bel liefst 's ochtends"). */
export const readTimeInPassing = (message: Message, blanks: readonly { start: number; end: number }[]): string | undefined => {
  for (const { words, besideNumber } of clausesOf(message, blanks)) {
    if (words.length === 0 || words.length > 16 || words.some((word) => (kin.has(word) && word !== 'ma') || organisations.has(word)))
      continue;
    const near = besideNumber && words.length <= 5 && !words.some((word) => telling.has(word));
    const time = readTime({ ...message, forms: words });
    if (time !== undefined && (isWish(words) || (blanks.length > 0 && isTimeAlone(words, time)) || (near && time !== 'altijd')))
      return time;
  }
  return undefined;
};
