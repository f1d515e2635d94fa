import { eachText, type Typed } from '../../dialogs/callback/typed.ts';
import { yesNo } from '../../domain/callback.ts';
import type { FormState } from '../page/callbackForm.ts';

type Fields = ReadonlyMap<string, string>;

const textOf = (fields: Fields, name: string): string => fields.get(name)?.trim() ?? '';
const oneOf = <T extends string>(allowed: readonly T[], given: string): T | null => allowed.find((each) => each === given) ?? null;

/** Ids as they are given out here: 128 random bits. */
const oneTimeId = /^[\w-]{22}$/;

export const isFormId = (id: string): boolean => oneTimeId.test(id);

/** The form as it came in. One without an id of ours gets a new one: it was sent by no page of ours, and only once. */
export const readFields = (fields: Fields, newId: () => string): { id: string; typed: Typed } => {
  const id = textOf(fields, 'id');
  return {
    id: isFormId(id) ? id : newId(),
    typed: {
      text: eachText((field) => textOf(fields, field)),
      offers: oneOf(yesNo, textOf(fields, 'offers')),
      health: oneOf(yesNo, textOf(fields, 'health')),
      emailChoice: oneOf(['typed', 'suggested'], textOf(fields, 'emailChoice')),
      asked: {
        phone: textOf(fields, 'askedPhone'),
        email: textOf(fields, 'askedEmail'),
        health: textOf(fields, 'askedHealth') !== '',
      },
    },
  };
};

/** A form that nobody has touched. */
export const blankForm = (id: string): FormState => ({ ...readFields(new Map(), () => id), faults: [] });
