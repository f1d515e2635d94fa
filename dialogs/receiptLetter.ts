import type { Letter } from '../domain/letter.ts';
import type { Key } from '../locales/nl.ts';
import { sentence } from '../locales/sentence.ts';
import type { Registered } from './memory.ts';
import { showAsked, showDated, showDay } from './show.ts';

/** What a receipt tells of a request. */
export type Received = Pick<Registered, 'reference' | 'rights' | 'uses' | 'promisedOn' | 'withdraws'>;

/** Until when it is answered, and what of it. */
const termsOf = (request: Received): string[] => {
  const { promisedOn } = request;
  if (!promisedOn) return [];
  const dated = showDated(request);
  const date = showDay(promisedOn);
  return [dated === undefined ? sentence('mail.receiptBy', { date }) : sentence('mail.receiptByAbout', { rights: dated, date })];
};

const isComplaint = ({ rights }: Received): boolean => rights.length > 0 && rights.every((right) => right === 'complaint');

/** What a withdrawal did at once: of health too where it is for that, which is said as of something that need not be there. */
const doneBy = ({ withdraws = ['offers'] }: Received): Key =>
  withdraws.includes('health') ? (withdraws.includes('offers') ? 'mail.withdrawnAll' : 'mail.withdrawnHealth') : 'mail.withdrawn';

/**
 * That a request came in, what it is about and until when it is answered; nobody knows yet whose address it is, so nothing else.
 * @param isDone it withdraws consent and nothing else, and that was done
 */
export const receiptLetter = (to: string, request: Received, isDone: boolean): Letter => ({
  to,
  subject: sentence('mail.receipt.subject'),
  paragraphs: [
    sentence(isComplaint(request) ? 'mail.receiptComplaint' : 'mail.receipt', { rights: showAsked(request), reference: request.reference }),
    ...(isDone ? [sentence(doneBy(request))] : termsOf(request)),
    sentence('mail.notYou'),
  ],
});
