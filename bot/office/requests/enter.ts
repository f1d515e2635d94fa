import { newSubject } from '../../../domain/gate.ts';
import { mask } from '../../../domain/masking.ts';
import { termOf } from '../../../domain/request.ts';
import { receivedItem } from '../../../domain/itemRules.ts';
import { RuleError } from '../../../domain/ruleError.ts';
import type { Change } from '../../../domain/store.ts';
import { type Day, dayOf, daysAfter, startOf } from '../../../domain/terms.ts';
import type { Right } from '../../../domain/understanding.ts';
import type { Office } from '../office.ts';
import { perform } from '../perform.ts';
import { readEmail, readPhone } from '../readContact.ts';

/** A request that came by mail or telephone (AVG art. 12(1); privacy statement, "contact"). */
export interface Letter {
  rights: readonly Right[];
  /** The day on which it arrived; null: now. */
  receivedOn: Day | null;
  /** What was asked, in the person's own words as far as they are known. */
  text: string;
  name: string | null;
  phone: string | null;
  email: string | null;
  /** For whom it is asked, where that is another. */
  subject: string | null;
  /** An objection to marketing. */
  marketing: boolean;
}

/** Days back that an arrival can be; longer ago is more likely a slip in the year. */
const longestBack = 366;

const momentOf = (receivedOn: Day | null, now: Date): Date => {
  if (receivedOn === null) return now;
  const today = dayOf(now);
  if (receivedOn > today) throw new RuleError('A request cannot have arrived on a day that is still to come.');
  if (receivedOn < daysAfter(today, -longestBack)) throw new RuleError('That is more than a year ago; look at the day again.');
  return receivedOn === today ? now : startOf(receivedOn);
};

/**
 * Enters a request by hand, on the same clock as any other: the term runs from the day on which it arrived.
 * @param complaintDays days that are promised for a complaint, where that is settled
 * @returns its reference
 * @throws RuleError with what is wrong with it
 */
export const enterRequest = (office: Office, letter: Letter, complaintDays: number | null): Promise<string> => {
  const { clock, identifiers } = office;
  const receivedAt = momentOf(letter.receivedOn, clock());
  const text = mask(letter.text.trim()).text;
  if (text === '') throw new RuleError('Say what was asked.');
  if (letter.rights.length === 0) throw new RuleError('Say which right is asked.');
  const requester = {
    name: letter.name,
    phone: letter.phone === null ? null : readPhone(letter.phone),
    email: letter.email === null ? null : readEmail(letter.email),
  };
  return perform(office, 'request.enter', () => {
    const id = identifiers.newId();
    const subject = identifiers.newId();
    const reference = identifiers.newReference();
    const request: Change = {
      do: 'insert',
      kind: 'request',
      key: { id },
      subject,
      open: {
        // It stands in no conversation: it is its own.
        ...{ reference, conversation: id, channel: 'terminal', receivedAt, enteredBy: office.actor.id },
        ...{ representation: letter.subject === null ? 'none' : 'unproven', breachNoticedAt: null, breachDueAt: null },
      },
      groups: {
        letter: { text, flags: letter.subject === null ? [] : ['representative'] },
        parties: { requester, isSubject: letter.subject === null, subject: letter.subject === null ? null : { name: letter.subject } },
      },
    };
    const items = [...new Set(letter.rights)].map((right): Change => {
      const term = termOf(receivedAt, right === 'complaint' ? complaintDays : null);
      const marketing = right === 'objection' ? letter.marketing : null;
      const open = { ...receivedItem(id, receivedAt, { id, right, ...term, marketing }), confirmed: true };
      return { do: 'insert', kind: 'item', key: { id: identifiers.newId() }, subject, open, groups: {} };
    });
    const changes: Change[] = [
      { do: 'insert', kind: 'subject', key: { id: subject }, subject, open: newSubject(clock()), groups: {} },
      request,
      ...items,
    ];
    return Promise.resolve({ act: 'request.entered', about: subject, changes, result: reference });
  });
};
