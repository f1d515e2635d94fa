import type { TurnContext } from 'botbuilder-core';
import type { HouseRules } from '../../domain/houseRules.ts';
import type { Store } from '../../domain/store.ts';
import type { Turn } from '../../domain/turn.ts';
import type { PassPoint } from '../crash.ts';

/** What the bot does in one turn. It says things through the context and changes things through the turn. */
export type Logic = (context: TurnContext, turn: Turn) => Promise<void>;

/** Where the operator reads along: ids only, never what a person said. */
export interface Log {
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
  error(fields: object, text: string): void;
}

export interface Identifiers {
  /** At least 128 random bits. */
  newId(): string;
  /** A reference that a person can read out, such as `ZG-4K7M-9PQR`. */
  newReference(): string;
}

/** What the turn itself has to say, because the dialogs could not. */
export interface Sentences {
  /** That this message could not be handled and that a person will look. At least two wordings, so that none is said twice running. */
  turnFailed: readonly string[];
}

/** How long things may take. Only tests choose other values than the standard ones. */
export interface Pace {
  /** A row that stayed unhandled for so long, by the database's clock, is taken over by any instance. */
  takeOverAfterMs: number;
  takeOverEveryMs: number;
  /** Pause before a message that failed is tried again. */
  retryAfterMs: number;
  /** The dialogs come to an end within this, else the turn has failed. */
  turnWithinMs: number;
  /** The start waits so long for what an earlier process left. */
  recoverWithinMs: number;
}
export const standardPace: Pace = {
  takeOverAfterMs: 5_000,
  takeOverEveryMs: 1_000,
  retryAfterMs: 100,
  turnWithinMs: 10_000,
  recoverWithinMs: 4_000,
};

/** What the conversations are made of. */
export interface Parts {
  store: Store;
  logic: Logic;
  rules: HouseRules;
  clock: () => Date;
  identifiers: Identifiers;
  sentences: Sentences;
  crash: PassPoint;
  log: Log;
  /** Called after a commit that put rows in the outbox. */
  wakeRelay: () => void;
  /** No other process serves this store: at the start every waiting row is ours to take, however young. */
  soleServer: boolean;
  /** Turns under way at once. */
  maxInFlight?: number;
  /** Rows that may wait for their turn before new messages are refused. */
  maxWaiting?: number;
  /** The same for those of one conversation. */
  maxWaitingEach?: number;
  pace?: Partial<Pace>;
}
