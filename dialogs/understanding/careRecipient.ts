import type { Message } from './clean.ts';
import { Choice } from './learned/choice.ts';
import head from './learned/recipient.json' with { type: 'json' };
import { readRows } from './learned/rows.ts';
import type { Relation } from './people.ts';
import { readRelation } from './readRelation.ts';
import { recipientsIn } from './signsOfRecipient.ts';

const recipients = new Choice(head, () => readRows('recipient', head.labels.length));

/** Who receives the care by the rules, in an account. */
export const ruledRecipient = (message: Message): Relation | undefined => readRelation(message, true, 'account');

/** Who receives the care by all that an account tells; who it is by the rules is one sign among others. */
export const readRecipient = (message: Message): Relation | undefined => {
  const chosen = recipients.likeliest(recipientsIn(message, ruledRecipient(message) ?? 'none'))?.value;
  return chosen === 'none' ? undefined : chosen;
};
