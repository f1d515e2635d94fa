import type { Letter } from '../../domain/letter.ts';
import type { Change } from '../../domain/store.ts';

export interface MailRow {
  id: string;
  conversation: string;
  subject: string;
  createdAt: Date;
}

/** A mail as an outbox row. It is sent once what it is committed with stands, and is gone with the person whom it is about. */
export const mailRow = ({ id, conversation, subject, createdAt }: MailRow, letter: Letter): Change => ({
  do: 'insert',
  kind: 'outbox',
  key: { id },
  subject,
  open: { conversation, destination: 'mail', status: 'waiting', attempts: 0, fence: 0, leasedUntil: null, createdAt },
  groups: { payload: letter },
});
