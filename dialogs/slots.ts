import type { ContactField } from '../domain/dossier.ts';
import type { SlotName, Understanding } from '../domain/understanding.ts';

/** Which field of the first contact a slot fills. The situation comes last, so that what is said of a message ends with it. */
const fieldOfSlot = {
  name: 'name',
  phone: 'phone',
  email: 'email',
  relation: 'relation',
  contactTime: 'bestTime',
  situation: 'situation',
} as const satisfies Record<SlotName, ContactField>;

/** A value that a message gives. */
export interface Given {
  slot: SlotName;
  field: ContactField;
  value: string;
  /** It is of somebody else, through whom the person wants to be reached. */
  notOwn: boolean;
}

/** Every value that a message gives, field by field. */
export const givenIn = ({ slots, notOwn }: Understanding): Given[] =>
  (Object.keys(fieldOfSlot) as SlotName[]).flatMap((slot) => {
    const value = slots[slot];
    return value === undefined ? [] : [{ slot, field: fieldOfSlot[slot], value, notOwn: notOwn?.includes(slot) ?? false }];
  });
