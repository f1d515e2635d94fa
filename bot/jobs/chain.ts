import { Conflict, Duplicate, type Change, type Store } from '../../domain/store.ts';
import { auditRow } from '../turn/auditRow.ts';

/** Where the next fact of a chain goes. */
export interface Head {
  chain: string;
  number: number;
  hash: string;
}

/** Reads the head of a chain: number 0 and an empty hash where it has not begun. */
export const headOf = async (store: Store, chain: string): Promise<Head> => {
  const [last] = await store.find('audit', { where: { of: chain }, sort: { field: 'number', descending: true }, limit: 1 });
  return { chain, number: last?.key.number ?? 0, hash: last?.open.hash ?? '' };
};

/** The insert of the next fact, and the head after it. Another writer of the same chain is refused with Duplicate. */
export const nextFact = (head: Head, at: Date, actor: string, act: string, about: string | null): { change: Change; head: Head } => {
  const change = auditRow({ chain: head.chain, number: head.number + 1, at, actor, act, about, previous: head.hash });
  return { change, head: { chain: head.chain, number: change.key.number, hash: change.open.hash } };
};

/** What an act comes to, before it is done. */
export interface Prepared<Result> {
  /** `noun.pastTense`, for the audit event; `null` where there is nothing to do, and nothing to tell. */
  act: string | null;
  /** Pseudonymous id of the person it is about. */
  about: string | null;
  changes: readonly Change[];
  result: Result;
}
/** Who does something, when, and in which chain that is written. */
export interface Writer {
  store: Store;
  clock: () => Date;
  chain: string;
  actor: string;
}

/** Somebody else may change the same, or write in the same chain, in between; then it is prepared anew. */
const attempts = 20;

/**
 * Commits changes with the audit event that tells of them, so that there is no act without it and no event without the act (NEN 7513).
 * @param prepare reads what is there and says what is to change; runs again when that has changed in between
 * @throws whatever `prepare` throws
 */
export const commitWithFact = async <Result>(
  { store, clock, chain, actor }: Writer,
  prepare: () => Promise<Prepared<Result>>,
): Promise<Result> => {
  for (let attempt = 1; ; attempt++) {
    const head = await headOf(store, chain);
    const { act, about, changes, result } = await prepare();
    if (act === null) return result;
    try {
      await store.commit([...changes, nextFact(head, clock(), actor, act, about).change]);
      return result;
    } catch (error) {
      const isOvertaken = error instanceof Conflict || error instanceof Duplicate;
      if (!isOvertaken || attempt === attempts) throw error;
    }
  }
};
