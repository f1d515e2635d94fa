import { findDossier } from '../findDossier.ts';
import { entriesOf } from '../lists.ts';
import { noteReading } from '../noteReading.ts';
import type { Office } from '../office.ts';
import { type Take, takeEach } from '../takeEach.ts';
import { recipientLine } from './recipientLine.ts';

/**
 * Who outside got data of the person whose dossier this is, oldest first (AVG art. 15(1)(c)). Reading it is written down.
 * @throws RuleError when there is no dossier with this reference; Forbidden
 * @returns how many could not be opened
 */
export const listRecipients = async (office: Office, reference: string, take: Take): Promise<number> => {
  const { store } = office;
  const { subject } = await findDossier(store, reference);
  await noteReading(office, 'recipients.read', 'recipients.read', subject);
  const recipients = await store.find('recipient', { where: { subject } });
  return takeEach(
    entriesOf(recipients, (recipient) => recipientLine(store, recipient)),
    take,
  );
};
