import type { Message } from './clean.ts';

const numbered = /(^|[\s,;])\d[.)](?=\s)/g;
const isNumbered = (text: string): boolean => /(?:^|\s)1[.)]\s/.test(text) && /\s2[.)]\s/.test(text);
const isField = /@|\d(?:[ .-]?\d){8}/;

/** "12:30", and not the pairs of a number that is written with colons. */
const clock = /(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:])/g;

const number = /\+?\d[\d .-]{7,16}\d/g;
const noneAnyMore = /^ (?:is|was) (?:fout|verkeerd|onjuist|niet goed|niet juist|niet meer|mijn oude|het oude|oud)\b/;
const ofBefore = /\b(?:oude|vorige) (?:nummer|mobiel|telefoon) (?:was|is) $/;
/** Where numbers stand of which it is said that they are none any more. */
const deniedIn = (plain: string): { start: number; end: number }[] => {
  if (!/\b(?:fout|verkeerd|onjuist|niet|oud|oude|vorige)\b/.test(plain)) return [];
  return [...plain.matchAll(number)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => noneAnyMore.test(plain.slice(end, end + 20)) || ofBefore.test(plain.slice(Math.max(0, start - 30), start)));
};

/** "1. Anna 2. 06 … 3. anna@…" and "Anna/06 …/anna@…": a list with its marks, and the times of a clock, made to signs that belong to
 * no number and no address. Every place stays where it was. */
export const asListed = (message: Message): Message => {
  const { text } = message;
  const isSlashed = text.includes('/') && !/https?:|www\./i.test(text) && text.split('/').filter((part) => isField.test(part)).length > 1;
  const isClocked = text.search(clock) >= 0;
  const denied = deniedIn(message.plain);
  if (!isSlashed && !isClocked && denied.length === 0 && !isNumbered(text)) return message;
  const signs = (mark: string): string => ';'.repeat(mark.length);
  const unmarked = (line: string): string =>
    (isSlashed ? line.replaceAll('/', ',') : line)
      .replace(numbered, (mark, before: string) => `${before}${signs(mark.slice(before.length))}`)
      .replace(clock, signs);
  const without = (line: string): string =>
    denied.reduce((rest, { start, end }) => rest.slice(0, start) + ';'.repeat(end - start) + rest.slice(end), line);
  return { ...message, text: without(unmarked(text)), plain: without(unmarked(message.plain)) };
};
