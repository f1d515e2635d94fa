import { expressionIds, idOfConceptPair, idOfEdge, idOfPair } from './features.ts';
import type { Window } from './windows.ts';

/** Takes in that a text has a feature, and how much it counts. */
type Tell = (id: number, value: number) => void;

/** What is known of each word by itself. */
export interface Known {
  mark: number;
  /** The ids of what it is about. */
  concepts: readonly number[];
}

/** Begin what is said apart from what stands before. */
const joints: ReadonlySet<string> = new Set('maar want omdat dus en of terwijl doch hoewel zodat'.split(' '));
/** So far apart, at most, two words that are about something stand beside each other. */
const nearby = 5;
/** As many of a clause are kept; a list of a hundred things relates nothing. */
const mostKept = 10;
/** What a pair of concepts counts beside a word. */
const beside = 0.5;

/** What was said so far of a sentence. */
class Sentence {
  readonly #tell: Tell;
  #words = 0;
  #last = 0;
  #before: readonly number[] = [];
  #beforeAt = 0;
  #clause: number[] = [];

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  add(form: string, { mark, concepts }: Known): void {
    if (this.#words === 0) this.#tell(idOfEdge(mark, 'first'), 1);
    if (this.#words === 1) this.#tell(idOfEdge(idOfPair(this.#last, mark, false), 'first'), 1);
    if (joints.has(form)) this.#clause = [];
    if (concepts.length > 0) this.#relate(concepts);
    this.#last = mark;
    this.#words += 1;
  }

  #relate(concepts: readonly number[]): void {
    const isNear = this.#words - this.#beforeAt <= nearby;
    for (const concept of concepts) {
      if (isNear) for (const before of this.#before) this.#tell(idOfConceptPair(before, concept, 'inOrder'), beside);
      for (const earlier of this.#clause) if (earlier !== concept) this.#tell(idOfConceptPair(earlier, concept, 'together'), beside);
    }
    this.#before = concepts;
    this.#beforeAt = this.#words;
    this.#clause.push(...concepts);
    if (this.#clause.length > mostKept) this.#clause = this.#clause.slice(-mostKept);
  }

  end(): void {
    if (this.#words > 0) this.#tell(idOfEdge(this.#last, 'last'), 1);
    this.#words = 0;
    this.#before = [];
    this.#clause = [];
  }
}

/**
 * Tells how the words of a stretch stand to each other, beyond pairs of neighbours: with which words its sentences begin and end, and what is
 * spoken of beside what in one clause ("slaat" beside "niet", "opgesloten" beside "vroeger").
 */
export const tellRelations = (forms: readonly string[], { from, to }: Window, known: (form: string) => Known, tell: Tell): void => {
  const sentence = new Sentence(tell);
  for (let at = from; at < to; at += 1) {
    const form = forms[at] ?? '|';
    if (form === '|') {
      sentence.end();
      continue;
    }
    const word = known(form);
    const said = expressionIds(forms, at, to);
    sentence.add(form, said.length === 0 ? word : { mark: word.mark, concepts: [...word.concepts, ...said] });
  }
  sentence.end();
};
