import type { Letter } from '../../domain/letter.ts';
import type { Change } from '../../domain/store.ts';

export interface MailRow {
  id: string;
  conversation: string;
  subject: string;
  createdAt: Date;
}

const rowOf = (
  destination: 'mail' | 'offer',
  { id, conversation, subject, createdAt }: MailRow,
  letter: Letter,
  from: Date | null,
): Change => ({
  do: 'insert',
  kind: 'outbox',
  key: { id },
  subject,
  open: { conversation, destination, status: 'waiting', attempts: 0, fence: 0, leasedUntil: from, createdAt },
  groups: { payload: letter },
});

/** A mail as an outbox row. It is sent once what it is committed with stands, and is gone with the person whom it is about. */
export const mailRow = (row: MailRow, letter: Letter): Change => rowOf('mail', row, letter, null);

/** An offer as an outbox row. It waits for its moment as if it were leased until then. */
export const offerRow = (row: MailRow, letter: Letter, sendAt: Date): Change => rowOf('offer', row, letter, sendAt);
