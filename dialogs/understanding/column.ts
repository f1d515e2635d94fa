const fewest = 256;

/** Whole numbers one behind the other, as many as come, outside the heap that is searched for garbage. */
export class Column {
  all = new Int32Array(fewest);
  length = 0;

  add(number: number): void {
    this.put(this.length, number);
  }

  /** Puts a number at a place; nought stands at the places before it that have none. */
  put(at: number, number: number): void {
    if (at >= this.all.length) {
      const all = new Int32Array(Math.max(at + 1, this.all.length * 2));
      all.set(this.all);
      this.all = all;
    }
    this.all[at] = number;
    if (at >= this.length) this.length = at + 1;
  }
}
