import type { Store, Stored } from '../../../domain/store.ts';

/** The dossiers that were opened to who asks, by a code or a call back. */
export const openedBy = async (store: Store, request: Stored<'request'>): Promise<Stored<'dossier'>[]> => {
  const { opens = [] } = request.sealed.parties ? await store.open(request, 'parties') : {};
  const dossiers = await Promise.all(opens.map((id) => store.get('dossier', { id })));
  return dossiers.filter((dossier) => dossier !== undefined);
};
