import type { DatabaseSync } from 'node:sqlite';
import { Conflict, Duplicate, NotFound, Unavailable } from '../../domain/store.ts';
import { isBusy, isConstraint, isOutOfOrder, isUniqueness, unavailable } from './faults.ts';

/** Told by an operation once it has written something. */
export interface Progress {
  wrote: boolean;
}
interface Operation {
  readonly run: (progress: Progress) => unknown;
  readonly settle: (result: unknown) => void;
  readonly refuse: (error: unknown) => void;
  result: unknown;
  failure: Error | undefined;
}
export interface CommitQueueOptions {
  /** Operations in one transaction at most. */
  readonly groupSize?: number;
  /** How long another process may hold the file before a group is refused. */
  readonly patienceMs?: number;
  readonly committed: () => void;
  readonly rolledBack: () => void;
}

/** Gives the way for the whole group: the operation that threw it had written something already. */
class Spoiled extends Error {}

const isRefusal = (error: unknown): boolean =>
  error instanceof Conflict ||
  error instanceof NotFound ||
  error instanceof TypeError ||
  error instanceof RangeError ||
  isConstraint(error);
const named = (error: unknown): Error =>
  isUniqueness(error) ? new Duplicate('a key that is unique is taken already', { cause: error }) : (error as Error);

/**
 * Operations of many callers, committed together: the wait for the disk is the dear part of a commit, and a group waits once. The
 * queue is emptied once per round of the event loop. Nobody is told anything before COMMIT has returned.
 */
export class CommitQueue {
  readonly #db: DatabaseSync;
  readonly #options: Required<CommitQueueOptions>;
  readonly #begin;
  readonly #commit;
  readonly #progress: Progress = { wrote: false };
  #waiting: Operation[] = [];
  #scheduled = false;
  #busySince = 0;
  #refuses = false;
  #closed = false;

  constructor(db: DatabaseSync, options: CommitQueueOptions) {
    this.#db = db;
    this.#options = { groupSize: 64, patienceMs: 5000, ...options };
    this.#begin = db.prepare('BEGIN IMMEDIATE');
    this.#commit = db.prepare('COMMIT');
  }

  /** Whether the disk or another process was in the way of the last commit. */
  get refuses(): boolean {
    return this.#refuses;
  }

  /**
   * Carries `run` out in a transaction; it may be carried out more than once, of which one counts.
   * Rejects with what `run` threw, Duplicate for a unique key, Unavailable when the disk or another process is in the way.
   */
  submit<T>(run: (progress: Progress) => T): Promise<T> {
    if (this.#closed) return Promise.reject(new Unavailable('the store is closed'));
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    this.#waiting.push({ run, settle: resolve as (result: unknown) => void, refuse: reject, result: undefined, failure: undefined });
    this.#schedule();
    return promise;
  }

  /** Commits what waits and takes nothing more. */
  close(): void {
    this.#closed = true;
    while (this.#waiting.length > 0) this.#commitGroup(this.#waiting.splice(0, this.#options.groupSize));
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => this.#drain());
  }

  #drain(): void {
    this.#scheduled = false;
    if (this.#waiting.length === 0) return;
    const left = this.#waiting.splice(0, this.#options.groupSize);
    if (this.#commitGroup(left) === 'busy') this.#wait(left);
    else if (this.#waiting.length > 0) this.#schedule();
  }

  /** Another process writes: the group comes again, without holding up the event loop. */
  #wait(group: Operation[]): void {
    this.#waiting = [...group, ...this.#waiting];
    this.#scheduled = true;
    setTimeout(() => this.#drain(), 5);
  }

  #commitGroup(group: readonly Operation[]): 'busy' | undefined {
    try {
      this.#begin.run();
    } catch (error) {
      if (isBusy(error) && this.#mayWait()) return 'busy';
      return this.#refuse(group, unavailable(error));
    }
    this.#busySince = 0;
    try {
      for (const operation of group) this.#carryOut(operation);
      this.#commit.run();
    } catch (error) {
      this.#rollBack();
      return this.#resolveFault(group, error);
    }
    this.#refuses = false;
    this.#options.committed();
    for (const { failure, refuse, settle, result } of group) {
      if (failure) refuse(failure);
      else settle(result);
    }
    return undefined;
  }

  #mayWait(): boolean {
    if (this.#closed) return false;
    this.#busySince ||= Date.now();
    if (Date.now() - this.#busySince < this.#options.patienceMs) return true;
    this.#busySince = 0;
    return false;
  }

  /** A statement that is refused undoes itself, so an operation that had written nothing yet drops out of its group alone. */
  #carryOut(operation: Operation): void {
    const progress = this.#progress;
    progress.wrote = false;
    operation.failure = undefined;
    try {
      operation.result = operation.run(progress);
    } catch (error) {
      if (isOutOfOrder(error)) throw error;
      if (progress.wrote || !isRefusal(error)) throw new Spoiled('', { cause: error });
      operation.failure = named(error);
    }
  }

  /** One operation spoiled the group: each runs again in a transaction of its own, so that only the guilty one is refused. */
  #resolveFault(group: readonly Operation[], error: unknown): undefined {
    if (!(error instanceof Spoiled)) return this.#refuse(group, unavailable(error));
    for (const operation of group) {
      if (group.length === 1) operation.refuse(named(error.cause));
      else if (this.#commitGroup([operation]) === 'busy') this.#refuse([operation], unavailable(error));
    }
    return undefined;
  }

  #refuse(group: readonly Operation[], error: Unavailable): undefined {
    this.#refuses = true;
    for (const { refuse } of group) refuse(error);
  }

  #rollBack(): void {
    // SQLite has rolled back by itself where the disk failed.
    if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
    this.#options.rolledBack();
  }
}
