/** A mail as it lies in the outbox, sealed with the key of the person whom it is about. */
export interface Letter {
  to: string;
  /** Never holds personal data: it is shown on locked screens and kept in logs on the way. */
  subject: string;
  paragraphs: string[];
}
