import type { ContactField } from '../domain/dossier.ts';
import type { Correctable, Understanding } from '../domain/understanding.ts';
import { sayNow } from './sayNow.ts';
import { givenIn } from './slots.ts';
import type { Given } from './slots.ts';
import type { Talk } from './talk.ts';

/** The value of a field with what is told on top: an account grows, and days that are left out stand beside the hours that suit. */
const withMore = ({ memory }: Talk, field: ContactField, value: string): string => {
  const before = memory.draft.answers[field];
  if (before === undefined) return value;
  if (field === 'situation') return memory.dossier ? value : `${before}\n${value}`;
  const isRest = field === 'bestTime' && (before.startsWith('niet') || value.startsWith('niet'));
  return isRest && !before.includes(value) ? `${before} ${value}` : value;
};

/** Another relative who is named in passing is not the one who is cared for; that is changed only by saying so. */
const isAboutCare = ({ heard, memory }: Talk, field: ContactField): boolean =>
  field !== 'relation' || memory.draft.answers.relation === undefined || heard.control === 'correct:relation';

/** The values of a message that are news. */
const newsIn = (talk: Talk): Given[] =>
  givenIn(talk.heard).filter(({ field, value }) => value !== talk.memory.draft.answers[field] && isAboutCare(talk, field));

/**
 * Takes the values of a message as later words on what was told. Says what each field is now.
 * A likely typing error in an address is said in the summary as written; only the question about the address asks after it.
 */
export const applySlots = (talk: Talk): 'applied' | 'withheld' | 'none' => {
  const news = newsIn(talk);
  let kept = 0;
  for (const { field, value, notOwn } of news) {
    if (!talk.set(field, withMore(talk, field, value), notOwn)) continue;
    kept += 1;
    // After handing in an account grows; it is not replaced, so it is not read back as if it were.
    if (field !== 'situation' || !talk.memory.dossier) sayNow(talk, field);
  }
  if (kept > 0) return 'applied';
  return news.length > 0 ? 'withheld' : 'none';
};

/** Takes what a message holds without a word about it, so that nothing has to be told twice. Gives the fields that were kept. */
export const takeSilently = (talk: Talk): ContactField[] =>
  newsIn(talk)
    .filter(({ field, value, notOwn }) => talk.set(field, withMore(talk, field, value), notOwn))
    .map(({ field }) => field);

/** The field and the new value of a correction; no value when only the field was named. */
export const corrected = (talk: Talk, heard: Understanding): { field: Correctable; value: string | undefined } | undefined => {
  if (!heard.control.startsWith('correct:')) return undefined;
  const field = heard.control.slice('correct:'.length) as Correctable;
  return { field, value: heard.slots[field] ?? withEnding(talk, field, heard.ending) };
};

/** "Mijn nummer eindigt op 87": the number that is known, with these last digits. */
export const withEnding = (talk: Talk, field: Correctable, ending: string | undefined): string | undefined => {
  const known = talk.memory.draft.answers.phone;
  if (field !== 'phone' || !ending || !known || ending.length >= known.length - 4) return undefined;
  return known.slice(0, -ending.length) + ending;
};
