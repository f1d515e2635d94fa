import { clean } from '../../dialogs/understanding/clean.ts';
import { readContact } from '../../dialogs/understanding/contact.ts';
import type { Candidate } from '../../dialogs/understanding/learned/choice.ts';
import { namingIn } from '../../dialogs/understanding/nameCandidates.ts';
import { withoutSigns } from '../../dialogs/understanding/nameReading.ts';
import { namingStates } from '../../dialogs/understanding/ownName.ts';
import { isAccountState, namesRelative } from '../../dialogs/understanding/account.ts';
import { plainFigures } from '../../dialogs/understanding/recognizers.ts';
import { readName } from '../../dialogs/understanding/readName.ts';
import { recipientsIn, type Recipient } from '../../dialogs/understanding/signsOfRecipient.ts';
import { candidatesOf } from '../../dialogs/understanding/signsOfName.ts';
import { understandByRules } from '../../dialogs/understanding/understand.ts';
import { seen, type ExampleOfChoice } from './fitChoice.ts';
import type { LabelledLine } from './lines.ts';

/** What is meant must be among the candidates: of a line in which it is not, nothing is learned. */
const exampleOf = <Value>(candidates: readonly Candidate<Value>[], isMeant: (value: Value) => boolean): ExampleOfChoice[] => {
  const meant = candidates.map(({ value }) => isMeant(value));
  return meant.includes(true) ? [candidates.map((candidate, at) => seen(candidate, meant[at] === true))] : [];
};

const plainName = (name: string): string => withoutSigns(name).replace(/\.$/, '').toLowerCase();

/** Whoever refuses, asks back or sighs where an answer was asked gives no name. */
const givesNothing = ({ expect: { control, crisis } }: LabelledLine): boolean =>
  control !== undefined &&
  control !== 'answer' &&
  control !== 'privacy_question' &&
  !control.startsWith('correct') &&
  (crisis === undefined || crisis === 'none');

/** The own name in a line, or that none is given. */
export const ofOwnName = (line: LabelledLine): ExampleOfChoice[] => {
  const { text, state, expect } = line;
  if (!namingStates.has(state) || (expect.slots === undefined && !givesNothing(line))) return [];
  const message = clean(text);
  const { blanks } = readContact(message, state === 'ask_phone', () => plainFigures);
  const naming = namingIn(message, state, blanks, readName(message, state, blanks));
  const name = expect.slots?.['name'];
  if (naming.spans.length === 0) return [];
  return exampleOf(candidatesOf(naming), (span) =>
    name === undefined || span === undefined ? name === span?.text : plainName(span.text) === plainName(name),
  );
};

/** Who receives the care in a line, or that nobody is told of. */
export const ofRecipient = ({ text, state, expect }: LabelledLine): ExampleOfChoice[] => {
  if (!namingStates.has(state) || expect.slots === undefined) return [];
  const message = clean(text);
  if (!isAccountState(state) && !namesRelative(message)) return [];
  const recipient = expect.slots['relation'] ?? 'none';
  const ruled = (understandByRules(text, state).slots.relation ?? 'none') as Recipient;
  return exampleOf(recipientsIn(message, state, ruled), (value) => value === recipient);
};
