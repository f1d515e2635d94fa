import type { State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { Choice } from './learned/choice.ts';
import head from './learned/ownName.json' with { type: 'json' };
import { readRows } from './learned/rows.ts';
import { namingIn } from './nameCandidates.ts';
import type { Naming } from './nameCandidates.ts';
import type { Blank, NameRead, NameReading } from './nameReading.ts';
import { withoutSigns } from './nameReading.ts';
import { readName } from './readName.ts';
import { candidatesOf } from './signsOfName.ts';

const names = new Choice(head, () => readRows('ownName', head.labels.length));

/** Where people say how they are called. */
export const namingStates: ReadonlySet<State> = new Set<State>([
  'start',
  'ask_name',
  'ask_phone',
  'ask_email',
  'ask_time',
  'ask_situation',
  'confirm_summary',
  'handed_over',
]);

/** Where something else is asked, hardly anybody says how they are called: there only what the rules found is weighed. */
const otherAsked: ReadonlySet<State> = new Set<State>(['ask_phone', 'ask_email', 'ask_time', 'ask_situation']);
/** Of so many words the rules know best whether they are a name. */
const nothingElse = 1;
/** So sure it must be that a name is the writer's own where the rules find that of another. */
const sureOfOwn = 0.8;

/** "jan willem van het hof", and nothing else: what stands behind the first names belongs to them. */
const surname = /^ (?:v|vd|van|v\/d|v\.d\.?|de|den|der|ter|ten|te|op|in) \S/;
const isWhole = ({ words }: Naming, { value }: NameRead): boolean =>
  value.length >= (words.at(-1)?.piece.end ?? 0) - (words[0]?.piece.start ?? 0);
/** Titles, small words and greetings. */
const small: ReadonlySet<string> = new Set('tTpPoO');
/** A single word with or without a title, a surname that begins with a small word ("vd berg"), and what stands behind all that is looked at, as below a letter. */
const isForRules = (naming: Naming, ruled: NameRead): boolean => {
  const { words } = naming;
  const few = words.filter(({ kind, piece }) => !small.has(kind) && piece.plain !== 'en').length <= nothingElse;
  if (few || ruled.start >= (words.at(-1)?.piece.end ?? 0)) return true;
  return words[0]?.kind === 'p' && isWhole(naming, ruled);
};
const cutsSurname = (naming: Naming, ruled: NameRead, chosen: string): boolean =>
  ruled.value.startsWith(chosen) && surname.test(ruled.value.slice(chosen.length)) && isWhole(naming, ruled);

/** How the writer is called by all that stands in the message; what was read by the rules is one sign among others, unless it is certain. */
const chooseName = (message: Message, state: State, blanks: readonly Blank[], ruled: NameReading): NameReading => {
  if (ruled.ok ? ruled.isCertain : otherAsked.has(state)) return ruled;
  const naming = namingIn(message, state, blanks, ruled);
  if (naming.spans.length === 0 || (ruled.ok && isForRules(naming, ruled))) return ruled;
  const likeliest = names.likeliest(candidatesOf(naming));
  if (!likeliest) return ruled;
  const { value: chosen, share } = likeliest;
  if (chosen === undefined) return ruled.ok ? { ok: false, reason: 'none' } : ruled;
  if (ruled.ok && (chosen.text === ruled.value || cutsSurname(naming, ruled, chosen.text))) return ruled;
  if (!ruled.ok && ruled.reason === 'otherPerson' && share < sureOfOwn) return ruled;
  return { ok: true, value: withoutSigns(chosen.text), start: chosen.start, announced: ruled.ok && ruled.announced };
};

/** How the writer is called: chosen where people say so, else by the rules. */
export const readOwnName = (message: Message, state: State, blanks: readonly Blank[], byRules: boolean): NameReading => {
  const ruled = readName(message, state, blanks);
  return byRules || !namingStates.has(state) ? ruled : chooseName(message, state, blanks, ruled);
};
