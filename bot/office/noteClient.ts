import { findDossier } from './findDossier.ts';
import type { Office } from './office.ts';
import { perform } from './perform.ts';

/**
 * Notes whether somebody is a client. Only clients may get offers (privacy statement, "klant").
 * @throws RuleError when there is no dossier with this reference; Forbidden
 */
export const noteClient = (office: Office, reference: string, client: boolean): Promise<void> =>
  perform(office, 'dossier.change', async () => {
    const { subject } = await findDossier(office.store, reference);
    return {
      act: client ? 'subject.client' : 'subject.notClient',
      about: subject,
      changes: [{ do: 'update', kind: 'subject', key: { id: subject }, subject, expect: {}, set: { client } }],
      result: undefined,
    };
  });
