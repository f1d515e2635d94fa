import type { YesNo } from '../../domain/callback.ts';
import type { PageKey } from '../../locales/page.ts';
import type { Values } from '../../locales/sentence.ts';

/** The fields of the call-back form in which something is typed. */
export const typedFields = ['name', 'phone', 'email', 'bestTime', 'situation'] as const;
export type TypedField = (typeof typedFields)[number];
/** Something of each of those fields, or their text. */
type EachField<T> = Record<TypedField, T>;
export type Texts = EachField<string>;

export const eachText = <T>(make: (field: TypedField) => T): EachField<T> => ({
  name: make('name'),
  phone: make('phone'),
  email: make('email'),
  bestTime: make('bestTime'),
  situation: make('situation'),
});

/** The form as it was sent in. */
export interface Typed {
  text: Readonly<Texts>;
  offers: YesNo | null;
  health: YesNo | null;
  /** Which of two addresses is right, where one was suggested. */
  emailChoice: 'typed' | 'suggested' | null;
  /** What a page before this one asked about: these very words, and whether the account may be kept. Nothing is asked twice. */
  asked: { phone: string; email: string; health: boolean };
}

/** Something to look at once more before the form can be handed in. */
export interface FormFault {
  field: TypedField | 'health';
  key: Extract<PageKey, `form.fault.${string}`>;
  values?: Values;
  /** An address that is likelier than the one typed; it can be chosen, or not. */
  suggested?: string;
}
