import type { State } from '../../domain/understanding.ts';
import { accountOf, conceptsAt, isCutBehind, markAt, mostWords } from './account.ts';
import type { Account } from './account.ts';
import type { Message } from './clean.ts';
import { hintedRelation } from './hintsOfRelation.ts';
import type { Candidate } from './learned/choice.ts';
import { idOf, kindOf, Signs } from './learned/choice.ts';
import { markOf } from './learned/features.ts';
import type { Relation } from './people.ts';
import { selfRelation } from './selfRelation.ts';
import { weighRelatives } from './weighRelatives.ts';

/** Who receives the care, or nobody that is told of. */
export type Recipient = Relation | 'none';

const single = [
  'partner',
  'moeder',
  'vader',
  'kind',
  'broer_zus',
  'schoonouder',
  'grootouder',
  'ander_familielid',
  'vriend',
  'buur',
  'anders',
] as const satisfies readonly Relation[];
/** So far behind a word for a relative its clause is looked through. */
const farInClause = 13;

const marks: Readonly<Record<Recipient, number>> = Object.fromEntries(
  [...single, 'ouders', 'meerdere', 'none'].map((recipient) => [recipient, markOf(recipient)]),
) as Record<Recipient, number>;

const kinds = {
  recipient: kindOf('recipient'),
  asked: kindOf('asked'),
  askedNamed: kindOf('asked and named'),
  among: kindOf('among'),
  unnamed: kindOf('unnamed'),
  word: kindOf('word of all'),
  pair: kindOf('pair of all'),
  others: kindOf('others'),
  between: kindOf('between'),
  betweenWhom: kindOf('between whom'),
  order: kindOf('order'),
  isLast: kindOf('last'),
  sentence: kindOf('sentence'),
  name: kindOf('name'),
  before: kindOf('before'),
  before2: kindOf('two before'),
  before3: kindOf('three before'),
  behind: kindOf('behind'),
  behind2: kindOf('two behind'),
  behind3: kindOf('three behind'),
  right: kindOf('right'),
  rightConcept: kindOf('right concept'),
  left: kindOf('left'),
  leftConcept: kindOf('left concept'),
  next: kindOf('next'),
  earlier: kindOf('earlier'),
  endOfSentence: kindOf('end of sentence'),
  clause: kindOf('clause'),
  clauseConcept: kindOf('clause concept'),
  clauseEnd: kindOf('clause end'),
  clauseLeft: kindOf('clause left'),
  clauseStart: kindOf('clause start'),
  count: kindOf('count'),
  composed: kindOf('composed'),
  ruled: kindOf('ruled'),
  ruledAs: kindOf('ruled as'),
  weight: kindOf('weight'),
  behindBest: kindOf('behind best'),
  beforeNext: kindOf('before next'),
  bestWeight: kindOf('best weight'),
  lead: kindOf('lead'),
  hinted: kindOf('hinted'),
  hintedAs: kindOf('hinted as'),
  self: kindOf('self'),
  selfAs: kindOf('self as'),
};

const joining: ReadonlySet<string> = new Set('en maar want omdat dus die dat terwijl als toen sinds nu of waar zodat dan'.split(' '));

/** What the whole account says for one who may be meant. */
const signsOfAll = (account: Account, recipient: Recipient, signs: Signs): void => {
  const mark = marks[recipient];
  const { forms, mentions, relations } = account;
  const takesPairs = recipient === 'none' || recipient === 'meerdere' || recipient === 'ouders';
  for (let at = 0; at < forms.length; at += 1) {
    signs.add(idOf(kinds.word, mark, markAt(account, at)));
    if (takesPairs) signs.add(idOf(kinds.pair, mark, markAt(account, at - 1), markAt(account, at)));
  }
  if (recipient !== 'meerdere' && recipient !== 'ouders') return;
  signs.add(idOf(kinds.others, mark, markOf(single.filter((each) => mentions.some((at) => relations[at] === each)).join('+'))));
  for (let each = 0; each + 1 < mentions.length; each += 1) {
    const [one, next] = [mentions[each] as number, mentions[each + 1] as number];
    if (next - one > 4) continue;
    const between = markOf(forms.slice(one + 1, next).join(' '));
    signs.add(idOf(kinds.between, mark, between));
    signs.add(idOf(kinds.betweenWhom, between, marks[relations[one] as Relation], marks[relations[next] as Relation]));
  }
};

/** On which side of a word for a relative it is looked, how far, and the kinds of what is found there. */
interface Side {
  step: 1 | -1;
  far: number;
  word: number;
  concept: number;
  other: number;
  end: number | undefined;
}
const behind: Side = { step: 1, far: 15, word: kinds.right, concept: kinds.rightConcept, other: kinds.next, end: kinds.endOfSentence };
const before: Side = { step: -1, far: 9, word: kinds.left, concept: kinds.leftConcept, other: kinds.earlier, end: undefined };

/** What stands on one side of a word for a relative, up to the next one or the end of the sentence. */
const signsBeside = (account: Account, at: number, { step, far, word, concept, other, end }: Side, signs: Signs): void => {
  const { forms, relations } = account;
  for (let place = at + step; place >= 0 && place < forms.length && Math.abs(place - at) <= far; place += step) {
    if (forms[place] === '|') {
      if (end !== undefined) signs.add(end);
      return;
    }
    const relation = relations[place];
    if (relation !== undefined) {
      signs.add(idOf(other, marks[relation]));
      return;
    }
    signs.add(idOf(word, markAt(account, place)));
    for (const each of conceptsAt(account, place)) signs.add(idOf(concept, each));
  }
};

/** What is told in the same clause. */
const signsInClause = (account: Account, at: number, signs: Signs): void => {
  const { forms, relations } = account;
  let next = at + 1;
  for (; next < forms.length && next <= at + farInClause; next += 1) {
    if (forms[next] === '|' || isCutBehind(account, next - 1) || joining.has(forms[next] ?? '')) break;
    signs.add(idOf(kinds.clause, markAt(account, next)));
    for (const concept of conceptsAt(account, next)) signs.add(idOf(kinds.clauseConcept, concept));
    if (relations[next] !== undefined) break;
  }
  signs.add(idOf(kinds.clauseEnd, markAt(account, next), isCutBehind(account, next - 1) ? 1 : 0));
  let last = at - 1;
  for (; last >= 0 && last >= at - before.far; last -= 1) {
    if (forms[last] === '|' || isCutBehind(account, last) || relations[last] !== undefined) break;
    signs.add(idOf(kinds.clauseLeft, markAt(account, last)));
  }
  signs.add(idOf(kinds.clauseStart, markAt(account, last + 1), markAt(account, last + 2)));
};

/** What stands around a word for a relative. */
const signsAround = (account: Account, at: number, signs: Signs): void => {
  const { forms, mentions } = account;
  const order = mentions.indexOf(at);
  signs.add(idOf(kinds.order, Math.min(order, 3) + 1));
  if (order === 0 && mentions.length > 1) signs.add(kinds.order);
  if (order === mentions.length - 1) signs.add(kinds.isLast);
  signs.add(idOf(kinds.sentence, Math.min(2, forms.slice(0, at).filter((form) => form === '|').length)));
  signs.add(idOf(kinds.name, markAt(account, at)));
  const [a, b, c] = [markAt(account, at - 3), markAt(account, at - 2), markAt(account, at - 1)];
  const [x, y, z] = [markAt(account, at + 1), markAt(account, at + 2), markAt(account, at + 3)];
  signs
    .add(idOf(kinds.before, c))
    .add(idOf(kinds.before2, b, c))
    .add(idOf(kinds.before3, a, b, c));
  signs
    .add(idOf(kinds.behind, x))
    .add(idOf(kinds.behind2, x, y))
    .add(idOf(kinds.behind3, x, y, z));
  signsBeside(account, at, behind, signs);
  signsBeside(account, at, before, signs);
  signsInClause(account, at, signs);
};

const rounded = (weight: number, least: number, most: number): number => Math.round(Math.max(least, Math.min(most, weight))) + 100;

/** What the readers by rule make of all who are spoken of. */
interface Ruling {
  state: State;
  ruled: Recipient;
  /** How much speaks for each. */
  weights: ReadonlyMap<Recipient, number>;
  hinted: Relation | undefined;
  self: Relation | undefined;
}

const signsOfRules = ({ state, ruled, weights, hinted, self }: Ruling, recipient: Recipient): number[] => {
  const mark = marks[recipient];
  const signs = [
    idOf(kinds.ruled, ruled === recipient ? 3 : 4, markOf(state)),
    idOf(kinds.ruled, ruled === recipient ? 1 : 2),
    idOf(kinds.ruledAs, mark, ruled === recipient ? 1 : 2),
  ];
  const order = [...weights.values()].toSorted((a, b) => b - a);
  const [best = -9, second] = order;
  if (recipient === 'none' || recipient === 'meerdere') {
    signs.push(idOf(kinds.bestWeight, mark, rounded(best, -4, 6)));
    if (second !== undefined) signs.push(idOf(kinds.lead, mark, rounded(best - second, 0, 20)));
  } else {
    const own = weights.get(recipient) ?? -9;
    const rival = Math.max(-9, ...[...weights].flatMap(([other, weight]) => (other === recipient ? [] : [weight])));
    signs.push(
      idOf(kinds.weight, rounded(own, -4, 6)),
      idOf(kinds.behindBest, rounded(own - best, -6, 0)),
      idOf(kinds.beforeNext, rounded(own - rival, -4, 4)),
    );
  }
  if (hinted === recipient) signs.push(kinds.hinted, idOf(kinds.hintedAs, mark));
  if (self === recipient) signs.push(kinds.self, idOf(kinds.selfAs, mark));
  return signs;
};

const isOf = (recipient: Recipient, spoken: Recipient | undefined): boolean =>
  spoken === recipient || (recipient === 'ouders' && (spoken === 'moeder' || spoken === 'vader'));

/** Everybody who may be meant, with all that speaks for or against them. */
export const recipientsIn = (message: Message, state: State, ruled: Recipient): Candidate<Recipient>[] => {
  const account = accountOf(message);
  const { mentions, relations } = account;
  const told = weighRelatives(message).filter(({ at }) => at < mostWords);
  const weights = new Map<Recipient, number>();
  for (const { relation, weight } of told) weights.set(relation, Math.max(weight, weights.get(relation) ?? -Infinity));
  const [hinted, self] = [hintedRelation(message.forms), selfRelation(message)];
  const ruling: Ruling = { state, ruled, weights, hinted, self };
  const spoken = new Set(mentions.map((at) => relations[at] as Relation));
  const named = new Set<Recipient>(['none', ruled, ...spoken, ...weights.keys(), ...[hinted, self].filter((each) => each !== undefined)]);
  const several =
    new Set([...named].filter((each) => each !== 'none' && each !== 'meerdere').map((each) => (isOf('ouders', each) ? 'ouders' : each)))
      .size > 1;
  const all = new Set<Recipient>([...named, ...single, 'ouders', ...(several ? (['meerdere'] as const) : [])]);
  const asked = markOf(state);
  return [...all].map((recipient) => {
    const isNamed = named.has(recipient) || recipient === 'ouders' || recipient === 'meerdere';
    const signs = new Signs();
    signs.add(idOf(kinds.recipient, marks[recipient])).add(idOf(kinds.among, marks[recipient], Math.min(3, spoken.size)));
    signs.add(idOf(kinds.asked, marks[recipient], asked));
    signs.add(idOf(kinds.askedNamed, asked, recipient === 'none' ? 1 : isNamed ? 2 : 3, Math.min(3, spoken.size)));
    if (!isNamed) signs.add(kinds.unnamed).add(idOf(kinds.unnamed, marks[recipient])).add(idOf(kinds.unnamed, named.size));
    signsOfAll(account, recipient, signs);
    const places = mentions.filter((at) => isOf(recipient, relations[at]));
    const moved = told.filter(({ relation, at }) => relation === recipient && !places.includes(at)).map(({ at }) => at);
    for (const at of [...places, ...moved]) signsAround(account, at, signs);
    if (moved.length > 0) signs.add(kinds.composed);
    if (places.length > 0) signs.add(idOf(kinds.count, Math.min(3, places.length)));
    return { value: recipient, told: signs.ids, ruled: signsOfRules(ruling, recipient) };
  });
};
