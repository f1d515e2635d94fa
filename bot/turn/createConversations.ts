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
  const lanes = new Lanes(createRun(parts, pace, audience), parts.maxInFlight ?? 64);
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
  return {
    ...createIntake(parts, lanes, door),
    read: createRead(parts.store, lanes),
    follow: (conversation, watermark, hear) => audience.follow(conversation, watermark, hear),
    drain,
    recover,
  };
};
