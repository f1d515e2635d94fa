import type { Store } from '../../domain/store.ts';

/** A store that notes what is asked of it and what is committed to it, kind by kind, and does all of it. */
export const recorded = (store: Store, note: (what: string) => void): Store => ({
  get: (kind, key) => {
    note(`get ${kind}`);
    return store.get(kind, key);
  },
  find: (kind, query) => {
    note(`find ${kind}`);
    return store.find(kind, query);
  },
  bring: (subjects) => store.bring(subjects),
  open: (stored, group) => {
    note(`open ${stored.kind} ${group}`);
    return store.open(stored, group);
  },
  commit: (changes) => {
    note(`commit ${changes.map((change) => (change.do === 'erase' ? 'erase' : `${change.do} ${change.kind}`)).join(', ')}`);
    return store.commit(changes);
  },
  accept: (arrival) => {
    note('accept');
    return store.accept(arrival);
  },
  watch: (signal, since) => store.watch(signal, since),
  now: () => store.now(),
  blindIndex: (field, value) => store.blindIndex(field, value),
  ping: () => store.ping(),
  close: () => store.close(),
});
