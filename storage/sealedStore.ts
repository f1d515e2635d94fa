import { createHmac, type KeyObject } from 'node:crypto';
import type { GroupName, Groups, Key, Kind } from '../domain/kinds.ts';
import { Conflict, NotFound, Unreadable } from '../domain/store.ts';
import type { Accepted, Arrival, Change, Committed, Cursor, Query, Store, Stored } from '../domain/store.ts';
import { contextOf, entryContext, groupContext } from './contexts.ts';
import { inOrder, type Engine, type KeyRow, type Sealed, type SealedChange, type SealedDocument, type Values } from './engine.ts';
import type { Keyring } from './keyring.ts';
import { sealJson, unsealJson } from './sealing.ts';

type Insertion = Extract<Change, { do: 'insert' }>;
type Updating = Extract<Change, { do: 'update' }>;
type GroupValues = Readonly<Record<string, object | null | undefined>>;
type Context = (group: string) => string;
/** New keys, by person, with the rows that are to hold them. */
type MadeKeys = Map<string, { key: KeyObject; row: KeyRow }>;

/** A row may lose a group, but a group it never had is not sealed. */
const none: Sealed = {};

/** The store as callers see it: seals what goes into an engine and opens what comes out. The engine never sees a plain group. */
export class SealedStore implements Store {
  readonly #engine: Engine;
  readonly #keyring: Keyring;

  constructor(engine: Engine, keyring: Keyring) {
    this.#engine = engine;
    this.#keyring = keyring;
  }

  get<K extends Kind>(kind: K, key: Key<K>): Promise<Stored<K> | undefined> {
    return this.#engine.get(kind, key) as Promise<unknown> as Promise<Stored<K> | undefined>;
  }

  find<K extends Kind>(kind: K, query: Query<K>): Promise<Stored<K>[]> {
    return this.#engine.find(kind, query) as Promise<unknown> as Promise<Stored<K>[]>;
  }

  async open<K extends Kind, G extends GroupName<K>>(stored: Stored<K>, group: G): Promise<Groups<K>[G]> {
    const { kind, key, subject, open, sealed } = stored as unknown as SealedDocument;
    const bytes = sealed[group];
    if (!bytes) throw new Unreadable(`${kind}.${group} is empty`);
    const own = subject === null ? undefined : (this.#keyring.atHand(subject) ?? (await this.#keyring.of(subject)));
    if (!own) throw new Unreadable('the key of this person is gone');
    return unsealJson(own, contextOf(kind, group, key, open), bytes) as Groups<K>[G];
  }

  async bring(subjects: Iterable<string | null>): Promise<void> {
    await this.#keyring.bring([...subjects].filter((subject) => subject !== null));
  }

  async commit(changes: readonly Change[]): Promise<void> {
    const made = this.#makeKeys(changes);
    const keys = await this.#keysFor(changes, made);
    const sealed: SealedChange[] = [];
    for (const change of changes) {
      // Only an update of an entry waits here, and only before anything is begun.
      sealed.push(
        change.do === 'update' && change.kind === 'inbox' && change.groups?.entry
          ? await this.#sealEntry(change, keys)
          : sealChange(change, keys),
      );
    }
    for (const { row } of made.values()) sealed.push({ do: 'insertKey', ...row });
    await this.#engine.commit(inOrder(sealed));
    for (const [subject, { key }] of made) this.#keyring.keep(subject, key);
    for (const change of changes) if (change.do === 'erase') this.#keyring.forget(change.subject);
  }

  async accept(arrival: Arrival): Promise<Accepted> {
    const { conversation, subject, open } = arrival;
    const key = this.#keyring.atHand(subject) ?? (await this.#keyring.of(subject));
    if (!key) throw new NotFound('there is no such conversation');
    const entry = sealJson(key, entryContext(conversation, open.externalId), arrival.entry);
    return this.#engine.accept({ conversation, subject, open, entry });
  }

  watch(signal: AbortSignal, since?: Cursor): AsyncIterable<Committed> {
    return this.#engine.watch(signal, since);
  }
  now(): Promise<Date> {
    return this.#engine.now();
  }
  ping(): Promise<void> {
    return this.#engine.ping();
  }
  close(): Promise<void> {
    return this.#engine.close();
  }

  blindIndex(field: string, value: string): string {
    // JSON keeps the two apart and half surrogates as they are.
    return createHmac('sha256', this.#keyring.system('index'))
      .update(JSON.stringify([field, value]))
      .digest('base64url');
  }

  /** New keys for the persons that these changes insert. */
  #makeKeys(changes: readonly Change[]): MadeKeys {
    const made: MadeKeys = new Map();
    for (const change of changes) {
      if (change.do === 'insert' && change.kind === 'subject') made.set(change.key.id, this.#keyring.make(change.key.id));
    }
    return made;
  }

  /** Everything that sealing these changes needs, read before anything is begun. */
  async #keysFor(changes: readonly Change[], made: MadeKeys): Promise<Map<string, KeyObject>> {
    const keys = new Map<string, KeyObject>();
    for (const change of changes) {
      if (change.do === 'erase' || change.do === 'remove' || change.subject === null || keys.has(change.subject)) continue;
      const { subject } = change;
      const key = made.get(subject)?.key ?? this.#keyring.atHand(subject) ?? (await this.#keyring.of(subject));
      if (key) keys.set(subject, key);
    }
    return keys;
  }

  /** An entry is bound to the sender's id, which an update does not tell. */
  async #sealEntry(change: Updating, keys: ReadonlyMap<string, KeyObject>): Promise<SealedChange> {
    const row = await this.#engine.get(change.kind, change.key);
    if (!row) throw new Conflict('the row to update is not there');
    return sealUpdate(change, keys, (group) => contextOf(row.kind, group, row.key, row.open));
  }
}

const sealChange = (change: Change, keys: ReadonlyMap<string, KeyObject>): SealedChange => {
  switch (change.do) {
    case 'insert':
      return sealInsert(change, keys);
    case 'update':
      return sealUpdate(change, keys, (group) => groupContext(change.kind, group, change.key));
    case 'remove':
      return { do: 'remove', kind: change.kind, key: change.key, expect: change.expect as Values | undefined };
    case 'erase':
      return change;
  }
};

const sealInsert = (change: Insertion, keys: ReadonlyMap<string, KeyObject>): SealedChange => {
  const { kind, key, subject } = change;
  const open = change.open as Values;
  const sealed = sealGroups(change.groups, subject, keys, (group) => contextOf(kind, group, key, open));
  return { do: 'insert', kind, key, subject, open, sealed };
};

const sealUpdate = (change: Updating, keys: ReadonlyMap<string, KeyObject>, context: Context): SealedChange => {
  const { kind, key, subject } = change;
  const sealed = change.groups ? sealGroups(change.groups, subject, keys, context) : none;
  return { do: 'update', kind, key, expect: change.expect, set: change.set, sealed };
};

const sealGroups = (groups: GroupValues, subject: string | null, keys: ReadonlyMap<string, KeyObject>, context: Context): Sealed => {
  const sealed: Record<string, Uint8Array | null> = {};
  for (const group in groups) {
    const value = groups[group];
    if (value === undefined) continue;
    sealed[group] = value === null ? null : sealJson(keyOf(subject, keys), context(group), value);
  }
  return sealed;
};

const keyOf = (subject: string | null, keys: ReadonlyMap<string, KeyObject>): KeyObject => {
  if (subject === null) throw new TypeError('a group can only be sealed for a person');
  const key = keys.get(subject);
  if (!key) throw new Conflict('the key of this person is gone');
  return key;
};
