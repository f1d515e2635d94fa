import type { Letter } from '../../domain/letter.ts';
import type { Store, Stored } from '../../domain/store.ts';
import { dayOf } from '../../domain/terms.ts';
import { mailRow } from '../mail/mailRow.ts';
import { commitWithFact } from './chain.ts';

/** What an officer is told, of which request. */
export interface Telling {
  /** Says what it is about, so that nobody is told the same twice, whichever process is first. */
  id: string;
  request: string;
  /** Whose request it is. */
  about: string | null;
  letterOf: (to: string, reference: string) => Letter;
}

/** @returns whether it was told now */
export const tellOfficer = (
  { store, clock }: { store: Store; clock: () => Date },
  officer: Stored<'staff'>,
  { id, request: requestId, about, letterOf }: Telling,
): Promise<boolean> => {
  const now = clock();
  return commitWithFact({ store, clock, chain: `reminders ${dayOf(now)}`, actor: 'job:reminders' }, async () => {
    const nothing = { act: null, about, changes: [], result: false };
    const { subject } = officer;
    const request = await store.get('request', { id: requestId });
    if (subject === null || !request || (await store.get('outbox', { id }))) return nothing;
    const { email } = await store.open(officer, 'card');
    const row = mailRow({ id, conversation: requestId, subject, createdAt: now }, letterOf(email, request.open.reference));
    return { act: 'officer.reminded', about, changes: [row], result: true };
  });
};
