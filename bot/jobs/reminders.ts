import type { Store, Stored } from '../../domain/store.ts';
import { dayOf, daysAfter, daysBetween, endOf } from '../../domain/terms.ts';
import { reminderLetter } from '../mail/letters.ts';
import { mailRow } from '../mail/mailRow.ts';
import { openItems } from '../office/requests/openItems.ts';
import { privacyOfficers } from '../office/privacyOfficers.ts';
import type { Log } from '../turn/parts.ts';
import { commitWithFact } from './chain.ts';
import { every, type Job } from './every.ts';

export interface ReminderParts {
  store: Store;
  clock: () => Date;
  log: Log;
}

/** Days before the last day on which it is told. */
const milestones = [14, 7, 3, 1] as const;
const everyMs = 600_000;
/** At most so many items a run; the next takes the others. */
const batch = 1_000;

/** What is told now: how many days before the last day, or that it has passed. Of several that were missed only the last is told. */
const milestoneOf = (daysLeft: number): string | null => {
  if (daysLeft < 0) return 'over';
  const reached = milestones.findLast((days) => daysLeft <= days);
  return reached === undefined ? null : String(reached);
};

/** The id says what it is about, so that nobody is told the same twice, whichever process is first. */
const idOf = (item: string, milestone: string, officer: string): string => `reminder ${milestone} ${item} ${officer}`;

/** @returns whether it was told now */
const remind = ({ store, clock }: ReminderParts, item: Stored<'item'>, officer: Stored<'staff'>): Promise<boolean> => {
  const now = clock();
  const today = dayOf(now);
  const lastDay = dayOf(item.open.dueAt);
  const daysLeft = daysBetween(today, lastDay);
  const milestone = milestoneOf(daysLeft);
  return commitWithFact({ store, clock, chain: `reminders ${today}`, actor: 'job:reminders' }, async () => {
    const about = item.subject;
    const nothing = { act: null, about, changes: [], result: false };
    const { subject } = officer;
    if (milestone === null || subject === null) return nothing;
    const id = idOf(item.key.id, milestone, officer.key.id);
    const request = await store.get('request', { id: item.open.request });
    if (!request || (await store.get('outbox', { id }))) return nothing;
    const { email } = await store.open(officer, 'card');
    const letter = reminderLetter(email, request.open.reference, item.open.right, lastDay, daysLeft);
    const row = mailRow({ id, conversation: item.open.request, subject, createdAt: now }, letter);
    return { act: 'officer.reminded', about, changes: [row], result: true };
  });
};

/**
 * Tells the privacy officers of what is to be answered within two weeks: 14, 7, 3 and 1 days before, and once it is overdue.
 * @returns how many mails
 */
export const remindOfficers = async (parts: ReminderParts): Promise<number> => {
  const officers = await privacyOfficers(parts.store);
  if (officers.length === 0) return 0;
  const until = endOf(daysAfter(dayOf(parts.clock()), milestones[0]));
  let told = 0;
  for (const item of await openItems(parts.store, batch, until))
    for (const officer of officers) if (await remind(parts, item, officer)) told++;
  return told;
};

/** Reminds for as long as the process lives. */
export const createReminderJob = (parts: ReminderParts): Job =>
  every(everyMs, () => remindOfficers(parts), parts.log, 'reminding of terms');
