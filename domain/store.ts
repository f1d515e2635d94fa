import type { GroupName, Groups, Key, Kind, Open } from './kinds.ts';

/** A document as read. Its groups stay sealed until they are opened one by one, so that nothing is opened that is not needed. */
export interface Stored<K extends Kind> {
  readonly kind: K;
  readonly key: Key<K>;
  /** Grows by one with each update. Numbered kinds have none (0). */
  readonly version: number;
  /** Whose data it is; null for documents about no one in particular. */
  readonly subject: string | null;
  readonly open: Open<K>;
  readonly sealed: { readonly [G in GroupName<K>]: Uint8Array | null };
}

interface Insert<K extends Kind> {
  readonly do: 'insert';
  readonly kind: K;
  readonly key: Key<K>;
  readonly subject: string | null;
  readonly open: Open<K>;
  /** `null`: the group is empty from the beginning, as of what only stays as proof. */
  readonly groups: { readonly [G in keyof Groups<K>]: Groups<K>[G] | null };
}
interface Update<K extends Kind> {
  readonly do: 'update';
  readonly kind: K;
  readonly key: Key<K>;
  /** Whose key seals the groups. */
  readonly subject: string | null;
  /** What must still hold, else the commit is refused with Conflict and nothing of it is kept. */
  readonly expect: Partial<Open<K>> & { version?: number };
  readonly set: Partial<Open<K>>;
  /** A group given is sealed anew; `null` empties it. */
  readonly groups?: { readonly [G in GroupName<K>]?: Groups<K>[G] | null };
}
interface Remove<K extends Kind> {
  readonly do: 'remove';
  readonly kind: K;
  readonly key: Key<K>;
  readonly expect?: Partial<Open<K>> & { version?: number };
}
/** Destroys the data key of a person and deletes every document of theirs, audit events excepted, which name no one. */
interface Erase {
  readonly do: 'erase';
  readonly subject: string;
  /** The erasure is refused with Conflict when this conversation has moved on, or has taken in what is not handled yet. */
  readonly expect: { conversation: string; version: number } | null;
  /** Ids of the erasure records to write: keyed hashes of the person's identifiers. */
  readonly records: readonly string[];
  readonly at: Date;
}
type PerKind<F extends 'insert' | 'update' | 'remove'> = {
  [K in Kind]: { insert: Insert<K>; update: Update<K>; remove: Remove<K> }[F];
}[Kind];
/** One change of a commit. Inserting a subject makes its data key in the same commit. */
export type Change = PerKind<'insert'> | PerKind<'update'> | PerKind<'remove'> | Erase;
export type ChangeOf<K extends Kind> = Insert<K> | Update<K> | Remove<K>;

/** Equality and range on the declared indexes, in their order; `of` and `number` count as fields of numbered kinds. */
export interface Query<K extends Kind> {
  readonly where?: Partial<Open<K>> & { of?: string; subject?: string };
  /** One of these values in a field of texts or ids, or one of these ids: many documents in one question. */
  readonly anyOf?: { readonly field: (keyof Open<K> & string) | 'id'; readonly values: readonly string[] };
  /** Inclusive bounds on one field, a time or a number. */
  readonly range?: { readonly field: (keyof Open<K> & string) | 'number'; readonly from?: Date | number; readonly to?: Date | number };
  /** By this field, then by insertion; else by insertion. Numbered kinds come by number. */
  readonly sort?: { readonly field: (keyof Open<K> & string) | 'number'; readonly descending?: true };
  readonly limit?: number;
}

/** A new inbox row; its number is given by the commit. */
export interface Arrival {
  readonly conversation: string;
  readonly subject: string;
  readonly open: Omit<Open<'inbox'>, 'receivedAt' | 'attempts' | 'status'>;
  readonly entry: Groups<'inbox'>['entry'];
}
/** `number` is the arrival's place in its conversation; a repeated external id gives the first one's, with the hash of its text. */
export interface Accepted {
  readonly number: number;
  readonly repeated: boolean;
  readonly textHash: string;
}

export type Cursor = string;
/** That a conversation moved on: what was committed up to now. */
export interface Committed {
  readonly cursor: Cursor;
  readonly conversation: string;
  readonly handled: number;
  readonly lastMessage: number;
}

export interface Store {
  get<K extends Kind>(kind: K, key: Key<K>): Promise<Stored<K> | undefined>;
  find<K extends Kind>(kind: K, query: Query<K>): Promise<Stored<K>[]>;
  /** Opens one sealed group. Throws Unreadable when the person's key is gone or the bytes were changed or moved. */
  open<K extends Kind, G extends GroupName<K>>(stored: Stored<K>, group: G): Promise<Groups<K>[G]>;
  /** Reads the keys of these persons in one question, so that opening what is theirs asks for none. Whose key is gone is left out. */
  bring(subjects: Iterable<string | null>): Promise<void>;
  /** All or nothing. Throws Conflict when something expected no longer holds, Duplicate when a unique key is taken. */
  commit(changes: readonly Change[]): Promise<void>;
  /** Commits an inbox row with the next number of its conversation, at the database's time. Throws NotFound when there is no such conversation. */
  accept(arrival: Arrival): Promise<Accepted>;
  /** Conversations that move on from now on (or from the cursor on), in this process or another. Ends when the signal aborts. */
  watch(signal: AbortSignal, since?: Cursor): AsyncIterable<Committed>;
  /** The database's clock: what "unhandled for 5 s" is measured by. */
  now(): Promise<Date>;
  /** A keyed hash (HMAC-SHA-256, base64url) for look-ups by something personal; `field` keeps equal values of different fields apart. */
  blindIndex(field: string, value: string): string;
  /** Resolves when the store answers and takes commits, as far as is known; rejects otherwise. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Something a commit expected no longer holds: load again, decide again. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}
/** A unique key is taken already. */
export class Duplicate extends Error {
  override readonly name = 'Duplicate';
}
/** What a commit is about is not there. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
}
/** A sealed group cannot be opened: its key is gone, or its bytes are not what was sealed. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
/** The store does not answer now; nothing is known to have been committed. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}
