import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { crashPoints } from '../../bot/crash.ts';
import { faultsOf } from './historyChecker.ts';
import { startLoad } from './load.ts';
import { freePort, type ServerProcess, startServer } from './serverProcess.ts';

export interface KillPlan {
  /** Kills at each named point. */
  perPoint: number;
  /** Kills at a moment that nobody chose, also during the start. */
  random: number;
}
export interface KillReport {
  kills: Record<string, number>;
  accepted: number;
  conversations: number;
  /** The longest that a start took until it was ready, recovery included. */
  slowestStartMs: number;
  faults: string[];
}

/** Makes a sequence of numbers from 0 to 1 that a seed determines (mulberry32), so that a run can be run again. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const settings = { RATE_POST_BURST: '100000', RATE_POST_PER_SECOND: '100000', LOG_LEVEL: 'warn' };

/**
 * Kills the real server over and over while clients talk to it, then compares what they were promised with what there is.
 * @param tell is told of each life of the server
 */
export const proveKills = async (plan: KillPlan, seed: number, tell: (line: string) => void = () => {}): Promise<KillReport> => {
  const random = randomFrom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const port = await freePort();
  const kills: Record<string, number> = {};
  const logs: string[] = [];
  let slowestStartMs = 0;
  const start = (more: Record<string, string> = {}): ServerProcess => startServer(port, { ...settings, DATA_DIR: folder, ...more });
  /** Resolves when the server is ready or gone. */
  const started = (server: ServerProcess): Promise<void> =>
    server.ready().then(
      (ms) => {
        slowestStartMs = Math.max(slowestStartMs, ms);
      },
      () => {}, // it was killed before
    );
  const bury = async (server: ServerProcess, name: string): Promise<void> => {
    const end = await server.ended;
    if (end !== 'SIGKILL')
      throw new Error(`the server ended with ${end} where it should have been killed: ${server.log.join('').slice(-2_000)}`);
    kills[name] = (kills[name] ?? 0) + 1;
    logs.push(...server.log);
    tell(`${name}: killed after ${Math.round(server.aliveMs())} ms, ${load.accepted()} accepted until now`);
  };

  const load = startLoad(() => `http://127.0.0.1:${port}`, { visitors: 12, senders: 2, messages: 25 });
  try {
    for (const point of crashPoints) {
      for (let n = 0; n < plan.perPoint; n++) {
        const server = start({ CRASH_AT: `${point}:${1 + Math.floor(random() * 120)}` });
        void started(server);
        await bury(server, point);
      }
    }
    for (let n = 0; n < plan.random; n++) {
      const server = start();
      // Every fourth dies somewhere in its start or soon after, the others at work.
      await (n % 4 === 3 ? sleep(random() * 1_500) : started(server).then(() => sleep(random() * 600)));
      server.kill();
      await bury(server, 'random');
    }
    const last = start();
    await started(last);
    const histories = await load.finish();
    last.kill();
    logs.push(...last.log);
    const givenUp = logs
      .join('')
      .split('\n')
      .filter((line) => line.includes('"level":50'));
    return {
      kills,
      accepted: load.accepted(),
      conversations: histories.length,
      slowestStartMs: Math.round(slowestStartMs),
      faults: [...histories.flatMap(faultsOf), ...givenUp],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
