import type { SealedDocument, SealedQuery, Value } from '../engine.ts';
import { columnFor, type Shape } from '../shapes.ts';
import { quoted, rowKey, selected, span, toCell, toDocument } from './rows.ts';
import type { Parameter } from './statements.ts';
import type { Tables } from './tables.ts';

/** Conditions and their parameters, in step. */
interface Clause {
  readonly conditions: string[];
  readonly cells: Parameter[];
  /** Number of the whole whose rows are asked for; undefined when those of all are. */
  readonly whole: number | undefined;
}

/** Whether at most one row of a whole has a value in this field: a unique index finds it then. */
const isUniqueWithin = (shape: Shape, field: string): boolean => shape.unique.some(([first, second]) => first === 'of' && second === field);

const equal = (tables: Tables, shape: Shape, field: string, value: Value, clause: Clause): void => {
  const number = (id: string) => tables.names.find(id);
  if (field === 'subject') {
    clause.conditions.push('subject = ?');
    clause.cells.push(number(value as string));
  } else if (field === 'of' && shape.numbered) {
    clause.conditions.push('n >= ?', 'n < ?');
    const whole = number(value as string);
    clause.cells.push(whole * span, (whole + 1) * span);
  } else {
    const column = columnFor(shape, field);
    const { whole } = clause;
    const unique = whole !== undefined && isUniqueWithin(shape, field);
    if (unique) {
      clause.conditions.push('(n >> 20) = ?');
      clause.cells.push(whole);
    }
    // Else the key finds the rows of a whole: the plus keeps SQLite from going by an index on this field over all of them.
    const name = whole === undefined || unique ? quoted(field) : `+${quoted(field)}`;
    clause.conditions.push(`${name} ${value === null ? 'IS' : '='} ?`);
    clause.cells.push(toCell(column, value, number));
  }
};

/** The values go in as one list, so that there is one statement however many they are. */
const among = (tables: Tables, shape: Shape, { field, values }: NonNullable<SealedQuery['anyOf']>, clause: Clause): void => {
  const column = field === 'id' && !shape.numbered ? undefined : columnFor(shape, field);
  const cells = values.map((value) => (column ? toCell(column, value, (id) => tables.names.find(id)) : value));
  clause.conditions.push(`${quoted(column?.name ?? 'id')} IN (SELECT value FROM json_each(?))`);
  clause.cells.push(JSON.stringify(cells));
};

const between = (tables: Tables, shape: Shape, { range, where }: SealedQuery, clause: Clause): void => {
  if (!range) return;
  const whole = where?.['of'];
  const numbered = shape.numbered && range.field === 'number';
  // Within one whole the numbers are an interval of the key; over all of them they are its lower part.
  const column = numbered ? (typeof whole === 'string' ? 'n' : `n % ${span}`) : quoted(columnFor(shape, range.field).name);
  const base = numbered && typeof whole === 'string' ? rowKey(tables.names.find(whole), 0) : 0;
  for (const [sign, bound] of [
    ['>=', range.from],
    ['<=', range.to],
  ] as const) {
    if (bound === undefined) continue;
    clause.conditions.push(`${column} ${sign} ?`);
    clause.cells.push(base + Number(bound));
  }
};

const order = (shape: Shape, sort: SealedQuery['sort']): string => {
  const direction = sort?.descending ? ' DESC' : '';
  if (!sort) return shape.numbered ? 'n' : 'row';
  if (sort.field === 'number' && shape.numbered) return `n${direction}`;
  return `${quoted(columnFor(shape, sort.field).name)}${direction}, row${direction}`;
};

/** Documents that match, in order. Every value is a bound parameter; every name comes from the registry. */
export const findDocuments = (tables: Tables, shape: Shape, query: SealedQuery): SealedDocument[] => {
  const of = query.where?.['of'];
  const clause: Clause = { conditions: [], cells: [], whole: typeof of === 'string' ? tables.names.find(of) : undefined };
  for (const [field, value] of Object.entries(query.where ?? {})) if (value !== undefined) equal(tables, shape, field, value, clause);
  if (query.anyOf) among(tables, shape, query.anyOf, clause);
  between(tables, shape, query, clause);
  const where = clause.conditions.length > 0 ? ` WHERE ${clause.conditions.join(' AND ')}` : '';
  const limit = query.limit === undefined ? '' : ' LIMIT ?';
  if (query.limit !== undefined) clause.cells.push(query.limit);
  const sql = `SELECT ${selected(shape)} FROM ${quoted(shape.kind)}${where} ORDER BY ${order(shape, query.sort)}${limit}`;
  return tables.statements.rows(sql, ...clause.cells).map((row) => toDocument(shape, row, tables.names));
};
