import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { closeServer } from '../../bot/server/closeServer.ts';
import { createServer, type Server } from '../../bot/server/createServer.ts';
import { mountHealth } from '../../bot/server/health.ts';
import { createReply } from '../../bot/server/reply.ts';
import { Unavailable } from '../../domain/store.ts';
import { callAt } from '../support/serviceKit.ts';
import { createLines } from '../support/turnKit.ts';

let server: Server;
afterEach(() => closeServer(server.http));

const ask = async (path: string, isReady: boolean, ping: () => Promise<void>) => {
  const reply = createReply(() => false, false, createLines());
  server = createServer(reply);
  mountHealth(server, { reply, isReady: () => isReady, ping });
  server.http.listen(0, '127.0.0.1');
  await once(server.http, 'listening');
  const began = performance.now();
  const { status, headers } = await callAt(`http://127.0.0.1:${(server.http.address() as AddressInfo).port}`, 'GET', path);
  return { status, retryAfter: headers.get('retry-after'), tookMs: performance.now() - began };
};
const answers = (): Promise<void> => Promise.resolve();
const fails = (): Promise<void> => Promise.reject(new Unavailable('the store does not answer'));
const hangs = (): Promise<void> => new Promise(() => {});

describe('readiness', () => {
  it('is there when the store answers', async () => expect(await ask('/readyz', true, answers)).toMatchObject({ status: 200 }));
  it('is not there before recovery, or at the end', async () =>
    expect(await ask('/readyz', false, answers)).toMatchObject({ status: 503, retryAfter: '2' }));
  it('is not there when the store fails', async () =>
    expect(await ask('/readyz', true, fails)).toMatchObject({ status: 503, retryAfter: '2' }));
  it('is not there when the store does not answer within a second', async () => {
    const { status, tookMs } = await ask('/readyz', true, hangs);
    expect(status).toBe(503);
    expect(tookMs).toBeGreaterThan(900);
    expect(tookMs).toBeLessThan(2_500);
  });
});

describe('life', () => {
  it.each([
    ['answers', answers],
    ['fails', fails],
    ['hangs', hangs],
  ])('is there while the store %s', async (_name, ping) => {
    expect(await ask('/healthz', false, ping)).toMatchObject({ status: 200 });
  });
});
