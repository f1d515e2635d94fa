import type { ClauseId } from './clauses.ts';

/** What the statement says: in our words, and the clauses that say it. */
export interface Said {
  kind: 'said';
  text: string;
  clauses: readonly ClauseId[];
  /** It sums up the statement as a whole, not a section of it. */
  whole?: true;
  /** What is added that does not stand in the statement: of this chat, or of the law, and then it says so. */
  besides?: string;
  /** The articles that `besides` rests on. */
  law?: string;
}

/** What the statement leaves open. */
export interface Silent {
  kind: 'silent';
  /** What can be said all the same: what stands nearby in the statement, or what follows from the law, and then it says so. */
  text?: string;
  /** The clauses of what stands nearby. */
  clauses?: readonly ClauseId[];
  law?: string;
}
export type PrivacyAnswer = Said | Silent;
