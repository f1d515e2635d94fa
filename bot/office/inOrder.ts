import type { Kind, Open } from '../../domain/kinds.ts';
import type { Store, Stored } from '../../domain/store.ts';

/** Kinds that can be read in the order of a time. */
type TimeOf<K extends Kind> = { [F in keyof Open<K> & string]: Open<K>[F] extends Date ? F : never }[keyof Open<K> & string];
const pageSize = 500;

/**
 * All documents of a kind in the order of one of its times, page by page, so that a large store is never in memory whole. What is
 * added meanwhile comes at the end.
 */
export async function* inOrder<K extends 'dossier' | 'consent' | 'handoff' | 'request' | 'conversation' | 'staff'>(
  store: Store,
  kind: K,
  field: TimeOf<K>,
): AsyncGenerator<Stored<K>> {
  let from: Date | undefined;
  let limit = pageSize;
  let seen = new Set<string>();
  for (;;) {
    const range = from && { range: { field, from } };
    const page = await store.find(kind, { sort: { field }, limit, ...range });
    const fresh = page.filter(({ key }) => !seen.has(JSON.stringify(key)));
    yield* fresh;
    const end = page.at(-1);
    if (!end || page.length < limit) return;
    // The next page begins at the last time, because several may have the same; those of it that came are left out then.
    const last = end.open[field] as Date;
    limit = last.getTime() === from?.getTime() ? limit * 2 : pageSize;
    from = last;
    seen = new Set(page.map(({ key }) => JSON.stringify(key)));
  }
}
