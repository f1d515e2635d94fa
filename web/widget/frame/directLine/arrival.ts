import { isGood, type Answer } from './call.ts';
import { pauseMs } from './pause.ts';
import type { Sessions } from './sessions.ts';
import type { World } from './world.ts';

export interface ArrivalParts {
  world: World;
  sessions: Sessions;
  onArrived: () => void;
  onFailure: (answer: Answer, failures: number) => void;
}
export interface Arrival {
  isThere(): boolean;
  /** Tries at once. */
  now(): void;
  stop(): void;
}

/** Tokens hold for twice as long as clients are told, and much longer than this. */
const refreshEveryMs = 15 * 60_000;

/** Gets the first session, however often it takes, and keeps its token fresh from then on. */
export const createArrival = ({ world, sessions, onArrived, onFailure }: ArrivalParts): Arrival => {
  let isThere = false;
  let isStopped = false;
  let failures = 0;
  let cancel: () => void = () => {};

  const refreshLater = (): void => {
    cancel = world.later(refreshEveryMs, () => void sessions.refresh().then(() => isStopped || refreshLater()));
  };
  const arrive = async (): Promise<void> => {
    if (isStopped || isThere) return;
    cancel();
    const answer = await sessions.join();
    if (isStopped || isThere) return;
    if (!isGood(answer)) {
      failures++;
      cancel = world.later(pauseMs(failures, world.random(), answer.waitMs), () => void arrive());
      return onFailure(answer, failures);
    }
    isThere = true;
    refreshLater();
    onArrived();
  };
  return {
    isThere: () => isThere,
    now: () => void arrive(),
    stop: () => {
      isStopped = true;
      cancel();
    },
  };
};
