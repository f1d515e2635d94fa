import { mask } from '../../../domain/masking.ts';
import { RuleError } from '../../../domain/ruleError.ts';
import { findDossier } from '../findDossier.ts';
import type { Office } from '../office.ts';
import { perform } from '../perform.ts';

/**
 * Writes down that a party that got data was told of what was put right, erased or restricted (AVG art. 19).
 * @param id of the recipient, as it is listed
 * @param how they were told
 * @throws RuleError when this dossier has no such recipient; Forbidden
 */
export const tellRecipient = (office: Office, reference: string, id: string, how: string): Promise<void> => {
  const { store, clock } = office;
  const told = mask(how.trim()).text;
  return perform(office, 'recipient.note', async () => {
    if (told === '') throw new RuleError('Say how they were told.');
    const { subject } = await findDossier(store, reference);
    const recipient = await store.get('recipient', { id });
    if (recipient?.subject !== subject) throw new RuleError('This dossier has no such recipient.');
    const { kind, key, version } = recipient;
    const passing = { ...(await store.open(recipient, 'passing')), told };
    return {
      act: 'recipient.told',
      about: subject,
      changes: [{ do: 'update', kind, key, subject, expect: { version }, set: { toldAt: clock() }, groups: { passing } }],
      result: undefined,
    };
  });
};
