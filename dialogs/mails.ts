import type { HouseRules } from '../domain/houseRules.ts';
import type { Letter } from '../domain/letter.ts';
import { groupCompanies } from '../domain/purposes.ts';
import { dayOf } from '../domain/terms.ts';
import { sentence } from '../locales/sentence.ts';
import { statementVersion } from '../locales/statementParts.ts';
import { erasesDraft, isToConfirm } from './confirm/askToConfirm.ts';
import { listed } from './listed.ts';
import { receiptLetter } from './receiptLetter.ts';
import { showDay } from './show.ts';
import type { Talk } from './talk.ts';
import { isWithdrawn } from './withdrawConsent.ts';

/** A request is written about again only where the address was corrected, and no more often than this. */
const mostMails = 2;

/** Violence was told of, or that somebody reads along: nobody is written to or called before that was talked over. */
export const needsConsult = ({ memory }: Talk): boolean => memory.alarmed.includes('violence') || memory.draft.caution !== undefined;

/** The person's own address, as far as it was told. */
export const ownAddress = ({ memory }: Talk): string | null =>
  memory.draft.notOwn.includes('email') ? null : (memory.draft.answers.email ?? null);

/** That the first contact came in, and what happens next; never what was told in it. */
const handedInLetter = (to: string, reference: string, replyWithin: string): Letter => ({
  to,
  subject: sentence('mail.handedIn.subject'),
  paragraphs: [sentence('mail.handedIn', { reference }), sentence('mail.handedInNext', { replyWithin }), sentence('mail.notYou')],
});

/** What was agreed to, when, on which statement, and how it is stopped (AVG art. 7(1) and (3)). */
const agreedLetter = (to: string, at: string, { statementUrl, contactMail }: HouseRules): Letter => ({
  to,
  subject: sentence('mail.agreed.subject'),
  paragraphs: [
    sentence('mail.agreed', { date: showDay(dayOf(new Date(at))), companies: listed(groupCompanies) }),
    sentence('mail.agreedStatement', { version: statementVersion, url: statementUrl }),
    sentence('mail.agreedStop', { mail: contactMail }),
    sentence('mail.notYou'),
  ],
  unsubscribe: 'inText',
});

/** Notes an answer to the question of offers. A yes is confirmed by mail, once there is an address. */
export const noteOffers = ({ memory, turn }: Talk, decision: 'given' | 'refused'): void => {
  memory.offers = decision;
  memory.agreed = decision === 'given' ? { at: turn.now.toISOString() } : null;
};

/**
 * Writes to whoever gave an own address what they have in the chat: the number and the day of a request, what they agreed to, and that their
 * question came in.
 */
export const sendMails = (talk: Talk): void => {
  const { memory, turn } = talk;
  const to = ownAddress(talk);
  if (to === null || needsConsult(talk)) return;
  for (const request of memory.requests) {
    const sent = request.mailedTo ?? [];
    // What may be erased in a moment, the address with it, is not written about before that was settled.
    if (isToConfirm(talk) && erasesDraft(talk)) continue;
    if (request.rights.length === 0 || sent.includes(to) || sent.length >= mostMails) continue;
    request.mailedTo = [...sent, to];
    turn.mail(receiptLetter(to, request, isWithdrawn(talk, request)));
  }
  if (memory.dossier && !memory.dossier.mailed) {
    memory.dossier.mailed = true;
    turn.mail(handedInLetter(to, memory.dossier.reference, turn.rules.replyWithin));
  }
  if (memory.offers === 'given' && memory.agreed && !memory.agreed.mailed) {
    memory.agreed.mailed = true;
    turn.mail(agreedLetter(to, memory.agreed.at, turn.rules));
  }
};
