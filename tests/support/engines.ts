import { it } from '@jest/globals';
import type { Store } from '../../domain/store.ts';
import { temporaryStore } from './turnKit.ts';

/** A store engine that suites are played on. */
export interface EngineUnderTest {
  name: string;
  it: (title: string, test: () => Promise<void>) => void;
  start: () => Promise<void>;
  stop: () => Promise<void>;
  /** An empty store. */
  open: () => Promise<{ store: Store; leave: () => Promise<void> }>;
}

const sqlite: EngineUnderTest = {
  name: 'SQLite',
  it: (title, test) => it(title, test),
  start: async () => {},
  stop: async () => {},
  open: async () => {
    const { store, remove } = await temporaryStore();
    return { store, leave: remove };
  },
};

export const engines: readonly EngineUnderTest[] = [sqlite];
