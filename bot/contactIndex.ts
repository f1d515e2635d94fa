import type { Store } from '../domain/store.ts';

/** What a phone number (E.164) is looked up by. */
export const phoneIndexOf = (store: Store, phone: string): string => store.blindIndex('phone', phone);
/** What an e-mail address is looked up by, without regard to case. */
export const emailIndexOf = (store: Store, email: string): string => store.blindIndex('email', email.normalize('NFC').trim().toLowerCase());
