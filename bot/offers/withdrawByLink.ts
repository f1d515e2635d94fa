import type { ConsentProof } from '../../domain/consent.ts';
import type { Store } from '../../domain/store.ts';
import { commitWithFact } from '../jobs/chain.ts';
import { withdrawals } from './withdrawals.ts';

export interface LinkParts {
  store: Store;
  clock: () => Date;
}

/** Where somebody may have agreed to offers: in their own conversation, and in any other that gave the address that the link came to. */
const conversationsOf = async (store: Store, subject: string): Promise<string[]> => {
  const own = await store.find('consent', { where: { subject, purpose: 'offers' } });
  const found = own.map(({ open }) => open.conversation);
  const addresses = (await store.find('dossier', { where: { subject } })).map(({ open }) => open.emailIndex);
  for (const emailIndex of new Set(addresses)) {
    const dossiers = emailIndex === null ? [] : await store.find('dossier', { where: { emailIndex } });
    found.push(...dossiers.map(({ open }) => open.conversation));
  }
  return found;
};

/**
 * Withdraws the consent to offers of whoever opened a link, with what was planned on it (AVG art. 7(3)). Where nothing stands, or not any more,
 * nothing is written: any repetition is the same withdrawal.
 */
export const withdrawByLink = ({ store, clock }: LinkParts, subject: string, proof: ConsentProof): Promise<void> =>
  commitWithFact({ store, clock, chain: `link ${subject}`, actor: 'page:unsubscribe' }, async () => {
    const changes = await withdrawals(store, await conversationsOf(store, subject), clock(), proof);
    return { act: changes.length > 0 ? 'consent.withdrawn:offers' : null, about: subject, changes, result: undefined };
  });
