import concepts from './concepts.json' with { type: 'json' };

/** An expression of more than one word, and the concept. */
export interface Expression {
  words: readonly string[];
  concept: string;
}
interface Lexicon {
  words: ReadonlyMap<string, readonly string[]>;
  /** Beginnings of words, written with a star. */
  beginnings: ReadonlyMap<string, readonly string[]>;
  expressions: readonly Expression[];
}

const shortestBeginning = 5;

const note = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
};

const read = (): Lexicon => {
  const words = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  const expressions: Expression[] = [];
  for (const [concept, entries] of Object.entries(concepts))
    for (const entry of entries.split(', ')) {
      if (entry.includes(' ')) expressions.push({ words: entry.split(' '), concept });
      else if (entry.endsWith('*')) note(beginnings, entry.slice(0, -1), concept);
      else note(words, entry, concept);
    }
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
  let all = found;
  for (let to = shortestBeginning; to <= word.length; to += 1) {
    const begun = beginnings.get(word.slice(0, to));
    if (begun) all = [...(all ?? none), ...begun];
  }
  return all ?? none;
};

/** Every expression of more than one word ("hapt naar", "niet meer wakker"). */
export const allExpressions = (): readonly Expression[] => known().expressions;
