import type { Letter } from '../domain/letter.ts';
import { sentence } from '../locales/sentence.ts';
import { listed } from './listed.ts';
import type { Registered } from './memory.ts';
import { showDay } from './show.ts';
import type { Talk } from './talk.ts';

/** A request is written about again only where the address was corrected, and no more often than this. */
const mostMails = 2;

/** Violence was told of, or that somebody reads along: nobody is written to or called before that was talked over. */
export const needsConsult = ({ memory }: Talk): boolean => memory.alarmed.includes('violence') || memory.draft.caution !== undefined;

/** The person's own address, as far as it was told. */
const addressOf = ({ memory }: Talk): string | null =>
  memory.draft.notOwn.includes('email') ? null : (memory.draft.answers.email ?? null);

/** That a request came in, what it is about and until when it is answered; nobody knows yet whose address it is, so nothing else. */
const receiptLetter = (to: string, { reference, rights, promisedOn }: Registered): Letter => ({
  to,
  subject: sentence('mail.receipt.subject'),
  paragraphs: [
    sentence('mail.receipt', { rights: listed(rights.map((right) => sentence(`right.noun.${right}`))), reference }),
    ...(promisedOn ? [sentence('mail.receiptBy', { date: showDay(promisedOn) })] : []),
    sentence('mail.notYou'),
  ],
});

/** That the first contact came in, and what happens next; never what was told in it. */
const handedInLetter = (to: string, reference: string, replyWithin: string): Letter => ({
  to,
  subject: sentence('mail.handedIn.subject'),
  paragraphs: [sentence('mail.handedIn', { reference }), sentence('mail.handedInNext', { replyWithin }), sentence('mail.notYou')],
});

/** Writes to whoever gave an own address what they have in the chat: the number and the day of a request, and that their question came in. */
export const sendMails = (talk: Talk): void => {
  const { memory, turn } = talk;
  const to = addressOf(talk);
  if (to === null || needsConsult(talk)) return;
  for (const request of memory.requests) {
    const sent = request.mailedTo ?? [];
    if (request.rights.length === 0 || sent.includes(to) || sent.length >= mostMails) continue;
    request.mailedTo = [...sent, to];
    turn.mail(receiptLetter(to, request));
  }
  if (!memory.dossier || memory.dossier.mailed) return;
  memory.dossier.mailed = true;
  turn.mail(handedInLetter(to, memory.dossier.reference, turn.rules.replyWithin));
};
