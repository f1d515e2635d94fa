import { hash } from 'node:crypto';
import { standingAt } from '../../domain/ledger.ts';
import { mask } from '../../domain/masking.ts';
import { Unreadable, type Change, type Store, type Stored } from '../../domain/store.ts';
import { sentence } from '../../locales/sentence.ts';
import { emailIndexOf, phoneIndexOf } from '../contactIndex.ts';
import { inOrder } from './inOrder.ts';
import { consentLine } from './lists.ts';
import { noteReading } from './noteReading.ts';
import type { Office } from './office.ts';
import { perform } from './perform.ts';
import { readEmail, readPhone } from './readContact.ts';
import type { Take } from './readList.ts';

/**
 * What stood at a moment, with its proof (AVG art. 7(1)): the last event of each conversation and purpose up to then.
 * @throws Forbidden
 * @returns how many could not be opened
 */
export const listConsentsAt = async (office: Office, at: Date, take: Take): Promise<number> => {
  const { store } = office;
  await noteReading(office, 'consents.read', 'consents.read');
  const events: Stored<'consent'>[] = [];
  for await (const event of inOrder(store, 'consent', 'at')) events.push(event);
  let unreadable = 0;
  for (const event of standingAt(events, at)) {
    try {
      take(await consentLine(store, event));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      unreadable++;
    }
  }
  return unreadable;
};

const dossiersOf = (store: Store, contact: string): Promise<Stored<'dossier'>[]> =>
  store.find('dossier', {
    where: contact.includes('@')
      ? { emailIndex: emailIndexOf(store, readEmail(contact)) }
      : { phoneIndex: phoneIndexOf(store, readPhone(contact)) },
  });

/** The consents to offers that stand in a conversation: one at most. */
const givenIn = async (store: Store, conversation: string, now: Date): Promise<Stored<'consent'>[]> => {
  const events = await store.find('consent', { where: { conversation } });
  return standingAt(events, now).filter(({ open }) => open.purpose === 'offers' && open.decision === 'given');
};

/**
 * Withdraws the consent to offers of everybody with this mail address or number, as they asked by mail or telephone (AVG art. 7(3); statement,
 * "een e-mail aan ons"). It does the same and says the same whether there were any or not.
 * @param words how they asked it
 * @throws RuleError when it is neither address nor number; Forbidden
 */
export const withdrawConsents = (office: Office, contact: string, words: string): Promise<void> =>
  perform(office, 'consent.withdraw', async () => {
    const { store, clock, identifiers } = office;
    const at = clock();
    const text = sentence('offers.withdrawnByStaff');
    const changes: Change[] = [];
    for (const dossier of await dossiersOf(store, contact)) {
      for (const { open, subject } of await givenIn(store, dossier.open.conversation, at)) {
        changes.push({
          do: 'insert',
          kind: 'consent',
          key: { id: identifiers.newId() },
          subject,
          open: { ...open, decision: 'withdrawn', at, textHash: hash('sha256', text, 'hex') },
          groups: { proof: { text, answer: mask(words.trim()).text, messageId: `staff ${office.actor.id}` } },
        });
      }
    }
    return { act: 'consent.withdrawn:offers', about: null, changes, result: undefined };
  });
