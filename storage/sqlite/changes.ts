import { Conflict } from '../../domain/store.ts';
import type { InsertSealed, SealedChange } from '../engine.ts';
import type { Progress } from './commitQueue.ts';
import { checkErasure, erase } from './erase.ts';
import type { Tables } from './tables.ts';

const addCounter = 'INSERT INTO counter (n, received) VALUES (?, 0)';
const raiseCounter = 'UPDATE counter SET received = max(received, ?) WHERE n = ?';
const dropCounter = 'DELETE FROM counter WHERE n = ?';
const addKey = 'INSERT INTO "key" (id, master, wrapped) VALUES (?, ?, ?)';

/** Every conversation has a counter of what came in. A row that comes in by a commit has its number already. */
const insert = (tables: Tables, change: InsertSealed): void => {
  const { kind, key } = change;
  tables.of(kind).insert(change);
  if (kind === 'conversation' && 'id' in key) tables.statements.run(addCounter, tables.names.intern(key.id));
  if (kind !== 'inbox' || !('of' in key)) return;
  if (tables.statements.run(raiseCounter, key.number, tables.names.find(key.of)) === 0) throw new Conflict('there is no such conversation');
};

const apply = (tables: Tables, change: SealedChange): void => {
  switch (change.do) {
    case 'insert':
      return insert(tables, change);
    case 'update':
      return tables.of(change.kind).update(change);
    case 'remove':
      tables.of(change.kind).remove(change);
      if (change.kind === 'conversation' && 'id' in change.key) tables.statements.run(dropCounter, tables.names.find(change.key.id));
      return undefined;
    case 'erase':
      return erase(tables, change);
    case 'insertKey':
      return void tables.statements.run(addKey, change.id, change.master, change.wrapped);
  }
};

/**
 * Carries out the changes of one commit, in order, inside a transaction. The first of them is also the first to be refused.
 * @throws Conflict when something expected no longer holds
 */
export const applyAll = (tables: Tables, changes: readonly SealedChange[], progress: Progress): void => {
  for (const change of changes) if (change.do === 'erase') checkErasure(tables, change);
  for (const change of changes) {
    apply(tables, change);
    progress.wrote = true;
  }
};
