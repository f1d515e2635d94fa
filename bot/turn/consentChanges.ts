import { hash } from 'node:crypto';
import type { ConsentEvent } from '../../domain/consent.ts';
import type { Change, Store } from '../../domain/store.ts';
import type { CollectedTurn } from './collectedTurn.ts';
import type { Loaded } from './loaded.ts';

/** Whether the person of this conversation has, as far as can be told, a dossier from before: as it stands after these changes. */
const hasEarlierDossier = async (store: Store, loaded: Loaded, changes: readonly Change[]): Promise<boolean> => {
  for (const change of changes) {
    const fields = change.do === 'insert' ? change.open : change.do === 'update' ? change.set : {};
    if ('possibleDuplicateOf' in fields) return fields.possibleDuplicateOf !== null;
  }
  const { dossier } = loaded.conversation.open;
  const stored = dossier === null ? undefined : await store.get('dossier', { id: dossier });
  return stored !== undefined && stored.open.possibleDuplicateOf !== null;
};

/**
 * The consent events of a turn that belong in the ledger. A withdrawal of what was not given in this conversation refers to something only
 * where there is a dossier from before (AVG art. 7(1), 7(3)); elsewhere the request that it is says all.
 * @param changes what the turn changes in the dossier
 */
export const eventsOf = async (store: Store, turn: CollectedTurn, loaded: Loaded, changes: readonly Change[]): Promise<ConsentEvent[]> => {
  if (!turn.consents.some(({ ofEarlier }) => ofEarlier)) return turn.consents;
  const isKnown = await hasEarlierDossier(store, loaded, changes);
  return turn.consents.filter(({ ofEarlier }) => isKnown || !ofEarlier);
};

export const consentChanges = (turn: CollectedTurn, events: readonly ConsentEvent[], subject: string): Change[] =>
  events.map(({ purpose, decision, text, answer, messageId }) => ({
    do: 'insert',
    kind: 'consent',
    key: { id: turn.newId() },
    subject,
    open: {
      conversation: turn.conversation,
      purpose,
      decision,
      at: turn.now,
      textHash: hash('sha256', text, 'hex'),
      statementVersion: turn.rules.statementVersion,
      language: turn.rules.language,
      channel: turn.channel,
    },
    groups: { proof: { text, answer, messageId } },
  }));
