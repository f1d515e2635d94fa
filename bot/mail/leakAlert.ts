import { breachDueAt, type NewRequest } from '../../domain/request.ts';
import { type Change, type Store, type Stored, Unreadable } from '../../domain/store.ts';
import { privacyOfficers } from '../office/privacyOfficers.ts';
import { mailRow } from './mailRow.ts';
import { leakLetter } from './officerLetters.ts';

/** The address of a member of staff; null where there is none. What cannot be opened must not make the turn of a visitor fail. */
const addressOf = async (store: Store, officer: Stored<'staff'>): Promise<string | null> => {
  try {
    return (await store.open(officer, 'card')).email || null;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
};

/**
 * Mails that warn every privacy officer of the leaks among these requests, for the commit that registers them (AVG art. 33(1): the 72 hours run).
 * They are about the officer and not about who told, in a queue of the request's own: nothing else holds them up, and no erasure takes them.
 */
export const leakAlerts = async (store: Store, registered: readonly NewRequest[], now: Date): Promise<Change[]> => {
  const leaks = registered.filter(({ breachNoticedAt }) => breachNoticedAt !== null);
  if (leaks.length === 0) return [];
  const changes: Change[] = [];
  for (const officer of await privacyOfficers(store)) {
    const to = await addressOf(store, officer);
    if (to === null || officer.subject === null) continue;
    for (const { id, reference, breachNoticedAt } of leaks) {
      if (breachNoticedAt === null) continue;
      const row = { id: `leak noticed ${id} ${officer.key.id}`, conversation: id, subject: officer.subject, createdAt: now };
      changes.push(mailRow(row, leakLetter(to, reference, breachNoticedAt, breachDueAt(breachNoticedAt))));
    }
  }
  return changes;
};
