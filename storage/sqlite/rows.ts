import type { DocumentKey, SealedDocument, Value } from '../engine.ts';
import type { Column, Shape } from '../shapes.ts';
import type { Names } from './names.ts';
import type { Cell, Parameter } from './statements.ts';

/** A numbered row is found by `number of its whole × span + its own number`: an index of integers, in which a whole's rows lie together. */
export const span = 2 ** 20;

/** @throws RangeError when the number does not fit in its span */
export const rowKey = (whole: number, number: number): number => {
  if (!Number.isInteger(number) || number < 0 || number >= span)
    throw new RangeError('a number in a sequence lies between 0 and 1,048,575');
  return whole * span + number;
};

/** How a value stands in a column: times in ms, flags as 0 or 1, references through `number`. */
export const toCell = (column: Column, value: Value | undefined, number: (id: string) => number): Parameter => {
  if (value === null || value === undefined) return null;
  if (column.type === 'ref') return number(value as string);
  if (column.type === 'time') return (value as Date).getTime();
  return typeof value === 'boolean' ? Number(value) : (value as Parameter);
};

const fromCell = (column: Column, cell: Cell, names: Names): Value => {
  if (cell === null) return null;
  switch (column.type) {
    case 'ref':
      return names.idOf(cell as number);
    case 'time':
      return new Date(cell as number);
    case 'flag':
      return cell === 1;
    default:
      return cell as string | number;
  }
};

export const quoted = (name: string): string => `"${name}"`;

/** The columns of a document as `toDocument` reads them. */
export const selected = (shape: Shape): string =>
  [shape.numbered ? 'n, 0' : 'id, version', 'subject', ...shape.columns.map(({ name }) => quoted(name)), ...shape.groups.map(quoted)].join(
    ', ',
  );

const keyOf = (shape: Shape, cell: Cell, names: Names): DocumentKey => {
  if (!shape.numbered) return { id: cell as string };
  const n = cell as number;
  return { of: names.idOf(Math.floor(n / span)), number: n % span };
};

export const toDocument = (shape: Shape, row: readonly Cell[], names: Names): SealedDocument => {
  const open: Record<string, Value> = {};
  const sealed: Record<string, Uint8Array | null> = {};
  let at = 3;
  for (const column of shape.columns) open[column.name] = fromCell(column, row[at++] as Cell, names);
  for (const group of shape.groups) sealed[group] = row[at++] as Uint8Array | null;
  const subject = row[2] === null ? null : names.idOf(row[2] as number);
  return { kind: shape.kind, key: keyOf(shape, row[0] as Cell, names), version: row[1] as number, subject, open, sealed };
};
