import type { Store, Stored } from '../../domain/store.ts';
import { leakReminderLetter } from '../mail/officerLetters.ts';
import { openBreaches } from '../office/requests/openBreaches.ts';
import { tellOfficer } from './tellOfficer.ts';

/** Hours before the authority must know at which it is told (AVG art. 33(1)). */
const milestones = [24, 6] as const;
const hourMs = 3_600_000;

const milestoneOf = (hoursLeft: number): string =>
  hoursLeft < 0 ? 'over' : String(milestones.findLast((hours) => hoursLeft <= hours) ?? milestones[0]);

/**
 * Tells the privacy officers of a leak whose 72 hours end within a day: 24 and 6 hours before, and once they are over.
 * @returns how many mails
 */
export const remindOfBreaches = async (
  parts: { store: Store; clock: () => Date },
  officers: readonly Stored<'staff'>[],
): Promise<number> => {
  const now = parts.clock();
  let told = 0;
  for (const { request, dueAt } of await openBreaches(parts.store, new Date(now.getTime() + milestones[0] * hourMs))) {
    const hoursLeft = (dueAt.getTime() - now.getTime()) / hourMs;
    for (const officer of officers) {
      const isTold = await tellOfficer(parts, officer, {
        ...{ id: `leak ${milestoneOf(hoursLeft)} ${request.key.id} ${officer.key.id}`, request: request.key.id, about: request.subject },
        letterOf: (to, reference) => leakReminderLetter(to, reference, dueAt, hoursLeft),
      });
      if (isTold) told++;
    }
  }
  return told;
};
