import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { Unreadable } from '../domain/store.ts';
import type { KeyRow, KeyRows } from './engine.ts';
import type { MasterKeys } from './masterKey.ts';
import { Recent } from './recent.ts';
import { Refused } from './refused.ts';
import { seal, unseal } from './sealing.ts';

/** `index` keys the blind indexes, `token` signs what visitors carry, `unsubscribe` makes the links that stop offers. */
export type SystemKey = 'index' | 'token' | 'unsubscribe';
const systemKeys: readonly SystemKey[] = ['index', 'token', 'unsubscribe'];

const kept = 20_000;
/** Another process may have destroyed a key; what is kept here longer than this is read again. */
const keptForMs = 10 * 60_000;

const systemId = (name: SystemKey): string => `system/${name}`;
const subjectId = (subject: string): string => `subject/${subject}`;

interface Kept {
  readonly key: KeyObject;
  readonly until: number;
}

/** Keys of persons and of the system, unwrapped when they are needed. */
export class Keyring {
  readonly #rows: KeyRows;
  readonly #masters: MasterKeys;
  readonly #kept = new Recent<string, Kept>(kept);
  readonly #system = new Map<SystemKey, KeyObject>();

  private constructor(rows: KeyRows, masters: MasterKeys) {
    this.#rows = rows;
    this.#masters = masters;
  }

  /**
   * Opens the keyring of a store; at its first start the system keys are made.
   * @throws Refused when the master keys are not those of this store
   */
  static async open(rows: KeyRows, masters: MasterKeys): Promise<Keyring> {
    const keyring = new Keyring(rows, masters);
    for (const name of systemKeys) {
      // One after the other: where the master key is the wrong one, nothing must be written under it.
      keyring.#system.set(name, await keyring.#settle(systemId(name)));
    }
    return keyring;
  }

  /** Loaded at the start, so it is there at once. */
  system(name: SystemKey): KeyObject {
    const key = this.#system.get(name);
    if (!key) throw new TypeError('there is no such system key');
    return key;
  }

  /** The person's key if it is at hand. */
  atHand(subject: string): KeyObject | undefined {
    const entry = this.#kept.get(subject);
    return entry && entry.until > Date.now() ? entry.key : undefined;
  }

  /** The person's key; undefined when there is none (any more). */
  async of(subject: string): Promise<KeyObject | undefined> {
    const atHand = this.atHand(subject);
    if (atHand) return atHand;
    const row = await this.#rows.read(subjectId(subject));
    if (!row) return undefined;
    const key = this.#unwrap(row);
    this.keep(subject, key);
    return key;
  }

  /** Brings the keys of these persons to hand, as far as they are there and can be unwrapped. */
  async bring(subjects: Iterable<string>): Promise<void> {
    const wanted = [...new Set(subjects)].filter((subject) => this.atHand(subject) === undefined);
    if (wanted.length === 0) return;
    const rows = new Map((await this.#rows.readAll(wanted.map(subjectId))).map((row) => [row.id, row]));
    for (const subject of wanted) {
      const row = rows.get(subjectId(subject));
      // Under a master key that is not in the file: whoever opens something of theirs is told.
      if (row && this.#masters.byVersion.has(row.master)) this.keep(subject, this.#unwrap(row));
    }
  }

  /** A new key for a person, and the row that holds it. Kept at hand only by `keep`, once the row is committed. */
  make(subject: string): { key: KeyObject; row: KeyRow } {
    return this.#make(subjectId(subject));
  }
  keep(subject: string, key: KeyObject): void {
    this.#kept.set(subject, { key, until: Date.now() + keptForMs });
  }
  forget(subject: string): void {
    this.#kept.delete(subject);
  }

  /** Wraps every key that lies under an older master key by the current one. Gives how many; may be stopped and run again. */
  async rewrap(): Promise<number> {
    const { current } = this.#masters;
    let count = 0;
    for (;;) {
      const rows = await this.#rows.notUnder(current, 100);
      if (rows.length === 0) return count;
      await Promise.all(rows.map((row) => this.#rows.replace(this.#wrap(row.id, this.#bytesOf(row)), row.master)));
      count += rows.length;
    }
  }

  async #settle(id: string): Promise<KeyObject> {
    const row = (await this.#rows.read(id)) ?? (await this.#rows.settle(this.#make(id).row));
    try {
      return this.#unwrap(row);
    } catch (error) {
      throw new Refused('The master key file does not belong to this store; put the file back that the store was made with.', {
        cause: error,
      });
    }
  }

  #make(id: string): { key: KeyObject; row: KeyRow } {
    const bytes = randomBytes(32);
    return { key: createSecretKey(bytes), row: this.#wrap(id, bytes) };
  }

  #master(version: number): KeyObject {
    const master = this.#masters.byVersion.get(version);
    if (!master) throw new Unreadable('the master key that wraps this key is not in the master key file');
    return master;
  }
  #wrap(id: string, bytes: Uint8Array): KeyRow {
    const { current } = this.#masters;
    return { id, master: current, wrapped: seal(this.#master(current), `key/${id}`, bytes) };
  }
  #bytesOf(row: KeyRow): Buffer {
    return unseal(this.#master(row.master), `key/${row.id}`, row.wrapped);
  }
  #unwrap(row: KeyRow): KeyObject {
    return createSecretKey(this.#bytesOf(row));
  }
}
