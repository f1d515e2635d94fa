import { RuleError } from '../../domain/ruleError.ts';
import type { Store, Stored } from '../../domain/store.ts';

/** A dossier with the person whose it is. @throws RuleError when there is none with this reference */
export const findDossier = async (store: Store, reference: string): Promise<{ dossier: Stored<'dossier'>; subject: string }> => {
  const [dossier] = await store.find('dossier', { where: { reference: reference.trim().toUpperCase() }, limit: 1 });
  if (!dossier || dossier.subject === null) throw new RuleError('There is no dossier with this reference.');
  return { dossier, subject: dossier.subject };
};
