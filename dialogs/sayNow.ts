import type { ContactField } from '../domain/dossier.ts';
import { fieldOf } from './form/contactForm.ts';
import type { Talk } from './talk.ts';

/** Says what a field is now. */
export const sayNow = (talk: Talk, field: ContactField): void => {
  const { now, show } = fieldOf(field);
  const value = talk.memory.draft.answers[field];
  if (value !== undefined) talk.say(now, { value: show(value) });
};
