import type { ContactField } from '../../domain/dossier.ts';
import { askingIn } from '../asking.ts';
import { asksCourse } from '../ownRequests.ts';
import { givenIn } from '../slots.ts';
import type { Talk } from '../talk.ts';
import { rightsNamed } from '../understanding/rightWords.ts';

/** The message asks something besides what is awaited: a right, how a request goes, or something about privacy. */
export const asksBeside = (talk: Talk): boolean => {
  const { heard, turn } = talk;
  if (askingIn(heard, turn.heard.text) !== undefined || asksCourse(talk)) return true;
  return heard.control === 'privacy_question' && (heard.answer !== undefined || heard.asks !== undefined);
};

/**
 * "Ik wil mijn gegevens laten verbeteren, mijn nummer moet 06 … zijn": of data that was told in this conversation that is a correction; of
 * data that was not it is the right.
 */
export const hearRightBesideData = (talk: Talk): void => {
  const { heard, memory } = talk;
  const given: ContactField[] = givenIn(heard).map(({ field }) => field);
  if (askingIn(heard, talk.turn.heard.text) || given.length === 0) return;
  if (given.some((field) => memory.draft.answers[field] !== undefined)) return;
  const [first, ...also] = heard.because.flatMap(rightsNamed);
  if (first !== undefined) talk.heard = { ...heard, control: 'privacy_question', intent: first, also };
};
