import type { Deed } from '../../domain/staff.ts';
import { commitWithFact, type Prepared } from '../jobs/chain.ts';
import { demand } from './actor.ts';
import type { Office } from './office.ts';

/**
 * Does something for a member of staff: the changes and the audit event are one commit, in the chain of who does it.
 * @param prepare reads what is there and says what is to change; runs again when that has changed in between
 * @throws Forbidden when the actor may not do this, and whatever `prepare` throws
 */
export const perform = async <Result>(
  { store, clock, actor }: Office,
  deed: Deed,
  prepare: () => Promise<Prepared<Result>>,
): Promise<Result> => {
  demand(actor, deed);
  return commitWithFact({ store, clock, chain: `staff ${actor.id}`, actor: actor.id }, prepare);
};
