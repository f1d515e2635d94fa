import { setTimeout as sleep } from 'node:timers/promises';
import { Unavailable } from '../../domain/store.ts';
import { Busy } from '../conversations.ts';
import type { Lanes } from './lanes.ts';

/** Lets messages in for as long as there is room, and none any more once the process is to end. */
export class Door {
  readonly #lanes: Lanes;
  readonly #most: number;
  #entering = 0;
  #closed = false;

  /** @param most messages that may be waiting at once */
  constructor(lanes: Lanes, most: number) {
    this.#lanes = lanes;
    this.#most = most;
  }

  /** Runs what takes a message in. Throws Unavailable once closed, Busy while there is no room. */
  async admit<T>(take: () => Promise<T>): Promise<T> {
    if (this.#closed) throw new Unavailable('the process is ending');
    if (this.#under >= this.#most) throw new Busy('too many messages are waiting');
    this.#entering++;
    try {
      return await take();
    } finally {
      this.#entering--;
    }
  }

  close(): void {
    this.#closed = true;
  }

  /** Resolves when all that was let in is handled, or after `withinMs`. */
  async empty(withinMs: number): Promise<void> {
    const until = performance.now() + withinMs;
    while (this.#under > 0 && performance.now() < until) await sleep(5);
  }

  get #under(): number {
    return this.#entering + this.#lanes.waiting;
  }
}
