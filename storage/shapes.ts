import { kinds, type Kind } from '../domain/kinds.ts';
import type { Field } from '../domain/kindShape.ts';

/** An open field as an engine lays it out. */
export interface Column {
  readonly name: string;
  readonly type: Field<unknown>['type'];
  readonly optional: boolean;
}
/** What an engine needs to know of a kind. Names come from the registry and nowhere else, so they may stand in a statement. */
export interface Shape {
  readonly kind: Kind;
  readonly numbered: boolean;
  readonly columns: readonly Column[];
  readonly column: ReadonlyMap<string, Column>;
  readonly groups: readonly string[];
  readonly unique: readonly (readonly string[])[];
  readonly indexes: readonly (readonly string[])[];
}
interface Declared {
  readonly key: 'id' | 'numbered';
  readonly fields: Readonly<Record<string, Field<unknown>>>;
  readonly groups: Readonly<Record<string, object>>;
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly (readonly string[])[];
}

/** Names that the engines use themselves. */
const reserved = new Set(['_id', 'id', 'n', 'row', 'of', 'number', 'version', 'subject', 'sealed']);

const shapeOf = (kind: Kind, declared: Declared): Shape => {
  const columns = Object.entries(declared.fields).map(([name, { type, optional }]) => ({ name, type, optional }));
  const groups = Object.keys(declared.groups);
  const names = [...columns.map(({ name }) => name), ...groups];
  const fault = names.find((name, at) => reserved.has(name) || names.indexOf(name) !== at || !/^[a-z][a-zA-Z]*$/.test(name));
  if (fault !== undefined) throw new TypeError(`${kind}.${fault} cannot be the name of a field or group`);
  return {
    kind,
    numbered: declared.key === 'numbered',
    columns,
    column: new Map(columns.map((column) => [column.name, column])),
    groups,
    unique: declared.unique ?? [],
    indexes: declared.indexes ?? [],
  };
};

/** Every kind of the registry, as the engines lay it out. */
export const shapes: ReadonlyMap<Kind, Shape> = new Map(
  (Object.entries(kinds) as [Kind, Declared][]).map(([kind, declared]) => [kind, shapeOf(kind, declared)]),
);

/** @throws TypeError when there is no such kind */
export const shapeFor = (kind: Kind): Shape => {
  const shape = shapes.get(kind);
  if (!shape) throw new TypeError('there is no such kind');
  return shape;
};

/** @throws TypeError when the kind has no such field */
export const columnFor = (shape: Shape, name: string): Column => {
  const column = shape.column.get(name);
  if (!column) throw new TypeError(`${shape.kind} has no field of that name`);
  return column;
};
