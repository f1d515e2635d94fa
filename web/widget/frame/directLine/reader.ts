import { readSet } from '../conversation/readSet.ts';
import type { LineSet } from '../conversation/line.ts';
import type { Answer } from './call.ts';
import { pauseMs } from './pause.ts';
import { moved, type Sessions } from './sessions.ts';
import type { World } from './world.ts';

export interface ReaderParts {
  world: World;
  sessions: Sessions;
  watermark: () => number;
  onSet: (set: LineSet) => void;
  /** Each time the server answered, or did not. */
  onAnswer: (answer: Answer, failures: number) => void;
  /** How long to wait before the next read while all is well. */
  paceMs: () => number;
}
export interface Reader {
  /** Reads at once; while a read is under way, once more after it. */
  now(): void;
  /** Looks again at how long to wait. */
  pace(): void;
  stop(): void;
}

/** A long conversation comes in pieces: where one read brings so many lines, more may stand there already. */
const linesOfAPiece = 16;

/** Reads what stands after the watermark, again and again. A failure puts the next read off; nothing ends it. */
export const createReader = ({ world, sessions, watermark, onSet, onAnswer, paceMs }: ReaderParts): Reader => {
  let busy = false;
  let again = false;
  let stopped = false;
  let failures = 0;
  let cancel: () => void = () => {};
  let hasRead = false;

  const plan = (ms: number): void => {
    cancel();
    cancel = world.later(ms, () => void read());
  };
  const settle = (answer: Answer): void => {
    const set = answer.status === 200 ? readSet(answer.body) : null;
    if (set) {
      failures = 0;
      onSet(set);
    } else if (answer.status !== moved) failures++;
    onAnswer(answer, failures);
    const isPiece = set !== null && set.lines.length >= linesOfAPiece;
    if (answer.status === moved || isPiece || (set && again)) return plan(0);
    plan(set ? paceMs() : pauseMs(failures, world.random(), answer.waitMs));
  };
  const read = async (): Promise<void> => {
    if (busy || stopped) {
      again = busy;
      return;
    }
    busy = true;
    again = false;
    cancel();
    const answer = await sessions.call('GET', `/activities?watermark=${watermark() || ''}`);
    busy = false;
    hasRead = true;
    if (!stopped) settle(answer);
  };

  return {
    now: () => void read(),
    pace: () => {
      if (hasRead && !busy && !stopped && failures === 0) plan(paceMs());
    },
    stop: () => {
      stopped = true;
      cancel();
    },
  };
};
