import { Conflict } from '../../domain/store.ts';
import type { SealedChange } from '../engine.ts';
import type { Progress } from './commitQueue.ts';
import { checkErasure, erase } from './erase.ts';
import type { Tables } from './tables.ts';

const addCounter = 'INSERT INTO counter (n, received) VALUES (?, 0)';
const raiseCounter = 'UPDATE counter SET received = max(received, ?) WHERE n = ?';
const dropCounter = 'DELETE FROM counter WHERE n = ?';
const addKey = 'INSERT INTO "key" (id, master, wrapped) VALUES (?, ?, ?)';

/** Carries out one change, all but an erasure in a single statement, so that one that is refused has written nothing. */
const apply = (tables: Tables, change: SealedChange): void => {
  switch (change.do) {
    case 'insert':
      tables.of(change.kind).insert(change);
      break;
    case 'update':
      tables.of(change.kind).update(change);
      break;
    case 'remove':
      tables.of(change.kind).remove(change);
      break;
    case 'erase':
      erase(tables, change);
      break;
    case 'insertKey':
      tables.statements.run(addKey, change.id, change.master, change.wrapped);
  }
};

/** Every conversation has a counter of what came in. A row that comes in by a commit has its number already. */
const count = ({ statements, names }: Tables, change: SealedChange): void => {
  if (change.do !== 'insert' && change.do !== 'remove') return;
  const { kind, key } = change;
  if (kind === 'conversation' && 'id' in key) {
    if (change.do === 'insert') statements.run(addCounter, names.intern(key.id));
    else statements.run(dropCounter, names.find(key.id));
  }
  if (kind !== 'inbox' || change.do !== 'insert' || !('of' in key)) return;
  if (statements.run(raiseCounter, key.number, names.find(key.of)) === 0) throw new Conflict('there is no such conversation');
};

/**
 * Carries out the changes of one commit, in order, inside a transaction. The first of them is also the first to be refused.
 * @throws Conflict when something expected no longer holds
 */
export const applyAll = (tables: Tables, changes: readonly SealedChange[], progress: Progress): void => {
  for (const change of changes) if (change.do === 'erase') checkErasure(tables, change);
  for (const change of changes) {
    if (change.do === 'erase') progress.wrote = true;
    apply(tables, change);
    progress.wrote = true;
    count(tables, change);
  }
};
