import type { Message } from './clean.ts';

const numbered = /(^|[\s,;])\d[.)](?=\s)/g;
const isNumbered = (text: string): boolean => /(?:^|\s)1[.)]\s/.test(text) && /\s2[.)]\s/.test(text);
const isField = /@|\d(?:[ .-]?\d){8}/;

/** "12:30", and not the pairs of a number that is written with colons. */
const clock = /(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:])/g;

/** "1. Anna 2. 06 … 3. anna@…" and "Anna/06 …/anna@…": a list with its marks, and the times of a clock, made to signs that belong to
 * no number and no address. Every place stays where it was. */
export const asListed = (message: Message): Message => {
  const { text } = message;
  const isSlashed = text.includes('/') && !/https?:|www\./i.test(text) && text.split('/').filter((part) => isField.test(part)).length > 1;
  const isClocked = text.includes(':') && clock.test(text);
  clock.lastIndex = 0;
  if (!isSlashed && !isClocked && !isNumbered(text)) return message;
  const signs = (mark: string): string => ';'.repeat(mark.length);
  const unmarked = (line: string): string =>
    (isSlashed ? line.replaceAll('/', ',') : line)
      .replace(numbered, (mark, before: string) => `${before}${signs(mark.slice(before.length))}`)
      .replace(clock, signs);
  return { ...message, text: unmarked(text), plain: unmarked(message.plain) };
};
