import type { State } from '../../domain/understanding.ts';
import type { Message } from './clean.ts';
import { Choice } from './learned/choice.ts';
import head from './learned/recipient.json' with { type: 'json' };
import { readRows } from './learned/rows.ts';
import type { Relation } from './people.ts';
import { recipientsIn } from './signsOfRecipient.ts';

const recipients = new Choice(head, () => readRows('recipient', head.labels.length));

/** Beside anything but an account somebody is mentioned as often as told of: so sure it must be where the rules find nobody. */
const sureBeside = 0.7;

/** Who receives the care by all that is told; `ruled` is who it is by the rules, which is one sign among others. */
export const chooseRecipient = (message: Message, state: State, ruled: Relation | undefined): Relation | undefined => {
  const likeliest = recipients.likeliest(recipientsIn(message, state, ruled ?? 'none'));
  if (!likeliest || likeliest.value === 'none') return undefined;
  const isAccount = state === 'ask_situation' || state === 'start';
  return isAccount || ruled !== undefined || likeliest.share >= sureBeside ? likeliest.value : undefined;
};
