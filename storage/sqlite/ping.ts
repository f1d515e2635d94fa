import type { CommitQueue } from './commitQueue.ts';
import { reading } from './faults.ts';
import type { Statements } from './statements.ts';

/** About what the turns of one moment write: where only less fits, commits would be refused again. */
const trialBytes = 65_536;

/** Writes so much and takes it away again, all in one commit: nobody ever sees it, and nothing of it stays. */
const tryWriting = (statements: Statements, queue: CommitQueue): Promise<void> =>
  queue.submit((progress) => {
    progress.wrote = true;
    statements.run(`INSERT INTO "key" (id, master, wrapped) VALUES ('trial', 0, zeroblob(${trialBytes}))`);
    statements.run(`DELETE FROM "key" WHERE id = 'trial'`);
  });

/**
 * Makes the ping of a store: it reads; and when the last commit was refused it also writes, one trial at a time, until a commit is
 * taken again. It rejects with Unavailable.
 */
export const createPing = (statements: Statements, queue: CommitQueue): (() => Promise<void>) => {
  let trial: Promise<void> | null = null;
  return async () => {
    reading(() => statements.row('SELECT count(*) FROM sqlite_schema'));
    if (!queue.refuses) return;
    trial ??= tryWriting(statements, queue).finally(() => {
      trial = null;
    });
    await trial;
  };
};
