import { Binary, type ClientSession, type Db, type Document } from 'mongodb';
import { Conflict } from '../../domain/store.ts';
import type { DocumentKey, InsertSealed, RemoveSealed, SealedChange, UpdateSealed, Values } from '../engine.ts';
import { columnFor, shapeFor, type Shape } from '../shapes.ts';
import { counters, keys, rowsOf } from './collections.ts';
import { binary, equals, idOf, toBson } from './documents.ts';
import { erase } from './erase.ts';

const conditions = (shape: Shape, key: DocumentKey, expect: Values): Document => {
  const filter: Document = { _id: equals(idOf(key)) };
  for (const [name, value] of Object.entries(expect)) {
    // A numbered document has no version of its own: 0, which all of them have, demands nothing.
    if (value === undefined || (name === 'version' && shape.numbered)) continue;
    filter[name === 'version' ? name : columnFor(shape, name).name] = equals(value);
  }
  return filter;
};

/** A conversation gets its counter; a row of the inbox that comes in by a commit has its number, and the counter follows. */
const insert = async (db: Db, session: ClientSession, change: InsertSealed): Promise<void> => {
  const { kind, key } = change;
  await rowsOf(db, kind).insertOne(toBson(shapeFor(kind), change), { session });
  if (kind === 'conversation' && 'id' in key) await counters(db).insertOne({ _id: key.id, received: 0, at: new Date() }, { session });
  if (kind !== 'inbox' || !('of' in key)) return;
  const { matchedCount } = await counters(db).updateOne({ _id: key.of }, { $max: { received: key.number } }, { session });
  if (matchedCount === 0) throw new Conflict('there is no such conversation');
};

const assignments = (shape: Shape, { key, set, sealed }: UpdateSealed): Document => {
  // A document that only has to be as expected is given what it has.
  const assigned: Document = 'of' in key ? { number: key.number } : {};
  for (const [name, value] of Object.entries(set)) if (value !== undefined) assigned[columnFor(shape, name).name] = value;
  for (const [group, bytes] of Object.entries(sealed)) {
    if (!shape.groups.includes(group)) throw new TypeError(`${shape.kind} has no group of that name`);
    assigned[`sealed.${group}`] = binary(bytes);
  }
  return shape.numbered ? { $set: assigned } : { $set: assigned, $inc: { version: 1 } };
};

const update = async (db: Db, session: ClientSession, change: UpdateSealed): Promise<void> => {
  const shape = shapeFor(change.kind);
  const filter = conditions(shape, change.key, change.expect);
  const { matchedCount } = await rowsOf(db, change.kind).updateOne(filter, assignments(shape, change), { session });
  if (matchedCount === 0) throw new Conflict(`${change.kind} is not as expected any more`);
};

const remove = async (db: Db, session: ClientSession, { kind, key, expect }: RemoveSealed): Promise<void> => {
  const { deletedCount } = await rowsOf(db, kind).deleteOne(conditions(shapeFor(kind), key, expect ?? {}), { session });
  if (deletedCount === 0 && expect) throw new Conflict(`${kind} is not as expected any more`);
  if (kind === 'conversation') await counters(db).deleteOne({ _id: idOf(key) }, { session });
};

/** Documents on which nothing else hangs, which can go in together. */
const isPlain = (change: SealedChange | undefined): change is InsertSealed =>
  change?.do === 'insert' && change.kind !== 'conversation' && change.kind !== 'inbox';

/** Cuts the changes into runs: plain inserts of one kind that follow each other are one question to the server. */
const runsOf = (changes: readonly SealedChange[]): SealedChange[][] => {
  const runs: SealedChange[][] = [];
  for (const change of changes) {
    const run = runs.at(-1);
    const first = run?.[0];
    if (run && isPlain(change) && isPlain(first) && first.kind === change.kind) run.push(change);
    else runs.push([change]);
  }
  return runs;
};

/** Carries out the changes of one commit, in order, inside the session's transaction. A session carries one operation at a time. */
export const applyAll = async (db: Db, session: ClientSession, changes: readonly SealedChange[]): Promise<void> => {
  for (const run of runsOf(changes)) {
    const plain = run.filter(isPlain);
    const [first] = plain;
    if (first && plain.length > 1)
      await rowsOf(db, first.kind).insertMany(
        plain.map((change) => toBson(shapeFor(change.kind), change)),
        { session },
      );
    else for (const change of run) await apply(db, session, change);
  }
};

const apply = async (db: Db, session: ClientSession, change: SealedChange): Promise<void> => {
  switch (change.do) {
    case 'insert':
      return insert(db, session, change);
    case 'update':
      return update(db, session, change);
    case 'remove':
      return remove(db, session, change);
    case 'erase':
      return erase(db, session, change);
    case 'insertKey':
      await keys(db).insertOne({ _id: change.id, master: change.master, wrapped: new Binary(change.wrapped) }, { session });
      return undefined;
  }
};
