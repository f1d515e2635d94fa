import type { Store } from '../../domain/store.ts';
import type { Identifiers } from '../turn/parts.ts';
import type { Actor } from './actor.ts';

/** What an act of staff works with. The terminal and a console make one of these for each act. */
export interface Office {
  store: Store;
  actor: Actor;
  clock: () => Date;
  identifiers: Identifiers;
}
