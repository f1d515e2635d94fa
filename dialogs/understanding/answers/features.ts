import { smallWords } from '../talkWords.ts';
import { conceptsOf } from './concepts.ts';
import { stem } from './stem.ts';

/** How much each kind of feature counts before rarity is weighed in. */
const worth = { concept: 1.4, pair: 0.5, letters: 0.7 };
const run = 4;

/**
 * What of a question is compared: its words without their endings, what they are about, pairs of words, and the runs of letters of longer
 * words, so that slips of the finger and compounds are known by their parts. A feature counts once, as much as it does at most.
 */
export const featuresOf = (forms: readonly string[]): Map<string, number> => {
  const features = new Map<string, number>();
  const add = (feature: string, value: number): void => {
    if (value > (features.get(feature) ?? 0)) features.set(feature, value);
  };
  let before = '';
  for (const word of forms) {
    const root = word === '|' ? '' : stem(word);
    if (root !== '') {
      add(root, 1);
      for (const concept of conceptsOf(word)) add(`#${concept}`, worth.concept);
      if (before !== '') add(`${before} ${root}`, worth.pair);
      if (word.length >= run && !smallWords.has(word)) addLetters(word, add);
    }
    before = root;
  }
  return features;
};

const addLetters = (word: string, add: (feature: string, value: number) => void): void => {
  const marked = `<${word}>`;
  const value = worth.letters / Math.sqrt(marked.length - run + 1);
  for (let at = 0; at + run <= marked.length; at += 1) add(`~${marked.slice(at, at + run)}`, value);
};
