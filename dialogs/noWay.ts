import type { Draft } from './memory.ts';
import type { Talk } from './talk.ts';

/** Number, address and account were all left open: an advisor has nobody to call or to mail, and nothing to answer. */
export const holdsNothing = ({ answers, notGiven }: Draft): boolean =>
  (['phone', 'email', 'situation'] as const).every((field) => answers[field] === undefined && notGiven.includes(field));

/** Says once what leaving neither number nor address means; the chat itself is the way then. */
export const sayNoWay = (talk: Talk): boolean => {
  const { memory, turn } = talk;
  if (memory.toldNoWay || !memory.draft.notGiven.includes('phone') || !memory.draft.notGiven.includes('email')) return false;
  memory.toldNoWay = true;
  talk.say('contact.noWay', { mail: turn.rules.contactMail });
  return true;
};
