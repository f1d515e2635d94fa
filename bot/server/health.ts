import { setTimeout as sleep } from 'node:timers/promises';
import type { Routes } from './createServer.ts';
import { Fault } from './fault.ts';
import type { Reply } from './reply.ts';

export interface HealthParts {
  reply: Reply;
  /** Whether what was left behind has been handled, and the process is not about to stop. */
  isReady: () => boolean;
  ping: () => Promise<void>;
}

/** The store has to answer within this. */
const pingWithinMs = 1_000;

const answers = async (ping: () => Promise<void>): Promise<boolean> => {
  const giveUp = new AbortController();
  const late = sleep(pingWithinMs, false, { signal: giveUp.signal, ref: false }).catch(() => false);
  const inTime = ping().then(
    () => true,
    () => false,
  );
  const answered = await Promise.race([inTime, late]);
  giveUp.abort();
  return answered;
};

/** `/healthz`: the process lives. `/readyz`: it can take visitors. */
export const mountHealth = (routes: Routes, { reply, isReady, ping }: HealthParts): void => {
  routes.get('/healthz', async (request, response) => {
    reply.json(request, response, 200, { status: 'alive' });
  });
  routes.get('/readyz', async (request, response) => {
    if (!isReady() || !(await answers(ping))) throw new Fault(503, 'NotReady', 'This server cannot take visitors just now.', 2);
    reply.json(request, response, 200, { status: 'ready' });
  });
};
