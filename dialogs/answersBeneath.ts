import type { Understand } from '../domain/understanding.ts';
import type { Talk } from './talk.ts';
import { slotAsked } from './understanding/reading.ts';

/** While something is asked over it: the message answers the question beneath, that asks for a value, in the words that are asked there. */
export const answersBeneath = ({ memory: { asked }, turn: { heard } }: Talk, understand: Understand): boolean => {
  if (slotAsked[asked] === undefined) return false;
  const beneath = understand(heard.text, asked);
  return beneath.control === 'answer' && beneath.valid;
};
