import { Lane, type Row } from './lane.ts';

/** How a run of the head of a lane ended. `gone`: the conversation is not there any more. */
export type Outcome = { is: 'ended' } | { is: 'gone' } | { is: 'later'; afterMs: number };
export type Run = (lane: Lane, row: Row) => Promise<Outcome>;

/** Its head was there when a process ended once before: nothing else runs beside it, so that no other's fault is counted as its own. */
const runsAlone = (lane: Lane): boolean => (lane.head as Row).attempts > 0;

/**
 * One lane a conversation, one turn at a time in each, a bounded number of turns in all. Lanes that are ready take their turns in
 * the order in which they became so, and go to the back after each turn, so that no conversation holds up the others.
 */
export class Lanes {
  readonly #lanes = new Map<string, Lane>();
  readonly #ready: Lane[] = [];
  /** Lanes whose head may have ended a process: one of these at a time, so that the next process knows which one it was. */
  readonly #suspects: Lane[] = [];
  readonly #run: Run;
  readonly #maxInFlight: number;
  #inFlight = 0;
  #suspectRuns = false;
  #aloneRuns = false;
  #waiting = 0;

  constructor(run: Run, maxInFlight: number) {
    this.#run = run;
    this.#maxInFlight = maxInFlight;
  }

  /** Rows whose turn has not ended. */
  get waiting(): number {
    return this.#waiting;
  }
  of(conversation: string): Lane | undefined {
    return this.#lanes.get(conversation);
  }

  /** Queues a row; one that is queued already is left as it is. */
  add(conversation: string, row: Row): void {
    const lane = this.#lanes.get(conversation) ?? this.#open(conversation);
    const fresh = lane.length === 0;
    if (!lane.add(row)) return;
    this.#waiting++;
    if (fresh || (lane.state === 'pausing' && lane.head === row)) this.#makeReady(lane);
  }

  #open(conversation: string): Lane {
    const lane = new Lane(conversation);
    this.#lanes.set(conversation, lane);
    return lane;
  }

  #makeReady(lane: Lane): void {
    if (lane.timer) clearTimeout(lane.timer);
    lane.timer = null;
    lane.state = 'ready';
    this.#ready.push(lane);
    this.#fill();
  }

  #fill(): void {
    while (this.#inFlight < this.#maxInFlight) {
      const lane = this.#next();
      if (!lane) return;
      this.#start(lane);
    }
  }

  #next(): Lane | undefined {
    if (this.#aloneRuns) return undefined;
    for (;;) {
      const suspect = this.#suspectRuns ? undefined : this.#suspects[0];
      if (suspect) return runsAlone(suspect) && this.#inFlight > 0 ? undefined : this.#suspects.shift();
      const lane = this.#ready.shift();
      if (!lane?.suspects(lane.head as Row)) return lane;
      this.#suspects.push(lane);
    }
  }

  #start(lane: Lane): void {
    const row = lane.head as Row;
    const suspect = lane.suspects(row);
    if (suspect) {
      this.#suspectRuns = true;
      this.#aloneRuns = runsAlone(lane);
    }
    lane.state = 'running';
    this.#inFlight++;
    void this.#run(lane, row).then((outcome) => {
      this.#inFlight--;
      if (suspect) this.#suspectRuns = this.#aloneRuns = false;
      this.#after(lane, row, outcome);
    });
  }

  #after(lane: Lane, row: Row, outcome: Outcome): void {
    if (outcome.is === 'later') this.#pause(lane, outcome.afterMs);
    else this.#advance(lane, row, outcome.is === 'gone');
    this.#fill();
  }

  #advance(lane: Lane, row: Row, gone: boolean): void {
    if (gone) this.#waiting -= lane.clear();
    else {
      lane.end(row);
      this.#waiting--;
    }
    if (lane.length > 0) this.#makeReady(lane);
    else this.#close(lane);
  }

  #pause(lane: Lane, afterMs: number): void {
    lane.state = 'pausing';
    lane.timer = setTimeout(() => this.#makeReady(lane), afterMs).unref();
  }

  #close(lane: Lane): void {
    this.#lanes.delete(lane.conversation);
    lane.publish(null);
  }
}
