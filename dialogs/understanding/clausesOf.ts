import { endsInQuestion, type Message } from './clean.ts';

/** A stretch of words without a comma in it, or a word that begins another. Places in the word list, `to` exclusive. */
export interface Clause {
  from: number;
  to: number;
  words: readonly string[];
  /** Its sentence asks. */
  asks: boolean;
}

const joining: ReadonlySet<string> = new Set('maar want doch dus en dan wel of anders groetjes groeten alvast'.split(' '));
const parting = /[,;:()–—]| - /;

/** Something that parts clauses stands before a word. Most have a space before them. */
const isParted = ({ plain, words }: Message, at: number): boolean => {
  const [from, to] = [words[at - 1]?.end ?? 0, words[at]?.start ?? 0];
  return (to !== from + 1 || plain.charAt(from) !== ' ') && parting.test(plain.slice(from, to));
};

/** "Doe maar niet", "hoeft dus niet": what stands before is denied. */
const deniesOnly = (forms: readonly string[], at: number): boolean =>
  forms[at + 1] === 'niet' && (forms[at] === 'dus' || (forms[at] === 'maar' && (forms[at + 2] ?? '|') === '|'));

const read = (message: Message): Clause[] => {
  const { forms } = message;
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number): void => {
    const end = forms.indexOf('|', to);
    const asks = endsInQuestion(message, end < 0 ? forms.length : end);
    if (to > from) clauses.push({ from, to, words: forms.slice(from, to), asks });
  };
  for (let at = 0; at < forms.length; at += 1) {
    const form = forms[at] as string;
    const isEnd = form === '|';
    const joins = joining.has(form) && !deniesOnly(forms, at);
    const begins = at > from && (joins || isParted(message, at));
    if (!isEnd && !begins) continue;
    close(at);
    from = isEnd ? at + 1 : at;
  }
  close(forms.length);
  return clauses;
};

/** A message is asked for its clauses more than once on its way. */
const known = new WeakMap<Message, readonly Clause[]>();

/** The clauses of a message, in order. */
export const clausesOf = (message: Message): readonly Clause[] => {
  const seen = known.get(message);
  if (seen) return seen;
  const clauses = read(message);
  known.set(message, clauses);
  return clauses;
};

/** A message without some of its clauses: blanks where they stood, so that places stay the same. */
export const withoutClauses = ({ text, plain, words, forms }: Message, clauses: readonly Pick<Clause, 'from' | 'to'>[]): Message => {
  const isLeft = (at: number): boolean => !clauses.some(({ from, to }) => at >= from && at < to);
  const blank = (whole: string): string =>
    clauses.reduce((left, { from, to }) => {
      const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
      return left.slice(0, start) + ' '.repeat(end - start) + left.slice(end);
    }, whole);
  const left = words.filter((_, at) => isLeft(at));
  return { text: blank(text), plain: blank(plain), words: left, forms: forms.filter((_, at) => isLeft(at)) };
};
