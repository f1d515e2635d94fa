import { mask } from '../../domain/masking.ts';
import type { Change, Stored } from '../../domain/store.ts';
import { sentence } from '../../locales/sentence.ts';
import { withdrawals } from '../offers/withdrawals.ts';
import { dossiersWith } from './dossiersWith.ts';
import type { Office } from './office.ts';
import { perform } from './perform.ts';
import { soleOf } from './soleSubject.ts';

/**
 * The withdrawal of every consent to offers that stands in these dossiers, an event each, and of the mails that were planned on it.
 * @param words how it was asked
 */
export const withdrawalsIn = (
  { store, clock, actor }: Office,
  dossiers: readonly Stored<'dossier'>[],
  words: string,
): Promise<Change[]> => {
  const conversations = dossiers.map(({ open }) => open.conversation);
  const proof = { text: sentence('offers.withdrawnByStaff'), answer: mask(words.trim()).text, messageId: `staff ${actor.id}` };
  return withdrawals(store, conversations, clock(), proof);
};

/**
 * Withdraws the consent to offers of everybody with this mail address or number, as they asked by mail or telephone (AVG art. 7(3); statement,
 * "een e-mail aan ons"). It does the same and says the same whether there were any or not.
 * @param words how they asked it
 * @throws RuleError when it is neither address nor number; Forbidden
 */
export const withdrawConsents = (office: Office, contact: string, words: string): Promise<void> =>
  perform(office, 'consent.withdraw', async () => {
    const dossiers = await dossiersWith(office.store, [contact]);
    const changes = await withdrawalsIn(office, dossiers, words);
    return { act: 'consent.withdrawn:offers', about: soleOf(dossiers), changes, result: undefined };
  });
