import { setTimeout as sleep } from 'node:timers/promises';
import { Unavailable } from '../../domain/store.ts';
import { Busy, Crowded } from '../conversations.ts';
import type { Lanes } from './lanes.ts';

export interface Room {
  /** Messages that may be waiting at once. */
  inAll: number;
  /** And of one conversation, behind the one whose turn it is. */
  each: number;
}

/** Lets messages in for as long as there is room, and none any more once the process is to end. */
export class Door {
  readonly #lanes: Lanes;
  readonly #room: Room;
  readonly #entering = new Map<string, number>();
  #enteringInAll = 0;
  #closed = false;

  constructor(lanes: Lanes, room: Room) {
    this.#lanes = lanes;
    this.#room = room;
  }

  /**
   * Runs what takes a message in. Throws Unavailable once closed, Busy while there is no room, and Crowded while there is none for this
   * conversation, unless `cameBefore` tells that the message is not a new one.
   */
  async admit<T>(conversation: string, take: () => Promise<T>, cameBefore: () => boolean | Promise<boolean>): Promise<T> {
    if (this.#closed) throw new Unavailable('the process is ending');
    if (this.#under >= this.#room.inAll) throw new Busy('too many messages are waiting');
    this.#count(conversation, 1);
    try {
      if (this.#behind(conversation) > this.#room.each && !(await cameBefore())) throw new Crowded('too many of this conversation wait');
      return await take();
    } finally {
      this.#count(conversation, -1);
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
    return this.#enteringInAll + this.#lanes.waiting;
  }
  /** Behind the first of a conversation, those that are just coming in among them. */
  #behind(conversation: string): number {
    return (this.#entering.get(conversation) ?? 0) + (this.#lanes.of(conversation)?.length ?? 0) - 1;
  }
  #count(conversation: string, by: 1 | -1): void {
    const entering = (this.#entering.get(conversation) ?? 0) + by;
    this.#enteringInAll += by;
    if (entering > 0) this.#entering.set(conversation, entering);
    else this.#entering.delete(conversation);
  }
}
