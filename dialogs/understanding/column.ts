type Numbers = Int32Array | Float64Array;

const fewest = 256;

/** Numbers one behind the other, as many as come, outside the heap that is searched for garbage. */
export class Column<All extends Numbers = Int32Array> {
  readonly #make: (room: number) => All;
  all: All;
  length = 0;

  private constructor(make: (room: number) => All) {
    this.#make = make;
    this.all = make(fewest);
  }

  static whole(): Column {
    return new Column((room) => new Int32Array(room));
  }

  static ofFractions(): Column<Float64Array> {
    return new Column((room) => new Float64Array(room));
  }

  add(number: number): void {
    this.put(this.length, number);
  }

  /** Puts a number at a place; nought stands at the places before it that have none. */
  put(at: number, number: number): void {
    if (at >= this.all.length) {
      const all = this.#make(Math.max(at + 1, this.all.length * 2));
      all.set(this.all);
      this.all = all;
    }
    this.all[at] = number;
    if (at >= this.length) this.length = at + 1;
  }
}
