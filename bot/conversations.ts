import type { Channel, Entry, PlacedLine } from '../domain/conversation.ts';

/** A message as a channel hands it over, after its own checks. */
export interface Incoming {
  text: string;
  /** The id the client gave; without one every sending is a new message. */
  clientActivityId: string | null;
  /** Files came with it, of which nothing is read or kept. */
  withFiles?: true;
}
/** A form that was filled in outside any conversation: its fields as text, masked, and what was read in them. */
export type FilledForm = Required<Pick<Entry, 'text' | 'masked' | 'form'>>;
export interface Transcript {
  lines: readonly PlacedLine[];
  watermark: number;
}

/** Takes in lines that come next; the ones after them wait until it has. */
export type Hear = (transcript: Transcript) => void | Promise<void>;

/** All that a channel may ask of the conversations. The same for every channel. */
export interface Conversations {
  /**
   * Begins the conversation where it has not begun: subject, key and greeting. Any repetition does nothing.
   * `lapsed`: the first message says that what was there before is not kept any more.
   */
  begin(conversation: string, channel: Channel, lapsed: boolean): Promise<void>;
  /**
   * Takes in a form as a conversation of its own, which is handed in at once. Resolves once it is committed; the turn runs afterwards.
   * Any repetition does nothing more. Errors as of `receive`: `Mismatch` when another form came before under this id.
   */
  handIn(conversation: string, form: FilledForm): Promise<void>;
  /**
   * The person came back: the bot says where they were. Returns once the row is committed. Does nothing where so many of their
   * messages wait that they hear from the bot anyway.
   */
  welcomeBack(conversation: string): Promise<void>;
  /**
   * Accepts a message. Resolves with its activity id once it is committed; the turn runs afterwards.
   * Errors: `Mismatch` when the client's id came before with another text, `NotFound` when the conversation is not there (any more),
   * `Unavailable` when the store does not answer or the process is draining, `Busy` when too many turns are under way, `Crowded` when
   * too many of this conversation wait and this one did not come before.
   */
  receive(conversation: string, incoming: Incoming): Promise<{ id: string }>;
  /**
   * What stands after the watermark, as much of it as one answer holds (some hundreds of kilobytes): a reader goes on after the watermark of
   * the answer until nothing comes. While a turn of this conversation is under way here and nothing is new, waits for its commit,
   * `patienceMs` at most, so that a client that polls sees the answer at once. `NotFound` when the conversation is not there.
   */
  read(conversation: string, watermark: number, patienceMs: number): Promise<Transcript>;
  /**
   * Delivers what stands after the watermark, then every line that is committed, in this process or another, each once and in order.
   * Gives what ends it.
   */
  follow(conversation: string, watermark: number, hear: Hear): () => void;
  /** Takes nothing new, finishes what runs; resolves when the last turn has committed or after `withinMs`. */
  drain(withinMs: number): Promise<void>;
}

/** The same client id came before with another text. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch';
}
/** Too many turns are under way: try again in a moment. */
export class Busy extends Error {
  override readonly name = 'Busy';
}
/** Too many messages of this one conversation wait for their turn: try again in a moment. */
export class Crowded extends Error {
  override readonly name = 'Crowded';
}
