import type { Letter } from '../domain/letter.ts';
import { sentence } from '../locales/sentence.ts';
import type { Registered } from './memory.ts';
import { showAsked, showDated, showDay } from './show.ts';

/** What a receipt tells of a request. */
export type Received = Pick<Registered, 'reference' | 'rights' | 'uses' | 'promisedOn'>;

/** Until when it is answered, and what of it. */
const termsOf = (request: Received): string[] => {
  const { promisedOn } = request;
  if (!promisedOn) return [];
  const dated = showDated(request);
  const date = showDay(promisedOn);
  return [dated === undefined ? sentence('mail.receiptBy', { date }) : sentence('mail.receiptByAbout', { rights: dated, date })];
};

/**
 * That a request came in, what it is about and until when it is answered; nobody knows yet whose address it is, so nothing else.
 * @param isDone it withdraws consent and nothing else, and that was done
 */
export const receiptLetter = (to: string, request: Received, isDone: boolean): Letter => ({
  to,
  subject: sentence('mail.receipt.subject'),
  paragraphs: [
    sentence('mail.receipt', { rights: showAsked(request), reference: request.reference }),
    ...(isDone ? [sentence('mail.withdrawn')] : termsOf(request)),
    sentence('mail.notYou'),
  ],
});
