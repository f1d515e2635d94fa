import type { Store, Stored } from '../../domain/store.ts';

/** Those of the staff who keep the terms of requests. */
export const privacyOfficers = async (store: Store): Promise<Stored<'staff'>[]> =>
  (await store.find('staff', {})).filter(({ open }) => open.role === 'privacyOfficer' && open.removedAt === null);
