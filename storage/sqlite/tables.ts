import type { Kind } from '../../domain/kinds.ts';
import { shapes } from '../shapes.ts';
import type { Names } from './names.ts';
import type { Statements } from './statements.ts';
import { Table } from './table.ts';

/** What the operations of this engine work with. */
export interface Tables {
  readonly statements: Statements;
  readonly names: Names;
  of(kind: Kind): Table;
}

export const tablesOf = (statements: Statements, names: Names): Tables => {
  const tables = new Map([...shapes].map(([kind, shape]) => [kind, new Table(shape, statements, names)]));
  return {
    statements,
    names,
    of: (kind) => {
      const table = tables.get(kind);
      if (!table) throw new TypeError('there is no such kind');
      return table;
    },
  };
};
