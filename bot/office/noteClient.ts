import { RuleError } from '../../domain/ruleError.ts';
import type { Office } from './office.ts';
import { perform } from './perform.ts';

/**
 * Notes whether somebody is a client. Only clients may get offers (privacy statement, "klant").
 * @throws RuleError when there is no dossier with this reference; Forbidden
 */
export const noteClient = (office: Office, reference: string, client: boolean): Promise<void> =>
  perform(office, 'dossier.change', async () => {
    const [dossier] = await office.store.find('dossier', { where: { reference: reference.trim().toUpperCase() }, limit: 1 });
    const subject = dossier?.subject ?? null;
    if (subject === null) throw new RuleError('There is no dossier with this reference.');
    return {
      act: client ? 'subject.client' : 'subject.notClient',
      about: subject,
      changes: [{ do: 'update', kind: 'subject', key: { id: subject }, subject, expect: {}, set: { client } }],
      result: undefined,
    };
  });
