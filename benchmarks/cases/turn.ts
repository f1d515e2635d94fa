import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Slice } from '../load/crowd.ts';
import type { VisitorKind } from '../load/protocol.ts';
import { startCrowd } from '../load/startCrowd.ts';
import type { CrowdProcess } from '../load/startCrowd.ts';
import { median } from '../median.ts';
import { processorTime } from '../processes/processorTime.ts';
import { startMongod } from '../processes/startMongod.ts';
import { startOurs } from '../processes/startOurs.ts';
import { installPeers, startPeer } from '../processes/startPeer.ts';
import type { Peer, RunningServer } from '../processes/startPeer.ts';
import type { Row } from '../result.ts';

const connections = 32;
/** Enough that no conversation comes near the limit of messages a second that holds for everyone. */
const visitors = 2_016;
const warmUpSeconds = 4;
const roundSeconds = 6;
const roundsInAll = 3;

interface Contestant {
  name: string;
  kind: VisitorKind;
  start(): Promise<RunningServer>;
}
interface Round extends Slice {
  /** Of the server's process; null where the system does not tell. */
  processorMicros: number | null;
}
interface Running {
  name: string;
  pid: number;
  crowd: CrowdProcess;
  rounds: Round[];
  stop(): Promise<void>;
}

const peer = (name: Peer, kind: VisitorKind): Contestant => ({ name, kind, start: () => startPeer(name) });

const embedded: Contestant = {
  name: 'ours',
  kind: 'intake',
  start: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-turn-'));
    const server = await startOurs({ DATA_DIR: folder });
    return {
      ...server,
      stop: async () => {
        await server.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};

const onMongo = (mongod: string): Contestant => ({
  name: 'ours on MongoDB',
  kind: 'intake',
  start: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bench-turn-'));
    const mongo = await startMongod(mongod);
    const server = await startOurs({ DATA_DIR: folder, MONGODB_URI: mongo.uri });
    return {
      ...server,
      stop: async () => {
        await server.stop();
        await mongo.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
});

const prepare = async ({ name, kind, start }: Contestant): Promise<Running> => {
  const server = await start();
  const crowd = startCrowd({ kind, port: server.port, connections, visitors });
  await crowd.enter();
  await crowd.talk(warmUpSeconds);
  return {
    ...{ name, pid: server.pid, crowd, rounds: [] },
    stop: async () => {
      crowd.stop();
      await server.stop();
    },
  };
};

const playRound = async ({ crowd, pid, rounds }: Running): Promise<void> => {
  const before = processorTime(pid);
  const slice = await crowd.talk(roundSeconds);
  const after = processorTime(pid);
  rounds.push({ ...slice, processorMicros: before !== null && after !== null ? (after - before) / slice.turns : null });
};

const rowOf = ({ name, rounds }: Running): Row => ({
  name,
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  p50Ms: median(rounds.map(({ p50Ms }) => p50Ms)),
  p99Ms: median(rounds.map(({ p99Ms }) => p99Ms)),
  processorMicros: rounds.every(({ processorMicros }) => processorMicros !== null)
    ? median(rounds.map(({ processorMicros }) => processorMicros ?? 0))
    : null,
  turns: rounds.reduce((sum, { turns }) => sum + turns, 0),
});

/** The rows, ours with how many times the SDK's turns a second it does: the median over the rounds. */
const withRatio = (running: readonly Running[]): Row[] => {
  const sdk = running.find(({ name }) => name === 'sdk')?.rounds ?? [];
  return running.map((contestant) => {
    if (contestant.name !== 'ours') return rowOf(contestant);
    const ratios = contestant.rounds.map(({ perSecond }, at) => perSecond / (sdk[at]?.perSecond ?? Number.NaN));
    return { ...rowOf(contestant), timesSdk: median(ratios) };
  });
};

/**
 * One answered message of the first contact, durable before it is answered, beside bare servers and the SDK as its samples use it. All of it
 * in one run: the servers stand beside each other and are talked to in turn, round after round, because a host's speed drifts by the minute.
 */
export const measureTurn = async (mongod: string | null): Promise<Row[]> => {
  installPeers();
  const contestants = [embedded, peer('sdk', 'sdk'), peer('restify', 'echo'), peer('http', 'echo'), ...(mongod ? [onMongo(mongod)] : [])];
  const running: Running[] = [];
  try {
    for (const contestant of contestants) {
      console.error(`warming up ${contestant.name} …`);
      running.push(await prepare(contestant));
    }
    for (let round = 1; round <= roundsInAll; round += 1) {
      console.error(`round ${round} of ${roundsInAll} …`);
      for (const contestant of running) await playRound(contestant);
    }
    return withRatio(running);
  } finally {
    for (const { stop } of running) await stop();
  }
};
