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

/** The lives of one server, one after the other at the same place over the same data. */
class Lives {
  readonly kills: Record<string, number> = {};
  readonly port: number;
  slowestStartMs = 0;
  readonly #folder: string;
  readonly #log: string[] = [];
  #server: ServerProcess | null = null;

  constructor(port: number, folder: string) {
    this.port = port;
    this.#folder = folder;
  }

  begin(more: Record<string, string> = {}): void {
    this.#server = startServer(this.port, { ...settings, DATA_DIR: this.#folder, ...more });
  }

  /** Resolves when the server is ready, or was killed before. */
  async ready(): Promise<void> {
    const ms = await this.#current.ready().catch(() => 0);
    this.slowestStartMs = Math.max(this.slowestStartMs, ms);
  }

  kill(): void {
    this.#server?.kill();
  }

  /** Waits for the end; gives how long it lived. Throws when it ended otherwise than by being killed. */
  async bury(name: string): Promise<number> {
    const { ended, log, aliveMs } = this.#current;
    const end = await ended;
    if (end !== 'SIGKILL') throw new Error(`the server ended with ${end} where it should have been killed: ${log.join('').slice(-2_000)}`);
    this.kills[name] = (this.kills[name] ?? 0) + 1;
    this.#log.push(...log);
    return Math.round(aliveMs());
  }

  /** What it logged as an error: that a message was given up, for one. */
  errors(): string[] {
    const lines = [...this.#log, ...this.#current.log].join('').split('\n');
    return lines.filter((line) => line.includes('"level":50'));
  }

  get #current(): ServerProcess {
    if (!this.#server) throw new Error('it has not begun');
    return this.#server;
  }
}

/**
 * Kills the real server over and over while clients talk to it, then compares what they were promised with what there is.
 * @param tell is told of each life of the server
 */
export const proveKills = async (plan: KillPlan, seed: number, tell: (line: string) => void = () => {}): Promise<KillReport> => {
  const random = randomFrom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const lives = new Lives(await freePort(), folder);
  const load = startLoad(() => `http://127.0.0.1:${lives.port}`, { visitors: 12, senders: 2, messages: 25 });
  const bury = async (name: string): Promise<void> => {
    const ms = await lives.bury(name);
    tell(`${name}: killed after ${ms} ms, ${load.accepted()} accepted until now`);
  };
  try {
    for (const point of crashPoints.flatMap((name) => Array.from({ length: plan.perPoint }, () => name))) {
      lives.begin({ CRASH_AT: `${point}:${1 + Math.floor(random() * 120)}` });
      void lives.ready();
      await bury(point);
    }
    for (let n = 0; n < plan.random; n++) {
      lives.begin();
      // Every fourth dies somewhere in its start or soon after, the others at work.
      await (n % 4 === 3 ? sleep(random() * 1_500) : lives.ready().then(() => sleep(random() * 600)));
      lives.kill();
      await bury('random');
    }
    lives.begin();
    await lives.ready();
    const histories = await load.finish();
    const { kills, slowestStartMs } = lives;
    const faults = [...histories.flatMap(faultsOf), ...lives.errors()];
    return { kills, accepted: load.accepted(), conversations: histories.length, slowestStartMs: Math.round(slowestStartMs), faults };
  } finally {
    lives.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
