import type { ContactField } from '../../domain/dossier.ts';
import type { Talk } from '../talk.ts';

/** An answer that was given to the open question is to be left out again. */
export const takesBack = (talk: Talk, field: ContactField): boolean => {
  const { removes } = talk.heard;
  return talk.chosen() === 'leaveOut' || (removes?.some((what) => what === field || (what === 'surname' && field === 'name')) ?? false);
};

/** Who gives an address to be written to, where a number was asked, is not asked for the number again. */
const givesOtherWay = ({ heard: { preference } }: Talk, field: ContactField): boolean =>
  (field === 'phone' || field === 'email') && preference !== undefined && preference !== 'chat' && preference !== field;

/** The open question is left open; `taken` is what the message gave. */
export const declines = (talk: Talk, field: ContactField, taken: readonly ContactField[]): boolean => {
  const { control } = talk.heard;
  return control === 'skip' || control === 'answer_no' || (taken.length > 0 && givesOtherWay(talk, field));
};

/** The message told something else, and tried nothing for the open question. "Mijn man is overleden" is no attempt at a name. */
export const answersOther = ({ heard: { problem } }: Talk, field: ContactField, taken: readonly ContactField[]): boolean =>
  taken.length > 0 && ((field === 'name' && taken.includes('situation')) || (problem?.reason ?? 'none') === 'none');
