import { isOpen } from '../domain/itemRules.ts';
import type { Progress } from '../domain/identity.ts';
import type { Right } from '../domain/understanding.ts';
import type { Registered } from './memory.ts';
import { sayCourseOf } from './sayCourse.ts';
import { showDay, showRights } from './show.ts';
import type { Talk } from './talk.ts';
import { stoppedText } from './withdrawal.ts';

/** How it goes with one right of a request: until when it is answered, or what the answer is; never the explanation. */
export const sayItem = (talk: Talk, reference: string, { right, status, outcome, answerBy }: Progress): void => {
  talk.answers = true;
  const values = { rights: showRights([right]), reference };
  if (status === 'withdrawn' || status === 'duplicate') talk.say(`progress.${status}`, values);
  else if (outcome !== null) talk.say(`progress.${outcome}`, values);
  else if (answerBy === null) talk.say('right.courseUndated', values);
  else talk.say('right.course', { ...values, date: showDay(answerBy) });
  talk.endParagraph();
};

/** What the store holds of a request of this conversation, as it was when the turn began; none of one that is newer. */
const itemsOf = ({ standing }: Talk, { reference }: Registered): readonly Progress[] => standing.get(reference) ?? [];

/** A right of a request that is no longer open: answered, or ended by the staff. */
export const isEnded = (talk: Talk, request: Registered, right: Right): boolean =>
  itemsOf(talk, request).some((item) => item.right === right && !isOpen(item));

/** It had an answer, or was taken back, so that it can be asked anew. What was done at once stays done. */
export const isAnswered = (talk: Talk, request: Registered, right: Right): boolean =>
  right !== 'withdraw_consent' &&
  itemsOf(talk, request).some((item) => item.right === right && !isOpen(item) && item.status !== 'duplicate');

/** The rights of a request that are no longer open, also those that were taken back here. */
export const endedIn = (talk: Talk, request: Registered): Right[] =>
  itemsOf(talk, request).flatMap((item) => (isOpen(item) || item.right === 'withdraw_consent' ? [] : item.right));

/** Something of a request of this conversation is still to be answered. */
export const hasOpen = (talk: Talk, request: Registered): boolean => request.rights.some((right) => !isEnded(talk, request, right));

/** Says what became of these rights of a request, of which each is ended. */
export const sayEnded = (talk: Talk, request: Registered, rights: readonly Right[]): void => {
  talk.spokenOf.add(request.reference);
  for (const item of itemsOf(talk, request)) if (rights.includes(item.right)) sayItem(talk, request.reference, item);
};

/** It stands as it was told when it was registered: nothing was decided, extended or ended since. */
const isAsTold = ({ turn }: Talk, { promisedOn }: Registered, items: readonly Progress[]): boolean =>
  items.every(
    (item) =>
      isOpen(item) &&
      (item.answerBy === promisedOn || item.answerBy === null || (item.right === 'complaint' && turn.rules.complaintDays !== null)),
  );

/** How it goes with a request of this conversation, as the store has it by now. Nobody has to show who they are for that. */
export const sayOwnProgress = (talk: Talk, request: Registered): void => {
  const items = itemsOf(talk, request);
  talk.answers = true;
  if (items.length === 0 || isAsTold(talk, request, items)) return sayCourseOf(talk, request);
  talk.spokenOf.add(request.reference);
  for (const item of items) {
    // What stopped at once is told as it was then, whether anything was found or not.
    if (item.right === 'withdraw_consent' && item.status !== 'withdrawn' && request.about === 'self')
      talk.add(stoppedText(talk.memory, talk.turn.rules));
    else sayItem(talk, request.reference, item);
  }
};
