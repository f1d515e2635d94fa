import type { Letter } from '../../domain/letter.ts';
import type { Store } from '../../domain/store.ts';
import { dossiersAt } from '../contactIndex.ts';
import { needsConsult } from '../office/needsConsult.ts';
import type { Deliver } from '../turn/relay.ts';

/**
 * Sends a mail, unless violence was told of in a conversation, this one or another, whose dossier has that address: whoever harms them may read
 * along. Of one that does not go nothing stays behind; a person talks it over first. What goes to the staff goes always.
 */
export const unlessUnsafe =
  (mail: Deliver, store: Store): Deliver =>
  async (payload, id, delivery) => {
    const { to, toStaff } = payload as Letter;
    if (delivery.lapsed || toStaff) return mail(payload, id, delivery);
    const conversations = (await dossiersAt(store, to)).map(({ open }) => open.conversation);
    return (await needsConsult(store, conversations)) ? { is: 'unwanted' } : mail(payload, id, delivery);
  };
