import type { Change, Store } from '../../domain/store.ts';
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
