import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Connection } from '../../benchmarks/load/connection.ts';
import { Crowd } from '../../benchmarks/load/crowd.ts';
import { createEchoVisitor } from '../../benchmarks/load/echoVisitor.ts';
import { Latencies } from '../../benchmarks/load/latencies.ts';
import { median } from '../../benchmarks/median.ts';
import { tableOf } from '../../benchmarks/result.ts';

let server: Server | undefined;
const listen = async (listener: RequestListener): Promise<number> => {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const echo: RequestListener = (request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
  request.on('end', () => response.end(JSON.stringify({ text: (JSON.parse(body) as { text: string }).text })));
};

describe('a connection of the load', () => {
  it('reads bodies of a known length and chunked ones, one after the other', async () => {
    const port = await listen((request, response) => {
      if (request.url === '/whole') return response.end('één');
      response.write('één, ');
      return setTimeout(() => response.end('twee'), 5);
    });
    const connection = new Connection(port);
    expect(await connection.get('/whole')).toEqual({ status: 200, body: 'één' });
    expect(await connection.get('/pieces')).toEqual({ status: 200, body: 'één, twee' });
    expect(await connection.get('/whole')).toEqual({ status: 200, body: 'één' });
    connection.close();
  });

  it('rejects when the server closes it before the answer', async () => {
    const port = await listen((request) => request.socket.destroy());
    await expect(new Connection(port).get('/')).rejects.toThrow(/closed|ECONNRESET/);
  });
});

describe('a crowd', () => {
  it('counts turns while every answer is right', async () => {
    const port = await listen(echo);
    const crowd = new Crowd(port, 2, [createEchoVisitor(0), createEchoVisitor(1), createEchoVisitor(2)]);
    const { turns, perSecond, p50Ms, p99Ms } = await crowd.talk(0.1);
    expect(turns).toBeGreaterThan(0);
    expect(perSecond).toBeLessThanOrEqual(turns / 0.1);
    expect(p99Ms).toBeGreaterThanOrEqual(p50Ms);
  });

  it('stops at the first answer that is not', async () => {
    const port = await listen((_, response) => response.end('{"text":"iets anders"}'));
    await expect(new Crowd(port, 1, [createEchoVisitor(0)]).talk(0.1)).rejects.toThrow('the echo must be what was said');
  });
});

describe('figures', () => {
  it('give percentiles by the nearest rank, however many there are', () => {
    const latencies = new Latencies();
    for (let ms = 1; ms <= 100_000; ms += 1) latencies.add(ms);
    expect(latencies.percentiles([0.5, 0.99, 1])).toEqual([50_000, 99_000, 100_000]);
  });

  it('give the median of an odd and of an even number', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('stand in a table for people, with nothing where there is no figure', () => {
    const rows = [{ name: 'ours', perSecond: 1234.5, p50Ms: 1.234, p99Ms: null }];
    expect(tableOf({ case: 'turn', machine: 'a machine', rows })).toContain('ours      1,235   1.23');
  });
});
