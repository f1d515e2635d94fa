import { NotFound, type Committed, type Cursor } from '../../domain/store.ts';

const remembered = 8192;

/**
 * What was committed lately, for readers in this process. A ring: a reader holds a place in it and no queue of its own, so a slow
 * reader costs nothing; one that falls behind by more than the ring is told so.
 */
export class Feed {
  readonly #ring = Array.from<Committed | undefined>({ length: remembered });
  /** Sets the cursors of this process apart from those of an earlier one. */
  readonly #life = Date.now().toString(36) + process.pid.toString(36);
  #next = 0;
  #wake = new Set<() => void>();

  publish(moved: Omit<Committed, 'cursor'>): void {
    const { conversation, handled, lastMessage } = moved;
    this.#ring[this.#next % remembered] = { cursor: `${this.#life}.${this.#next + 1}`, conversation, handled, lastMessage };
    this.#next += 1;
    if (this.#wake.size === 0) return;
    const waiting = this.#wake;
    this.#wake = new Set();
    for (const wake of waiting) wake();
  }

  /**
   * From now on, or from the cursor on; ends when the signal aborts.
   * Throws NotFound while reading when the cursor lies further back than is remembered: what is wanted must be loaded anew.
   */
  read(signal: AbortSignal, since?: Cursor): AsyncIterable<Committed> {
    return this.#from(signal, since === undefined ? this.#next : this.#placeOf(since));
  }

  #placeOf(cursor: Cursor): number {
    const [life, place] = cursor.split('.');
    return life === this.#life ? Number(place) : -1;
  }

  async *#from(signal: AbortSignal, start: number): AsyncGenerator<Committed> {
    let place = start;
    while (!signal.aborted) {
      if (!(place >= Math.max(0, this.#next - remembered) && place <= this.#next)) throw new NotFound('this cursor lies too far back');
      if (place === this.#next) await this.#news(signal);
      else yield this.#ring[place++ % remembered] as Committed;
    }
  }

  #news(signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const wake = () => {
      signal.removeEventListener('abort', wake);
      this.#wake.delete(wake);
      resolve();
    };
    this.#wake.add(wake);
    signal.addEventListener('abort', wake);
    return promise;
  }
}
