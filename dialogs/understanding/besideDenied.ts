import { isRight, type Intent, type Right } from '../../domain/understanding.ts';
import { type Asked, nothingAsked } from './asked.ts';
import type { Message } from './clean.ts';
import { deniedRights } from './deniedRights.ts';

/**
 * What was read of a message, without the rights of which it says that they are not asked.
 * @param again reads what is left of it without what says so
 */
export const besideDenied = (message: Message, read: Asked, again: (rest: Message) => Asked): Asked => {
  const set = deniedRights(message);
  if (!set) return read;
  const { denied, firm, rest, named, isContrast } = set;
  const left = rest.forms.some((word) => word !== '|') ? again(rest) : nothingAsked;
  // It may be denied in one place and asked in another; what is denied in so many words takes as many to ask.
  const isSaid = (right: Right): boolean => named.includes(right) || !firm.has(right);
  const isAsked = (intent: Intent): boolean => !isRight(intent) || !denied.has(intent) || (left.asked.includes(intent) && isSaid(intent));
  const asked = read.asked.filter(isAsked);
  if (asked.some(isRight)) return { ...read, asked };
  const leftOver = left.asked.filter((intent) => isRight(intent) && isAsked(intent));
  if (read.asked.some(isRight) && leftOver.length > 0) return { ...left, asked: leftOver };
  const others = isContrast ? named.filter((right) => !denied.has(right)) : [];
  if (others.length > 0) return { asked: [...new Set(others)], because: [rest.text.trim()], guessed: undefined };
  // To put an end to all use, and not to erase, is to restrict (art. 18).
  if (firm.has('erasure') && left.asked.includes('erasure')) return { ...left, asked: ['restriction'] };
  return read.asked.length === asked.length ? read : { ...nothingAsked, asked, isDenied: true };
};
