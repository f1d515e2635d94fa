import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { startProgram } from './startProgram.ts';

const folder = 'benchmarks/peers';
export type Peer = 'http' | 'restify' | 'sdk';

/** Something that runs and is talked to. */
export interface RunningServer {
  port: number;
  pid: number;
  stop(): Promise<void>;
}

/** Installs what the peers need, from their own lockfile, where it is not there yet. */
export const installPeers = (): void => {
  if (existsSync(`${folder}/node_modules/.package-lock.json`)) return;
  console.error('Installing the peers (once) …');
  const { status } = spawnSync('npm', ['ci', '--silent'], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the peers could not be installed');
};

export const startPeer = async (peer: Peer): Promise<RunningServer> => {
  const child = startProgram('server', [`${folder}/${peer}.mjs`], {});
  if (!child.stdout) throw new Error('the peer has no output');
  for await (const line of createInterface(child.stdout)) {
    const port = /^listening (\d+)$/.exec(line)?.[1];
    if (!port) continue;
    child.stdout.resume();
    return {
      port: Number(port),
      pid: child.pid ?? 0,
      stop: () => {
        child.kill('SIGKILL');
        return Promise.resolve();
      },
    };
  }
  throw new Error(`${peer} ended before it listened`);
};
