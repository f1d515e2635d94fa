import type { Understanding } from '../domain/understanding.ts';
import type { Memory } from './memory.ts';

const ofSurname = /\b(?:achternaam|familienaam|van achteren)\b/iu;
const ofFirstName = /\b(?:voornaam|roepnaam|van voren)\b/iu;

/** "Mijn achternaam is Kok" of somebody who gave a first name and nothing else: both together are the name. */
export const withSurname = (heard: Understanding, { draft }: Memory, text: string): Understanding => {
  const known = draft.answers.name;
  const { name } = heard.slots;
  if (name === undefined || known === undefined || !ofSurname.test(text) || ofFirstName.test(text)) return heard;
  if (/\s/u.test(known) || name.toLowerCase().includes(known.toLowerCase())) return heard;
  return { ...heard, slots: { ...heard.slots, name: `${known} ${name}` } };
};
