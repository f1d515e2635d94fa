import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll } from '@jest/globals';

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}
export interface Running {
  child: ChildProcess;
  /** What it wrote so far. */
  readonly out: string;
  readonly err: string;
  ended: Promise<Ended>;
}
export interface RunOptions {
  env?: Record<string, string>;
  args?: readonly string[];
  input?: string;
}

/** A test that fails leaves its processes running. */
const children = new Set<ChildProcess>();
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

/** Only what a process needs to run: nothing of what happens to be set here. */
const bareEnvironment = (): Record<string, string> => ({ PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' });

/** Starts one of our programs as a process of its own. */
const start = (file: string, { env = {}, args = [], input }: RunOptions = {}): Running => {
  const child = spawn(process.execPath, ['scripts/launch.mjs', file, ...args], { env: { ...bareEnvironment(), ...env }, stdio: 'pipe' });
  children.add(child);
  child.on('close', () => children.delete(child));
  const written = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (written.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (written.err += chunk.toString()));
  if (input !== undefined) child.stdin.end(input);
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, ...written }));
  });
  return {
    child,
    ended,
    get out() {
      return written.out;
    },
    get err() {
      return written.err;
    },
  };
};
/** Runs one of our programs to its end. */
export const run = (file: string, options: RunOptions = {}): Promise<Ended> => start(file, options).ended;

/** Waits until something holds; fails after `withinMs`. */
export const until = async (holds: () => Promise<boolean> | boolean, withinMs = 10_000): Promise<void> => {
  const end = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`it did not come to that within ${withinMs} ms`);
    await sleep(20);
  }
};

/** A port that nobody listens on just now. */
export const freePort = async (): Promise<string> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
};

/** Starts the service and waits until it can take visitors. */
export const serve = async (env: Record<string, string>): Promise<Running & { address: string; port: string }> => {
  const port = env['PORT'] ?? (await freePort());
  const running = start('bot/main.ts', { env: { ...env, PORT: port } });
  const address = `http://127.0.0.1:${port}`;
  // It prints where it listens: until then nobody needs to ask.
  await until(async () => running.out !== '' && (await fetch(`${address}/readyz`).catch(() => null))?.ok === true);
  return Object.assign(running, { address, port });
};
