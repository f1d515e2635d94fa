import { type Intent, isRight } from '../../domain/understanding.ts';
import type { Asked } from './asked.ts';
import { clausesOf } from './clausesOf.ts';
import { type Message, written } from './clean.ts';
import { rightsDemanded } from './demandingClause.ts';
import type { PlainDemand } from './plainDemands.ts';
import { saysRight } from './rightWords.ts';

/** How sure it is that a word by itself asks a right. */
const doubtful = 0.5;

/** A demand in a clause of its own is one, whatever is told beside it: "ik wil inzage, mijn mail is …". */
export const withClauses = (message: Message, read: Asked): Asked => {
  if (read.asked.some(isRight) || read.isElsewhere) return read;
  const demanding = clausesOf(message).filter((clause) => rightsDemanded(clause).length > 0);
  if (demanding.length === 0) return read;
  const asked = [...new Set<Intent>([...demanding.flatMap(rightsDemanded), ...read.asked])];
  return { asked, because: demanding.map(({ from, to }) => written(message, from, to)), guessed: undefined };
};

/** With what is asked so plainly that the stage of the conversation tells nothing against it. A mere guess gives way to it. */
export const withPlain = (plain: PlainDemand | undefined, read: Asked, text: string): Asked => {
  if (plain === undefined) return read;
  if (plain.isAll) return { asked: plain.rights, because: [plain.because], guessed: undefined };
  const isRead = plain.rights.every((right) => read.asked.includes(right));
  if (isRead && !plain.isOfEarlier) {
    // Beside what is said outright another right takes a word of its own.
    const asked = read.asked.filter((intent) => !isRight(intent) || plain.rights.includes(intent) || saysRight(intent, text));
    return plain.isDoubtful ? read : { ...read, asked, guessed: undefined };
  }
  const isSure = read.guessed === undefined && !read.isLearned && !plain.isOfEarlier;
  const others = isSure ? read.asked.filter(isRight) : [];
  const asked = [...new Set<Intent>([...plain.rights, ...others])];
  return { asked, because: [plain.because], guessed: plain.isDoubtful ? doubtful : undefined };
};
