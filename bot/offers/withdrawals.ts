import { hash } from 'node:crypto';
import type { ConsentProof, ConsentPurpose } from '../../domain/consent.ts';
import type { Change, Store, Stored } from '../../domain/store.ts';

/** The consent that stands in a conversation: what was recorded last counts, also where the clock of another machine is ahead. */
export const givenIn = async (store: Store, conversation: string, purpose: ConsentPurpose): Promise<Stored<'consent'> | undefined> => {
  const last = (await store.find('consent', { where: { conversation, purpose } })).at(-1);
  return last?.open.decision === 'given' ? last : undefined;
};

/** Takes out of the outbox what was planned for somebody and has not gone. */
export const plannedAway = async (store: Store, subject: string): Promise<Change[]> => {
  const planned = await store.find('outbox', { where: { subject, destination: 'offer', status: 'waiting' } });
  return planned.map(({ kind, key }): Change => ({ do: 'remove', kind, key }));
};

/** A withdrawal of this consent. The id says of which, so that the same one is withdrawn once, whoever does it at the same moment. */
export const withdrawalOf = ({ key, subject, open }: Stored<'consent'>, at: Date, proof: ConsentProof): Change => ({
  do: 'insert',
  kind: 'consent',
  key: { id: `withdrawal of ${key.id}` },
  subject,
  open: { ...open, decision: 'withdrawn', at, textHash: hash('sha256', proof.text, 'hex') },
  groups: { proof },
});

/**
 * The withdrawal of every consent to offers that stands in these conversations, an event each, and of the mails that were planned on it.
 * Empty where none stands.
 */
export const withdrawals = async (store: Store, conversations: Iterable<string>, at: Date, proof: ConsentProof): Promise<Change[]> => {
  const changes: Change[] = [];
  for (const conversation of new Set(conversations)) {
    const given = await givenIn(store, conversation, 'offers');
    if (!given) continue;
    changes.push(withdrawalOf(given, at, proof));
    if (given.subject !== null) changes.push(...(await plannedAway(store, given.subject)));
  }
  return changes;
};
