import type { Intent } from '../../domain/understanding.ts';

/** What a message asks about data. */
export interface Asked {
  /** Rights, then a privacy question, in the order of asking. */
  asked: Intent[];
  because: string[];
  /** No known shape says so: how sure the classifier is, from nought to one. */
  guessed: number | undefined;
  /** Its rights stand in no known shape, though something about privacy does. */
  isLearned?: true;
  /** The privacy statement itself is asked for. */
  toRead?: true;
  /** A right is named only to say that it is not asked. */
  isDenied?: true;
  /** It is asked of files that another keeps. */
  isElsewhere?: true;
}

export const nothingAsked: Asked = { asked: [], because: [], guessed: undefined };
