import type { Store, Stored } from '../../domain/store.ts';
import { dossiersAt } from '../contactIndex.ts';

/**
 * The dossiers that have held an address as the person's own since before a conversation began: to them it shows who somebody is (AVG art.
 * 12(6)). One that belongs to somebody else, or that came in later, identifies nobody.
 */
export const dossiersOwning = async (store: Store, address: string, conversation: Stored<'conversation'>): Promise<Stored<'dossier'>[]> => {
  const { createdAt } = conversation.open;
  const owned: Stored<'dossier'>[] = [];
  for (const dossier of await dossiersAt(store, address)) {
    if (dossier.open.createdAt >= createdAt || dossier.open.conversation === conversation.key.id) continue;
    const { notOwn, amendments } = await store.open(dossier, 'contact');
    const isNew = amendments.some(({ field, at }) => field === 'email' && new Date(at) >= createdAt);
    if (!notOwn.includes('email') && !isNew) owned.push(dossier);
  }
  return owned;
};
