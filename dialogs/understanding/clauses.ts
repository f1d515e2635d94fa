import type { Message } from './clean.ts';

/** A stretch of words that belong together: places in `Message.words`, `to` exclusive. */
export interface Clause {
  from: number;
  to: number;
}

const joints = new Set(['en', 'maar', 'want', 'alleen', 'omdat']);
const prepositions = new Set(['op', 'in', 'met', 'voor', 'bij', 'van', 'na', 'tussen', 'tot', 'om', "'s", 'als']);
/** "Ze woont alleen en …", "alleen op vrijdag": there it joins nothing. */
const isJoint = (forms: readonly string[], at: number) => {
  const word = forms[at] ?? '';
  const next = forms[at + 1];
  return joints.has(word) && (word !== 'alleen' || (next !== undefined && next !== '|' && !joints.has(next) && !prepositions.has(next)));
};
const parting = /[,;:()!?\n]|\s[-–—]\s/;

/** The clauses of a message, parted by punctuation and by the words that join sentences; the joint goes with what follows it. */
export const clausesOf = ({ text, words, forms }: Message): Clause[] => {
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) clauses.push({ from, to });
    from = to;
  };
  for (const [at, word] of words.entries()) {
    const last = words[at - 1];
    if (word.plain === '|') {
      close(at);
      from = at + 1;
    } else if (last && at > from && (isJoint(forms, at) || parting.test(text.slice(last.end, word.start)))) close(at);
  }
  close(words.length);
  return clauses;
};
