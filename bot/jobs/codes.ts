import { longestLimitMs } from '../identity/onlyToKnown.ts';
import type { Change, Store } from '../../domain/store.ts';
import type { Log } from '../log.ts';
import { every, type Job } from './every.ts';

export interface CodeParts {
  store: Store;
  clock: () => Date;
  log: Log;
}

const batch = 200;
const everyMs = 10 * 60_000;

/**
 * Removes the codes that work no more and count for no limit any more: which address asked for one is nobody's business then.
 * @returns how many were removed
 */
export const clearCodes = async ({ store, clock }: CodeParts): Promise<number> => {
  const to = new Date(clock().getTime() - longestLimitMs);
  const oldest = () => store.find('code', { range: { field: 'createdAt', to }, sort: { field: 'createdAt' }, limit: batch });
  let cleared = 0;
  for (let rows = await oldest(); rows.length > 0; rows = await oldest()) {
    await store.commit(rows.map(({ key }): Change => ({ do: 'remove', kind: 'code', key })));
    cleared += rows.length;
  }
  return cleared;
};

/** Does so for as long as the process lives. */
export const createCodeJob = (parts: CodeParts): Job => every(everyMs, () => clearCodes(parts), parts.log, 'clearing codes');
