import type { Talk } from './talk.ts';

/** Says once what leaving neither number nor address means; the chat itself is the way then. */
export const sayNoWay = (talk: Talk): boolean => {
  const { memory, turn } = talk;
  if (memory.toldNoWay || !memory.draft.notGiven.includes('phone') || !memory.draft.notGiven.includes('email')) return false;
  memory.toldNoWay = true;
  talk.say('contact.noWay', { mail: turn.rules.contactMail });
  return true;
};
