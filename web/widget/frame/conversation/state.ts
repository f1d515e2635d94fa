import type { Line, LineSet, OwnLine } from './line.ts';

/** A conversation as this browser knows it. Changed only by the functions here: state in, new state out. */
export interface State {
  /** What stands in the server's log, in its order; each line once. */
  readonly lines: readonly Line[];
  /** What was said here since, in the order in which it was said. */
  readonly own: readonly OwnLine[];
  /** Whether the log was read at all. */
  readonly read: boolean;
  /** Whether the server can be reached, as far as the last attempt told. */
  readonly reachable: boolean;
}

export const emptyState: State = { lines: [], own: [], read: false, reachable: true };

/** Adds lines that were read. The same line may come from a read and from the stream; a line that was said here is that line from now on. */
export const withSet = (state: State, set: LineSet): State => {
  const known = new Set(state.lines.map(({ id }) => id));
  const added = set.lines.filter(({ id }) => !known.has(id));
  if (added.length === 0 && state.read) return state;
  const arrived = new Set(added.map(({ clientId }) => clientId));
  return {
    ...state,
    read: true,
    lines: [...state.lines, ...added].sort((one, other) => one.number - other.number),
    own: state.own.filter(({ id }) => !arrived.has(id)),
  };
};

export const withOwn = (state: State, line: OwnLine): State =>
  state.lines.some(({ clientId }) => clientId === line.id) ? state : { ...state, own: [...state.own, line] };

/** What became of a line that was said here. */
export const withStatus = (state: State, id: string, status: OwnLine['status']): State => ({
  ...state,
  own: state.own.map((line) => (line.id === id ? { ...line, status } : line)),
});

/** Nothing that waits goes out before the first of them does: they fail together. */
export const withAllFailed = (state: State): State => ({
  ...state,
  own: state.own.map((line) => (line.status === 'sending' ? { ...line, status: 'failed' } : line)),
});
export const withAllSending = (state: State): State => ({
  ...state,
  own: state.own.map((line) => (line.status === 'failed' ? { ...line, status: 'sending' } : line)),
});

export const withoutOwn = (state: State, id: string): State => ({ ...state, own: state.own.filter((line) => line.id !== id) });
export const withReach = (state: State, reachable: boolean): State => (state.reachable === reachable ? state : { ...state, reachable });
