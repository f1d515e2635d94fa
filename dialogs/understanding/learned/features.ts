/**
 * Features of a text: its words, the pairs of words that follow each other closely, and the runs of letters in a word, so that a word in
 * another form or with a slip of the finger is still known. Each falls into one of `buckets` by its hash (Weinberger et al., "Feature
 * hashing for large scale multitask learning", 2009).
 */
export const buckets = 65_536;

/** Spreads what differs in any bit over all of them (the last step of MurmurHash3). */
const spread = (state: number): number => {
  const once = Math.imul(state ^ (state >>> 16), 0x85_eb_ca_6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2_b2_ae_35);
  return (twice ^ (twice >>> 16)) >>> 0;
};
/** FNV-1a over the code units of a text, begun at `seed`, and spread. */
const hash = (text: string, seed: number): number => {
  let state = seed;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01_00_01_93);
  return spread(state);
};

export interface Feature {
  bucket: number;
  /** How much it counts. */
  value: number;
}

const isFigures = /^\p{N}/u;
const isForeign = /[^\p{Script=Latin}\p{N}\p{M}\p{P}\p{S}]/u;
/** Figures are all alike, and so are words in other scripts: which one it is says nothing. */
export const shapeOf = (word: string): string => (isFigures.test(word) ? '#' : isForeign.test(word) ? '?' : word);

const shortest = 3;
const longest = 5;

/** What stands for a word in a pair. */
export const markOf = (word: string): number => hash(word, 0x81_1c_9d_c5);
const bucketOf = (text: string, seed: number): number => hash(text, seed) % buckets;

/** The word itself, alone and in its context, and its runs of three to five letters, which together count as one more word. */
export const featuresOfWord = (word: string, context: string): Feature[] => {
  const features: Feature[] = [{ bucket: bucketOf(word, 1), value: 1 }];
  if (context !== '') features.push({ bucket: bucketOf(`${context} ${word}`, 3), value: 1 });
  const marked = `<${word}>`;
  const runs: number[] = [];
  for (let size = shortest; size <= longest; size += 1)
    for (let at = 0; at + size <= marked.length; at += 1) if (size < marked.length) runs.push(bucketOf(marked.slice(at, at + size), 7));
  const value = 1 / Math.sqrt(runs.length || 1);
  return [...features, ...runs.map((bucket) => ({ bucket, value }))];
};

/** What a pair of words with one between them counts, beside one whose words follow each other. */
export const apart = 0.7;
/** Two words that follow each other, or with one between them; by their marks. */
export const bucketOfPair = (first: number, second: number, isApart: boolean): number =>
  spread(Math.imul(first, 0x9e_37_79_b1) ^ (isApart ? ~second : second)) % buckets;
