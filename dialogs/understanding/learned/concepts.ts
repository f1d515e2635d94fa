import concepts from './concepts.json' with { type: 'json' };

/** An expression of more than one word, the words with a space between them, and the concept. */
export interface Expression {
  text: string;
  concept: string;
}
interface Lexicon {
  /** The concept of a word, or all where there are several. */
  words: ReadonlyMap<string, string | readonly string[]>;
  /** Beginnings of words, written with a star. */
  beginnings: ReadonlyMap<string, string | readonly string[]>;
  expressions: readonly Expression[];
}

const shortestBeginning = 5;

const note = (map: Map<string, string | readonly string[]>, key: string, value: string): void => {
  const known = map.get(key);
  map.set(key, known === undefined ? value : typeof known === 'string' ? [known, value] : [...known, value]);
};

const read = (): Lexicon => {
  const words = new Map<string, string | readonly string[]>();
  const beginnings = new Map<string, string | readonly string[]>();
  const expressions: Expression[] = [];
  Object.entries(concepts).forEach(([concept, entries]) =>
    entries.split(', ').forEach((entry) => {
      if (entry.includes(' ')) expressions.push({ text: entry, concept });
      else if (entry.endsWith('*')) note(beginnings, entry.slice(0, -1), concept);
      else note(words, entry, concept);
    }),
  );
  return { words, beginnings, expressions };
};

let lexicon: Lexicon | undefined;
/** Read at first use, for it takes some milliseconds. */
const known = (): Lexicon => (lexicon ??= read());

const none: readonly string[] = [];

/** What a word is about: the concepts of `concepts.json` that hold it or its beginning. */
export const conceptsOfWord = (word: string): readonly string[] => {
  const { words, beginnings } = known();
  const found = words.get(word);
  let all = found === undefined ? none : typeof found === 'string' ? [found] : found;
  for (let to = shortestBeginning; to <= word.length; to += 1) {
    const begun = beginnings.get(word.slice(0, to));
    if (begun !== undefined) all = all.concat(begun);
  }
  return all;
};

/** The lexicon has this very word. */
export const isInLexicon = (word: string): boolean => known().words.has(word);

/** Every expression of more than one word ("hapt naar", "niet meer wakker"). */
export const allExpressions = (): readonly Expression[] => known().expressions;
