import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mongoSuite, shareReplicaSet, type ReplicaSet } from '../support/mongo.ts';
import { run } from '../support/processKit.ts';
import { startKit, type Kit, type Session } from '../support/serviceKit.ts';
import { openStream, streamUrlOf } from '../support/streamClient.ts';

const suite = mongoSuite('two instances of the service') ? describe : describe.skip;

suite('two instances on one replica set', () => {
  let set: Pick<ReplicaSet, 'uri' | 'stop'>;
  let folder: string;
  let environment: Record<string, string>;
  let one: Kit;
  let other: Kit;
  beforeAll(async () => {
    set = await shareReplicaSet();
    folder = mkdtempSync(join(tmpdir(), 'instances-'));
    environment = { MONGODB_URI: set.uri('service'), DATA_DIR: folder };
    one = await startKit(environment);
    other = await startKit(environment);
  }, 60_000);
  afterAll(async () => {
    await one.stop();
    await other.stop();
    await set.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const resume = async (kit: Kit, credential: string): Promise<Session> =>
    (await kit.call('POST', '/widget/session', { body: { resume: credential } })).body as unknown as Session;

  it('know each other’s tokens, conversations and ways back', async () => {
    const session = await one.session();
    await one.say(session, 'bij de een');
    expect((await other.say(session, 'bij de ander')).map(({ text }) => text)).toEqual([
      'Hallo.',
      'bij de een',
      'Je zei: bij de een',
      'bij de ander',
      'Je zei: bij de ander',
    ]);
    const back = await resume(other, session.resume);
    expect(back.conversationId).toBe(session.conversationId);
    expect((await resume(one, back.resume)).conversationId).toBe(session.conversationId);
  });
  it('bring what is said to either on the stream of the other', async () => {
    const session = await one.session();
    const streams = [await openStream(await streamUrlOf(one, session)), await openStream(await streamUrlOf(other, session))];
    await one.say(session, 'bij de een');
    await other.say(session, 'bij de ander');
    const said = ['Hallo.', 'bij de een', 'Je zei: bij de een', 'bij de ander', 'Je zei: bij de ander'];
    for (const stream of streams) {
      await stream.hears('Je zei: bij de ander');
      expect(stream.heard().map(({ text }) => text)).toEqual(said);
      stream.close();
    }
  });
  it('let a ticket open one stream, at either', async () => {
    const url = await streamUrlOf(one, await one.session());
    const there = url.replace(new URL(url).host, new URL(other.service.address).host);
    (await openStream(there)).close();
    await expect(openStream(url)).rejects.toThrow('refused with 403');
  });
  it('begin a conversation once, though both are asked at once', async () => {
    const session = await one.session();
    await Promise.all([one, other, one, other].map((kit) => kit.read(session)));
    await one.say(session, 'klaar');
    expect((await other.read(session)).activities.filter(({ text }) => text === 'Hallo.')).toHaveLength(1);
  });
  it('take a message once, though both are sent it at once', async () => {
    const session = await one.session();
    await one.greeting(session);
    const message = { type: 'message', text: 'een keer', channelData: { clientActivityID: 'same' } };
    const answers = await Promise.all([one, other, one, other].map((kit) => kit.post(session, message)));
    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body['id'])}`)).size).toBe(1);
    expect((await other.post(session, { ...message, text: 'iets anders' })).status).toBe(409);
    await one.say(session, 'klaar');
    expect((await other.read(session)).activities.filter(({ text }) => text === 'een keer')).toHaveLength(1);
  });
  it('serve two tabs that come back at once to either', async () => {
    const session = await one.session();
    await one.say(session, 'dag');
    const tabs = await Promise.all([one, other, one, other].map((kit) => resume(kit, session.resume)));
    expect(new Set(tabs.map(({ conversationId }) => conversationId))).toEqual(new Set([session.conversationId]));
    expect(new Set(tabs.map((tab) => tab.resume)).size).toBe(4);
  });
  it('are read by the office beside them', async () => {
    const { code, out, err } = await run('bot/admin.ts', { args: ['conversations'], env: environment });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trim().split('\n').length).toBeGreaterThanOrEqual(4);
  });
});
