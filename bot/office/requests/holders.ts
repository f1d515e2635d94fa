import { mayUse } from '../../../domain/gate.ts';
import type { Store, Stored } from '../../../domain/store.ts';
import type { Line } from '../lists.ts';
import { noteReading } from '../noteReading.ts';
import type { Office } from '../office.ts';

/** Whose a dossier is. */
export interface Holder {
  subject: string | null;
  reference: string;
  /** Null where none is kept, or it is only kept and nothing else (AVG art. 18(2)). */
  name: string | null;
}

const holderOf = async (store: Store, dossier: Stored<'dossier'>): Promise<Holder> => {
  const { subject } = dossier;
  const person = subject === null ? undefined : await store.get('subject', { id: subject });
  const isShown = person !== undefined && dossier.sealed.contact !== null && mayUse(person.open, 'help', 'contact');
  return { subject, reference: dossier.open.reference, name: isShown ? (await store.open(dossier, 'contact')).name : null };
};

/** Whose dossiers these are. */
export const holdersOf = (store: Store, dossiers: readonly Stored<'dossier'>[]): Promise<Holder[]> =>
  Promise.all(dossiers.map((dossier) => holderOf(store, dossier)));

/** Shows whose dossiers these are, so that a slip in a reference is seen. Reading it is written down (NEN 7513). @throws Forbidden */
export const holderLines = async (office: Office, holders: readonly Holder[]): Promise<Line[]> => {
  for (const subject of new Set(holders.map((holder) => holder.subject)))
    await noteReading(office, 'dossiers.read', 'dossiers.read', subject);
  return holders.map(({ reference, name }) => ({ reference, name }));
};
