import { expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const kept = new URL('../../scripts/testing/jest/keepWorkerData.ts', import.meta.url).href;
/** Listens too late, then asks, as a worker of jest does. */
const worker = `process.once('message', () => setTimeout(() => {
  process.on('message', ({ workerData }) => process.exit(workerData));
  process.send('jest-light-runner-get-worker-data');
}, 50))`;

it('a worker that was told what it needs before it listened is told again once it asks', async () => {
  const child = spawn(process.execPath, ['--import', kept, '-e', worker], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.send({ type: 'jest-light-runner-worker-data', workerData: 7 });
  expect(await once(child, 'exit')).toEqual([7, null]);
});
