import { showDay, showRights } from '../../dialogs/show.ts';
import type { Letter } from '../../domain/letter.ts';
import type { Day } from '../../domain/terms.ts';
import type { Right } from '../../domain/understanding.ts';
import { sentence } from '../../locales/sentence.ts';

/** How it goes with a right in the request that was first. */
export interface SameRight {
  right: Right;
  isAnswered: boolean;
  /** The last day, as it is promised now; null where there is none to be told. */
  answerBy: Day | null;
}

const rightsOf = (same: readonly SameRight[]): string => showRights(same.map(({ right }) => right));

const datesOf = (same: readonly SameRight[]): string[] =>
  [...Map.groupBy(same, ({ answerBy }) => answerBy)].flatMap(([day, its]) =>
    day === null ? [] : [sentence('mail.duplicateBy', { rights: rightsOf(its), date: showDay(day) })],
  );

/**
 * That a request is answered with another of theirs, under whose number, and by when. To an address of which it is not sure whose it is goes only
 * that there is an answer: else it would tell of that other request.
 */
export const duplicateLetter = (
  to: string,
  { reference, first }: Record<'reference' | 'first', string>,
  same: readonly SameRight[],
  isSure: boolean,
): Letter => {
  if (!isSure) {
    const paragraphs = [sentence('mail.decidedUnsure', { reference, right: rightsOf(same) }), sentence('mail.notYou')];
    return { to, subject: sentence('mail.decided.subject'), paragraphs };
  }
  const answered = same.filter(({ isAnswered }) => isAnswered);
  return {
    to,
    subject: sentence('mail.duplicate.subject'),
    paragraphs: [
      sentence('mail.duplicate', { reference, first, rights: rightsOf(same) }),
      ...(answered.length === 0 ? [] : [sentence('mail.duplicateAnswered', { rights: rightsOf(answered) })]),
      ...datesOf(same),
      sentence('mail.duplicateDoubt'),
    ],
  };
};
