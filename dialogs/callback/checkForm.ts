import { showPhone } from '../show.ts';
import type { HeardForm } from './hearForm.ts';
import type { FieldReading } from './readField.ts';
import { eachText, typedFields } from './typed.ts';
import type { FormFault, Texts, TypedField } from './typed.ts';

/** UTF-16 units at most. The account ends where a message of the chat does: what is beyond that is not heard for danger. */
const longest: Readonly<Record<TypedField, number>> = { name: 200, phone: 100, email: 320, bestTime: 200, situation: 4_000 };

/** As much of the fields as is listened to. */
export const withinLimits = (text: Readonly<Texts>): Texts => eachText((field) => text[field].slice(0, longest[field]));

export const lengthFaults = (text: Readonly<Texts>): FormFault[] =>
  typedFields
    .filter((field) => text[field].length > longest[field])
    .map((field) => ({ field, key: 'form.fault.tooLong', values: { count: text[field].length - longest[field] } }));

/** What the two fields give by which a person can be reached. */
export interface Contact {
  phone: FieldReading;
  email: FieldReading;
}

interface Reach {
  faults: FormFault[];
  /** What the account holds and its field does not: it is put there for the person to see. */
  found: Partial<Texts>;
}

/** A number or an address told in the account is shown in its field first, so that it counts only once it was seen. */
const inAccount = ({ account }: HeardForm): Reach | null => {
  const { phone, email } = account?.slots ?? {};
  if (phone !== undefined)
    return {
      faults: [{ field: 'phone', key: 'form.fault.found.phone', values: { value: showPhone(phone) } }],
      found: { phone: showPhone(phone) },
    };
  if (email === undefined) return null;
  return { faults: [{ field: 'email', key: 'form.fault.found.email', values: { value: email } }], found: { email } };
};

/** What stands between us and a way to reach the person; nothing when there is one. */
export const findReach = ({ phone, email }: Contact, heard: HeardForm): Reach => {
  const faults = [phone, email].flatMap((reading) => (reading.ok ? [] : [reading.fault]));
  const isReached = [phone, email].some((reading) => reading.ok && reading.value !== undefined);
  // In danger nothing more is asked than is needed to call or write.
  if (isReached && heard.danger) return { faults: [], found: {} };
  if (faults.length > 0 || isReached) return { faults, found: {} };
  return inAccount(heard) ?? { faults: [{ field: 'phone', key: 'form.fault.reach' }], found: {} };
};
