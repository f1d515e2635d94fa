import type { Entry, PlacedLine } from '../../domain/conversation.ts';

/** An inbox row on its way to its turn. */
export interface Row {
  readonly number: number;
  /** In memory when this process accepted it, else opened from the store when its turn comes. */
  entry: Entry | null;
  /** Known failures. */
  attempts: number;
  /** Found at recovery or take-over: an earlier run may have ended with its process, which then counts. */
  found: boolean;
  /** Times it had to wait for something that is not its fault. */
  pauses: number;
  /** Times in a row that its commit lost against another. */
  races: number;
  /** It came in before what the bot last said could be read. */
  early: boolean;
  /** Until then another process that took it over has its time. */
  othersUntil: number;
}

/** A row that begins its way here. */
export const newRow = (number: number, given: { entry?: Entry; attempts?: number; found: boolean; early?: boolean }): Row => ({
  number,
  entry: given.entry ?? null,
  attempts: given.attempts ?? 0,
  found: given.found,
  pauses: 0,
  races: 0,
  early: given.early ?? false,
  othersUntil: 0,
});

/** Told of each commit: the lines it added, or null when somebody else committed and the store must be read. */
export type Reader = (lines: readonly PlacedLine[] | null) => void;

/** The rows of one conversation that wait here, in their order, and who reads along. */
export class Lane {
  readonly conversation: string;
  state: 'ready' | 'running' | 'pausing' = 'ready';
  /** Number of the last row that ended here. What comes next cannot have run in another process before it. */
  ended = -1;
  timer: NodeJS.Timeout | null = null;
  readonly #rows: Row[] = [];
  #readers: Reader[] = [];

  constructor(conversation: string) {
    this.conversation = conversation;
  }

  get head(): Row | undefined {
    return this.#rows[0];
  }
  get length(): number {
    return this.#rows.length;
  }
  has(number: number): boolean {
    return this.#rows.some((row) => row.number === number);
  }
  /** This row may have ended the process that ran it. */
  suspects(row: Row): boolean {
    return row.found && this.ended !== row.number - 1;
  }

  /** Puts a row in its place. False when it was there already. */
  add(row: Row): boolean {
    let place = this.#rows.length;
    while (place > 0 && (this.#rows[place - 1] as Row).number >= row.number) place--;
    if (this.#rows[place]?.number === row.number) return false;
    this.#rows.splice(place, 0, row);
    return true;
  }

  end(row: Row): void {
    this.#rows.splice(this.#rows.indexOf(row), 1);
    this.ended = row.number;
    for (const waiting of this.#rows) waiting.early = true;
  }

  /** Empties the lane; gives the number of rows that were dropped. */
  clear(): number {
    return this.#rows.splice(0).length;
  }

  addReader(reader: Reader): void {
    this.#readers.push(reader);
  }
  removeReader(reader: Reader): void {
    this.#readers = this.#readers.filter((other) => other !== reader);
  }
  publish(lines: readonly PlacedLine[] | null): void {
    if (this.#readers.length === 0) return;
    const readers = this.#readers;
    this.#readers = [];
    for (const reader of readers) reader(lines);
  }
}
