import type { LineSet, OwnLine } from '../conversation/line.ts';
import * as change from '../conversation/state.ts';
import { emptyState, type State } from '../conversation/state.ts';
import type { UnsentLine } from '../keep/kept.ts';
import type { Queue } from './queue.ts';

/** What was said, by whomever: the state that is shown, beside the lines that still have to be sent. */
export interface Ledger {
  state(): State;
  /** Where reading goes on. */
  watermark(): number;
  /** Takes in lines that were read. */
  take(lines: LineSet): void;
  /** Takes in lines that were said here. */
  say(lines: readonly UnsentLine[]): void;
  setStatus(id: string, status: OwnLine['status']): void;
  /** All that waits has failed for now, or is tried again. */
  failAll(): void;
  retryAll(): void;
  takeBack(id: string): void;
  reach(reachable: boolean): void;
  /** Begins anew for another conversation. @returns what can not be said in it any more */
  turnTo(conversation: string): UnsentLine[];
}

const asOwn = ({ id, text }: UnsentLine): OwnLine => ({ id, text, status: 'sending' });

export const createLedger = (queue: Queue, onState: (state: State) => void): Ledger => {
  let state: State = emptyState;
  let watermark = 0;
  const set = (next: State): void => {
    if (next === state) return;
    state = next;
    onState(state);
  };
  return {
    state: () => state,
    watermark: () => watermark,
    take: (lines) => {
      watermark = Math.max(watermark, lines.watermark);
      // The log has it, whatever became of the answer to its sending.
      for (const { clientId } of lines.lines) if (clientId !== null && queue.has(clientId)) queue.drop(clientId);
      set(change.withSet(state, lines));
    },
    say: (lines) => set(lines.map(asOwn).reduce(change.withOwn, state)),
    setStatus: (id, status) => set(change.withStatus(state, id, status)),
    failAll: () => set(change.withAllFailed(state)),
    retryAll: () => set(change.withAllSending(state)),
    takeBack: (id) => {
      queue.drop(id);
      set(change.withoutOwn(state, id));
    },
    reach: (reachable) => set(change.withReach(state, reachable)),
    turnTo: (conversation) => {
      watermark = 0;
      const stranded = queue.takeStranded(conversation);
      set({ ...emptyState, own: state.own.filter(({ id }) => queue.has(id)) });
      return stranded;
    },
  };
};
