import { idOfConceptPair, idOfEdge, idOfPair } from './features.ts';

/** Takes in that a text has a feature, and how much it counts. */
type Tell = (id: number, value: number) => void;

/** Begin what is said apart from what stands before. */
const joints: ReadonlySet<string> = new Set('maar want omdat dus en of terwijl doch hoewel zodat'.split(' '));
/** So far apart, at most, two words that are about something stand beside each other. */
const nearby = 5;
/** As many of a clause are kept; a list of a hundred things relates nothing. */
const mostKept = 8;
/** What a pair of concepts counts beside a word. */
const beside = 0.5;

/**
 * Tells how the words of a stretch stand to each other, beyond pairs of neighbours: with which words its sentences begin and end, and what is
 * spoken of beside what in one clause ("slaat" beside "niet", "opgesloten" beside "vroeger"). It takes the words one by one.
 */
export class Relations {
  readonly #tell: Tell;
  #words = 0;
  #last = 0;
  #before: readonly number[] = [];
  #beforeAt = 0;
  readonly #clause: number[] = [];

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** @param concepts the ids of what the word, or an expression that begins with it, is about */
  add(form: string, mark: number, concepts: readonly number[]): void {
    if (this.#words === 0) this.#tell(idOfEdge(mark, 'first'), 1);
    if (this.#words === 1) this.#tell(idOfEdge(idOfPair(this.#last, mark, false), 'first'), 1);
    if (joints.has(form)) this.#clause.length = 0;
    if (concepts.length > 0) this.#relate(concepts);
    this.#last = mark;
    this.#words += 1;
  }

  #relate(concepts: readonly number[]): void {
    const clause = this.#clause;
    const before = this.#before;
    const isNear = this.#words - this.#beforeAt <= nearby;
    for (let at = 0; at < concepts.length; at += 1) {
      const concept = concepts[at] as number;
      if (isNear)
        for (let each = 0; each < before.length; each += 1) this.#tell(idOfConceptPair(before[each] as number, concept, 'inOrder'), beside);
      for (let each = 0; each < clause.length; each += 1) {
        const earlier = clause[each] as number;
        if (earlier !== concept) this.#tell(idOfConceptPair(earlier, concept, 'together'), beside);
      }
    }
    this.#before = concepts;
    this.#beforeAt = this.#words;
    for (let at = 0; at < concepts.length; at += 1) clause.push(concepts[at] as number);
    const spare = clause.length - mostKept;
    if (spare <= 0) return;
    clause.copyWithin(0, spare);
    clause.length = mostKept;
  }

  /** The sentence ends here. */
  end(): void {
    if (this.#words > 0) this.#tell(idOfEdge(this.#last, 'last'), 1);
    this.#words = 0;
    this.#before = [];
    this.#clause.length = 0;
  }
}
