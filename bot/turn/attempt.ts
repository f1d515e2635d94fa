import type { PlacedLine } from '../../domain/conversation.ts';
import { Conflict, Duplicate, type Stored, Unavailable } from '../../domain/store.ts';
import { frames } from '../log.ts';
import { TurnAdapter } from './adapter.ts';
import type { Audience } from './audience.ts';
import { countFailure, entryOf, failedTurn, maxFailures } from './failures.ts';
import type { Lane, Row } from './lane.ts';
import type { Outcome, Run } from './lanes.ts';
import type { Pace, Parts } from './parts.ts';
import { runTurn } from './runTurn.ts';
import type { Unread } from './unread.ts';

/** What every run works with. */
interface Runner {
  readonly parts: Parts;
  readonly pace: Pace;
  readonly adapter: TurnAdapter;
  readonly audience: Audience;
  readonly unread: Unread;
}

/** Lost races in a row that are still taken for races. */
const maxRaces = 20;
const ended: Outcome = { is: 'ended' };
const gone: Outcome = { is: 'gone' };

const backOff = (row: Row, firstMs: number, longestMs: number): Outcome => ({
  is: 'later',
  afterMs: Math.min(longestMs, firstMs * 2 ** Math.min(row.pauses++, 12)),
});

/** The committed lines are the outbox of the website: publishing them is the send, with or without a reader. */
const publish = ({ parts, audience }: Runner, lane: Lane, lines: readonly PlacedLine[]): void => {
  parts.crash('before-send');
  lane.publish(lines);
  audience.publish(lane.conversation, lines);
  parts.crash('after-send');
};

const runRow = async (runner: Runner, lane: Lane, row: Row, conversation: Stored<'conversation'>): Promise<Outcome> => {
  const { parts, adapter, unread } = runner;
  row.entry ??= (await entryOf(parts, lane.conversation, row)) ?? null;
  if (!row.entry) return backOff(row, 5, 500);
  const { number, entry, early } = row;
  const fails = row.attempts >= maxFailures;
  const ending = fails ? 'failed' : 'handled';
  const loaded = { conversation, subject: conversation.subject as string, number, entry, early, ending } as const;
  const lines = await runTurn({ parts, adapter, unread }, fails ? failedTurn(parts, number) : parts.logic, loaded);
  if (fails)
    parts.log.error({ conversation: lane.conversation, number }, 'a message was given up after three failures and handed to a person');
  publish(runner, lane, lines);
  return ended;
};

/** Counts the run that may have ended a process. False while another process that found the row too is given its time. */
const takeOver = async ({ parts, pace }: Runner, lane: Lane, row: Row): Promise<boolean> => {
  if (performance.now() < row.othersUntil) return false;
  if (await countFailure(parts, lane.conversation, row)) return true;
  row.othersUntil = performance.now() + pace.takeOverAfterMs;
  return false;
};

const runHead = async (runner: Runner, lane: Lane, row: Row): Promise<Outcome> => {
  const conversation = await runner.parts.store.get('conversation', { id: lane.conversation });
  if (!conversation) return gone;
  const { handled } = conversation.open;
  if (handled >= row.number) {
    lane.publish(null);
    runner.audience.publish(lane.conversation, null);
    return ended;
  }
  // Another process has the row before this one, or died with it: then it is taken over in a few seconds.
  if (handled < row.number - 1) return backOff(row, 10, 250);
  if (lane.suspects(row) && !(await takeOver(runner, lane, row))) return backOff(row, 10, 250);
  row.found = false;
  return runRow(runner, lane, row, conversation);
};

const isRace = (error: unknown): boolean => error instanceof Conflict || error instanceof Duplicate;

const afterFailure = async ({ parts, pace }: Runner, lane: Lane, row: Row, error: unknown): Promise<Outcome> => {
  if (error instanceof Unavailable) {
    if (row.pauses === 0)
      parts.log.warn({ conversation: lane.conversation, number: row.number }, 'a turn waits: the store does not answer');
    return backOff(row, 50, 2_000);
  }
  if (isRace(error) && row.races++ < maxRaces) return { is: 'later', afterMs: row.races - 1 };
  const ids = { conversation: lane.conversation, number: row.number };
  parts.log.warn({ ...ids, ...frames(error) }, 'a turn failed');
  // Not even giving up works: something is wrong with the conversation itself. Leave it some time.
  if (row.attempts >= maxFailures) return { is: 'later', afterMs: 30_000 };
  row.races = 0;
  await countFailure(parts, lane.conversation, row);
  return { is: 'later', afterMs: row.attempts >= maxFailures ? 0 : pace.retryAfterMs };
};

/** Runs the head of a lane, and decides what a failure means for it. Never rejects. */
export const createRun = (parts: Parts, pace: Pace, audience: Audience, unread: Unread): Run => {
  const runner: Runner = { parts, pace, audience, unread, adapter: new TurnAdapter(pace) };
  return async (lane, row) => {
    try {
      return await runHead(runner, lane, row);
    } catch (error) {
      return afterFailure(runner, lane, row, error).catch((second: unknown) => {
        if (!(second instanceof Unavailable || isRace(second))) parts.log.error(frames(second), 'a failure could not be counted');
        return backOff(row, 50, 2_000);
      });
    }
  };
};
