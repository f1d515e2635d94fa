import type { Understanding } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { ordinalWords, readNumber } from './readNumber.ts';
import { readRoman } from './readRoman.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a section is called; a number beside one of these is that of a section. */
const units = set('deel stuk hoofdstuk hoofdstukken paragraaf sectie onderdeel pagina bladzijde blz kopje alinea');
const around = set(
  'de het een ik wil maar graag nu dan lees lezen ga gaan naar met onderwerp ander andere keuze kies weer nog is zo dat was vraag toon laat zien alsjeblieft nummer punt no doe geef mijn optie voor ook eerst en om te kan mag je wou',
);
type Page = NonNullable<Understanding['page']>;
const wordsOfPage: Record<Page, string> = {
  next: 'volgende volgend verder door doorgaan meer next',
  previous: 'vorige vorig voorgaande previous terugbladeren',
  first: 'begin bovenste',
  last: 'laatste onderste slot',
  contents: 'lijst lijstje overzicht inhoud inhoudsopgave onderwerpen menu',
  done: 'klaar genoeg sluiten sluit dicht terug uitgelezen gelezen',
  thanks: 'bedankt dank dankje dankjewel dankuwel danku thanks thx merci',
};
const pages: ReadonlyMap<string, Page> = new Map(
  (Object.keys(wordsOfPage) as Page[]).flatMap((page) => wordsOfPage[page].split(' ').map((word): [string, Page] => [word, page])),
);
/** Beside thanks these say nothing more. */
const besideThanks = set(
  'ok oke okee okay prima goed fijn mooi top duidelijk helder hoor wel hartelijk heel erg super ja nee zo u jullie voor uitleg hiervoor',
);
const mostWords = 6;

const spokenIn = ({ forms }: Message): string[] => forms.filter((word) => word !== '|');

/** Which page somebody who reads wants, when a short message says nothing else. */
export const readPage = (message: Message): Understanding['page'] => {
  const words = spokenIn(message);
  if (words.length > mostWords) return undefined;
  const named = words.filter((word) => !around.has(word) && !units.has(word));
  const found = new Set(named.map((word) => pages.get(word)));
  if (found.has('thanks') && !words.includes('graag'))
    return named.every((word) => pages.get(word) === 'thanks' || pages.get(word) === 'done' || besideThanks.has(word))
      ? 'thanks'
      : undefined;
  return found.size === 1 && named.length === 1 ? pages.get(named[0] ?? '') : undefined;
};

const later: ReadonlyMap<string, number> = new Map(
  ['tiende', 'elfde', 'twaalfde', 'dertiende', 'veertiende', 'vijftiende'].map((word, at) => [word, at + 10]),
);
const figures = /^(\d{1,3})(?:e|de|ste)?$/;
const betweenNumbers = set('en tot met t m tm of');

const numberOf = (word: string, isNamed: boolean): number | undefined => {
  const digits = figures.exec(word)?.[1];
  // An area code or the beginning of a number counts nothing.
  if (digits !== undefined) return digits.length > 1 && digits.startsWith('0') ? undefined : Number(digits);
  if (word === 'een') return isNamed ? 1 : undefined;
  return ordinalWords.get(word) ?? later.get(word) ?? readNumber(word) ?? readRoman(word, isNamed);
};

/** The number of the section that somebody who reads wants, the first where there are several; it need not be one that there is. */
export const readSection = (message: Message): number | undefined => {
  const words = spokenIn(message);
  if (words.length > mostWords) return undefined;
  const isNamed = (at: number): boolean => units.has(words[at - 1] ?? '') || words[at - 1] === 'nummer';
  const numbers = words.map((word, at) => numberOf(word, isNamed(at)));
  const named = numbers.find((number, at) => number !== undefined && units.has(words[at - 1] ?? ''));
  if (named !== undefined) return named;
  const isAll = words.every((word, at) => numbers[at] !== undefined || around.has(word) || units.has(word) || betweenNumbers.has(word));
  return isAll ? numbers.find((number) => number !== undefined) : undefined;
};
