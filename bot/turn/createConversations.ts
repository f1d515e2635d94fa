import type { Conversations } from '../conversations.ts';
import { createRun } from './attempt.ts';
import { Door } from './door.ts';
import { createIntake } from './intake.ts';
import { Lanes } from './lanes.ts';
import { type Parts, standardPace } from './parts.ts';
import { createRead } from './readers.ts';
import { createTakeOver } from './takeOver.ts';

/** The conversations of one process. */
export interface Engine extends Conversations {
  /** Handles what an earlier process left, then keeps watch for what others leave. Until it resolves the process is not ready. */
  recover(): Promise<void>;
}

/** Makes the conversations out of their parts; see `Conversations` for what they do. */
export const createConversations = (parts: Parts): Engine => {
  const pace = { ...standardPace, ...parts.pace };
  const lanes = new Lanes(createRun(parts, pace), parts.maxInFlight ?? 64);
  const door = new Door(lanes, parts.maxWaiting ?? 2_000);
  const takeOver = createTakeOver(parts, pace, lanes);
  const drain = async (withinMs: number): Promise<void> => {
    door.close();
    await takeOver.stop();
    await door.empty(withinMs);
  };
  return { ...createIntake(parts, lanes, door), read: createRead(parts.store, lanes), drain, recover: takeOver.recover };
};
