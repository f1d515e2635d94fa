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
  const { denied, firm, rest, isAll, named, isContrast } = set;
  if (isAll && !read.asked.some(isRight)) return read;
  if (isAll) return { ...nothingAsked, asked: read.asked.filter((intent) => !isRight(intent)), isDenied: true };
  const others = isContrast ? [...new Set(named)].filter((right) => !denied.has(right)) : [];
  const instead: Asked | undefined = others.length > 0 ? { asked: others, because: [message.text.trim()], guessed: undefined } : undefined;
  if (!read.asked.some((intent) => isRight(intent) && denied.has(intent))) return read.asked.some(isRight) ? read : (instead ?? read);
  const left = again(rest);
  // It may be denied in one place and asked in another; what is denied in so many words takes as many to ask.
  const isSaid = (right: Right): boolean => named.includes(right) || !firm.has(right);
  const isAsked = (intent: Intent): boolean => !isRight(intent) || !denied.has(intent) || (left.asked.includes(intent) && isSaid(intent));
  const asked = read.asked.filter(isAsked);
  if (asked.some(isRight)) return { ...read, asked };
  const leftOver = left.asked.filter((intent) => isRight(intent) && isAsked(intent));
  if (leftOver.length > 0) return { ...left, asked: leftOver };
  if (instead) return instead;
  // To put an end to all use, and not to erase, is to restrict (art. 18).
  if (firm.has('erasure') && left.asked.includes('erasure')) return { ...left, asked: ['restriction'] };
  return { ...nothingAsked, asked, isDenied: true };
};
