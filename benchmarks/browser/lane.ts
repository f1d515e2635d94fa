/** Bytes that go one way on one connection. */
export interface Flow {
  /** Gives some bytes to the line; `null` says that no more come. */
  put(bytes: Buffer | null): void;
}
export interface Pace {
  bitsPerSecond: number;
  /** From one end of the line to the other. */
  delayMs: number;
}
export interface Lane {
  flow(deliver: (bytes: Buffer | null) => void): Flow;
  /** `null`: as fast as it goes. */
  setPace(pace: Pace | null): void;
}

/** What an Ethernet frame carries of a TCP stream. */
const packetBytes = 1_460;

interface Queue {
  packets: (Buffer | null)[];
  deliver(bytes: Buffer | null): void;
}

const cut = (bytes: Buffer): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / packetBytes) }, (_, at) => bytes.subarray(at * packetBytes, (at + 1) * packetBytes));

/**
 * One direction of a line that all connections of a phone share: a packet at a time, each connection in its turn, at so many bits a second,
 * and each packet arrives so much later.
 */
export const createLane = (): Lane => {
  let pace: Pace | null = null;
  let waiting: Queue[] = [];
  /** In the order in which they arrive. Timers alone would not keep it: they count in whole milliseconds. */
  let underWay: { at: number; arrive(): void }[] = [];
  let freeAt = 0;
  let timer: NodeJS.Timeout | null = null;

  const depart = ({ deliver }: Queue, packet: Buffer | null): void => {
    const { bitsPerSecond, delayMs } = pace ?? { bitsPerSecond: Number.POSITIVE_INFINITY, delayMs: 0 };
    freeAt += ((packet?.length ?? 0) * 8_000) / bitsPerSecond;
    underWay.push({ at: freeAt + delayMs, arrive: () => deliver(packet) });
  };
  const isFree = (): boolean => freeAt <= performance.now();
  const departAll = (): void => {
    while (waiting.length > 0 && isFree()) {
      const [queue, ...others] = waiting;
      const packet = queue?.packets.shift();
      if (queue && packet !== undefined) depart(queue, packet);
      waiting = queue && queue.packets.length > 0 ? [...others, queue] : others;
    }
  };
  const arriveAll = (now: number): void => {
    const first = underWay.findIndex(({ at }) => at > now);
    const arrived = first < 0 ? underWay : underWay.slice(0, first);
    underWay = first < 0 ? [] : underWay.slice(first);
    for (const { arrive } of arrived) arrive();
  };
  const pump = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    departAll();
    arriveAll(performance.now());
    const next = Math.min(waiting.length > 0 ? freeAt : Number.POSITIVE_INFINITY, underWay[0]?.at ?? Number.POSITIVE_INFINITY);
    if (Number.isFinite(next)) timer = setTimeout(pump, Math.max(1, next - performance.now()));
  };

  return {
    flow: (deliver) => {
      const queue: Queue = { packets: [], deliver };
      return {
        put: (bytes) => {
          queue.packets.push(...(bytes === null ? [null] : cut(bytes)));
          if (waiting.length === 0) freeAt = Math.max(freeAt, performance.now()); // it lay idle
          if (!waiting.includes(queue)) waiting.push(queue);
          pump();
        },
      };
    },
    setPace: (next) => {
      pace = next;
      pump();
    },
  };
};
