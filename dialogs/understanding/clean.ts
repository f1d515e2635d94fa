/** A word of a message: its matching form and where it stands in `Message.text`. */
export interface Word {
  plain: string;
  start: number;
  end: number;
}

/** A message made ready for reading. `plain` has the length of `text`, so a place in one is the same place in the other. */
export interface Message {
  /** NFC, without control and invisible characters, at most `maxLength` characters. */
  text: string;
  /** Lower case, no diacritics, straight quotes: for matching only. */
  plain: string;
  /** Words in order, with `|` for the end of a sentence. */
  words: readonly Word[];
  /** The matching forms of `words`. */
  forms: readonly string[];
}

/** What is read of a message; a longer one is kept elsewhere and judged by its beginning. */
const maxLength = 4000;
const notAscii = /[^\n\x20-\x7e]/;
// oxlint-disable-next-line no-control-regex
const breaking = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
const invisible = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\ufe0e|\ufe0f/g;
const wordPattern =
  /(?:a\.u\.b|s\.v\.p|m\.v\.g)\.?(?![\p{L}@])|[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{M}]+|'\p{N}+)*|['](?=[stnmr]\b)[stnmr]|[.!?;:\n]+/gu;
const quotes = new Map([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201b', "'"],
  ['\u00b4', "'"],
  ['`', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
]);
const folded = new Map<string, string>();

const foldCharacter = (character: string) => {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  const base = lower.normalize('NFD').charAt(0);
  const plain = quotes.get(character) ?? quotes.get(base) ?? (base.length === character.length ? base : character);
  if (folded.size < 2000) folded.set(character, plain);
  return plain;
};

const foldAscii = (text: string) => (text.includes('`') ? text.toLowerCase().replaceAll('`', "'") : text.toLowerCase());

/** Lower case without diacritics, one code unit for one code unit. */
export const fold = (text: string) => {
  if (!notAscii.test(text)) return foldAscii(text);
  let plain = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 128) continue;
    plain += foldAscii(text.slice(from, at)) + foldCharacter(text.charAt(at));
    from = at + 1;
  }
  return plain + foldAscii(text.slice(from));
};

/** Short and regional spellings in the form the word lists use. */
const spelling = new Map([
  ['mn', 'mijn'],
  ["m'n", 'mijn'],
  ['mij', 'me'],
  ["z'n", 'zijn'],
  ['zn', 'zijn'],
  ["d'r", 'haar'],
  ["'t", 'het'],
  ['t', 'het'],
  ["'n", 'een'],
  ['n', 'een'],
  ['ne', 'een'],
  ['nen', 'een'],
  ['u', 'je'],
  ['jij', 'je'],
  ['jou', 'je'],
  ['gij', 'je'],
  ['ge', 'je'],
  ['uw', 'jouw'],
  ['nie', 'niet'],
  ['ni', 'niet'],
  ['nit', 'niet'],
  ['neit', 'niet'],
  ['da', 'dat'],
  ['wa', 'wat'],
  ['ies', 'iets'],
  ['k', 'ik'],
  ['kben', 'ben'],
  ['kheb', 'heb'],
  ["k'heb", 'heb'],
  ["k'ben", 'ben'],
  ['kwil', 'wil'],
  ['kweet', 'weet'],
  ['kzorg', 'zorg'],
  ['kzit', 'zit'],
  ['ikke', 'ik'],
  ['noam', 'naam'],
  ['veurnoam', 'voornaam'],
  ['veurnaam', 'voornaam'],
  ['achternoam', 'achternaam'],
  ['nait', 'niet'],
  ['nai', 'nee'],
  ['doar', 'daar'],
  ['mienen', 'mijn'],
  ['goedenmorgen', 'goedemorgen'],
  ['goedenmiddag', 'goedemiddag'],
  ['goedeavond', 'goedenavond'],
  ['goeienmorgen', 'goeiemorgen'],
  ['goeienmiddag', 'goeiemiddag'],
  ['goeieavond', 'goeienavond'],
  ['goededag', 'goedendag'],
  ['goeiendag', 'goedendag'],
  ['ff', 'even'],
  ['effe', 'even'],
  ['effen', 'even'],
  ['gwn', 'gewoon'],
  ['idd', 'inderdaad'],
  ['wrm', 'waarom'],
  ['aub', 'alsjeblieft'],
  ['svp', 'alsjeblieft'],
  ['a.u.b', 'alsjeblieft'],
  ['a.u.b.', 'alsjeblieft'],
  ['s.v.p', 'alsjeblieft'],
  ['s.v.p.', 'alsjeblieft'],
  ['m.v.g', 'mvg'],
  ['m.v.g.', 'mvg'],
  ['alstublieft', 'alsjeblieft'],
  ['e-mail', 'email'],
  ['mail', 'email'],
  ['mailtje', 'email'],
  ['mailadres', 'email'],
  ['emailadres', 'email'],
  ['e-mailadres', 'email'],
  ['mailadresje', 'email'],
  ['e-mailtje', 'email'],
  ['goedenmiddag', 'goedemiddag'],
  ['goedenmorgen', 'goedemorgen'],
  ['goedeavond', 'goedenavond'],
  ['goedenamiddag', 'goedemiddag'],
  ['goeienamiddag', 'goeiemiddag'],
  ['goeiedag', 'goedendag'],
  ['goeiendag', 'goedendag'],
  ['telefoon', 'nummer'],
  ['telefoonnummer', 'nummer'],
  ['telnr', 'nummer'],
  ['tel', 'nummer'],
  ['nr', 'nummer'],
  ['mobiel', 'nummer'],
  ['mobieltje', 'nummer'],
  ['gsm', 'nummer'],
  ['gsm-nummer', 'nummer'],
  ['gsmnummer', 'nummer'],
  ['mobielnummer', 'nummer'],
  ['telefoonnr', 'nummer'],
  ['telefoonnumer', 'nummer'],
  ['numer', 'nummer'],
]);
const enders = '.!?;:\n';

/** Words that are kept, so that a word is the same string wherever it stands: it is found faster in lists and tables. */
const mostWords = 20_000;
const forms = new Map(spelling);
const formOf = (word: string): string => {
  const known = forms.get(word);
  if (known !== undefined) return known;
  if (forms.size < mostWords) forms.set(word, word);
  return word;
};

const wordsOf = (plain: string): Word[] => {
  const words: Word[] = [];
  let last = '';
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(plain); match; match = wordPattern.exec(plain)) {
    const found = match[0];
    const start = match.index;
    const end = start + found.length;
    if (!enders.includes(found.charAt(0))) words.push({ plain: (last = formOf(found)), start, end });
    else {
      // A point inside an abbreviation or an address ends nothing.
      const next = plain.charAt(end);
      const inside = found === '.' && ((next !== '' && next !== ' ' && next !== '\n') || last.length === 1);
      if (!inside && found !== ':' && words.length > 0 && last !== '|') words.push({ plain: (last = '|'), start, end });
    }
  }
  if (last === '|') words.pop();
  return words;
};

/** What a mail program writes under a message is nobody's words. */
const footer = /^\s{0,9}(?:verzonden|verstuurd|sent|gesendet|envoy[ée]) (?:vanaf|vanuit|met|from|von|de) .{1,70}$/i;
const withoutFooter = (text: string) => {
  const end = text.trimEnd();
  const last = end.lastIndexOf('\n');
  return last >= 0 && footer.test(end.slice(last + 1)) ? end.slice(0, last) : text;
};

/** The figures of Arabic, Persian and wide keyboards. */
const otherFigures = /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g;

/** Cuts to `maxLength` without leaving half a character, and takes away what cannot be seen. */
const tidy = (text: string) => {
  const cut = withoutFooter(text.length > maxLength ? text.slice(0, maxLength) : text);
  if (!notAscii.test(cut)) return cut;
  return cut
    .toWellFormed()
    .normalize('NFC')
    .replace(breaking, ' ')
    .replace(invisible, '')
    .replace(otherFigures, (figure) => String(figure.charCodeAt(0) & 0xf));
};

/** Reads the outside of a message: its clean text and its words. */
export const clean = (raw: string): Message => {
  const text = tidy(raw);
  const plain = fold(text);
  const words = wordsOf(plain);
  return { text, plain, words, forms: words.map((word) => word.plain) };
};

/** The text as written between two places in the word list. */
export const written = (message: Message, from: number, to: number) => {
  const first = message.words[from];
  const last = message.words[to - 1];
  return first && last ? message.text.slice(first.start, last.end) : '';
};

/** Whether the sentence that ends before this place in the word list does so with a question mark. */
export const endsInQuestion = ({ text, words }: Message, to: number): boolean => {
  const end = words[to];
  return text
    .slice(end?.start ?? 0, end?.end)
    .trimEnd()
    .endsWith('?');
};
