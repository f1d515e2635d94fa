import type { KeyRow, KeyRows } from '../engine.ts';
import type { CommitQueue } from './commitQueue.ts';
import { reading } from './faults.ts';
import type { Cell, Statements } from './statements.ts';

const columns = 'SELECT id, master, wrapped FROM "key"';
const toRow = (row: readonly Cell[]): KeyRow => ({ id: row[0] as string, master: row[1] as number, wrapped: row[2] as Uint8Array });
const readRow = (statements: Statements, id: string): KeyRow | undefined => {
  const row = statements.row(`${columns} WHERE id = ?`, id);
  return row && toRow(row);
};

export const keyRowsOf = (statements: Statements, queue: CommitQueue): KeyRows => ({
  read: async (id) => reading(() => readRow(statements, id)),
  readAll: async (ids) =>
    reading(() => statements.rows(`${columns} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids)).map(toRow)),
  settle: ({ id, master, wrapped }) =>
    queue.submit(() => {
      statements.run('INSERT INTO "key" (id, master, wrapped) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', id, master, wrapped);
      return readRow(statements, id) as KeyRow;
    }),
  any: async () => reading(() => statements.row('SELECT 1 FROM "key" LIMIT 1') !== undefined),
  notUnder: async (master, limit) => reading(() => statements.rows(`${columns} WHERE master <> ? LIMIT ?`, master, limit).map(toRow)),
  replace: ({ id, master, wrapped }, before) =>
    queue.submit(
      () => void statements.run('UPDATE "key" SET master = ?, wrapped = ? WHERE id = ? AND master = ?', master, wrapped, id, before),
    ),
});
