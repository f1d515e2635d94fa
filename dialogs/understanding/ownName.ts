import type { State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { Choice } from './learned/choice.ts';
import head from './learned/ownName.json' with { type: 'json' };
import { readRows } from './learned/rows.ts';
import { namingIn } from './nameCandidates.ts';
import type { Blank, NameReading } from './nameReading.ts';
import { withoutSigns } from './nameReading.ts';
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

/** How the writer is called by all that stands in the message; what was read by the rules is one sign among others. */
export const chooseName = (message: Message, state: State, blanks: readonly Blank[], ruled: NameReading): NameReading => {
  const naming = namingIn(message, state, blanks, ruled);
  if (naming.spans.length === 0) return ruled;
  const chosen = names.likeliest(candidatesOf(naming))?.value;
  if (chosen === undefined) return ruled.ok ? { ok: false, reason: 'none' } : ruled;
  if (ruled.ok && chosen.text === ruled.value) return ruled;
  return { ok: true, value: withoutSigns(chosen.text), start: chosen.start, announced: ruled.ok && ruled.announced };
};
