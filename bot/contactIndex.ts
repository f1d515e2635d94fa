import type { Store, Stored } from '../domain/store.ts';

/** What a phone number (E.164) is looked up by. */
export const phoneIndexOf = (store: Store, phone: string): string => store.blindIndex('phone', phone);
/** What an e-mail address is looked up by, without regard to case. */
export const emailIndexOf = (store: Store, email: string): string => store.blindIndex('email', email.normalize('NFC').trim().toLowerCase());

/** The dossiers with this phone number (E.164) or e-mail address. */
export const dossiersAt = (store: Store, contact: string): Promise<Stored<'dossier'>[]> =>
  store.find('dossier', {
    where: contact.includes('@') ? { emailIndex: emailIndexOf(store, contact) } : { phoneIndex: phoneIndexOf(store, contact) },
  });
