import { newBreach } from '../../../domain/breach.ts';
import { newSubject, stoppedBy } from '../../../domain/gate.ts';
import { doneAtOnce, receivedItem } from '../../../domain/itemRules.ts';
import type { Letter as Mail } from '../../../domain/letter.ts';
import { mask } from '../../../domain/masking.ts';
import { type NewItem, promisedFor, type Requester, termOf } from '../../../domain/request.ts';
import { RuleError } from '../../../domain/ruleError.ts';
import type { Change, Stored } from '../../../domain/store.ts';
import { type Day, dayOf, daysAfter, startOf } from '../../../domain/terms.ts';
import type { Right } from '../../../domain/understanding.ts';
import { type Received, receiptLetter } from '../../../dialogs/receiptLetter.ts';
import { isAboutMarketing } from '../../../dialogs/understanding/marketing.ts';
import { mailRow } from '../../mail/mailRow.ts';
import { requesterNeedsConsult } from '../consultOf.ts';
import { dossiersWith } from '../dossiersWith.ts';
import type { Office } from '../office.ts';
import { perform } from '../perform.ts';
import { readEmail, readPhone } from '../readContact.ts';
import { withdrawalsIn } from '../withdrawConsents.ts';

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

/** A letter that was read: nothing in it that may not be kept, numbers as they are looked up. */
interface Taken extends Omit<Letter, 'receivedOn' | 'name' | 'phone' | 'email'> {
  receivedAt: Date;
  requester: Requester;
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

const masked = (text: string | null): string | null => text && mask(text.trim()).text;

const taken = (letter: Letter, now: Date): Taken => {
  const text = masked(letter.text) ?? '';
  if (text === '') throw new RuleError('Say what was asked.');
  if (letter.rights.length === 0) throw new RuleError('Say which right is asked.');
  return {
    ...{ text, rights: [...new Set(letter.rights)], subject: masked(letter.subject) },
    // One that speaks of marketing can never be refused (AVG art. 21(3)), whether or not whoever enters it says so.
    marketing: letter.marketing || (letter.rights.includes('objection') && isAboutMarketing(text)),
    receivedAt: momentOf(letter.receivedOn, now),
    requester: {
      name: masked(letter.name),
      phone: letter.phone === null ? null : readPhone(letter.phone),
      email: letter.email === null ? null : readEmail(letter.email),
    },
  };
};

const requestInsert = (
  office: Office,
  { receivedAt, text, requester, subject: other }: Taken,
  id: string,
  subject: string,
  reference: string,
): Change => ({
  do: 'insert',
  kind: 'request',
  key: { id },
  subject,
  open: {
    // It stands in no conversation: it is its own.
    ...{ reference, conversation: id, channel: 'terminal', receivedAt, enteredBy: office.actor.id },
    ...{ representation: other === null ? 'none' : 'unproven', ...newBreach(null) },
  },
  groups: {
    letter: { text, flags: other === null ? [] : ['representative'] },
    parties: { requester, isSubject: other === null, subject: other === null ? null : { name: other } },
  },
});

/** What works at once, as soon as in the chat (AVG art. 7(3)), for everybody with the address or number it came from: a withdrawal, and what an objection stops. */
const atOnce = async (office: Office, { rights, text, marketing }: Taken, dossiers: readonly Stored<'dossier'>[]): Promise<Change[]> => {
  const changes = rights.includes('withdraw_consent') ? await withdrawalsIn(office, dossiers, text) : [];
  if (!rights.includes('objection')) return changes;
  const subjects = new Set(dossiers.map(({ subject }) => subject).filter((subject) => subject !== null));
  for (const subject of subjects)
    changes.push({ do: 'update', kind: 'subject', key: { id: subject }, subject, expect: {}, set: stoppedBy(marketing) });
  return changes;
};

/** A request that was entered. */
export interface Entered {
  reference: string;
  /** Whether a receipt is mailed. */
  mailed: boolean;
}

const itemsOf = ({ receivedAt, rights, marketing }: Taken, id: string, complaintDays: number | null): NewItem[] =>
  rights.map((right) => {
    const term = termOf(receivedAt, right === 'complaint' ? complaintDays : null);
    return { id, right, ...term, marketing: right === 'objection' ? marketing : null };
  });

/** Whether it is done at once: a withdrawal by who has an address or number. */
const isDone = ({ requester, subject }: Taken, right: Right): boolean =>
  right === 'withdraw_consent' && subject === null && (requester.phone ?? requester.email) !== null;

/** The receipt, as of a request in the chat; none where violence was told of in a conversation that has the address or number. */
const receiptFor = async (
  { store }: Office,
  request: Taken,
  received: Pick<Received, 'reference' | 'promisedOn'>,
): Promise<Mail | null> => {
  const { requester, rights, marketing } = request;
  if (requester.email === null || (await requesterNeedsConsult(store, requester))) return null;
  const isAllDone = rights.every((right) => isDone(request, right));
  return receiptLetter(requester.email, { ...received, rights: [...rights], uses: marketing ? ['marketing'] : [] }, isAllDone);
};

/**
 * Enters a request by hand, on the same clock as any other: the term runs from the day on which it arrived. Who gave an address gets a receipt.
 * @param complaintDays days that are promised for a complaint, where that is settled
 * @throws RuleError with what is wrong with it
 */
export const enterRequest = (office: Office, letter: Letter, complaintDays: number | null): Promise<Entered> => {
  const { store, clock, identifiers } = office;
  const request = taken(letter, clock());
  const { receivedAt, requester } = request;
  return perform(office, 'request.enter', async () => {
    const id = identifiers.newId();
    const subject = identifiers.newId();
    const reference = identifiers.newReference();
    const contacts = request.subject === null ? [requester.phone, requester.email].filter((contact) => contact !== null) : [];
    const items = itemsOf(request, id, complaintDays);
    const receipt = await receiptFor(office, request, { reference, promisedOn: promisedFor(items, complaintDays) });
    const changes: Change[] = [
      { do: 'insert', kind: 'subject', key: { id: subject }, subject, open: newSubject(clock()), groups: {} },
      requestInsert(office, request, id, subject, reference),
      ...items.map((item): Change => {
        const open = { ...receivedItem(id, receivedAt, item), confirmed: true, ...(isDone(request, item.right) && doneAtOnce(clock())) };
        return { do: 'insert', kind: 'item', key: { id: identifiers.newId() }, subject, open, groups: {} };
      }),
      ...(await atOnce(office, request, await dossiersWith(store, contacts))),
      ...(receipt ? [mailRow({ id: identifiers.newId(), conversation: id, subject, createdAt: clock() }, receipt)] : []),
    ];
    return { act: 'request.entered', about: subject, changes, result: { reference, mailed: receipt !== null } };
  });
};
