import type { Store, Stored } from '../../domain/store.ts';
import { type Day, dayOf, daysAfter, daysBetween, endOf, startOf } from '../../domain/terms.ts';
import { type Due, reminderLetter } from '../mail/officerLetters.ts';
import { openItems } from '../office/requests/openItems.ts';
import { privacyOfficers } from '../office/privacyOfficers.ts';
import type { Log } from '../turn/parts.ts';
import { remindOfBreaches } from './breachReminders.ts';
import { every, type Job } from './every.ts';
import { tellOfficer } from './tellOfficer.ts';

export interface ReminderParts {
  store: Store;
  clock: () => Date;
  log: Log;
}

type Item = Stored<'item'>;
/** A request with its rights that are to be answered soon. */
interface Pressing {
  request: string;
  items: readonly Item[];
  /** The day since which there is something to tell: of several that were missed only the last is told. */
  since: Day;
}

/** Days before the last day on which it is told. */
const milestones = [14, 7, 3, 1] as const;
const everyMs = 600_000;
/** At most so many items a run; the next takes the others. */
const batch = 1_000;

const lastDayOf = ({ open }: Item): Day => dayOf(open.dueAt);
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** The day on which the last thing to tell of an item was reached: 14, 7, 3 or 1 days before its last day, or the day after it. */
const reachedOn = (item: Item, today: Day): Day => {
  const lastDay = lastDayOf(item);
  const daysLeft = daysBetween(today, lastDay);
  if (daysLeft < 0) return daysAfter(lastDay, 1);
  return daysAfter(lastDay, -(milestones.findLast((days) => daysLeft <= days) ?? milestones[0]));
};

const pressingOf = (items: readonly Item[], today: Day): Pressing[] =>
  [...Map.groupBy(items, ({ open }) => open.request)].map(([request, its]) => ({
    ...{ request, items: its },
    since: its.map((item) => reachedOn(item, today)).reduce(later),
  }));

/** The day on which an officer was last reminded of each request, as far as that was since a day. */
const toldSince = async (store: Store, officer: Stored<'staff'>, day: Day): Promise<Map<string, Day>> => {
  if (officer.subject === null) return new Map();
  const rows = await store.find('outbox', { where: { subject: officer.subject }, range: { field: 'createdAt', from: startOf(day) } });
  const told = new Map<string, Day>();
  for (const { key, open } of rows) {
    if (!key.id.startsWith('reminder ')) continue;
    told.set(open.conversation, later(told.get(open.conversation) ?? day, dayOf(open.createdAt)));
  }
  return told;
};

const duesOf = (items: readonly Item[]): Due[] =>
  [...Map.groupBy(items, lastDayOf)].map(([lastDay, its]) => ({ lastDay, rights: its.map(({ open }) => open.right) }));

/** One mail for each request of which there is something new to tell. */
const remind = async (parts: ReminderParts, officer: Stored<'staff'>, pressing: readonly Pressing[], today: Day): Promise<number> => {
  const told = await toldSince(parts.store, officer, pressing.map(({ since }) => since).reduce(earlier, today));
  let count = 0;
  for (const { request, items, since } of pressing) {
    const [first] = items;
    const last = told.get(request);
    if (!first || (last !== undefined && last >= since)) continue;
    const isTold = await tellOfficer(parts, officer, {
      ...{ id: `reminder ${today} ${request} ${officer.key.id}`, request, about: first.subject },
      letterOf: (to, reference) => reminderLetter(to, reference, duesOf(items), daysBetween(today, lastDayOf(first))),
    });
    if (isTold) count++;
  }
  return count;
};

/**
 * Tells the privacy officers of what is to be answered within two weeks: 14, 7, 3 and 1 days before, and once it is overdue, in one mail a day for
 * each request; and of leaks as their 72 hours end.
 * @returns how many mails
 */
export const remindOfficers = async (parts: ReminderParts): Promise<number> => {
  const officers = await privacyOfficers(parts.store);
  if (officers.length === 0) return 0;
  const today = dayOf(parts.clock());
  const pressing = pressingOf(await openItems(parts.store, batch, endOf(daysAfter(today, milestones[0]))), today);
  let told = await remindOfBreaches(parts, officers);
  for (const officer of officers) told += await remind(parts, officer, pressing, today);
  return told;
};

/** Reminds for as long as the process lives. */
export const createReminderJob = (parts: ReminderParts): Job =>
  every(everyMs, () => remindOfficers(parts), parts.log, 'reminding of terms');
