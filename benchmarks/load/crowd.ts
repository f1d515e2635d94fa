import { Connection } from './connection.ts';
import { Latencies } from './latencies.ts';
import type { Visitor } from './visitor.ts';

export interface Slice {
  turns: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}
/** Visitors who share one connection and take turns on it. */
interface Lane {
  connection: Connection;
  visitors: Visitor[];
  next: number;
}

/** Many visitors on a few connections, each connection in a closed loop: the next turn begins when the one before was answered. */
export class Crowd {
  readonly #lanes: Lane[];

  constructor(port: number, connections: number, visitors: readonly Visitor[]) {
    this.#lanes = Array.from({ length: connections }, (_, at) => ({
      connection: new Connection(port),
      visitors: visitors.filter((_visitor, number) => number % connections === at),
      next: 0,
    }));
  }

  /** Every visitor gets ready. */
  async enter(): Promise<void> {
    await Promise.all(
      this.#lanes.map(async ({ connection, visitors }) => {
        for (const visitor of visitors) await visitor.enter(connection);
      }),
    );
  }

  /** Talks for so long, and measures every turn that ended within it. */
  async talk(seconds: number): Promise<Slice> {
    const latencies = new Latencies();
    const begunAt = performance.now();
    const until = begunAt + seconds * 1000;
    await Promise.all(this.#lanes.map((lane) => this.#talkOn(lane, until, latencies)));
    const [p50Ms = 0, p99Ms = 0] = latencies.percentiles([0.5, 0.99]);
    const passedMs = performance.now() - begunAt;
    return { turns: latencies.count, perSecond: latencies.count / (passedMs / 1000), p50Ms, p99Ms };
  }

  async #talkOn(lane: Lane, until: number, latencies: Latencies): Promise<void> {
    while (performance.now() < until) {
      const visitor = lane.visitors[lane.next];
      if (!visitor) return;
      lane.next = (lane.next + 1) % lane.visitors.length;
      const sentAt = performance.now();
      await visitor.turn(lane.connection);
      latencies.add(performance.now() - sentAt);
    }
  }
}
