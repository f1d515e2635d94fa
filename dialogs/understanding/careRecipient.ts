import type { State } from '../../domain/understanding.ts';
import { isAccountState } from './account.ts';
import type { Message } from './clean.ts';
import { Choice } from './learned/choice.ts';
import head from './learned/recipient.json' with { type: 'json' };
import { readRows } from './learned/rows.ts';
import type { Relation } from './people.ts';
import { recipientsIn } from './signsOfRecipient.ts';

const recipients = new Choice(head, () => readRows('recipient', head.labels.length));

/** Beside anything but an account somebody is mentioned as often as told of: so sure it must be where the rules find nobody. */
const sureBeside = 0.7;

/** So sure it must be that several do, where the rules find one. */
const sureOfSeveral = 0.6;

/** Who receives the care by all that is told; `ruled` is who it is by the rules, which is one sign among others. */
export const chooseRecipient = (message: Message, state: State, ruled: Relation | undefined): Relation | undefined => {
  const all = recipientsIn(message, state, ruled ?? 'none');
  const first = recipients.likeliest(all);
  const isUnsure = first?.value === 'meerdere' && ruled !== 'meerdere' && first.share < sureOfSeveral;
  const likeliest = isUnsure ? recipients.likeliest(all.filter(({ value }) => value !== 'meerdere')) : first;
  if (!likeliest || likeliest.value === 'none') return undefined;
  return isAccountState(state) || ruled !== undefined || likeliest.share >= sureBeside ? likeliest.value : undefined;
};
