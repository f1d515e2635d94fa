import type { Preference } from '../domain/understanding.ts';
import { sentence } from '../locales/sentence.ts';
import type { Draft } from './memory.ts';
import type { Talk } from './talk.ts';

/** How the person can best be reached: as they wish where that can be, else by what there is, and without number and address in this chat. */
export const preferenceOf = ({ answers, preference }: Draft): Preference | null => {
  if (preference === 'chat' || (preference === 'email' && !answers.email)) return 'chat';
  if (preference && answers[preference]) return preference;
  if (answers.phone && answers.email) return null;
  if (answers.phone) return 'phone';
  return answers.email ? 'email' : 'chat';
};

export const showPreference = (preference: Preference): string => sentence(`preference.${preference}`);

/** The number or address that goes with the wish and is not known. */
export const missingFor = ({ answers, preference }: Draft): 'phone' | 'email' | undefined =>
  preference && preference !== 'chat' && answers[preference] === undefined ? preference : undefined;

/** Notes how the person wants to be reached. Where the number or address for it was left open, it is asked again. */
export const notePreference = (talk: Talk): void => {
  const { heard, memory, turn } = talk;
  const { draft } = memory;
  if (!heard.preference || heard.preference === draft.preference) return;
  const before = preferenceOf(draft);
  draft.preference = heard.preference;
  const missing = missingFor(draft);
  draft.notGiven = draft.notGiven.filter((field) => field !== missing);
  const now = preferenceOf(draft);
  talk.prefers = now === before ? null : heard.preference;
  if (memory.dossier && now && now !== before) turn.amend('preference', now);
};

const others = { phone: [], email: ['phone'], chat: ['phone', 'email'] } as const satisfies Record<
  Preference,
  readonly ('phone' | 'email')[]
>;

/** Who wants to be written to is not asked for a number, and who wants the chat for neither. */
export const leaveOtherWays = (talk: Talk): void => {
  const { heard, memory } = talk;
  if (!heard.preference) return;
  for (const field of others[heard.preference]) if (memory.draft.answers[field] === undefined) talk.leaveOpen(field);
};

/** Says what was noted, when that is news. Gives whether it was. */
export const sayPreference = (talk: Talk): boolean => {
  if (!talk.prefers) return false;
  talk.say('contact.now.preference', { value: showPreference(talk.prefers) });
  return true;
};
