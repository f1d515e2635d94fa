import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './freePort.ts';
import type { RunningServer } from './startPeer.ts';
import { startProgram } from './startProgram.ts';

const isReady = async (port: number): Promise<boolean> => {
  try {
    const { ok } = await fetch(`http://127.0.0.1:${port}/readyz`);
    return ok;
  } catch {
    return false;
  }
};

/** Starts the service as it ships, apart from where it listens and keeps things; resolves when it is ready. */
export const startOurs = async (settings: Record<string, string>): Promise<RunningServer> => {
  const port = await freePort();
  const child = startProgram('server', ['scripts/launch.mjs', 'bot/main.ts'], { HOST: '127.0.0.1', PORT: String(port), ...settings });
  child.stdout?.resume();
  const ended = once(child, 'exit');
  for (let tries = 0; !(await isReady(port)); tries += 1) {
    if (child.exitCode !== null || tries > 600) throw new Error('the service did not become ready');
    await sleep(50);
  }
  return {
    port,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};
