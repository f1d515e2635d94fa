import type { Connection } from './connection.ts';

/** One who talks to a server. Each step verifies the answer and throws when it is not the right one. */
export interface Visitor {
  /** Gets ready; not measured. */
  enter(connection: Connection): Promise<void>;
  /** Says the next thing and reads its answer: what is measured. */
  turn(connection: Connection): Promise<void>;
}

/** Throws with the beginning of what came instead when something is not as it should be. */
export const demand = (isRight: boolean, what: string, came: string): void => {
  if (!isRight) throw new Error(`${what}; it was: ${came.slice(0, 400)}`);
};
