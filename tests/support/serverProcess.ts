import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The real server in a process of its own. */
export interface ServerProcess {
  readonly address: string;
  /** What it wrote to standard error: its log. */
  readonly log: string[];
  /** Resolves with the signal or code that ended it. */
  readonly ended: Promise<string>;
  /** Resolves once `/readyz` answers 200; gives the milliseconds since the start. Rejects when the process ends before. */
  ready(): Promise<number>;
  /** How long it has lived, or lived. */
  aliveMs(): number;
  kill(signal?: NodeJS.Signals): void;
}

/** A port that was free a moment ago, so that a server can come back at the same place. */
export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};

/** The channel makes the server end with us, whatever becomes of this process. */
const launch = (environment: Record<string, string>): ChildProcess =>
  spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(process.cwd(), 'scripts/launch.mjs'), 'bot/main.ts'], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1_000) })).status === 200;
  } catch {
    return false;
  }
};

/** Starts the server on a port with these settings. It is not ready yet. */
export const startServer = (port: number, settings: Record<string, string>): ServerProcess => {
  const address = `http://127.0.0.1:${port}`;
  const from = performance.now();
  const child = launch({ PORT: String(port), ...settings });
  const log: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => log.push(text));
  // It prints where it listens: asking before that would take more of the processors than a quarter of its start.
  const listening = new Promise<void>((resolve) => {
    child.stdout?.once('data', () => resolve()).resume();
    child.once('exit', () => resolve());
  });
  let goneAfterMs: number | null = null;
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      goneAfterMs = performance.now() - from;
      resolve(signal ?? String(code));
    });
  });
  const ready = async (): Promise<number> => {
    await Promise.race([listening, sleep(20_000, undefined, { ref: false })]);
    while (!(await answers(`${address}/readyz`))) {
      if (performance.now() - from > 20_000) throw new Error('the server is not ready after 20 s');
      if (goneAfterMs !== null) throw new Error(`the server ended before it was ready: ${log.join('').slice(-2_000)}`);
      await sleep(10);
    }
    return performance.now() - from;
  };
  const aliveMs = (): number => goneAfterMs ?? performance.now() - from;
  return { address, log, ended, ready, aliveMs, kill: (signal = 'SIGKILL') => void child.kill(signal) };
};
