import { hash, idOfConceptPair, idOfEdge, idOfPair } from './features.ts';

/** Takes in that a text has a feature, and how much it counts. */
type Tell = (id: number, value: number) => void;

/** Begin what is said apart from what stands before. */
const joints: ReadonlySet<string> = new Set('maar want omdat dus en of terwijl doch hoewel zodat'.split(' '));
/** So far apart, at most, two words that are about something stand beside each other. */
const nearby = 5;
/** As many of a clause are kept; a list of a hundred things relates nothing. */
const mostKept = 8;
/** What a pair of concepts counts beside a word, and a concept beside a small word. */
const beside = 0.5;
const besideSmall = 0.3;
/** Words that say little by themselves have no more letters. */
const mostLetters = 5;

/** What words tell of all that is spoken of around them: it is past, one's own, denied, only supposed, or another's. */
const tones = {
  past: 'was had waren hadden werd werden kon konden moest wilde wou ging kwam deed zei sloeg heette zat lag stond dacht vroeger toen destijds ooit geleden indertijd jarenlang gehad geweest',
  own: "ik me mij mijn mezelf mijzelf m'n mn k 'k ons we wij",
  denied: 'niet geen nooit niks niets nergens zonder nie neen',
  supposed: 'als stel zou zouden indien misschien wanneer wat hoe of waarom mag kan',
  others: 'hij hem zij ze haar zijn hun',
} as const;
const idsOfTones = Object.keys(tones).map((tone) => hash(tone, 98));
/** By word, a bit for each tone. */
const tonesOf: ReadonlyMap<string, number> = Object.values(tones).reduce((bits, words, at) => {
  for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << at));
  return bits;
}, new Map<string, number>());
/** So many things that are spoken of in a stretch are seen in its tones. */
const mostToned = 40;

/** In place of a word that is not small. */
const notSmall = 0;

/**
 * Tells how the words of a stretch stand to each other, beyond pairs of neighbours: with which words its sentences begin and end, what is
 * spoken of beside what in one clause ("slaat" beside "niet", "opgesloten" beside "vroeger"), near which small words, and in which tone the
 * whole stretch is told. It takes the words one by one.
 */
export class Relations {
  readonly #tell: Tell;
  #words = 0;
  #last = 0;
  #before: readonly number[] = [];
  #beforeAt = 0;
  readonly #clause: number[] = [];
  /** Of the last words in the sentence, in turns: what stands for a small one, and what each is about. */
  readonly #smalls = new Uint32Array(nearby);
  readonly #abouts: (readonly number[])[] = Array.from({ length: nearby }, () => []);
  readonly #spoken: number[] = [];
  #tones = 0;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** @param concepts the ids of what the word, or an expression that begins with it, is about */
  add(form: string, mark: number, concepts: readonly number[]): void {
    if (this.#words === 0) this.#tell(idOfEdge(mark, 'first'), 1);
    if (this.#words === 1) this.#tell(idOfEdge(idOfPair(this.#last, mark, false), 'first'), 1);
    if (joints.has(form)) this.#clause.length = 0;
    if (concepts.length > 0) this.#relate(concepts);
    this.#stand(form.length <= mostLetters ? mark : notSmall, concepts);
    this.#tones |= tonesOf.get(form) ?? 0;
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

  /** Small words on either side say how a thing is meant. */
  #stand(small: number, concepts: readonly number[]): void {
    const last = this.#words - 1;
    for (let at = Math.max(0, this.#words - nearby); at <= last; at += 1) {
      const before = this.#smalls[at % nearby] as number;
      if (before !== notSmall)
        for (let each = 0; each < concepts.length; each += 1) this.#tell(idOfPair(concepts[each] as number, before, true), besideSmall);
      if (small === notSmall) continue;
      const about = this.#abouts[at % nearby] as readonly number[];
      for (let each = 0; each < about.length; each += 1) this.#tell(idOfPair(about[each] as number, small, false), besideSmall);
    }
    this.#smalls[this.#words % nearby] = small;
    this.#abouts[this.#words % nearby] = concepts;
    const spoken = this.#spoken;
    for (let each = 0; each < concepts.length; each += 1) {
      const concept = concepts[each] as number;
      if (spoken.length < mostToned && !spoken.includes(concept)) spoken.push(concept);
    }
  }

  /** The stretch ends here. */
  finish(): void {
    this.end();
    const spoken = this.#spoken;
    for (let tone = 0; tone < idsOfTones.length; tone += 1) {
      if ((this.#tones & (1 << tone)) === 0) continue;
      const id = idsOfTones[tone] as number;
      for (let at = 0; at < spoken.length; at += 1) this.#tell(idOfConceptPair(spoken[at] as number, id, 'inOrder'), beside);
    }
    spoken.length = 0;
    this.#tones = 0;
  }

  /** The sentence ends here. */
  end(): void {
    if (this.#words > 0) this.#tell(idOfEdge(this.#last, 'last'), 1);
    this.#words = 0;
    this.#before = [];
    this.#clause.length = 0;
  }
}
