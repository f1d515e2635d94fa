import { isRight } from '../../domain/understanding.ts';
import type { Intent, State } from '../../domain/understanding.ts';
import { clausesOf } from './clauses.ts';
import { clean, written } from './clean.ts';
import type { Message } from './clean.ts';
import { hearWish } from './learned/hear.ts';
import { readIntents } from './readIntents.ts';

/** A demand is said in the first so many clauses, or not at all. */
const mostClauses = 40;

/**
 * The rights that are asked in a message that tells of danger, clause by clause: beside what is told of it a demand counts for too little to
 * be heard in the whole ("verwijder mijn gegevens want vanavond maak ik er een eind aan"). A guess does not do.
 */
export const rightsBesideDanger = (message: Message, state: State): Intent[] => {
  const found = clausesOf(message)
    .slice(0, mostClauses)
    .map(({ from, to }) => clean(written(message, from, to)))
    .map((clause) => readIntents(clause, state, hearWish(clause, state)))
    .filter(({ guessed }) => !guessed)
    .flatMap(({ asked }) => asked.filter(isRight));
  return [...new Set(found)];
};
