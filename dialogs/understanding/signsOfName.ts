import type { Candidate } from './learned/choice.ts';
import { idOf, kindOf, Signs } from './learned/choice.ts';
import { markOf } from './learned/features.ts';
import type { NameSpan, NameWord, Naming } from './nameCandidates.ts';

const kinds = {
  none: kindOf('none'),
  noneOf: kindOf('none of so many'),
  noneAt: kindOf('none at'),
  noneWord: kindOf('none word'),
  nonePair: kindOf('none pair'),
  noneGeneral: kindOf('none general'),
  noneTriple: kindOf('none triple'),
  noneBegins: kindOf('none begins'),
  noneAsks: kindOf('none asks'),
  noneRuled: kindOf('none ruled'),
  length: kindOf('length'),
  shape: kindOf('shape'),
  shapeAt: kindOf('shape at'),
  shapeBefore: kindOf('shape before'),
  shapeBehind: kindOf('shape behind'),
  shapeOf: kindOf('shape of'),
  place: kindOf('place'),
  fromStart: kindOf('from start'),
  fromEnd: kindOf('from end'),
  before: kindOf('before'),
  beforeSigned: kindOf('before signed'),
  before2: kindOf('second before'),
  before3: kindOf('third before'),
  pairBefore: kindOf('pair before'),
  tripleBefore: kindOf('triple before'),
  behind: kindOf('behind'),
  behindSigned: kindOf('behind signed'),
  behind2: kindOf('second behind'),
  pairBehind: kindOf('pair behind'),
  tripleBehind: kindOf('triple behind'),
  around: kindOf('around'),
  signs: kindOf('signs'),
  beforeShape: kindOf('before shape'),
  behindShape: kindOf('behind shape'),
  general: kindOf('general before'),
  generalPair: kindOf('general pair before'),
  generalTriple: kindOf('general triple before'),
  generalBehind: kindOf('general behind'),
  generalPairBehind: kindOf('general pair behind'),
  generalTripleBehind: kindOf('general triple behind'),
  generalAround: kindOf('general around'),
  generalWideLeft: kindOf('general wide left'),
  generalWideRight: kindOf('general wide right'),
  nearBefore: kindOf('near before'),
  nearBehind: kindOf('near behind'),
  farBefore: kindOf('far before'),
  farBehind: kindOf('far behind'),
  first: kindOf('first'),
  last: kindOf('last'),
  within: kindOf('within'),
  kindWithin: kindOf('kind within'),
  firstEnd: kindOf('first ends'),
  firstBegin: kindOf('first begins'),
  lastEnd: kindOf('last ends'),
  kinBefore: kindOf('kin before'),
  namesInside: kindOf('names inside'),
  namesBefore: kindOf('names before'),
  namesBehind: kindOf('names behind'),
  capitals: kindOf('capitals'),
  grows: kindOf('grows'),
  growsInto: kindOf('grows into'),
  ruled: kindOf('ruled'),
  ruledAt: kindOf('ruled at'),
  ruledShape: kindOf('ruled shape'),
};

const edge = markOf('_');
const nameLetters: ReadonlySet<string> = new Set('gGhHI');
const marks = new Map<string, number>();
/** The mark of a short text of which there are few. */
const mark = (text: string): number => {
  const known = marks.get(text);
  if (known !== undefined) return known;
  const made = markOf(text);
  if (marks.size < 5000) marks.set(text, made);
  return made;
};
const countNames = (words: readonly NameWord[], from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at += 1) if (nameLetters.has(words[at]?.kind ?? '')) count += 1;
  return Math.min(count, 2);
};
const hasCapital = (kind: string | undefined): boolean => kind !== undefined && kind >= 'A' && kind <= 'Z';

const signsOfWords = (words: readonly NameWord[], told: Signs): void => {
  const at = (place: number): number => words[place]?.mark ?? edge;
  const general = (place: number): number => words[place]?.general ?? edge;
  for (let place = 0; place <= words.length; place += 1) {
    if (place < words.length) told.add(idOf(kinds.noneWord, at(place)));
    told.add(idOf(kinds.nonePair, at(place - 1), at(place)));
    told.add(idOf(kinds.noneGeneral, general(place - 1), general(place)));
    told.add(idOf(kinds.noneTriple, general(place - 1), general(place), general(place + 1)));
  }
};

/** What speaks for or against there being no own name. */
const signsOfNone = ({ words, state, isQuestion, ruled, spans }: Naming): Candidate<undefined> => {
  const hasKin = words.some(({ kind }) => kind === 'k' || kind === 'K') ? 1 : 0;
  const names = countNames(words, 0, words.length);
  const told = new Signs();
  told
    .add(kinds.none)
    .add(idOf(kinds.noneOf, 1, Math.min(words.length, 6)))
    .add(idOf(kinds.noneOf, 2, names));
  told.add(idOf(kinds.noneOf, 3, names, hasKin + 1)).add(idOf(kinds.noneOf, 4, Math.min(spans.length, 4)));
  told.add(idOf(kinds.noneAt, mark(state)));
  const begins = words.slice(0, 5).map(({ kind }) => kind);
  told.add(idOf(kinds.noneBegins, mark(begins.join(''))));
  if (isQuestion) told.add(kinds.noneAsks);
  signsOfWords(words, told);
  const isRuled = ruled.ok ? 2 : ruled.reason === 'none' ? 1 : 3;
  return {
    value: undefined,
    told: told.ids,
    ruled: [idOf(kinds.noneRuled, isRuled), idOf(kinds.noneRuled, isRuled, Math.min(words.length, 5) + 1)],
  };
};

/** What the name itself is like. */
const signsWithin = ({ words, state }: Naming, { from, to }: NameSpan, shape: string, told: Signs): void => {
  const [first, last] = [words[from] as NameWord, words[to] as NameWord];
  told
    .add(idOf(kinds.length, to - from + 1))
    .add(idOf(kinds.shape, mark(shape)))
    .add(idOf(kinds.shapeAt, mark(state), mark(shape.slice(0, 3))));
  told.add(idOf(kinds.shapeOf, mark(shape), Math.min(words.length, 4)));
  told.add(idOf(kinds.first, first.mark)).add(idOf(kinds.last, last.mark));
  const { plain } = first.piece;
  told
    .add(idOf(kinds.firstEnd, markOf(plain.slice(-3))))
    .add(idOf(kinds.firstEnd, markOf(plain.slice(-2))))
    .add(idOf(kinds.firstBegin, markOf(plain.slice(0, 3))));
  for (let at = from; at <= to; at += 1) {
    const word = words[at] as NameWord;
    told.add(idOf(kinds.within, word.mark));
    told.add(idOf(kinds.kindWithin, mark(word.kind), at === from ? 1 : at === to ? 2 : 3));
    if (at > from) told.add(idOf(kinds.lastEnd, markOf(word.piece.plain.slice(-3))));
  }
};

/** The words before and behind it. */
const signsAround = (naming: Naming, { from, to }: NameSpan, shape: string, told: Signs): void => {
  const { words } = naming;
  const at = (place: number): number => words[place]?.mark ?? edge;
  const general = (place: number): number => words[place]?.general ?? edge;
  const left = mark(words[from]?.sign ?? '');
  const right = mark(words[to + 1]?.sign ?? naming.end);
  const [l1, l2, l3] = [at(from - 1), at(from - 2), at(from - 3)];
  const [r1, r2, r3] = [at(to + 1), at(to + 2), at(to + 3)];
  told
    .add(idOf(kinds.before, l1))
    .add(idOf(kinds.beforeSigned, left, l1))
    .add(idOf(kinds.before2, l2))
    .add(idOf(kinds.before3, l3));
  told.add(idOf(kinds.pairBefore, l2, l1)).add(idOf(kinds.tripleBefore, l3, l2, l1));
  told
    .add(idOf(kinds.behind, r1))
    .add(idOf(kinds.behindSigned, right, r1))
    .add(idOf(kinds.behind2, r2));
  told
    .add(idOf(kinds.pairBehind, r1, r2))
    .add(idOf(kinds.tripleBehind, r1, r2, r3))
    .add(idOf(kinds.around, l1, r1));
  told
    .add(idOf(kinds.signs, 1, left))
    .add(idOf(kinds.signs, 2, right))
    .add(idOf(kinds.signs, left, right));
  told.add(idOf(kinds.beforeShape, l1, mark(shape.slice(0, 2)))).add(idOf(kinds.behindShape, r1, mark(shape.slice(-2))));
  const [g1, g2, g3] = [general(from - 1), general(from - 2), general(from - 3)];
  const [h1, h2, h3] = [general(to + 1), general(to + 2), general(to + 3)];
  told
    .add(idOf(kinds.general, left, g1))
    .add(idOf(kinds.generalPair, g2, g1))
    .add(idOf(kinds.generalTriple, g3, g2, g1));
  told
    .add(idOf(kinds.generalBehind, right, h1))
    .add(idOf(kinds.generalPairBehind, h1, h2))
    .add(idOf(kinds.generalTripleBehind, h1, h2, h3));
  told.add(idOf(kinds.generalAround, idOf(left, right), g1, h1));
  told.add(idOf(kinds.generalWideLeft, g2, g1, h1)).add(idOf(kinds.generalWideRight, g1, h1, h2));
  for (let place = Math.max(0, from - 8); place < from; place += 1) {
    if (place < from - 1) told.add(idOf(kinds.farBefore, at(place)));
    if (place >= from - 6) told.add(idOf(kinds.nearBefore, general(place)));
  }
  for (let place = to + 1; place < Math.min(words.length, to + 8); place += 1) {
    if (place > to + 1) told.add(idOf(kinds.farBehind, at(place)));
    if (place < to + 7) told.add(idOf(kinds.nearBehind, general(place)));
  }
  const isSpaced = { left: words[from]?.sign === '', right: to + 1 < words.length && words[to + 1]?.sign === '' };
  const [before, behind] = [words[from - 1]?.kind ?? '_', words[to + 1]?.kind ?? '_'];
  told.add(idOf(kinds.shapeBefore, mark(before), left, mark(shape))).add(idOf(kinds.shapeBehind, mark(shape), right, mark(behind)));
  told.add(
    idOf(kinds.growsInto, mark((isSpaced.left ? before : '|') + shape.slice(0, 1) + shape.slice(-1) + (isSpaced.right ? behind : '|'))),
  );
};

/** Where it stands among the other words and names. */
const signsOfPlace = ({ words }: Naming, { from, to }: NameSpan, shape: string, told: Signs): void => {
  const isAll = (from === 0 ? 1 : 0) + (to === words.length - 1 ? 2 : 0);
  told.add(idOf(kinds.place, isAll + 1, Math.min(to - from + 1, 3)));
  told.add(idOf(kinds.fromStart, Math.min(from, 5) + 1)).add(idOf(kinds.fromEnd, Math.min(words.length - 1 - to, 4) + 1));
  for (let place = from - 1; place >= Math.max(0, from - 3); place -= 1) {
    const kind = words[place]?.kind;
    if (kind !== 'k' && kind !== 'K') continue;
    told.add(idOf(kinds.kinBefore, from - place, words[place - 1]?.mark ?? edge));
    break;
  }
  const inside = countNames(words, from, to + 1);
  const before = countNames(words, 0, from);
  const behind = countNames(words, to + 1, words.length);
  told.add(idOf(kinds.namesInside, inside + 1, before + 1, behind + 1));
  told.add(idOf(kinds.namesBefore, before + 1, Math.min(inside, 1))).add(idOf(kinds.namesBehind, behind + 1, Math.min(inside, 1)));
  const outside = words.filter(({ kind }, at) => at > 0 && (at < from || at > to) && hasCapital(kind)).length;
  told.add(idOf(kinds.capitals, Math.min(2, outside) + 1, hasCapital(shape[0]) ? 1 : 2));
};

/** How a stretch stands to what was read by the rules. */
const signsOfRules = ({ ruled, words }: Naming, { text, from, to, isJoined }: NameSpan, shape: string): number[] => {
  if (!ruled.ok) return [idOf(kinds.ruled, ruled.reason === 'none' ? 1 : 8), idOf(kinds.ruledShape, mark(shape))];
  const how = isJoined
    ? 7
    : text === ruled.value
      ? ruled.announced
        ? 2
        : 3
      : text.includes(ruled.value)
        ? 4
        : ruled.value.includes(text)
          ? 5
          : 6;
  return [
    idOf(kinds.ruled, how),
    idOf(kinds.ruled, how, ruled.isCertain ? 3 : ruled.announced ? 1 : 2),
    idOf(kinds.ruledAt, how, (from === 0 ? 1 : 0) + (to === words.length - 1 ? 2 : 0) + 1),
  ];
};

const signsOf = (naming: Naming, span: NameSpan): Candidate<NameSpan> => {
  const shape = naming.words
    .slice(span.from, span.to + 1)
    .map(({ kind }) => kind)
    .join('');
  const told = new Signs();
  signsWithin(naming, span, shape, told);
  signsAround(naming, span, shape, told);
  signsOfPlace(naming, span, shape, told);
  return { value: span, told: told.ids, ruled: signsOfRules(naming, span, shape) };
};

/** All that may be the own name, and that none is given, with what speaks for or against each. */
export const candidatesOf = (naming: Naming): Candidate<NameSpan | undefined>[] => [
  signsOfNone(naming),
  ...naming.spans.map((span) => signsOf(naming, span)),
];
