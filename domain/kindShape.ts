/** An open field: a column that can be looked up, and never holds personal data. */
export interface Field<T> {
  readonly type: 'text' | 'int' | 'time' | 'flag' | 'ref';
  readonly optional: boolean;
  /** Only there to carry the type. */
  readonly holds?: T;
}
const field =
  <Base>(type: Field<Base>['type']) =>
  <T extends Base = Base>(): Field<T> => ({ type, optional: false });
export const text = field<string>('text');
export const int = field<number>('int');
export const time = field<Date>('time');
export const flag = field<boolean>('flag');
/** The id of another document; an engine may keep it as a number. */
export const ref = field<string>('ref');
export const optional = <T>(of: Field<T>): Field<T | null> => ({ type: of.type, optional: true });
/** A sealed group. */
export const group = <T extends object>(): { readonly holds?: T } => ({});

/** What a kind of document is declared with. */
export interface KindShape {
  /** `id`: a text of its own. `numbered`: the n-th of the document that `of` names, counted from 1. */
  readonly key: 'id' | 'numbered';
  readonly fields: Record<string, Field<unknown>>;
  readonly groups: Record<string, { readonly holds?: object }>;
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly (readonly string[])[];
}
