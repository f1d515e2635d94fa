import type { Message, Word } from './clean.ts';
import { kin, organisations } from './people.ts';
import { readTime } from './readTime.ts';

const parting = /[,;.!?\n]/;
const calling = new Set('bel bellen gebeld bereikbaar bereiken terugbellen opbellen telefonisch'.split(' '));
const wishing = new Set('liefst graag liever alleen me best beste bereikbaar pas'.split(' '));
/** Whoever is spoken of does more in a clause than be called. */
const telling = new Set('ik hij zij ze we is was heeft had ben moet moest kan gevallen'.split(' '));

/** The words of each clause, without those that are contact data; `besideNumber` when such data stood in it. */
const clausesOf = (message: Message, blanks: readonly { start: number; end: number }[]) => {
  const clauses: { words: string[]; besideNumber: boolean }[] = [{ words: [], besideNumber: false }];
  const isBlank = (word: Word) => blanks.some((blank) => word.start < blank.end && word.end > blank.start);
  let last = 0;
  for (const word of message.words) {
    if (last > 0 && parting.test(message.plain.slice(last, word.start))) clauses.push({ words: [], besideNumber: false });
    const clause = clauses.at(-1);
    if (clause && isBlank(word)) clause.besideNumber = true;
    else if (clause && word.plain !== '|') clause.words.push(word.plain);
    last = word.end;
  }
  return clauses;
};

const isWish = (words: readonly string[]) =>
  words.some((word) => calling.has(word)) &&
  (words.some((word) => wishing.has(word)) || words[0] === 'bel' || (words[1] === 'bel' && (words[0] === 'en' || words[0] === 'maar')));

/** When someone wants to be called, said beside a number or at the end of a story ("…, bel liefst 's ochtends"). */
export const readTimeInPassing = (message: Message, blanks: readonly { start: number; end: number }[]): string | undefined => {
  for (const { words, besideNumber } of clausesOf(message, blanks)) {
    if (words.length === 0 || words.length > 12 || words.some((word) => kin.has(word) || organisations.has(word))) continue;
    const beside = besideNumber && words.length <= 5 && !words.some((word) => telling.has(word));
    const time = beside || isWish(words) ? readTime({ ...message, forms: words }) : undefined;
    if (time !== undefined) return time;
  }
  return undefined;
};
