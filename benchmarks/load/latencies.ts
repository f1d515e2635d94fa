/** Durations in milliseconds, kept flat so that recording one costs nothing that shows. */
export class Latencies {
  #values = new Float64Array(1 << 16);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(ms: number): void {
    if (this.#count === this.#values.length) {
      const larger = new Float64Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#count] = ms;
    this.#count += 1;
  }

  /** The value that this share (0 to 1) of all stays under or at; by the nearest rank. */
  percentiles(shares: readonly number[]): number[] {
    const sorted = this.#values.slice(0, this.#count).toSorted();
    return shares.map((share) => sorted[Math.min(this.#count - 1, Math.max(0, Math.ceil(share * this.#count) - 1))] ?? 0);
  }
}
