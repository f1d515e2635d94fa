import type { Stored } from '../../../domain/store.ts';
import type { Office } from '../office.ts';
import { type Item, subjectsOf, type Whole } from '../requests/find.ts';

/**
 * Who got data of the person whose request this is. Of a request that staff entered those are found once it is sure who asks: until then
 * nothing says whose dossier it is about.
 */
export const recipientsOf = async (office: Office, whole: Whole): Promise<Stored<'recipient'>[]> => {
  const isSure = whole.request.open.enteredBy === null || whole.items.some(({ open }) => open.verifiedAt !== null);
  const own = whole.request.subject === null ? [] : [whole.request.subject];
  const recipients: Stored<'recipient'>[] = [];
  for (const subject of isSure ? await subjectsOf(office, whole) : own)
    recipients.push(...(await office.store.find('recipient', { where: { subject } })));
  return recipients;
};

/** What recipients are told of (AVG art. 19): what was put right or erased, and a restriction from the moment on which it works. */
const changedAt = ({ open }: Item): Date | null => {
  const isDone = open.outcome === 'granted' || open.outcome === 'partly';
  switch (open.right) {
    case 'rectification':
    case 'erasure':
      return isDone ? open.decidedAt : null;
    case 'restriction':
      return open.verifiedAt;
    default:
      return null;
  }
};

/** Those who are still to be told of what came of a request. */
export const untold = ({ items }: Whole, recipients: readonly Stored<'recipient'>[]): Stored<'recipient'>[] => {
  const moments = items.map(changedAt).filter((at) => at !== null);
  return recipients.filter(({ open }) => moments.some((at) => open.at <= at && (open.toldAt === null || open.toldAt < at)));
};
