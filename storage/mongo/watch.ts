import type { ChangeStream, ChangeStreamDocument, ChangeStreamOptions, Db, ResumeToken, Timestamp } from 'mongodb';
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

/**
 * Conversations that move on in any process, by a change stream. `latest` is the cluster's time of what was committed last as far
 * as this process knows: what other processes committed between that time and now may be told once more.
 */
export const watchConversations = (
  db: Db,
  signal: AbortSignal,
  latest: Timestamp | undefined,
  since?: Cursor,
): AsyncIterable<Committed> => {
  let last = since;
  const open = (): Stream => {
    const from: ChangeStreamOptions = last !== undefined ? { resumeAfter: tokenOf(last) } : latest ? { startAtOperationTime: latest } : {};
    return rowsOf(db, 'conversation').watch<Row, Change>(pipeline, { ...from, fullDocument: 'updateLookup', maxAwaitTimeMS: awaitMs });
  };

  async function* read(): AsyncGenerator<Committed> {
    let stream = open();
    const stop = () => void stream.close();
    signal.addEventListener('abort', stop);
    try {
      while (!signal.aborted) {
        try {
          // oxlint-disable-next-line no-await-in-loop
          const change = await stream.tryNext();
          const committed = change && committedBy(change);
          if (change) last = cursorOf(change._id);
          if (committed) yield committed;
        } catch (error) {
          if (signal.aborted) return;
          if (isLost(error) && last !== undefined) throw new NotFound('this cursor lies too far back', { cause: error });
          if (isLost(error)) latest = undefined;
          // The driver resumes by itself after short faults; after long ones the stream is opened anew where it stood.
          // oxlint-disable-next-line no-await-in-loop
          await stream.close();
          // oxlint-disable-next-line no-await-in-loop
          await pause(pauseMs);
          stream = open();
        }
      }
    } finally {
      signal.removeEventListener('abort', stop);
      await stream.close();
    }
  }
  return read();
};
