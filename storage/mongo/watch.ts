import { Timestamp, type ChangeStream, type ChangeStreamDocument, type ChangeStreamOptions, type Db, type ResumeToken } from 'mongodb';
import { setTimeout as pause } from 'node:timers/promises';
import { NotFound, type Committed, type Cursor } from '../../domain/store.ts';
import { rowsOf, type Row } from './collections.ts';
import { isLost } from './faults.ts';

type Change = ChangeStreamDocument<Row>;
type Stream = ChangeStream<Row, Change>;

/** Only what readers are told leaves the server: the state, sealed as it is, stays there. */
const pipeline = [
  { $match: { operationType: { $in: ['insert', 'update', 'replace'] } } },
  { $project: { operationType: 1, documentKey: 1, 'fullDocument.handled': 1, 'fullDocument.lastMessage': 1 } },
];
const awaitMs = 1000;
const pauseMs = 500;

const tokenOf = (cursor: Cursor): ResumeToken => ({ _data: cursor });
const cursorOf = (token: ResumeToken): Cursor => (token as { _data: string })._data;

/** Undefined when the conversation was erased meanwhile. */
const committedBy = (change: Change): Committed | undefined => {
  if (!('documentKey' in change) || !('fullDocument' in change) || !change.fullDocument) return undefined;
  const { handled, lastMessage } = change.fullDocument as unknown as { handled: number; lastMessage: number };
  return { cursor: cursorOf(change._id), conversation: change.documentKey._id, handled, lastMessage };
};

/** A change stream that is opened anew where it stood after faults that outlast the driver's own attempts. */
class Follower {
  readonly #db: Db;
  #place: ChangeStreamOptions;
  #stream: Stream;
  #closed = false;

  constructor(db: Db, place: ChangeStreamOptions) {
    this.#db = db;
    this.#place = place;
    this.#stream = this.#open();
  }

  /** What came next; undefined when there was nothing for a while, or nothing to tell. */
  async next(): Promise<Committed | undefined> {
    try {
      const change = await this.#stream.tryNext();
      if (!change) return undefined;
      this.#place = { resumeAfter: change._id };
      return committedBy(change);
    } catch (error) {
      if (!this.#closed) await this.#recover(error);
      return undefined;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#stream.close();
  }

  async #recover(error: unknown): Promise<void> {
    if (isLost(error) && 'resumeAfter' in this.#place) throw new NotFound('this cursor lies too far back', { cause: error });
    if (isLost(error)) this.#place = {};
    await this.#stream.close();
    await pause(pauseMs);
    this.#stream = this.#open();
    if (this.#closed) await this.#stream.close();
  }

  #open(): Stream {
    const options = { ...this.#place, fullDocument: 'updateLookup', maxAwaitTimeMS: awaitMs } as const;
    return rowsOf(this.#db, 'conversation').watch<Row, Change>(pipeline, options);
  }
}

/**
 * Conversations that move on in any process, by a change stream. `latest` is the cluster's time of what was committed last as far
 * as this process knows: what other processes committed between that time and now may be told once more.
 */
export async function* watchConversations(
  db: Db,
  signal: AbortSignal,
  latest: Timestamp | undefined,
  since?: Cursor,
): AsyncGenerator<Committed> {
  const start = latest ? { startAtOperationTime: new Timestamp({ t: latest.t, i: latest.i + 1 }) } : {};
  const follower = new Follower(db, since === undefined ? start : { resumeAfter: tokenOf(since) });
  const stop = () => void follower.close();
  signal.addEventListener('abort', stop);
  try {
    while (!signal.aborted) {
      const committed = await follower.next();
      if (committed) yield committed;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await follower.close();
  }
}
