import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EventEmitter } from 'node:events';
import type { WebSocket } from 'ws';
import type { Hear } from '../../bot/conversations.ts';
import { createStreams } from '../../bot/directline/streams.ts';
import type { PlacedLine } from '../../domain/conversation.ts';

const claims = { conversation: 'c', user: 'u', startedAt: 0, issuedAt: 0, nonce: 'n' };

/** A socket whose reader can be made to stand still. */
class Socket extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  bufferedAmount = 0;
  slow = false;
  readonly sent: string[] = [];
  pings = 0;
  code: number | null = null;
  send(frame: string): void {
    this.sent.push(frame);
    if (this.slow) this.bufferedAmount += frame.length;
  }
  ping(): void {
    this.pings++;
  }
  close(code: number): void {
    this.code = code;
    this.#end();
  }
  terminate(): void {
    this.code = 1006;
    this.#end();
  }
  #end(): void {
    this.readyState = 3;
    this.emit('close');
  }
}
const line = (number: number, text = 'regel'): PlacedLine => ({
  ...{ id: `c|${number}`, text, number, at: new Date(0), from: 'bot' },
  ...{ replyToId: null, actions: [], clientActivityId: null },
});
/** Lets so much time pass, with room for what awaits between. */
const pass = async (ms: number): Promise<void> => {
  for (let passed = 0; passed < ms; passed += 10) {
    jest.advanceTimersByTime(10);
    for (let awaited = 0; awaited < 20; awaited++) await Promise.resolve();
  }
};
const lines = (from: number, count: number, text?: string): PlacedLine[] => Array.from({ length: count }, (_, at) => line(from + at, text));

describe('streams', () => {
  let hear: Hear;
  let following = 0;
  let after = 0;
  let now = 0;
  const follow = (_conversation: string, watermark: number, given: Hear): (() => void) => {
    hear = given;
    after = watermark;
    following++;
    return () => following--;
  };
  const serve = (): { streams: ReturnType<typeof createStreams>; socket: Socket } => {
    const streams = createStreams({ follow }, () => new Date(now));
    const socket = new Socket();
    streams.serve(socket as unknown as WebSocket, claims, 0);
    return { streams, socket };
  };
  const say = (given: PlacedLine[]): Promise<void> => Promise.resolve(hear({ lines: given, watermark: given.at(-1)?.number ?? 0 }));

  beforeEach(() => {
    jest.useFakeTimers();
    following = 0;
    now = 0;
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('send each line in a frame of its own', async () => {
    const { socket } = serve();
    await say(lines(1, 3));
    const frames = socket.sent.map((frame) => JSON.parse(frame) as { activities: { id: string }[]; watermark: string });
    expect(frames.map(({ activities, watermark }) => [...activities.map(({ id }) => id), watermark])).toEqual([
      ['c|1', '1'],
      ['c|2', '2'],
      ['c|3', '3'],
    ]);
  });
  it('wait for a reader that is slow, so that little is held for it', async () => {
    const { socket } = serve();
    socket.slow = true;
    const said = say(lines(1, 500, 'x'.repeat(4_000)));
    await pass(5_000);
    expect(socket.bufferedAmount).toBeLessThan(270_000);
    expect(socket.sent.length).toBeLessThan(70);
    for (let drained = 0; drained < 12; drained++) {
      socket.bufferedAmount = 0;
      await pass(100);
    }
    await said;
    expect(socket.sent).toHaveLength(500);
    expect(socket.code).toBeNull();
  });
  it('cut off a reader that does not catch up', async () => {
    const { socket, streams } = serve();
    socket.slow = true;
    const said = say(lines(1, 500, 'x'.repeat(4_000)));
    await pass(16_000);
    await said;
    expect(socket.code).toBe(1013);
    expect(following).toBe(0);
    expect(streams.count('c')).toBe(0);
  });
  it('fall silent in the middle of a replay when a newer one of the session opens, and go on from there after it', async () => {
    const { socket, streams } = serve();
    socket.slow = true;
    const said = say(lines(1, 500, 'x'.repeat(4_000)));
    await pass(100);
    const before = socket.sent.length;
    const newer = new Socket();
    streams.serve(newer as unknown as WebSocket, claims, 0);
    socket.slow = false;
    socket.bufferedAmount = 0;
    await pass(1_000);
    await said;
    expect(socket.sent).toHaveLength(before);
    newer.close(1000);
    expect([following, after]).toEqual([1, before]);
    await say(lines(before + 1, 3));
    expect(socket.sent).toHaveLength(before + 3);
  });
  it('ping, and give up a reader that is gone without a word', async () => {
    const { socket } = serve();
    await pass(25_000);
    expect(socket.pings).toBe(1);
    socket.emit('pong');
    await pass(25_000);
    expect([socket.pings, socket.code]).toEqual([2, null]);
    await pass(25_000);
    expect(socket.code).toBe(1006);
    expect(following).toBe(0);
  });
  it('end with the session', async () => {
    const { socket } = serve();
    now = 24 * 3_600_000;
    await pass(25_000);
    expect(socket.code).toBe(1000);
  });
  it('cut off whoever does not answer when the service ends', async () => {
    const { streams, socket } = serve();
    socket.close = () => {};
    const closing = streams.close();
    await pass(1_200);
    await closing;
    expect(socket.code).toBe(1006);
  });
});
