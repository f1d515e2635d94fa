import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Accepted, Committed, Cursor } from '../../domain/store.ts';
import type { DocumentKey, Engine, KeyRows, SealedArrival, SealedChange, SealedDocument, SealedQuery } from '../engine.ts';
import type { Kind } from '../../domain/kinds.ts';
import { Refused } from '../refused.ts';
import { shapeFor } from '../shapes.ts';
import { acceptArrival } from './accept.ts';
import { applyAll } from './changes.ts';
import { CommitQueue } from './commitQueue.ts';
import { isBusy, isOutOfOrder, reading, unavailable } from './faults.ts';
import { Feed } from './feed.ts';
import { findDocuments } from './find.ts';
import { keyRowsOf } from './keyRows.ts';
import { lockFolder } from './lock.ts';
import { migrate } from './migrations.ts';
import { Names } from './names.ts';
import { createPing } from './ping.ts';
import { Statements } from './statements.ts';
import { tablesOf, type Tables } from './tables.ts';

/** How long one statement waits for another process before the queue takes over the waiting, which blocks nothing. */
const busyTimeoutMs = 50;
const startPatienceMs = 5000;

/**
 * Every process opens the file so. `secure_delete` overwrites what is deleted. The log is emptied into the file every 4000 pages:
 * turns of many conversations write to the same few thousand pages again and again, and each goes into the file once a round. The
 * cache is small, because SQLite walks all of it at each commit that split a page; behind it stands the operating system's.
 */
const settings = `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
  PRAGMA cache_size = -6000; PRAGMA wal_autocheckpoint = 4000`;

const openFile = (path: string): DatabaseSync => {
  // Made for its owner only; SQLite gives its log the same mode.
  closeSync(openSync(path, 'a', 0o600));
  const db = new DatabaseSync(path, { timeout: startPatienceMs });
  try {
    db.exec(settings);
    migrate(db);
    db.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/** The embedded database: one file in WAL mode, written by one serving process and by commands beside it. */
class SqliteEngine implements Engine {
  readonly keys: KeyRows;
  readonly ping: () => Promise<void>;
  readonly #db: DatabaseSync;
  readonly #queue: CommitQueue;
  readonly #tables: Tables;
  readonly #feed = new Feed();
  readonly #unlock: () => void;

  constructor(db: DatabaseSync, unlock: () => void) {
    this.#db = db;
    this.#unlock = unlock;
    const statements = new Statements(db);
    const names = new Names(statements);
    this.#tables = tablesOf(statements, names);
    this.#queue = new CommitQueue(db, { committed: () => names.committed(), rolledBack: () => names.rolledBack() });
    this.keys = keyRowsOf(statements, this.#queue);
    this.ping = createPing(statements, this.#queue);
  }

  async get(kind: Kind, key: DocumentKey): Promise<SealedDocument | undefined> {
    return reading(() => this.#tables.of(kind).get(key));
  }

  async find(kind: Kind, query: SealedQuery): Promise<SealedDocument[]> {
    return reading(() => findDocuments(this.#tables, shapeFor(kind), query));
  }

  async commit(changes: readonly SealedChange[]): Promise<void> {
    await this.#queue.submit((progress) => applyAll(this.#tables, changes, progress));
    for (const change of changes) this.#publish(change);
    if (changes.some((change) => change.do === 'erase')) this.#emptyLog();
  }

  accept(arrival: SealedArrival): Promise<Accepted> {
    return this.#queue.submit((progress) => acceptArrival(this.#tables, arrival, progress));
  }

  watch(signal: AbortSignal, since?: Cursor): AsyncIterable<Committed> {
    return this.#feed.read(signal, since);
  }

  async now(): Promise<Date> {
    return new Date();
  }

  async close(): Promise<void> {
    this.#queue.close();
    if (this.#db.isOpen) this.#db.close();
    this.#unlock();
  }

  #publish(change: SealedChange): void {
    if (!('kind' in change) || change.kind !== 'conversation' || change.do === 'remove' || !('id' in change.key)) return;
    const { handled, lastMessage } = change.do === 'insert' ? change.open : change.set;
    if (typeof handled === 'number' && typeof lastMessage === 'number') {
      this.#feed.publish({ conversation: change.key.id, handled, lastMessage });
      return;
    }
    const now = this.#tables.of('conversation').get(change.key)?.open;
    if (now)
      this.#feed.publish({ conversation: change.key.id, handled: now['handled'] as number, lastMessage: now['lastMessage'] as number });
  }

  /** The log still holds the pages as they were, wrapped key among them; emptying it can fail where others read, and comes again. */
  #emptyLog(): void {
    try {
      this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // The next erasure or the next automatic checkpoint does it.
    }
  }
}

/** What a file that does not open amounts to, for the operator. */
const refusal = (error: unknown): unknown => {
  if (isBusy(error)) return unavailable(error);
  const denied = typeof error === 'object' && error !== null && 'syscall' in error;
  if (!denied && !isOutOfOrder(error)) return error;
  return new Refused('The file store.sqlite in DATA_DIR cannot be opened for writing, or is no database.', { cause: error });
};

/**
 * Opens the embedded store in a folder, which must be there.
 * @throws Refused when another process serves from it, a newer program wrote it, or the file does not open
 */
export const openSqlite = (folder: string, { serving }: { serving: boolean }): Engine => {
  const unlock = serving ? lockFolder(folder) : () => undefined;
  try {
    return new SqliteEngine(openFile(join(folder, 'store.sqlite')), unlock);
  } catch (error) {
    unlock();
    throw refusal(error);
  }
};
