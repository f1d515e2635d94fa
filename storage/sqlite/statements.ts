import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';

export type Parameter = Extract<SQLInputValue, string | number | null | Uint8Array>;
export type Cell = string | number | null | Uint8Array;

/** Statements, each prepared once. Texts are made of names from the registry alone, so there is a bounded number of them. */
export class Statements {
  readonly #db: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /** How many rows were changed. */
  run(sql: string, ...parameters: readonly Parameter[]): number {
    return this.#of(sql).run(...parameters).changes as number;
  }
  row(sql: string, ...parameters: readonly Parameter[]): Cell[] | undefined {
    return this.#of(sql).get(...parameters) as unknown as Cell[] | undefined;
  }
  rows(sql: string, ...parameters: readonly Parameter[]): Cell[][] {
    return this.#of(sql).all(...parameters) as unknown as Cell[][];
  }

  #of(sql: string): StatementSync {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const statement = this.#db.prepare(sql);
    statement.setReturnArrays(true);
    this.#prepared.set(sql, statement);
    return statement;
  }
}
