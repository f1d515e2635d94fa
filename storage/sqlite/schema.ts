import type { DatabaseSync } from 'node:sqlite';
import { shapes, type Column, type Shape } from '../shapes.ts';
import { quoted } from './rows.ts';

const sqlType = { text: 'TEXT', int: 'INTEGER', time: 'INTEGER', flag: 'INTEGER', ref: 'INTEGER' } as const;

const columnOf = ({ name, type, optional }: Column): string => `${quoted(name)} ${sqlType[type]}${optional ? '' : ' NOT NULL'}`;
/**
 * Rows lie in the order they came, so that a commit appends to one page of a table instead of splitting pages all over it; only the
 * small index by key is written to in many places. That is a third fewer pages a turn than rows that lie by key.
 */
const columnsOf = (shape: Shape): string[] => [
  'row INTEGER PRIMARY KEY',
  ...(shape.numbered ? ['n INTEGER NOT NULL UNIQUE'] : ['id TEXT NOT NULL UNIQUE', 'version INTEGER NOT NULL DEFAULT 1']),
  'subject INTEGER',
  ...shape.columns.map(columnOf),
  ...shape.groups.map((group) => `${quoted(group)} BLOB`),
];

/** `of` is no column: it is the upper part of the key. */
const indexed = (field: string): string => (field === 'of' ? '(n >> 20)' : quoted(field));
const indexesOf = ({ kind, numbered, unique, indexes }: Shape): string[] => {
  const index = (fields: readonly string[], sort: string) =>
    `CREATE ${sort} IF NOT EXISTS ${quoted(`${kind}_${fields.join('_')}`)} ON ${quoted(kind)} (${fields.map(indexed).join(', ')})`;
  const all = [...unique.map((fields) => index(fields, 'UNIQUE INDEX')), ...indexes.map((fields) => index(fields, 'INDEX'))];
  // An erasure finds the documents of a person by it. It costs nothing for documents about no one.
  if (!numbered) all.push(`${index(['subject'], 'INDEX')} WHERE subject IS NOT NULL`);
  return all;
};

/** Tables of the engine's own: names of referred documents, the inbox counters, wrapped keys. */
const own = [
  'CREATE TABLE IF NOT EXISTS names (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT',
  'CREATE TABLE IF NOT EXISTS counter (n INTEGER PRIMARY KEY, received INTEGER NOT NULL) STRICT',
  'CREATE TABLE IF NOT EXISTS "key" (id TEXT NOT NULL UNIQUE, master INTEGER NOT NULL, wrapped BLOB NOT NULL) STRICT',
];

/** Adds to a table what the registry has more. What every row must have cannot be made up: that takes a migration of its own. */
const widen = (db: DatabaseSync, shape: Shape): void => {
  const there = new Set(
    db
      .prepare('SELECT name FROM pragma_table_info(?)')
      .all(shape.kind)
      .map((row) => row['name']),
  );
  for (const column of shape.columns) {
    if (there.has(column.name)) continue;
    if (!column.optional) throw new TypeError(`${shape.kind}.${column.name} is not optional: a migration must fill it`);
    db.exec(`ALTER TABLE ${quoted(shape.kind)} ADD COLUMN ${columnOf(column)}`);
  }
  for (const group of shape.groups) if (!there.has(group)) db.exec(`ALTER TABLE ${quoted(shape.kind)} ADD COLUMN ${quoted(group)} BLOB`);
};

/**
 * Brings the tables to the shape of the registry: makes what is not there, adds optional fields and groups, makes indexes.
 * STRICT lets no value of another type into a column.
 */
export const align = (db: DatabaseSync, registry: Iterable<Shape> = shapes.values()): void => {
  for (const table of own) db.exec(table);
  for (const shape of registry) {
    db.exec(`CREATE TABLE IF NOT EXISTS ${quoted(shape.kind)} (${columnsOf(shape).join(', ')}) STRICT`);
    widen(db, shape);
    for (const index of indexesOf(shape)) db.exec(index);
  }
};
