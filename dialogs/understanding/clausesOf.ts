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

/** The clauses of a message, in order. */
export const clausesOf = (message: Message): Clause[] => {
  const { plain, words, forms } = message;
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number): void => {
    const end = forms.indexOf('|', to);
    const asks = endsInQuestion(message, end < 0 ? forms.length : end);
    if (to > from) clauses.push({ from, to, words: forms.slice(from, to), asks });
  };
  for (const [at, form] of forms.entries()) {
    const isEnd = form === '|';
    const joins = joining.has(form) && !(form === 'maar' && forms[at + 1] === 'niet' && (forms[at + 2] ?? '|') === '|');
    const begins = at > from && (joins || parting.test(plain.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0)));
    if (!isEnd && !begins) continue;
    close(at);
    from = isEnd ? at + 1 : at;
  }
  close(forms.length);
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
