import { hash } from 'node:crypto';
import { standingAt } from '../../domain/ledger.ts';
import { mask } from '../../domain/masking.ts';
import type { Change, Store, Stored } from '../../domain/store.ts';
import { sentence } from '../../locales/sentence.ts';
import { dossiersWith } from './dossiersWith.ts';
import type { Office } from './office.ts';
import { perform } from './perform.ts';

/** The consents to offers that stand in a conversation: one at most. */
const givenIn = async (store: Store, conversation: string, now: Date): Promise<Stored<'consent'>[]> => {
  const events = await store.find('consent', { where: { conversation } });
  return standingAt(events, now).filter(({ open }) => open.purpose === 'offers' && open.decision === 'given');
};

/**
 * The withdrawal of every consent to offers that stands in these dossiers, an event each.
 * @param words how it was asked
 */
export const withdrawalsIn = async (
  { store, clock, identifiers, actor }: Office,
  dossiers: readonly Stored<'dossier'>[],
  words: string,
): Promise<Change[]> => {
  const at = clock();
  const text = sentence('offers.withdrawnByStaff');
  const changes: Change[] = [];
  for (const dossier of dossiers) {
    for (const { open, subject } of await givenIn(store, dossier.open.conversation, at)) {
      changes.push({
        do: 'insert',
        kind: 'consent',
        key: { id: identifiers.newId() },
        subject,
        open: { ...open, decision: 'withdrawn', at, textHash: hash('sha256', text, 'hex') },
        groups: { proof: { text, answer: mask(words.trim()).text, messageId: `staff ${actor.id}` } },
      });
    }
  }
  return changes;
};

/**
 * Withdraws the consent to offers of everybody with this mail address or number, as they asked by mail or telephone (AVG art. 7(3); statement,
 * "een e-mail aan ons"). It does the same and says the same whether there were any or not.
 * @param words how they asked it
 * @throws RuleError when it is neither address nor number; Forbidden
 */
export const withdrawConsents = (office: Office, contact: string, words: string): Promise<void> =>
  perform(office, 'consent.withdraw', async () => ({
    act: 'consent.withdrawn:offers',
    about: null,
    changes: await withdrawalsIn(office, await dossiersWith(office.store, [contact]), words),
    result: undefined,
  }));
