import { Duplicate, type Store } from '../../domain/store.ts';
import { headOf, nextFact } from '../jobs/chain.ts';
import type { Actor } from './actor.ts';

/** Another process of the same actor may be first; then the next place in the chain is tried. */
const attempts = 20;

/**
 * Writes down that somebody reads, in their own chain, before they see anything: no reading without an audit event (NEN 7513).
 * @param act `noun.pastTense`
 */
export const noteReading = async (store: Store, actor: Actor, act: string, clock: () => Date): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    const head = await headOf(store, `staff ${actor.id}`);
    try {
      return await store.commit([nextFact(head, clock(), actor.id, act, null).change]);
    } catch (error) {
      if (!(error instanceof Duplicate) || attempt === attempts) throw error;
    }
  }
};
