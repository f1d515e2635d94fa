import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Activity } from '../../bot/directline/activity.ts';
import { type Credentials, openConversation, postMessage, readAll, type Where } from '../support/directLineClient.ts';
import { faultsOf } from '../support/historyChecker.ts';
import { startLoad } from '../support/load.ts';
import { mongoSuite, type ReplicaSet, startReplicaSet } from '../support/mongo.ts';
import { freePort, type ServerProcess, startServer } from '../support/serverProcess.ts';

const isRunHere = mongoSuite('two instances on one replica set');

(isRunHere ? describe : describe.skip)('two processes on one replica set', () => {
  let set: ReplicaSet;
  let folder: string;
  let servers: ServerProcess[];
  let databases = 0;
  beforeAll(async () => {
    set = await startReplicaSet();
    folder = mkdtempSync(join(tmpdir(), 'two-'));
  }, 60_000);
  afterAll(async () => {
    await set.stop();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    servers = [];
    databases++;
  });
  afterEach(async () => {
    for (const server of servers) server.kill();
    await Promise.all(servers.map(({ ended }) => ended));
  });

  /** Both keep their master key in one folder, as two machines would be given one. */
  const start = async (more: Record<string, string> = {}): Promise<ServerProcess> => {
    const settings = {
      RATE_POST_BURST: '100000',
      RATE_POST_PER_SECOND: '100000',
      MONGODB_URI: set.uri(`two${databases}`),
      DATA_DIR: folder,
    };
    const server = startServer(await freePort(), { ...settings, ...more });
    servers.push(server);
    await server.ready();
    return server;
  };
  const at =
    ({ address }: ServerProcess): Where =>
    () =>
      address;
  const answerTo = async (
    where: Where,
    session: Credentials,
    id: string,
    withinMs: number,
  ): Promise<{ answer: Activity | undefined; ms: number }> => {
    const from = performance.now();
    for (;;) {
      const answer = (await readAll(where, session)).find(({ replyToId }) => replyToId === id);
      const ms = performance.now() - from;
      if (answer || ms > withinMs) return { answer, ms };
      await sleep(50);
    }
  };

  it('read what the other was told, and one goes on by itself with what the other had accepted when it died', async () => {
    const [one, other] = [await start({ CRASH_AT: 'before-commit:3' }), await start()];
    const session = await openConversation(at(one));
    const told = await postMessage(at(one), session, 'Hallo', 'een');
    expect((await answerTo(at(other), session, told, 5_000)).answer).toBeDefined();

    const left = await postMessage(at(one), session, 'Ben je er nog?', 'twee');
    expect(await one.ended).toBe('SIGKILL');
    const { answer, ms } = await answerTo(at(other), session, left, 12_000);
    expect(answer).toBeDefined();
    expect(ms).toBeLessThan(8_000);
    const after = await postMessage(at(other), session, 'Mooi', 'drie');
    expect((await answerTo(at(other), session, after, 5_000)).answer).toBeDefined();
  }, 60_000);

  it('share the messages of the same conversations, one of them killed in the middle, and lose, double and swap nothing', async () => {
    const [one, other] = [await start({ CRASH_AT: 'before-commit:60' }), await start()];
    let alive = true;
    void one.ended.then(() => (alive = false));
    let turn = 0;
    const load = startLoad(() => (alive && ++turn % 2 ? one.address : other.address), { visitors: 4, senders: 3, messages: 12 });
    expect(await one.ended).toBe('SIGKILL');
    const histories = await load.finish();
    expect(histories.flatMap(faultsOf)).toEqual([]);
    expect(load.accepted()).toBeGreaterThan(50);
    expect(servers.flatMap(({ log }) => log).filter((line) => line.includes('"level":50'))).toEqual([]);
  }, 60_000);
});
