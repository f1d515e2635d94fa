import { createHash, randomBytes } from 'node:crypto';
import { Busy } from '../conversations.ts';
import { Conflict, type Change, type ChangeOf, type Store, type Stored } from '../../domain/store.ts';

/** How long the one before stays good at least, whatever happens to the new one. */
const graceMs = 10 * 60_000;
/** Uses of one credential that each give another, one for each tab; after these the last is given again until it is used. */
const mostApart = 16;
/** Credentials kept of one conversation: more than anybody comes by in ten minutes who waits for the answers. */
const mostKept = 256;
const attempts = 25;

type Row = Stored<'resume'>;
type ResumeInsert = Extract<ChangeOf<'resume'>, { do: 'insert' }>;
export interface Redeemed {
  conversation: string;
  /** The credential that takes the place of the one used. */
  next: string;
}

/** What is stored of a credential, and its row's id: SHA-256 is enough for 256 random bits. */
const hashOf = (credential: string): string => createHash('sha256').update(credential).digest('base64url');

const insertOf = (credential: string, conversation: string, subject: string | null): ResumeInsert => {
  const open = { conversation, usedAt: null, replacedAt: null, successor: null };
  return { do: 'insert', kind: 'resume', key: { id: hashOf(credential) }, subject, open, groups: {} };
};

/** A new credential of 256 random bits, and the change that stores its hash. */
export const issueResume = (conversation: string, subject: string | null): { credential: string; insert: ResumeInsert } => {
  const credential = randomBytes(32).toString('base64url');
  return { credential, insert: insertOf(credential, conversation, subject) };
};

/**
 * What the n-th use of a credential gives: 256 bits that follow from it under the key of the store. So the same one can be given
 * again, though nothing but its hash is kept.
 */
const nextOf = (store: Store, credential: string, use: number): string => store.blindIndex('resume.next', `${use} ${credential}`);

/**
 * A credential is good until another took its place; after that until that one has been used itself, so that a lost answer locks
 * nobody out, and at least for ten minutes, for a second tab.
 */
const isGood = ({ open }: Row, rows: readonly Row[], now: Date): boolean => {
  if (open.replacedAt === null || now.getTime() < open.replacedAt.getTime() + graceMs) return true;
  return !isUsed(rows, open.successor);
};
const isUsed = (rows: readonly Row[], id: string | null): boolean => (rows.find(({ key }) => key.id === id)?.open.usedAt ?? null) !== null;

/** Each use that gives a new one is an update of its row, and nothing else is. */
const usesOf = (row: Row): number => row.version - 1;

/** A successor that was used stays named, so that what ran out is not good again because it was used in its last minutes. */
const markUsed = (row: Row, rows: readonly Row[], successor: string, now: Date): Change => ({
  do: 'update',
  kind: 'resume',
  key: row.key,
  subject: null,
  expect: { version: row.version },
  set: {
    usedAt: row.open.usedAt ?? now,
    replacedAt: row.open.replacedAt ?? now,
    ...(!isUsed(rows, row.open.successor) && { successor }),
  },
});

const removeStale = (row: Row, rows: readonly Row[], now: Date): Change[] => {
  const surplus = new Set(rows.slice(0, Math.max(0, rows.length - mostKept)));
  const stale = rows.filter((other) => other !== row && (surplus.has(other) || !isGood(other, rows, now)));
  return stale.map(({ key }) => ({ do: 'remove', kind: 'resume', key }));
};

/** What the last use gave, where it is to be given again: then nothing changes, however often the answer is lost. */
const givenAgain = (store: Store, credential: string, row: Row, rows: readonly Row[]): string | undefined => {
  const uses = usesOf(row);
  if (uses < mostApart) return undefined;
  const last = nextOf(store, credential, uses);
  const id = hashOf(last);
  return rows.some(({ key, open }) => key.id === id && open.usedAt === null) ? last : undefined;
};

/**
 * Uses a credential: gives its conversation and the next credential, committed with its use. Undefined when it is unknown, no longer
 * good, or its conversation is not open; a caller cannot tell these apart.
 * @param isOpen whether a conversation can still be come back to
 */
export const redeemResume = async (
  store: Store,
  credential: string,
  isOpen: (conversation: string) => Promise<boolean>,
  clock: () => Date,
): Promise<Redeemed | undefined> => {
  const id = hashOf(credential);
  for (let attempt = 1; ; attempt++) {
    const found = await store.get('resume', { id });
    if (!found || !(await isOpen(found.open.conversation))) return undefined;
    const { conversation } = found.open;
    const rows = await store.find('resume', { where: { conversation } });
    const now = clock();
    const row = rows.find(({ key }) => key.id === id);
    if (!row || !isGood(row, rows, now)) return undefined;
    const again = givenAgain(store, credential, row, rows);
    if (again !== undefined) return { conversation, next: again };
    const next = nextOf(store, credential, usesOf(row) + 1);
    const insert = insertOf(next, conversation, row.subject);
    try {
      await store.commit([markUsed(row, rows, insert.key.id, now), ...removeStale(row, rows, now), insert]);
      return { conversation, next };
    } catch (error) {
      // Two tabs at once: the other one was first, so look again.
      if (!(error instanceof Conflict)) throw error;
      if (attempt === attempts) throw new Busy('one credential is used by very many at once');
    }
  }
};
