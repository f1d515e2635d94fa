/** The dialogs did not come to an end in time. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}
interface Watched {
  readonly until: number;
  readonly reject: (error: unknown) => void;
}

/**
 * Bounds how long a piece of work may take, with one timer for all: a promise that never settles must not block its conversation for
 * ever. What was given up may still come to its end; its commit is refused then, or was the first.
 */
export class Patience {
  readonly #withinMs: number;
  readonly #watched = new Set<Watched>();
  #timer: NodeJS.Timeout | null = null;

  constructor(withinMs: number) {
    this.#withinMs = withinMs;
  }

  /** Settles as the work does. Throws TookTooLong when that takes longer than `withinMs`, or up to a tenth more. */
  within<T>(work: Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const watched: Watched = { until: performance.now() + this.#withinMs, reject };
    const forget = (): boolean => this.#watched.delete(watched);
    this.#watched.add(watched);
    this.#timer ??= setInterval(() => this.#look(), this.#withinMs / 10).unref();
    work.then(forget, forget);
    work.then(resolve, reject);
    return promise;
  }

  #look(): void {
    const now = performance.now();
    for (const watched of this.#watched) {
      if (watched.until > now) break; // they stand in the order in which they began
      this.#watched.delete(watched);
      watched.reject(new TookTooLong('a turn took too long'));
    }
    if (this.#watched.size > 0 || !this.#timer) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }
}
