/** A mail as it lies in the outbox, sealed with the key of the person whom it is about. */
export interface Letter {
  to: string;
  /** Never holds personal data: it is shown on locked screens and kept in logs on the way. */
  subject: string;
  paragraphs: string[];
  /** To one of ours: it does not say where visitors can answer. */
  toStaff?: true;
  /** A visitor had it sent, to an address as they typed it. */
  byVisitor?: true;
  /** Id of the code in it: it goes to an address that is known, and to no other. */
  code?: string;
  /**
   * Carries the link that stops offers, which is made when it is sent: in its text, and as an offer (`oneClick`) also in the headers of which
   * mail programs make a button (RFC 8058).
   */
  unsubscribe?: 'inText' | 'oneClick';
}
