import { graves, isGrave } from '../../domain/understanding.ts';
import type { Crisis, State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { written } from './clean.ts';
import { clausesOf } from './clauses.ts';
import { crisisUnlearnedPhrases } from './crisisUnlearned.ts';
import { crisisMedicalPhrases } from './crisisMedical.ts';
import { crisisViolencePhrases } from './crisisViolence.ts';
import { harmlessPhrases, settledPhrases } from './crisisCalm.ts';
import { crisisSelfPhrases } from './crisisSelf.ts';
import { isGivenName } from './givenNames.ts';
import { isLettingGo } from './lettingGo.ts';
import { mendSlips } from './crisisSlips.ts';
import { isPlainlyCalm } from './plainlyCalm.ts';
import { withoutDenials } from './denials.ts';
import { hearAsking, hearDanger } from './learned/hear.ts';
import type { HeardDanger } from './learned/hear.ts';
import type { Window } from './learned/windows.ts';
import { kin, organisations } from './people.ts';
import { phraseBook } from './phrases.ts';
import type { Hit } from './phrases.ts';

const lists = {
  kin,
  org: organisations,
  one: new Set([...kin, 'hij', 'zij', 'ze', 'client', 'patient', 'die']),
  hits: new Set(
    'slaat schopt trapt mept stompt wurgt knijpt bijt krabt duwt duwde sloeg schopte slaan schoppen mepte kneep stompte trapte beet krabde wurgde'.split(
      ' ',
    ),
  ),
  lost: new Set('dementie dement demente dementerende dementerend alzheimer verward verwarde vergeetachtig'.split(' ')),
  self: new Set(['mezelf', 'mijzelf', 'zichzelf', 'jezelf', 'haarzelf', 'hemzelf']),
};
const find = phraseBook({ ...crisisSelfPhrases, ...crisisMedicalPhrases, ...crisisViolencePhrases, ...crisisUnlearnedPhrases }, lists);
const findCalming = phraseBook({ harmless: harmlessPhrases, ...settledPhrases }, lists);

export interface CrisisReading {
  crisis: Crisis;
  because: string[];
}

const none: CrisisReading = { crisis: 'none', because: [] };
const gravestFirst: readonly Crisis[] = [...graves, 'overload'];
/** Here "het hoeft voor mij niet meer" is most likely an answer. */
const offers: ReadonlySet<State> = new Set([
  'ask_phone',
  'ask_email',
  'ask_consent',
  'ask_health_consent',
  'handoff_offer',
  'resume_offer',
  'ask_time',
  'confirm_summary',
  'handed_over',
]);
/** After handing in "het hoeft niet meer" is most likely the question that may go, unless it is said of oneself. */
const weakCounts = ({ from, to }: Hit, forms: readonly string[], state: State) =>
  !(offers.has(state) && forms.length <= 10) || (state === 'handed_over' && forms.slice(from, to).includes('me'));

/** Here something was asked that can be let go. */
const lettable: ReadonlySet<State> = new Set(['handed_over', 'rights_confirm', 'ask_code']);
/** "Het hoeft niet meer", and not a word of oneself: the request or the question may go. */
const letsGo = (forms: readonly string[], state: State): boolean => lettable.has(state) && isLettingGo(forms);

type Label = ReturnType<typeof find>[number]['label'];
type Calming = ReturnType<typeof findCalming>[number];

const meets = (a: Window, b: Window) => a.from < b.to && b.from < a.to;

/** The shapes in a message that are known to tell of danger. What is past or settled in the same sentence, and idioms, do not count. */
const shapesIn = (state: State, forms: readonly string[], calming: readonly Calming[]): readonly Hit<Label>[] => {
  const hits = find(forms);
  if (hits.length === 0) return hits;
  const beside = (hit: Hit, label: string) => {
    const sentence = forms.lastIndexOf('|', hit.from);
    return calming.some((each) => each.label === label && forms.lastIndexOf('|', each.from) === sentence);
  };
  return hits.filter((hit) => {
    // Where a number is asked, 112 is one that will not do.
    if (state === 'ask_phone' && forms.length === 1 && forms[0] === '112') return false;
    if (calming.some((each) => each.label === 'harmless' && meets(each, hit))) return false;
    if (state === 'after_crisis' && calming.some((each) => each.label === 'calling' && meets(each, hit))) return false;
    if (hit.label === 'suicidalWeak') return weakCounts(hit, forms, state);
    if (hit.label === 'overload') return true;
    if (beside(hit, 'settled')) return false;
    const isIllness = hit.label === 'medical_emergency';
    if (isIllness && beside(hit, 'course')) return false;
    const isNoun = hit.label === 'suicidal' && hit.to - hit.from === 1;
    if ((isIllness || isNoun) && beside(hit, 'grief')) return false;
    return hit.label !== 'medical_emergency' || !beside(hit, 'often') || beside(hit, 'now');
  });
};

const kinds = {
  suicidalWeak: 'suicidal',
  unlearnedSuicidal: 'suicidal',
  unlearnedMedical: 'medical_emergency',
  unlearnedViolence: 'violence',
} as const satisfies Partial<Record<Label, Crisis>>;
const isKept = (label: Label): label is keyof typeof kinds => label in kinds;
const kindOf = ({ label }: Hit<Label>): Crisis => (isKept(label) ? kinds[label] : label);
const isUnlearned = ({ label }: Hit<Label>): boolean => label.startsWith('unlearned');

/** What known shapes say; the gravest counts first. */
const readShapes = (message: Message, hits: readonly Hit<Label>[]): CrisisReading => {
  const crisis = gravestFirst.find((each) => hits.some((hit) => kindOf(hit) === each));
  if (crisis === undefined) return none;
  const because = hits.filter((hit) => kindOf(hit) === crisis).map((hit) => written(message, hit.from, hit.to));
  return { crisis, because: [...new Set(because)] };
};

/**
 * How sure the classifier must be of danger in no known shape, also where an idiom is known to stand in the message; and below which share a
 * known shape is taken for an idiom. A missed crisis weighs more than a false one (dutch.md 2.4).
 */
const sureOf = { grave: 0.2, inFewWords: 0.25, besideIdiom: 0.5, afterAlarm: 0.5, overload: 0.33, idiom: 0.35, wishOfDeath: 0.1 } as const;

/** A message as it is judged for danger. */
interface Told {
  message: Message;
  state: State;
  forms: readonly string[];
  hits: readonly Hit<Label>[];
  calming: readonly Calming[];
}

/** Where anything but the account is asked, so few words are most likely the answer. */
const mostOfBrief = 4;
/** So few words tell little that could speak against it. */
const mostOfShort = 8;

/** Danger in known shapes, or told by implication, in passing, in a story. */
const judge = ({ message, state, forms, hits, calming }: Told, heardOf: HeardDanger | undefined): CrisisReading => {
  const shaped = readShapes(message, hits);
  // Nothing was learned that could speak against it.
  if (!heardOf || hits.some(isUnlearned)) return shaped;
  const { grave, most, overload } = heardOf;
  // A wish to die that is said in so many words is hardly ever an idiom.
  if (isGrave(shaped.crisis) && most >= (shaped.crisis === 'suicidal' ? sureOf.wishOfDeath : sureOf.idiom)) return shaped;
  const isIdiom = calming.some(({ label }) => label === 'harmless');
  // The talk is of danger already; another kind of it is told in more than passing.
  const isBrief = state !== 'ask_situation' && state !== 'after_crisis' && forms.length <= mostOfBrief;
  const plain = forms.length <= mostOfShort ? sureOf.inFewWords : sureOf.grave;
  const least = state === 'after_crisis' ? sureOf.afterAlarm : isIdiom || isBrief ? sureOf.besideIdiom : plain;
  const heard = grave.share >= least ? grave : undefined;
  const tired = overload.share >= sureOf.overload ? overload : undefined;
  const said = heard ?? (shaped.crisis === 'overload' ? undefined : tired);
  if (said) return { crisis: said.label, because: [written(message, said.window.from, said.window.to)] };
  return isGrave(shaped.crisis) ? none : shaped;
};

/** Below this share of a whole message there is no danger in a part of it, unless in a known shape. */
const leastInWhole = 5e-3;
/** So much of a clause asks something about data, at least, that it says nothing of danger. */
const asksData = 0.5;
/** How sure a sentence by itself must be of danger, in a known shape and without. */
const sureAlone = { suicidal: 0.25, shaped: 0.6, unshaped: 0.9, besideAsking: 0.6 } as const;

/** The sentences of a message, and by themselves the clauses that ask something about data. */
const partsOf = ({ message, state, forms }: Told): { asking: Window[]; telling: Window[] } => {
  const asking: Window[] = [];
  const telling: Window[] = [];
  let open: Window | undefined;
  for (const clause of clausesOf(message)) {
    if ((hearAsking(forms, state, clause) ?? 0) >= asksData) {
      asking.push(clause);
      open = undefined;
      continue;
    }
    if (open && forms[clause.from - 1] !== '|') open.to = clause.to;
    else telling.push((open = { ...clause }));
  }
  return { asking, telling };
};

/** How sure a part by itself must be; beside nothing but questions about data a known shape is judged as it would be alone. */
const leastAlone = (hits: readonly Hit<Label>[], isAlone: boolean): number => {
  const isShaped = hits.some((hit) => isGrave(kindOf(hit)));
  if (isAlone) return isShaped ? 0 : sureAlone.besideAsking;
  if (hits.some(({ label }) => label === 'suicidal')) return sureAlone.suicidal;
  return isShaped ? sureAlone.shaped : sureAlone.unshaped;
};

const within = ({ from, to }: Window, hit: Hit): boolean => from <= hit.from && hit.to <= to;

/**
 * Danger in a part of a message, when the whole of it shows none: what is asked about data beside it is no evidence against it, and of
 * several sentences one may be as plain by itself that the others do not matter.
 */
const judgeApart = (told: Told): CrisisReading => {
  const { forms, hits, calming } = told;
  const { asking, telling } = partsOf(told);
  if (asking.length + telling.length < 2) return none;
  for (const part of telling) {
    const inPart = hits.filter((hit) => within(part, hit));
    const heard = hearDanger(forms, [part]);
    const read = judge({ ...told, hits: inPart, calming: calming.filter((hit) => meets(part, hit)) }, heard);
    if (!isGrave(read.crisis)) continue;
    // Of two words nothing was learned: there a known shape is all there is.
    if (!heard || heard.most >= leastAlone(inPart, telling.length === 1)) return read;
  }
  return none;
};

const initialled = /^\p{Lu}\. ?(?:\p{Lu}\. ?){0,3}['’\p{L}][\p{L} '’-]{1,30}$/u;
const fromPlace = /^(\p{L}+) van (?:de|het|den|der|'t) \p{L}+[.!]?$/u;
/** "T. 't Hart", "Els van de Brug": a name, where one was asked. */
const isNamed = ({ text }: Message, state: State): boolean =>
  state === 'ask_name' && (initialled.test(text.trim()) || isGivenName(fromPlace.exec(text.trim())?.[1] ?? ''));
/** "Ja ja ja ja ja ja": a word or two over and over, of which nothing was learned. */
const isDrummed = (forms: readonly string[]): boolean => forms.length > 5 && new Set(forms).size <= 2;

/** Whether someone is in danger now, and the words that say so. The gravest counts first. */
export const readCrisis = (message: Message, state: State): CrisisReading => {
  const forms = withoutDenials(message, mendSlips(message.forms));
  if (letsGo(forms, state) || isPlainlyCalm(forms) || isNamed(message, state) || isDrummed(forms)) return none;
  const calming = findCalming(forms);
  const told: Told = { message, state, forms, hits: shapesIn(state, forms, calming), calming };
  // Said after an alarm, that help was called raises no other.
  if (state === 'after_crisis' && calming.some(({ label }) => label === 'calling')) return readShapes(message, told.hits);
  const heard = hearDanger(forms);
  const whole = judge(told, heard);
  const mayHide = told.hits.some((hit) => isGrave(kindOf(hit))) || (heard !== undefined && heard.most >= leastInWhole);
  if (isGrave(whole.crisis) || !mayHide) return whole;
  const apart = judgeApart(told);
  return isGrave(apart.crisis) ? apart : whole;
};
