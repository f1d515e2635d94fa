export type Speaker = 'bot' | 'advisor' | 'user';

/** A line that stands in the server's log. */
export interface Line {
  /** The server's id of it. */
  id: string;
  /** Its place in the log, counted from 1. */
  number: number;
  from: Speaker;
  text: string;
  /** When, as the server wrote it (ISO 8601). */
  at: string;
  /** The id that this browser gave it, or another of the same person. */
  clientId: string | null;
  /** What may be answered by a button. */
  choices: readonly string[];
}

/** Lines that were read, and the watermark after which to go on. */
export interface LineSet {
  lines: Line[];
  watermark: number;
}

/** A line that was said here and does not stand in the log yet. */
export interface OwnLine {
  /** The id this browser gave it. */
  id: string;
  text: string;
  status: 'sending' | 'sent' | 'failed' | 'tooLong' | 'unreadable';
}
