export type HandoffStatus = 'waiting' | 'taken' | 'answered' | 'closed' | 'expired';
export type HandoffPriority = 'normal' | 'high';
export type HandoffReason = 'intake' | 'person' | 'crisis' | 'right' | 'failed_turn';

export interface HandoffDetail {
  /** The person's own words that caused it: of a crisis, or of a right. */
  words: string[];
  /** Violence was told of: whoever harms them may read along or pick up, so nobody is called or mailed before that was talked over. */
  contactOnlyAfterConsult?: true;
}

/** The wish for a person, as a dialog makes it. */
export interface NewHandoff extends HandoffDetail {
  id: string;
  reason: HandoffReason;
  priority: HandoffPriority;
  /** Id of the request that it is about. */
  request?: string;
}

/**
 * What the Bot Framework event `handoff.initiate` carries as its value: pointers only. The transcript lies in the store already,
 * and an event may travel to places where it must not be read.
 */
export interface HandoffContext {
  handoffId: string;
  reason: HandoffReason;
  priority: HandoffPriority;
}
