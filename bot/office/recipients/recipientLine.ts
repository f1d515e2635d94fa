import type { Store, Stored } from '../../../domain/store.ts';
import { type Line, referenceOf } from '../lists.ts';

/** Who got what of somebody, why and when, and whether they were told of a change. */
export const recipientLine = async (store: Store, recipient: Stored<'recipient'>): Promise<Line> => {
  const { basis, askedOn, by, at, toldAt, dossier } = recipient.open;
  const { name, fields, reason, ground, told } = await store.open(recipient, 'passing');
  return {
    id: recipient.key.id,
    dossier: await referenceOf(store, dossier),
    name,
    fields,
    basis,
    askedOn,
    reason,
    ground,
    by,
    at,
    toldAt,
    told,
  };
};
