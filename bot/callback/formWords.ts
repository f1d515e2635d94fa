import { typedFields, type Texts } from '../../dialogs/callback/typed.ts';
import { sentence } from '../../locales/sentence.ts';

/** The form as a line of the transcript: each field that was filled in, under its name. */
export const formWords = (kept: Texts): string =>
  typedFields
    .filter((field) => kept[field] !== '')
    .map((field) => sentence(`review.line.${field}`, { value: kept[field] }))
    .join('\n');
