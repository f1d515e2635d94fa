import type { Kind } from '../domain/kinds.ts';
import type { Accepted, Committed, Cursor } from '../domain/store.ts';

/** The verbs of the store on sealed bytes: what a database has to offer. Errors are those of `domain/store.ts`. */
export type DocumentKey = { readonly id: string } | { readonly of: string; readonly number: number };
export type Value = string | number | boolean | Date | null;
export type Values = Readonly<Record<string, Value>>;
export type Sealed = Readonly<Record<string, Uint8Array | null>>;

export interface SealedDocument {
  readonly kind: Kind;
  readonly key: DocumentKey;
  readonly version: number;
  readonly subject: string | null;
  readonly open: Values;
  readonly sealed: Sealed;
}
export interface InsertSealed extends Omit<SealedDocument, 'version'> {
  readonly do: 'insert';
}
export interface UpdateSealed {
  readonly do: 'update';
  readonly kind: Kind;
  readonly key: DocumentKey;
  readonly expect: Values;
  readonly set: Values;
  readonly sealed: Sealed;
}
export interface RemoveSealed {
  readonly do: 'remove';
  readonly kind: Kind;
  readonly key: DocumentKey;
  readonly expect: Values | undefined;
}
export interface EraseSealed {
  readonly do: 'erase';
  readonly subject: string;
  readonly expect: { readonly conversation: string; readonly version: number } | null;
  readonly records: readonly string[];
  readonly at: Date;
}
export interface InsertKey extends KeyRow {
  readonly do: 'insertKey';
}
export type SealedChange = InsertSealed | UpdateSealed | RemoveSealed | EraseSealed | InsertKey;

export interface SealedQuery {
  readonly where?: Values;
  readonly anyOf?: { readonly field: string; readonly values: readonly string[] };
  readonly range?: { readonly field: string; readonly from?: Date | number; readonly to?: Date | number };
  readonly sort?: { readonly field: string; readonly descending?: true };
  readonly limit?: number;
}
export interface SealedArrival {
  readonly conversation: string;
  readonly subject: string;
  readonly open: Values;
  readonly entry: Uint8Array;
}

/** A key at rest: wrapped by the master key of the version named. */
export interface KeyRow {
  readonly id: string;
  readonly master: number;
  readonly wrapped: Uint8Array;
}
export interface KeyRows {
  read(id: string): Promise<KeyRow | undefined>;
  /** The rows of these ids, as far as they are there, in any order. */
  readAll(ids: readonly string[]): Promise<KeyRow[]>;
  /** Writes the row unless there is one of that id; gives the one that stands. */
  settle(row: KeyRow): Promise<KeyRow>;
  /** Whether any key has been written yet. */
  any(): Promise<boolean>;
  /** Rows wrapped by another master key than this. */
  notUnder(master: number, limit: number): Promise<KeyRow[]>;
  /** Puts the row in place of the one wrapped by `master`; does nothing where that is gone. */
  replace(row: KeyRow, master: number): Promise<void>;
}

export interface Engine {
  readonly keys: KeyRows;
  get(kind: Kind, key: DocumentKey): Promise<SealedDocument | undefined>;
  find(kind: Kind, query: SealedQuery): Promise<SealedDocument[]>;
  /** Carries the changes out in the order of `inOrder`, all or none. */
  commit(changes: readonly SealedChange[]): Promise<void>;
  accept(arrival: SealedArrival): Promise<Accepted>;
  watch(signal: AbortSignal, since?: Cursor): AsyncIterable<Committed>;
  now(): Promise<Date>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Rows of the inbox and messages hang on the conversation's number, so a conversation goes in before them. What demands something
 * goes first: a refusal then comes before anything is written.
 */
const rank = (change: SealedChange): number => {
  if (change.do === 'update' || change.do === 'remove') return 0;
  if (change.do === 'erase') return 1;
  return change.do === 'insert' && (change.kind === 'subject' || change.kind === 'conversation') ? 2 : 3;
};
/** Changes that demand something, erasures, new subjects and conversations, then all other new documents. */
export const inOrder = (changes: readonly SealedChange[]): SealedChange[] => changes.toSorted((one, other) => rank(one) - rank(other));
