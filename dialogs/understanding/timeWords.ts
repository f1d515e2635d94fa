import type { Message } from './clean.ts';

interface Place {
  start: number;
  end: number;
}

/** Stands for a number or an address that was taken out. */
export const blankWord = '#';
const figure = /^(?:\d{1,2}(?:u(?:ur)?|h)?|uur|half|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)$/;
const shortDay = /^(?:ma|di|wo|do|vr|za|zo)$/;
const shortened = /^(?:ma|di|wo|do|vr|za|zo|woe|don|dond)$/;
const dayRow = /^(?:ma|di|wo|do|vr|za|zo)(?:-(?:ma|di|wo|do|vr|za|zo))+$/;
const parting = /[,;!?()|/]|\n|\.{2}|[-–—]\s|\s[-–—]/;
const dash = /^\s?(?:[-–—]|t\/m)\s?$/;

/** What a gap between two words says: a range, a mark, or nothing. */
const markIn = (gap: string, before: string, after: string): string | undefined => {
  if (gap === ' ') return undefined;
  const isRange = (figure.test(before) && figure.test(after)) || (shortDay.test(before) && shortDay.test(after));
  if (dash.test(gap) && isRange) return 'tot';
  if (/[>≥]\s?$/.test(gap)) return 'na';
  if (/<\s?$/.test(gap)) return 'voor';
  return parting.test(gap) ? ',' : undefined;
};

/** "ma t/m vr", "v.a. 9". */
const joinedAt = ({ words, plain }: Message, at: number): string | undefined => {
  const [one, two] = [words[at], words[at + 1]];
  if (!one || !two) return undefined;
  const said = plain.slice(one.start, two.end);
  if (said === 't/m') return 'tot';
  return said === 'v.a' ? 'vanaf' : undefined;
};

/** The end of a sentence; a point behind a short day ends none. */
const endOf = (sign: string, before: string): string[] => {
  if (sign.startsWith('?')) return ['?'];
  return sign !== '.' || !shortened.test(before) ? ['|'] : [];
};

/**
 * The words of a message as they say when: `,` for a mark between two, `|` for the end of a sentence, `?` for that of a question, "tot" for
 * the dash of "9-12", and `blankWord` for each of `blanks`.
 */
export const timeWords = (message: Message, blanks: readonly Place[]): string[] => {
  const { words, plain } = message;
  const said: string[] = [];
  let last = -1;
  let before = '';
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const isEnd = word.plain === '|';
    const blank = blanks.find(({ start, end }) => word.start < end && word.end > start);
    const mark = markIn(plain.slice(Math.max(0, last), word.start), before, word.plain);
    if (mark !== undefined && !isEnd && (last >= 0 || mark !== ',')) said.push(mark);
    const joined = blank ? undefined : joinedAt(message, at);
    if (blank && !isEnd) {
      if (said.at(-1) !== blankWord) said.push(blankWord);
    } else if (isEnd) said.push(...endOf(plain.slice(word.start, word.end), before));
    else if (joined !== undefined) {
      said.push(joined);
      at += 1;
    } else if (dayRow.test(word.plain)) said.push(...word.plain.split('-').flatMap((day, place) => (place === 0 ? [day] : ['tot', day])));
    else said.push(word.plain);
    last = words[at]?.end ?? word.end;
    before = blank ? '' : word.plain;
  }
  // "Na zessen ipv 's ochtends": what it was before is no time to call.
  const instead = said.findIndex((word) => word === 'ipv' || (word === 'plaats' && said.includes('van')));
  if (instead > 0) said.length = instead;
  // The sign that ends the whole is no word of a message.
  if (/\?\s{0,9}$/.test(plain.slice(-10))) said.push('?');
  return said;
};
