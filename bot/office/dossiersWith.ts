import type { Store, Stored } from '../../domain/store.ts';
import { dossiersAt } from '../contactIndex.ts';
import { readEmail, readPhone } from './readContact.ts';

/**
 * The dossiers with one of these mail addresses or phone numbers, each once.
 * @throws RuleError when one is neither
 */
export const dossiersWith = async (store: Store, contacts: readonly string[]): Promise<Stored<'dossier'>[]> => {
  const found = new Map<string, Stored<'dossier'>>();
  for (const contact of contacts) {
    const dossiers = await dossiersAt(store, contact.includes('@') ? readEmail(contact) : readPhone(contact));
    for (const dossier of dossiers) found.set(dossier.key.id, dossier);
  }
  return [...found.values()];
};
