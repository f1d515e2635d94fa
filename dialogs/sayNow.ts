import type { ContactField } from '../domain/dossier.ts';
import { fieldOf } from './form/contactForm.ts';
import type { Talk } from './talk.ts';

/** With a full stop, where none is: another sentence follows. */
const ended = (text: string): string => (/[.!?…]\s*$/u.test(text) ? text : `${text}.`);

/** Says what a field is now. */
export const sayNow = (talk: Talk, field: ContactField): void => {
  const { now, show } = fieldOf(field);
  const value = talk.memory.draft.answers[field];
  if (value !== undefined) talk.say(now, { value: field === 'situation' ? ended(show(value)) : show(value) });
};
