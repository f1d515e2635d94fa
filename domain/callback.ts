import type { ConsentPurpose } from './consent.ts';
import type { Answers, ContactField } from './dossier.ts';
import type { Flag, Grave, Right } from './understanding.ts';

/** The two answers a consent question of the form has, as they stand beside its buttons. */
export const yesNo = ['Ja', 'Nee'] as const;
export type YesNo = (typeof yesNo)[number];

/** The answer to a consent question, with its wording as shown. */
export interface ConsentAnswer {
  purpose: ConsentPurpose;
  answer: YesNo;
  text: string;
  /** Something else in the form speaks against the answer: it is no clear yes. */
  isContradicted?: true;
}

/** The call-back form as it is handed in: all of it read already, so that nothing in it can be refused any more. */
export interface CallbackForm {
  answers: Answers;
  /** Values of someone else, through whom the person wants to be reached. */
  notOwn: ContactField[];
  /** How the person wants to be reached, where they told and it can be done. */
  preference: 'phone' | 'email' | null;
  /** How they can be reached safely and how not, in their words. */
  caution?: string;
  /** A question that was left open is not among them: no answer is no consent (AVG recital 32). */
  consents: ConsentAnswer[];
  /** An account was typed, and may not be kept. */
  withheld: boolean;
  danger: { kind: Grave; words: string[] } | null;
  /** What is asked about their own data, and the words that ask it. */
  rights: { asked: Right[]; words: string[] } | null;
  flags: Flag[];
}
