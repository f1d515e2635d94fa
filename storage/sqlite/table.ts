import { Conflict } from '../../domain/store.ts';
import type { DocumentKey, InsertSealed, RemoveSealed, SealedDocument, UpdateSealed, Values } from '../engine.ts';
import { columnFor, type Column, type Shape } from '../shapes.ts';
import type { Names } from './names.ts';
import { quoted, rowKey, selected, toCell, toDocument } from './rows.ts';
import type { Parameter, Statements } from './statements.ts';

/** A statement for one set of names: which columns to fill from which part of a change, in order. */
interface Prepared {
  readonly sql: string;
  readonly set: readonly Column[];
  readonly groups: readonly string[];
  readonly expect: readonly Column[];
  readonly version: boolean;
}
const nothing: Values = {};
const noGroups = {};

/** The rows of one kind. Writing happens only inside a transaction. */
export class Table {
  readonly shape: Shape;
  readonly #statements: Statements;
  readonly #names: Names;
  readonly #prepared = new Map<string, Prepared>();
  readonly #select: string;
  readonly #insert: string;
  readonly #insertUnlessThere: string;
  readonly #intern: (id: string) => number;
  readonly #find: (id: string) => number;

  constructor(shape: Shape, statements: Statements, names: Names) {
    this.shape = shape;
    this.#statements = statements;
    this.#names = names;
    this.#intern = (id) => names.intern(id);
    this.#find = (id) => names.find(id);
    const filled = [shape.numbered ? 'n' : 'id', 'subject', ...shape.columns.map(({ name }) => name), ...shape.groups];
    this.#select = `SELECT ${selected(shape)} FROM ${quoted(shape.kind)} WHERE ${this.#keyColumn} = ?`;
    this.#insert = `INSERT INTO ${quoted(shape.kind)} (${filled.map(quoted).join(', ')}) VALUES (${filled.map(() => '?').join(', ')})`;
    this.#insertUnlessThere = `${this.#insert} ON CONFLICT DO NOTHING`;
  }

  get(key: DocumentKey): SealedDocument | undefined {
    const row = this.#statements.row(this.#select, this.#keyCell(key, this.#find));
    return row && toDocument(this.shape, row, this.#names);
  }

  /** Gives how many rows went in: 0 only with `unlessThere`, where a unique key is taken. */
  insert({ key, subject, open, sealed }: Omit<InsertSealed, 'do' | 'kind'>, unlessThere = false): number {
    const cells: Parameter[] = [this.#keyCell(key, this.#intern), subject === null ? null : this.#intern(subject)];
    for (const column of this.shape.columns) cells.push(toCell(column, open[column.name], this.#intern));
    for (const group of this.shape.groups) cells.push(sealed[group] ?? null);
    return this.#statements.run(unlessThere ? this.#insertUnlessThere : this.#insert, ...cells);
  }

  /**
   * Carries out what the change demands and sets in one statement.
   * @throws Conflict when no row is as expected
   */
  update({ key, expect, set, sealed }: UpdateSealed): void {
    const statement = this.#statement('update', expect, set, sealed);
    const cells: Parameter[] = statement.set.map((column) => toCell(column, set[column.name], this.#intern));
    for (const group of statement.groups) cells.push(sealed[group] ?? null);
    this.#conditions(cells, statement, key, expect);
    if (this.#statements.run(statement.sql, ...cells) === 0) throw new Conflict(`${this.shape.kind} is not as expected any more`);
  }

  /**
   * Removes a row; where nothing is expected of it, it may be gone already.
   * @throws Conflict when the row is not as expected
   */
  remove({ key, expect }: RemoveSealed): void {
    const statement = this.#statement('remove', expect ?? nothing, nothing, noGroups);
    const cells: Parameter[] = [];
    this.#conditions(cells, statement, key, expect ?? nothing);
    if (this.#statements.run(statement.sql, ...cells) === 0 && expect) throw new Conflict(`${this.shape.kind} is not as expected any more`);
  }

  get #keyColumn(): string {
    return this.shape.numbered ? 'n' : 'id';
  }
  #keyCell(key: DocumentKey, number: (id: string) => number): Parameter {
    if ('id' in key !== !this.shape.numbered) throw new TypeError(`this is no key of ${this.shape.kind}`);
    return 'id' in key ? key.id : rowKey(number(key.of), key.number);
  }

  #conditions(cells: Parameter[], { expect: columns, version }: Prepared, key: DocumentKey, expect: Values): void {
    cells.push(this.#keyCell(key, this.#find));
    if (version) cells.push(expect['version'] as number);
    for (const column of columns) cells.push(toCell(column, expect[column.name], this.#find));
  }

  /** The statement for these names, made once. What is `undefined` counts as not given. */
  #statement(verb: 'update' | 'remove', expect: Values, set: Values, groups: Readonly<Record<string, unknown>>): Prepared {
    const shape = `${verb}${given(expect)}/${given(set)}/${given(groups)}`;
    const known = this.#prepared.get(shape);
    if (known) return known;
    const prepared = this.#prepare(
      verb,
      Object.keys(expect).filter(isGiven(expect)),
      Object.keys(set).filter(isGiven(set)),
      Object.keys(groups).filter(isGiven(groups)),
    );
    this.#prepared.set(shape, prepared);
    return prepared;
  }

  #prepare(verb: 'update' | 'remove', expect: readonly string[], set: readonly string[], groups: readonly string[]): Prepared {
    const { shape } = this;
    const stranger = groups.find((group) => !shape.groups.includes(group));
    if (stranger !== undefined) throw new TypeError(`${shape.kind} has no group of that name`);
    const columns = set.map((name) => columnFor(shape, name));
    const expected = expect.filter((name) => name !== 'version').map((name) => columnFor(shape, name));
    // A numbered row has no version of its own: 0, which all of them have, demands nothing.
    const version = expect.includes('version') && !shape.numbered;
    const where = [
      `${this.#keyColumn} = ?`,
      ...(version ? ['version = ?'] : []),
      ...expected.map(({ name }) => `${quoted(name)} IS ?`),
    ].join(' AND ');
    const sets = [...set, ...groups].map((name) => `${quoted(name)} = ?`);
    if (!shape.numbered) sets.push('version = version + 1');
    else if (sets.length === 0) sets.push('subject = subject');
    const sql =
      verb === 'update'
        ? `UPDATE ${quoted(shape.kind)} SET ${sets.join(', ')} WHERE ${where}`
        : `DELETE FROM ${quoted(shape.kind)} WHERE ${where}`;
    return { sql, set: columns, groups, expect: expected, version };
  }
}

const isGiven =
  (values: Readonly<Record<string, unknown>>) =>
  (name: string): boolean =>
    values[name] !== undefined;
const given = (values: Readonly<Record<string, unknown>>): string => {
  let names = '';
  for (const name in values) if (values[name] !== undefined) names += `${name},`;
  return names;
};
