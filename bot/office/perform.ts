import type { Deed } from '../../domain/staff.ts';
import { Conflict, Duplicate, type Change } from '../../domain/store.ts';
import { headOf, nextFact } from '../jobs/chain.ts';
import { demand } from './actor.ts';
import type { Office } from './office.ts';

/** What an act comes to, before it is done. */
export interface Prepared<Result> {
  /** `noun.pastTense`, for the audit event. */
  act: string;
  /** Pseudonymous id of the person it is about. */
  about: string | null;
  changes: readonly Change[];
  result: Result;
}

/** Somebody else may change the same, or write in the same chain, in between; then it is prepared anew. */
const attempts = 20;

/**
 * Does something for a member of staff: the changes and the audit event are one commit, so that there is no act without it and no event
 * without the act (NEN 7513).
 * @param prepare reads what is there and says what is to change; runs again when that has changed in between
 * @throws Forbidden when the actor may not do this, and whatever `prepare` throws
 */
export const perform = async <Result>(office: Office, deed: Deed, prepare: () => Promise<Prepared<Result>>): Promise<Result> => {
  const { store, actor, clock } = office;
  demand(actor, deed);
  for (let attempt = 1; ; attempt++) {
    const head = await headOf(store, `staff ${actor.id}`);
    const { act, about, changes, result } = await prepare();
    try {
      await store.commit([...changes, nextFact(head, clock(), actor.id, act, about).change]);
      return result;
    } catch (error) {
      const isOvertaken = error instanceof Conflict || error instanceof Duplicate;
      if (!isOvertaken || attempt === attempts) throw error;
    }
  }
};
