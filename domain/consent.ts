export type ConsentPurpose = 'offers' | 'health';
export type Decision = 'given' | 'refused' | 'withdrawn';

/** What proves a consent event (AVG art. 7(1)): the wording as shown, the literal answer and the message that gave it. */
export interface ConsentProof {
  text: string;
  answer: string;
  messageId: string;
}

/** One event. Events are only ever added; a withdrawal does not touch what was recorded before (AVG art. 7(3)). */
export interface ConsentEvent extends ConsentProof {
  purpose: ConsentPurpose;
  decision: Decision;
  /** What is withdrawn was not given in this conversation: it counts where the person may have a dossier from before. */
  ofEarlier?: true;
}
