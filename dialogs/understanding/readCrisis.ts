import { graves, isGrave } from '../../domain/understanding.ts';
import type { Crisis, State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { written } from './clean.ts';
import { crisisMedicalPhrases } from './crisisMedical.ts';
import { crisisViolencePhrases } from './crisisViolence.ts';
import { harmlessPhrases, settledPhrases } from './crisisCalm.ts';
import { crisisSelfPhrases } from './crisisSelf.ts';
import { mendSlips } from './crisisSlips.ts';
import { hearDanger } from './learned/hear.ts';
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
const find = phraseBook({ ...crisisSelfPhrases, ...crisisMedicalPhrases, ...crisisViolencePhrases }, lists);
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

type Calming = ReturnType<typeof findCalming>[number];

const meets = (a: Hit, b: Hit) => a.from < b.to && b.from < a.to;

/** Danger in the shapes that are known to tell of it. What is past or settled in the same sentence, and idioms, do not count; the gravest counts first. */
const readShapes = (message: Message, state: State, forms: readonly string[], calming: readonly Calming[]): CrisisReading => {
  const hits = find(forms);
  if (hits.length === 0) return none;
  const beside = (hit: Hit, label: string) => {
    const sentence = forms.lastIndexOf('|', hit.from);
    return calming.some((each) => each.label === label && forms.lastIndexOf('|', each.from) === sentence);
  };
  const counts = (hit: Hit) => {
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
  };
  const real = hits.filter(counts);
  const kindOf = (hit: Hit) => (hit.label === 'suicidalWeak' ? 'suicidal' : hit.label);
  const crisis = gravestFirst.find((each) => real.some((hit) => kindOf(hit) === each)) ?? 'none';
  const because = real.filter((hit) => kindOf(hit) === crisis).map((hit) => written(message, hit.from, hit.to));
  return { crisis, because: [...new Set(because)] };
};

/**
 * How sure the classifier must be of danger in no known shape, alone and beside speech that only sounds like it, and below which share a known shape is taken for an idiom. A missed crisis
 * weighs more than a false one (dutch.md 2.4).
 */
const sureOf = { grave: 0.31, calmed: 0.35, overload: 0.5, idiom: 0.2, wishOfDeath: 0.02 } as const;

/** Danger in known shapes, or told by implication, in passing, in a story. */
const judge = (message: Message, forms: readonly string[], shaped: CrisisReading, isCalmed: boolean): CrisisReading => {
  const heardOf = hearDanger(forms);
  if (!heardOf) return shaped;
  const { grave: danger, overload } = heardOf;
  const share = danger?.share ?? 0;
  // A wish to die that is said in so many words is hardly ever an idiom.
  if (isGrave(shaped.crisis) && share >= (shaped.crisis === 'suicidal' ? sureOf.wishOfDeath : sureOf.idiom)) return shaped;
  const heard = danger && share >= (isCalmed ? sureOf.calmed : sureOf.grave) ? danger : undefined;
  const tired = overload && overload.share >= sureOf.overload ? overload : undefined;
  const said = heard ?? (shaped.crisis === 'overload' ? undefined : tired);
  if (said) return { crisis: said.label, because: [written(message, said.window.from, said.window.to)] };
  return isGrave(shaped.crisis) ? none : shaped;
};

/** Whether someone is in danger now, and the words that say so. The gravest counts first. */
export const readCrisis = (message: Message, state: State): CrisisReading => {
  const forms = mendSlips(message.forms);
  const calming = findCalming(forms);
  const shaped = readShapes(message, state, forms, calming);
  // Said after an alarm, that help was called raises no other.
  if (state === 'after_crisis' && calming.some(({ label }) => label === 'calling')) return shaped;
  return judge(
    message,
    forms,
    shaped,
    calming.some(({ label }) => label === 'harmless'),
  );
};
