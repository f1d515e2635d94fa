import type { Flag, Preference } from './understanding.ts';

export type DossierStatus = 'new' | 'waiting' | 'taken' | 'closed';

/** The fields of the first contact. Each is named in the register of purposes. */
export const contactFields = ['name', 'phone', 'email', 'bestTime', 'situation', 'relation'] as const;
export type ContactField = (typeof contactFields)[number];
export type Answers = Partial<Record<ContactField, string>>;
/** The fields that are asked, and so can be left open by the person. */
export const askedFields = ['name', 'phone', 'email', 'situation'] as const;
export type AskedField = (typeof askedFields)[number];
export const isAsked = (field: ContactField): field is AskedField => askedFields.some((asked) => asked === field);

/** What a later word can be about. */
export type AmendedField = ContactField | 'preference';
/** A later word on a field. The value before it is kept; of the account of the situation, which only grows, that is the account itself. */
export interface Amendment {
  field: AmendedField;
  value: string;
  before: string | null;
  at: string;
  messageId: string;
}

/** Sealed group `contact`. `phone` in E.164; everything else as written. */
export interface DossierContact {
  name: string | null;
  phone: string | null;
  email: string | null;
  bestTime: string | null;
  preference: Preference | null;
  notGiven: AskedField[];
  /** Fields that were never read back to the person. */
  unconfirmed: ContactField[];
  /** Fields whose value belongs to someone else, through whom the person wants to be reached. */
  notOwn: ContactField[];
  amendments: Amendment[];
}

/** Sealed group `health`: only for roles with duty of secrecy. */
export interface DossierHealth {
  situation: string | null;
  relation: string | null;
  flags: Flag[];
  /** What the person said that answered no question, in their words. */
  remarks: string[];
  amendments: Amendment[];
}

/** A dossier as a dialog opens it. */
export interface NewDossier {
  id: string;
  reference: string;
  contact: DossierContact;
  health: DossierHealth;
}

const healthFields: readonly AmendedField[] = ['situation', 'relation'];

/**
 * Adds a later word to a dossier: contact details and the relation become the new value, the account of the situation grows;
 * what stood there before is kept with the time.
 */
export const amend = <D extends { contact: DossierContact; health: DossierHealth }>(
  dossier: D,
  field: AmendedField,
  value: string,
  at: Date,
  messageId: string,
): D => {
  const group = healthFields.includes(field) ? dossier.health : dossier.contact;
  const before = (group as unknown as Record<AmendedField, string | null>)[field];
  const next = field === 'situation' && before ? `${before}\n${value}` : value;
  // The account still holds what stood there before.
  const amendment: Amendment = { field, value, before: field === 'situation' ? null : before, at: at.toISOString(), messageId };
  const amended = { ...group, [field]: next, amendments: [...group.amendments, amendment] };
  const contact = group === dossier.contact ? (amended as DossierContact) : dossier.contact;
  const health = group === dossier.health ? (amended as DossierHealth) : dossier.health;
  // Whoever could only be reached here can be reached by what they give now.
  const isFirstWay = (field === 'phone' || field === 'email') && dossier.contact.phone === null && dossier.contact.email === null;
  const preference = isFirstWay ? field : contact.preference;
  return { ...dossier, contact: { ...contact, preference, notGiven: contact.notGiven.filter((name) => name !== field) }, health };
};

type Groups = { contact: DossierContact; health: DossierHealth };

/** Puts what an intake that goes on holds by now in the place of what it held before; the later words stay. */
export const fill = <D extends Groups>(dossier: D, { contact, health }: Groups): D => ({
  ...dossier,
  contact: { ...contact, amendments: dossier.contact.amendments },
  health: { ...health, amendments: dossier.health.amendments },
});

/** Adds what became known about the person. */
export const flag = <D extends Groups>(dossier: D, flags: readonly Flag[]): D => ({
  ...dossier,
  health: { ...dossier.health, flags: [...new Set([...dossier.health.flags, ...flags])] },
});

/** Takes the account of the situation out, with what stood there before: there is no consent to keep it (AVG art. 9(2)(a), 7(3)). */
export const withholdSituation = <D extends Groups>(dossier: D): D => ({
  ...dossier,
  contact: { ...dossier.contact, notGiven: [...new Set([...dossier.contact.notGiven, 'situation' as const])] },
  health: {
    ...dossier.health,
    situation: null,
    relation: null,
    remarks: [],
    amendments: dossier.health.amendments.filter(({ field }) => !healthFields.includes(field)),
  },
});
