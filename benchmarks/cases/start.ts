import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '../load/connection.ts';
import { createIntakeVisitor } from '../load/intakeVisitor.ts';
import { median } from '../median.ts';
import { freePort } from '../processes/freePort.ts';
import type { Row } from '../result.ts';

/** At rest: after the first turn, and this long without any. */
const restMs = 5_000;
const repeats = 5;

interface Started {
  startMs: number;
  memoryMb: number | null;
}

/** Resident memory of a process in MB; null where the system does not tell. */
const memoryOf = (pid: number): number | null => {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes ? Number(kilobytes) / 1024 : null;
  } catch {
    return null;
  }
};

/** The process that serves: the launcher itself, or the child it started when its own Node was too old. */
const servingPid = (launcher: number): number => {
  try {
    const children = readdirSync(`/proc/${launcher}/task`).flatMap((task) =>
      readFileSync(`/proc/${launcher}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return Number(children[0] ?? launcher);
  } catch {
    return launcher;
  }
};

const answerFirstTurn = async (port: number, until: number): Promise<void> => {
  for (;;) {
    const connection = new Connection(port);
    try {
      const visitor = createIntakeVisitor(1);
      await visitor.enter(connection);
      await visitor.turn(connection);
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
      await sleep(5);
    } finally {
      connection.close();
    }
  }
};

const stopped = async (child: ChildProcess): Promise<void> => {
  const end = once(child, 'exit');
  child.kill('SIGTERM');
  await end;
};

/** Starts the service as `npm start` does, in a fresh data folder; `cache` is where compiled code is kept between starts. */
const startOnce = async (cache: string): Promise<Started> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
  const port = await freePort();
  const env = { ...process.env, DATA_DIR: folder, PORT: String(port), HOST: '127.0.0.1', NODE_COMPILE_CACHE: cache };
  const begunAt = performance.now();
  const child = spawn('node', ['scripts/launch.mjs', 'bot/main.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    await answerFirstTurn(port, begunAt + 20_000);
    const startMs = performance.now() - begunAt;
    await sleep(restMs);
    return { startMs, memoryMb: child.pid ? memoryOf(servingPid(child.pid)) : null };
  } finally {
    await stopped(child);
    rmSync(folder, { recursive: true, force: true });
  }
};

const rowOf = (name: string, starts: readonly Started[]): Row => {
  const memories = starts.map(({ memoryMb }) => memoryMb).filter((memory) => memory !== null);
  const startMs = median(starts.map((start) => start.startMs));
  return { name, perSecond: null, p50Ms: startMs, p99Ms: null, startMs, memoryMb: memories.length > 0 ? median(memories) : null };
};

/**
 * From the start of the process to the first answered turn, and the memory at rest. The first start compiles every file; the second and
 * later ones find that done, and are what counts.
 */
export const measureStart = async (): Promise<Row[]> => {
  const cache = mkdtempSync(join(tmpdir(), 'bench-cache-'));
  try {
    const first = await startOnce(cache);
    const later: Started[] = [];
    for (let repeat = 0; repeat < repeats; repeat += 1) later.push(await startOnce(cache));
    return [rowOf('ours', later), rowOf('ours, very first start', [first])];
  } finally {
    rmSync(cache, { recursive: true });
  }
};
