import { breachRunsTo } from '../../../domain/breach.ts';
import type { Store, Stored } from '../../../domain/store.ts';

/** A request with the moment until which the authority must know of the leak that it tells of. */
export interface Breach {
  request: Stored<'request'>;
  dueAt: Date;
}

/**
 * The leaks of which nobody noted yet that the authority was told, or why not, the one whose 72 hours end first before all others. An answer to who
 * told of it, or their withdrawal, ends nothing here (AVG art. 33(1)). There are few of them, ever.
 * @param until only those whose hours end by then
 */
export const openBreaches = async (store: Store, until?: Date): Promise<Breach[]> => {
  const range = { field: 'breachDueAt', from: new Date(0), ...(until && { to: until }) } as const;
  const found = await store.find('request', { range, sort: { field: 'breachDueAt' } });
  return found.flatMap((request) => {
    const dueAt = breachRunsTo(request.open);
    return dueAt === null ? [] : [{ request, dueAt }];
  });
};
