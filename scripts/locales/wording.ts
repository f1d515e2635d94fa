import { isFragment } from './fragments.ts';
import { countWords, sentencesOf } from './sentences.ts';

const mostWords = 16;
const mostWordsOnAverage = 10;

const wordPattern = (words: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const formal = wordPattern(['u', 'uw', 'uzelf', 'gelieve', 'dient', 'dienen']);
// From the advice on error messages of GOV.UK: they blame, order about, or beg.
const blaming = wordPattern(['ongeldige?', 'vereiste?', 'verplichte?', 'verboden', 'vergeten', 'sorry', 'alstublieft', 'oeps']);
const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;
// A message may also end with what the person wrote themselves, after a colon.
const goodEnd = /[.?]["'”’)\]]?$|: \{\w+\}$/u;

/** Answers about privacy may use a word of the statement, such as the right to be forgotten. */
const isAboutPrivacy = (key: string): boolean => key.startsWith('privacy.');

const found = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';

const longSentences = (text: string): string[] =>
  sentencesOf(text)
    .filter((sentence) => countWords(sentence) > mostWords)
    .map((sentence) => `a sentence of ${countWords(sentence)} words, at most ${mostWords}: "${sentence}"`);

/** What is wrong with one text; a list of faults, each readable by itself. */
export const wordingFaults = (key: string, text: string): string[] => [
  ...longSentences(text),
  ...(formal.test(text) ? [`not je-form: "${found(formal, text)}"`] : []),
  ...(blaming.test(text) && !isAboutPrivacy(key) ? [`a word that messages avoid: "${found(blaming, text)}"`] : []),
  ...(text.includes('!') ? ['an exclamation mark'] : []),
  ...(emoji.test(text) ? [`an emoji: ${found(emoji, text)}`] : []),
  ...(text !== text.trim() || text === '' ? ['white space at its ends, or nothing'] : []),
  ...(isFragment(key) || goodEnd.test(text) ? [] : ['no full stop or question mark at its end']),
];

/** The fault of all texts together, if any: sentences that are too long on average. */
export const averageFault = (texts: Readonly<Record<string, string>>): string[] => {
  const messages = Object.entries(texts).filter(([key]) => !isFragment(key));
  const lengths = messages.flatMap(([, text]) => sentencesOf(text)).map(countWords);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1);
  return average > mostWordsOnAverage ? [`${average.toFixed(1)} words a sentence on average, at most ${mostWordsOnAverage}`] : [];
};
