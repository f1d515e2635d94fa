import type { Conversations } from '../conversations.ts';
import { createRun } from './attempt.ts';
import { Audience } from './audience.ts';
import { Door } from './door.ts';
import { createIntake } from './intake.ts';
import { Lanes } from './lanes.ts';
import { createListening } from './listen.ts';
import { type Parts, standardPace } from './parts.ts';
import { createRead, linesAfter } from './readers.ts';
import { createTakeOver } from './takeOver.ts';
import { Unread } from './unread.ts';

/** The conversations of one process. */
export interface Engine extends Conversations {
  /** Handles what an earlier process left, then keeps watch for what others leave. Until it resolves the process is not ready. */
  recover(): Promise<void>;
}

/** Makes the conversations out of their parts; see `Conversations` for what they do. */
export const createConversations = (parts: Parts): Engine => {
  const pace = { ...standardPace, ...parts.pace };
  const audience = new Audience((conversation, watermark) => linesAfter(parts.store, conversation, watermark), parts.log);
  const listening = createListening(parts.store, audience, parts.log);
  const unread = new Unread(parts);
  const lanes = new Lanes(createRun(parts, pace, audience, unread), parts.maxInFlight ?? 64);
  const door = new Door(lanes, { inAll: parts.maxWaiting ?? 2_000, each: parts.maxWaitingEach ?? 120 });
  const takeOver = createTakeOver(parts, pace, lanes);
  const drain = async (withinMs: number): Promise<void> => {
    door.close();
    await Promise.all([takeOver.stop(), listening.stop()]);
    await door.empty(withinMs);
  };
  const recover = (): Promise<void> => {
    if (!parts.soleServer) listening.start();
    return takeOver.recover();
  };
  const read = createRead(parts.store, lanes);
  return {
    ...createIntake(parts, lanes, door, unread),
    read: async (conversation, watermark, patienceMs) => {
      const transcript = await read(conversation, watermark, patienceMs);
      unread.hand(conversation, transcript.watermark);
      return transcript;
    },
    follow: (conversation, watermark, hear) =>
      audience.follow(conversation, watermark, (transcript) => {
        unread.hand(conversation, transcript.watermark);
        return hear(transcript);
      }),
    drain,
    recover,
  };
};
