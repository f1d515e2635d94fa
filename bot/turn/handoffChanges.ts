import type { Change } from '../../domain/store.ts';
import type { CollectedTurn } from './collectedTurn.ts';
import type { Loaded } from './loaded.ts';

/** The wishes for a person, and a row for the hub for each that was announced. The row's id is the handoff's: a second delivery is harmless. */
export const handoffChanges = (turn: CollectedTurn, loaded: Loaded): Change[] => {
  const { conversation, now } = turn;
  const { subject } = loaded;
  const wishes = turn.handoffs.map(({ id, reason, priority, request = null, ...detail }): Change => ({
    do: 'insert',
    kind: 'handoff',
    key: { id },
    subject,
    open: {
      conversation,
      dossier: turn.opened?.id ?? loaded.conversation.open.dossier,
      request,
      status: 'waiting',
      priority,
      reason,
      createdAt: now,
      announcedAt: null,
    },
    groups: { detail },
  }));
  const events = turn.announced.map((payload): Change => ({
    do: 'insert',
    kind: 'outbox',
    key: { id: payload.handoffId },
    subject,
    open: { conversation, destination: 'hub', status: 'waiting', attempts: 0, fence: 0, leasedUntil: null, createdAt: now },
    groups: { payload },
  }));
  return [...wishes, ...events];
};
