import { Recent } from '../recent.ts';
import type { Statements } from './statements.ts';

const kept = 50_000;

/**
 * Ids that other rows point at, kept once and pointed at by number: integers make tables and indexes a third of the size. A name
 * stays when its document goes, because audit events go on naming it.
 */
export class Names {
  readonly #statements: Statements;
  readonly #numbers = new Recent<string, number>(kept);
  readonly #ids = new Recent<number, string>(kept);
  /** Made in the transaction that is open: of no worth when it is rolled back. */
  #fresh: string[] = [];

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  /** The number of an id; -1, which no row has, where the id was never seen. */
  find(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const row = this.#statements.row('SELECT n FROM names WHERE id = ?', id);
    return row ? this.#keep(id, row[0] as number) : -1;
  }

  /** The number of an id, given now where it has none. Only inside a transaction. */
  intern(id: string): number {
    const known = this.find(id);
    if (known !== -1) return known;
    const row = this.#statements.row('INSERT INTO names (id) VALUES (?) RETURNING n', id);
    this.#fresh.push(id);
    return this.#keep(id, row?.[0] as number);
  }

  idOf(number: number): string {
    const known = this.#ids.get(number);
    if (known !== undefined) return known;
    const row = this.#statements.row('SELECT id FROM names WHERE n = ?', number);
    if (!row) throw new TypeError('a row points at a name that is not there');
    this.#keep(row[0] as string, number);
    return row[0] as string;
  }

  committed(): void {
    if (this.#fresh.length > 0) this.#fresh = [];
  }
  rolledBack(): void {
    for (const id of this.#fresh) {
      const number = this.#numbers.get(id);
      this.#numbers.delete(id);
      if (number !== undefined) this.#ids.delete(number);
    }
    this.#fresh = [];
  }

  #keep(id: string, number: number): number {
    this.#numbers.set(id, number);
    this.#ids.set(number, id);
    return number;
  }
}
