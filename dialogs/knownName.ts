import type { Understanding } from '../domain/understanding.ts';
import type { Memory } from './memory.ts';

const ofSurname = /\b(?:achternaam|familienaam|van achteren)\b/iu;
const ofFirstName = /\b(?:voornaam|roepnaam|van voren)\b/iu;

/** "Els 06 12 34 56 78" of Els Vermeulen: the name is known already, and better. */
const isPartOf = (name: string, known: string): boolean =>
  name.length < known.length && ` ${known.toLowerCase()} `.includes(` ${name.toLowerCase()} `);

/**
 * A message with its name as it stands to the one that is known. "Mijn achternaam is Kok" of somebody who gave a first name and nothing else:
 * both together are the name. A part of the known name that is said again changes nothing.
 */
export const withKnownName = (heard: Understanding, { draft }: Memory, text: string): Understanding => {
  const known = draft.answers.name;
  const { name } = heard.slots;
  if (name !== undefined && known !== undefined && isPartOf(name, known) && heard.control !== 'correct:name') {
    const { name: _, ...slots } = heard.slots;
    return { ...heard, slots };
  }
  if (name === undefined || known === undefined || !ofSurname.test(text) || ofFirstName.test(text)) return heard;
  if (/\s/u.test(known) || name.toLowerCase().includes(known.toLowerCase())) return heard;
  return { ...heard, slots: { ...heard.slots, name: `${known} ${name}` } };
};
