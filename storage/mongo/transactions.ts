import type { ClientSession, MongoClient, Timestamp } from 'mongodb';
import { setTimeout as pause } from 'node:timers/promises';
import { isOutOfReach, isTransient, isUnknownCommit, named } from './faults.ts';

/** How long a transaction is tried again before the store counts as unavailable. */
const patienceMs = 8000;
const options = { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority', journal: true }, readPreference: 'primary' } as const;

/** How one attempt ended; `again`: nothing of it is there, so that it may be run again. */
type Outcome<T> = { readonly result: T } | { readonly fault: unknown; readonly again: boolean };

/** Runs transactions, each as often as conflicts and failing servers make needful, and each with one effect. */
export class Transactions {
  readonly #client: MongoClient;
  #latest: Timestamp | undefined;

  constructor(client: MongoClient, latest: Timestamp | undefined) {
    this.#client = client;
    this.#latest = latest;
  }

  /** The cluster's time of what this process committed last. */
  get latest(): Timestamp | undefined {
    return this.#latest;
  }

  /**
   * Carries `work` out in a transaction and gives what it gave.
   * Rejects with what `work` threw, Duplicate for a unique key, Unavailable when the database does not come to an end in time.
   */
  async run<T>(work: (session: ClientSession) => Promise<T>): Promise<T> {
    const until = Date.now() + patienceMs;
    const session = this.#client.startSession({ defaultTransactionOptions: options });
    try {
      for (let attempt = 1; ; attempt++) {
        const outcome = await this.#attempt(session, work, until);
        if ('result' in outcome) return outcome.result;
        if (!outcome.again || Date.now() > until) throw named(outcome.fault);
        // Of several that met, each waits for a time of its own.
        await pause(Math.random() * Math.min(200, 2 ** attempt));
      }
    } finally {
      if (session.operationTime) this.#latest = session.operationTime;
      session.endSession().catch(() => undefined);
    }
  }

  async #attempt<T>(session: ClientSession, work: (session: ClientSession) => Promise<T>, until: number): Promise<Outcome<T>> {
    session.startTransaction();
    let result: T;
    try {
      result = await work(session);
    } catch (fault) {
      // A server that cannot be told gives the transaction up by itself.
      await session.abortTransaction().catch(() => undefined);
      return { fault, again: isTransient(fault) || isOutOfReach(fault) };
    }
    try {
      await commit(session, until);
      return { result };
    } catch (fault) {
      return { fault, again: isTransient(fault) };
    }
  }
}

/** Sends the commit again for as long as its outcome is not known: the server carries it out once. */
const commit = async (session: ClientSession, until: number): Promise<void> => {
  for (;;) {
    try {
      return await session.commitTransaction();
    } catch (error) {
      if (!isUnknownCommit(error) || Date.now() > until) throw error;
      await pause(50);
    }
  }
};
