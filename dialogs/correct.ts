import type { ContactField } from '../domain/dossier.ts';
import type { Correctable, SlotName, Understanding } from '../domain/understanding.ts';
import { fieldOf } from './forms/contact.ts';
import type { Talk } from './talk.ts';

const fieldsOfSlots: readonly (readonly [SlotName, ContactField])[] = [
  ['name', 'name'],
  ['phone', 'phone'],
  ['email', 'email'],
  ['relation', 'relation'],
  ['contactTime', 'bestTime'],
  ['situation', 'situation'],
];

/**
 * Takes the values of a message as later words on what was told. Says what each field is now. Gives whether there were any.
 * A likely typing error in an address is said in the summary as written; only the question about the address asks after it.
 */
export const applySlots = (talk: Talk): boolean => {
  let applied = false;
  for (const [slot, field] of fieldsOfSlots) {
    const value = talk.heard.slots[slot];
    if (value === undefined || value === talk.memory.draft.answers[field]) continue;
    talk.set(field, value, talk.heard.notOwn?.includes(slot) ?? false);
    // After handing in an account grows; it is not replaced, so it is not read back as if it were.
    if (field !== 'situation' || !talk.memory.dossier) talk.say(fieldOf(field).now, { value: fieldOf(field).show(value) });
    applied = true;
  }
  return applied;
};

/** The field and the new value of a correction; no value when only the field was named. */
export const corrected = (talk: Talk, heard: Understanding): { field: Correctable; value: string | undefined } | undefined => {
  if (!heard.control.startsWith('correct:')) return undefined;
  const field = heard.control.slice('correct:'.length) as Correctable;
  return { field, value: heard.slots[field] ?? withEnding(talk, field, heard.ending) };
};

/** "Mijn nummer eindigt op 87": the number that is known, with these last digits. */
const withEnding = (talk: Talk, field: Correctable, ending: string | undefined): string | undefined => {
  const known = talk.memory.draft.answers.phone;
  if (field !== 'phone' || !ending || !known || ending.length >= known.length - 4) return undefined;
  return known.slice(0, -ending.length) + ending;
};
