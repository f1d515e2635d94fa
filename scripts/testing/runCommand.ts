import { spawn } from 'node:child_process';

export interface Ran {
  ok: boolean;
  output: string;
}

/** As the launcher starts Node: with room for what lives shortly, a tenth of the time of tests is spared. Workers of jest inherit it. */
const flags = ['--max-semi-space-size=32', '--disable-warning=ExperimentalWarning'];

/** Runs a program of Node's and gives what it wrote to either stream. One that outlives its time is killed and has failed. */
export const runCommand = (args: readonly string[], env: NodeJS.ProcessEnv, withinMs = 240_000): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...flags, ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: withinMs,
      killSignal: 'SIGKILL',
    });
    let output = '';
    const keep = (text: string): void => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: `${output}\n${error.message}` }));
    child.on('close', (code, signal) => {
      const ending = signal === 'SIGKILL' ? `\nkilled after ${withinMs / 1000} s` : '';
      resolve({ ok: code === 0, output: output + ending });
    });
  });
