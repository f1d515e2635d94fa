import type { Message, Word } from './clean.ts';

/** A stretch of words that belong together: places in `Message.words`, `to` exclusive. */
export interface Clause {
  from: number;
  to: number;
}

const joints = new Set(['en', 'maar', 'want', 'alleen', 'omdat']);
const prepositions = new Set(['op', 'in', 'met', 'voor', 'bij', 'van', 'na', 'tussen', 'tot', 'om', "'s", 'als', 'via', 'per']);
const requests = new Set([
  'bel',
  'email',
  'app',
  'doe',
  'stuur',
  'schrijf',
  'haal',
  'laat',
  'zet',
  'ga',
  'kom',
  'geef',
  'zeg',
  'me',
  'alleen',
]);
/** "Ze woont alleen en …", "alleen op vrijdag", "bel maar op …": there it joins nothing. */
const isJoint = (forms: readonly string[], at: number) => {
  const word = forms[at] ?? '';
  const next = forms[at + 1];
  if (!joints.has(word)) return false;
  if (word === 'en' && forms[at - 1] === 'af' && next === 'toe') return false;
  if (word !== 'alleen' && word !== 'maar') return true;
  if (next === undefined || next === '|' || joints.has(next)) return false;
  return word === 'alleen' ? !prepositions.has(next) && forms[at - 1] !== 'niet' : !requests.has(forms[at - 1] ?? '');
};
const parting = /[,;:()!?\n]|\s[-–—]\s/;
const isParting = (gap: string): boolean => gap !== ' ' && parting.test(gap);

/** The clauses of a message, parted by punctuation and by the words that join sentences; the joint goes with what follows it. */
export const clausesOf = ({ text, words, forms }: Message): Clause[] => {
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) clauses.push({ from, to });
    from = to;
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const last = words[at - 1];
    if (word.plain === '|') {
      close(at);
      from = at + 1;
    } else if (last && at > from && (isJoint(forms, at) || isParting(text.slice(last.end, word.start)))) close(at);
  }
  close(words.length);
  return clauses;
};
