import type { Letter } from '../../domain/letter.ts';
import type { Store } from '../../domain/store.ts';
import { commitWithFact } from '../jobs/chain.ts';
import { agreedIn } from '../offers/agreedIn.ts';
import { offerRow } from './mailRow.ts';

export interface OfferParts {
  store: Store;
  clock: () => Date;
  newId: () => string;
}

/**
 * Plans an offer for somebody, if the gate lets it through now; it is asked again at the moment of sending. No command and no job calls this.
 * @returns whether it was planned
 */
export const planOffer = ({ store, clock, newId }: OfferParts, subject: string, letter: Letter, sendAt: Date): Promise<boolean> =>
  commitWithFact({ store, clock, chain: `offers ${subject}`, actor: 'job:offers' }, async () => {
    const createdAt = clock();
    const conversation = await agreedIn(store, subject, createdAt);
    if (conversation === null) return { act: null, about: subject, changes: [], result: false };
    const offer: Letter = { ...letter, unsubscribe: 'oneClick' };
    const row = offerRow({ id: newId(), conversation, subject, createdAt }, offer, sendAt);
    return { act: 'offer.planned', about: subject, changes: [row], result: true };
  });
